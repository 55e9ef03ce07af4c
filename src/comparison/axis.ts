// An axis: from values to pixels, with a tick wherever a round number is.

import { ConfigError } from '../check';
import type { Unit } from './measures';

export interface Mark {
  readonly value: number;
  /** Pixels to both sides that have to be on the axis too. */
  readonly reach: number;
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface Axis {
  /** The title, with the unit. */
  readonly title: string;
  readonly ticks: readonly Tick[];
  readonly place: (value: number) => number;
}

export interface AxisOptions {
  readonly title: string;
  readonly unit: Unit | 'count';
  readonly log: boolean;
  readonly fromZero: boolean;
  /** The greatest value that there can be. Default Infinity. */
  readonly most?: number | undefined;
  /** Pixels of the least and the greatest value. */
  readonly from: number;
  readonly to: number;
  /** Pixels from one tick to the next, about. */
  readonly spacing: number;
}

/** The axis on which all marks are. @throws ConfigError for a logarithm of nothing. */
export function axisOf(marks: readonly Mark[], options: AxisOptions): Axis {
  const { title, unit: asked, log, fromZero, most: limit = Number.POSITIVE_INFINITY } = options;
  const { from, to, spacing } = options;
  const nothing = marks.find(({ value }) => log && value <= 0);
  if (nothing) {
    const rule = `${title} = ${nothing.value} has no place on a logarithmic axis`;
    throw new ConfigError({ rule, remedy: 'Leave logX or logY out.' });
  }
  const unit = asked === 'count' ? powerOfTen(Math.max(...marks.map(({ value }) => value))) : asked;
  const along = (value: number): number => (log ? Math.log10(value) : value);
  const length = Math.abs(to - from);
  const [least, most] = domain(
    marks.map(({ value, reach }) => ({ value: along(value), reach })),
    { fromZero: fromZero && !log, length, log },
  );
  const place = (value: number): number => from + ((along(value) - least) / (most - least)) * (to - from);
  const count = length / spacing;
  const bounds = log ? [10 ** least, 10 ** most] : [Math.max(0, least), most];
  const [low, high] = bounds.map((bound) => Math.min(bound, limit) / unit.size) as [number, number];
  const values = log ? logTicks(low, high, count) : linearTicks(low, high, count);
  return {
    title: unit.name === '' ? title : `${title}, ${unit.name}`,
    ticks: values.map((value) => ({ at: place(value * unit.size), text: String(value) })),
    place,
  };
}

const superscripts = ['', '10³', '10⁶', '10⁹', '10¹²'] as const;

/** Thousands, millions …: as the greatest value is counted. */
function powerOfTen(greatest: number): Unit {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(greatest, 1)) / 3), 0), 4);
  return { name: power === 0 ? '' : `×${superscripts[power]}`, size: 1000 ** power };
}

/** Between the axis's ends and what reaches nearest to them. */
const MARGIN = 6;

/** The least and greatest value of an axis of this length, such that whatever the marks reach is on it. */
function domain(
  marks: readonly Mark[],
  { fromZero, length, log }: { fromZero: boolean; length: number; log: boolean },
): readonly [least: number, most: number] {
  const values = [...marks.map(({ value }) => value), ...(fromZero ? [0] : [])];
  const [smallest, greatest] = [Math.min(...values), Math.max(...values)];
  const narrow = log ? 0.01 : Math.abs(greatest) / 100 || 1;
  const slack = greatest - smallest < narrow ? narrow : 0;
  const [first, last] = [smallest - slack, greatest + slack];
  let [least, most] = [first, last];
  // A longer domain makes a pixel worth more, and so the reaches longer: the fixed point, from below.
  for (let round = 0; round < 40; round++) {
    const pixel = (most - least) / length;
    least = Math.min(first, ...marks.map(({ value, reach }) => value - (reach + MARGIN) * pixel));
    most = Math.max(last, ...marks.map(({ value, reach }) => value + (reach + MARGIN) * pixel));
  }
  return [least, most];
}

/** Multiples of the round step that gives about so many. */
function linearTicks(low: number, high: number, count: number): readonly number[] {
  const step = roundStep((high - low) / count);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
}

/** The least of 1, 2, 5, 10, 20 … that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const digit = [1, 2, 5, 10].find((round) => round * power >= least * (1 - 1e-9)) ?? 10;
  return digit * power;
}

/** 1, 2, 5, 10, 20 …, or powers of ten alone where those are too many; multiples of a step where they are too few. */
function logTicks(low: number, high: number, count: number): readonly number[] {
  const powers = range(Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)));
  const ticks = (digits: readonly number[]): readonly number[] =>
    powers
      .flatMap((power) => digits.map((digit) => clean(digit * 10 ** power)))
      .filter((value) => value >= low && value <= high);
  const [dense, sparse] = [ticks([1, 2, 5]), ticks([1])];
  if (dense.length < 3) return linearTicks(low, high, count);
  return dense.length <= 1.5 * count ? dense : sparse;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Without the last digits' noise: 0.3 for 0.30000000000000004. */
const clean = (value: number): number => Number(value.toPrecision(12));
