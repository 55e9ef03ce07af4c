// Along one axis, which taps of the filter a pixel of the result sees, and where they lie on a map in a frame of zeros.
// Pixels that see the same taps, moved by whole pixels of the map, make a phase.

import type { Sliding } from '../spec';

export interface Axis {
  /** Zeros before the map. */
  readonly before: number;
  /** Of the map with its frame. */
  readonly extent: number;
  readonly phases: readonly Phase[];
}

export interface Phase {
  /** Pixels of the result, */
  readonly pixels: readonly number[];
  /** and where in the frame each of them looks. */
  readonly starts: readonly number[];
  /** Taps of the filter, */
  readonly taps: readonly number[];
  /** and where they lie, counted from where the pixel looks. */
  readonly offsets: readonly number[];
}

const range = (count: number): number[] => [...Array(count).keys()];

/** Output pixel p sees input pixel p·stride + r·dilation − top through tap r: one phase. */
export function forwardAxis(
  axis: 0 | 1,
  { stride, dilation, padding }: Sliding,
  extent: number,
  positions: number,
  taps: number,
): Axis {
  const top = padding[axis][0];
  const before = Math.max(0, top);
  const starts = range(positions).map((position) => position * stride[axis] - top + before);
  const offsets = range(taps).map((tap) => tap * dilation[axis]);
  return {
    before,
    extent: Math.max(before + extent, (starts.at(-1) ?? 0) + offsets.at(-1)! + 1),
    phases: [{ pixels: range(positions), starts, taps: range(taps), offsets }],
  };
}

/**
 * Input pixel h sees output pixel p through tap r where h + top = p·stride + r·dilation. Both sides leave the same
 * remainder by the stride, the phase; so p = ⌊(h + top) / stride⌋ − ⌊r·dilation / stride⌋.
 */
export function backwardAxis(
  axis: 0 | 1,
  { stride, dilation, padding }: Sliding,
  extent: number,
  positions: number,
  taps: number,
): Axis {
  const [step, top] = [stride[axis], padding[axis][0]];
  const quotient = (value: number): number => Math.floor(value / step);
  const remainder = (value: number): number => value - step * quotient(value);
  const reach = (tap: number): number => tap * dilation[axis];
  const before = Math.max(0, quotient(reach(taps - 1)) - quotient(top));

  const phases = range(step).map((phase): Phase => {
    const pixels = range(extent).filter((pixel) => remainder(pixel + top) === phase);
    // The last tap first: its output pixel is the first in memory.
    const seen = range(taps).filter((tap) => remainder(reach(tap)) === phase);
    seen.reverse();
    return {
      pixels,
      starts: pixels.map((pixel) => quotient(pixel + top) + before),
      taps: seen,
      offsets: seen.map((tap) => -quotient(reach(tap))),
    };
  });
  return { before, extent: before + Math.max(positions, quotient(extent - 1 + top) + 1), phases };
}
