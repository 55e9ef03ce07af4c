// What an axis, or the area of a bubble, can stand for.

import { binary, percent, scaled } from '../analysis/numbers';
import type { Dataset } from '../models/published';
import type { NetRow } from './rows';

/**
 * `'top1'` is the accuracy in percent; `'receptiveField'` the longer side of what one value of the last map sees;
 * `'peakBytes'` the memory of activations; `'top1PerParam'` Canziani's information density, in percent for a million
 * parameters. All are of one sample.
 */
export type Measure =
  | 'top1'
  | 'params'
  | 'macs'
  | 'activations'
  | 'receptiveField'
  | 'peakBytes'
  | 'macsPerParam'
  | 'top1PerParam';

export interface MeasureDefinition {
  /** `Top-1 accuracy on ImageNet`. */
  readonly title: (dataset: Dataset) => string;
  /** Behind the number: `parameters`. */
  readonly noun: string;
  /** In which its axis counts; an axis of counts finds its power of ten itself. */
  readonly unit: Unit | 'count';
  /** Whether its axis begins at nothing. */
  readonly fromZero: boolean;
  /** Nothing is more. Default Infinity. */
  readonly most?: number;
  /** Undefined where it is not known or has no bounds. */
  readonly of: (row: NetRow) => number | undefined;
  readonly show: (value: number) => string;
}

export interface Unit {
  readonly name: string;
  readonly size: number;
}

const MEBI: Unit = { name: 'MiB', size: 1 << 20 };

export const measures: Readonly<Record<Measure, MeasureDefinition>> = {
  top1: {
    title: (dataset) => `Top-1 accuracy on ${dataset}`,
    noun: 'top-1',
    unit: { name: '%', size: 1 },
    fromZero: false,
    most: 100,
    of: ({ top1 }) => top1,
    show: (value) => `${percent(value)} %`,
  },
  params: {
    title: () => 'Parameters',
    noun: 'parameters',
    unit: 'count',
    fromZero: true,
    of: ({ params }) => params,
    show: scaled,
  },
  macs: {
    title: () => 'Multiply-accumulates',
    noun: 'multiply-accumulates',
    unit: 'count',
    fromZero: true,
    of: ({ macs }) => macs,
    show: scaled,
  },
  activations: {
    title: () => 'Activations',
    noun: 'activations',
    unit: 'count',
    fromZero: true,
    of: ({ activations }) => activations,
    show: scaled,
  },
  receptiveField: {
    title: () => 'Receptive field',
    noun: 'of receptive field',
    unit: { name: 'pixels', size: 1 },
    fromZero: true,
    of: ({ receptiveField: { size } }) => {
      const side = Math.max(...size);
      return Number.isFinite(side) ? side : undefined;
    },
    show: (value) => `${value} pixels`,
  },
  peakBytes: {
    title: () => 'Peak memory of activations',
    noun: 'at the peak',
    unit: MEBI,
    fromZero: true,
    of: ({ peakBytes }) => peakBytes,
    show: binary,
  },
  macsPerParam: {
    title: () => 'Multiply-accumulates for a parameter',
    noun: 'multiply-accumulates for a parameter',
    unit: 'count',
    fromZero: true,
    of: ({ macs, params }) => (params === 0 ? undefined : macs / params),
    show: (value) => value.toFixed(1),
  },
  top1PerParam: {
    title: () => 'Top-1 accuracy for a million parameters',
    noun: 'for a million parameters',
    unit: { name: '%', size: 1 },
    fromZero: true,
    of: ({ top1, params }) => (top1 === undefined || params === 0 ? undefined : (top1 * 1e6) / params),
    show: (value) => `${percent(value)} %`,
  },
};

/** A title in the middle of a sentence. */
export const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
