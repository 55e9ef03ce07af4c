// Rows and columns together: where each pixel of a result looks on the map that it is computed from.

import type { Shape4D, Sliding } from '../spec';
import { type Axis, backwardAxis, forwardAxis, type Phase } from './axis';

export interface Plane {
  readonly rows: Axis;
  readonly columns: Axis;
}

export type Phases = readonly [rows: Phase, columns: Phase];

/** Where output pixels look on the input. */
export function forwardPlane(input: Shape4D, filter: Shape4D, output: Shape4D, sliding: Sliding): Plane {
  return {
    rows: forwardAxis(0, sliding, input[1], output[1], filter[0]),
    columns: forwardAxis(1, sliding, input[2], output[2], filter[1]),
  };
}

/** Where input pixels look on the output. */
export function backwardPlane(input: Shape4D, filter: Shape4D, output: Shape4D, sliding: Sliding): Plane {
  return {
    rows: backwardAxis(0, sliding, input[1], output[1], filter[0]),
    columns: backwardAxis(1, sliding, input[2], output[2], filter[1]),
  };
}

/** Every phase of the rows with every phase of the columns. */
export function phasesOf({ rows, columns }: Plane): Phases[] {
  return rows.phases.flatMap((row) => columns.phases.map((column): Phases => [row, column]));
}

export function pixelCount([rows, columns]: Phases): number {
  return rows.pixels.length * columns.pixels.length;
}

/** A tap of the filter: which one, and where it lies in the frame, counted in pixels from where a pixel looks. */
export interface Tap {
  readonly index: number;
  readonly offset: number;
}

/** The taps that the pixels of a phase see. */
export function tapsOf({ columns: { extent } }: Plane, [rows, columns]: Phases, kernelWidth: number): Tap[] {
  return rows.taps.flatMap((row, atRow) =>
    columns.taps.map((column, atColumn) => ({
      index: row * kernelWidth + column,
      offset: rows.offsets[atRow]! * extent + columns.offsets[atColumn]!,
    })),
  );
}
