// What an invocation that makes a tile of pixels sees of the source. Which line of it a tap takes to which line of the
// tile is known when a shader is written, in the gradient by the input too: its tile is a multiple of the stride, so that
// every tile begins in the same phase.

import type { Pair } from '../../spatial';
import type { Direction } from './window';

export interface Geometry {
  readonly direction: Direction;
  readonly kernel: Pair;
  readonly stride: Pair;
  readonly dilation: Pair;
  /** The padding before the map, modulo the stride: of consequence in the gradient alone. */
  readonly phase: Pair;
  /** Rows and columns of pixels. In the gradient, multiples of the stride. */
  readonly tile: Pair;
}

/** Which line of the source, counted from the tile's own beginning, a line of the tile sees through a tap. */
export interface Sight {
  readonly place: number;
  readonly tap: number;
  readonly line: number;
}

export function sightsAlong(axis: 0 | 1, geometry: Geometry): readonly Sight[] {
  const { direction, kernel, stride, dilation, phase, tile } = geometry;
  const sights: Sight[] = [];
  for (let place = 0; place < tile[axis]; place++) {
    for (let tap = 0; tap < kernel[axis]; tap++) {
      const line =
        direction === 'forward'
          ? place * stride[axis] + tap * dilation[axis]
          : (place + phase[axis] - tap * dilation[axis]) / stride[axis];
      if (Number.isInteger(line)) sights.push({ place, tap, line });
    }
  }
  return sights;
}

/** How many lines of the source lie between the beginnings of two tiles. */
export const advance = (axis: 0 | 1, { direction, stride, tile }: Geometry): number =>
  direction === 'forward' ? tile[axis] * stride[axis] : tile[axis] / stride[axis];

/** The lines of the source, in order. */
export const linesOf = (sights: readonly Sight[]): number[] =>
  [...new Set(sights.map(({ line }) => line))].sort((one, other) => one - other);

/** The taps that any pixel sees. */
export const tapsOf = (sights: readonly Sight[]): number[] => [...new Set(sights.map(({ tap }) => tap))];

/** For how many tiles more, one after the other, a line of the first stays in sight. */
export const stays = (line: number, lines: readonly number[], step: number): number =>
  lines.includes(line + step) ? 1 + stays(line + step, lines, step) : 0;
