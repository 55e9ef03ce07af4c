// The gradient by the input of a convolution with stride s is s convolutions along each axis, one for every phase h mod s
// of its positions, each with its own share of the taps: position h has from `dy` what lies at
//
//   p = (h + before − tap · dilation) / s     for all taps for which that is whole

import type { Sliding } from '../spec';

export interface Phase {
  /** The first position, the others being a stride apart, and how many there are. */
  readonly start: number;
  readonly count: number;
  /** The taps in the order in which they meet `dy`, at `first` for the first position and then `step` apart. */
  readonly taps: readonly number[];
  readonly first: number;
  readonly step: number;
}

export interface Phases {
  readonly phases: readonly Phase[];
  /** How far the phases reach beyond `dy` at either end. */
  readonly padding: readonly [before: number, after: number];
}

/** The phases along an axis with this many positions and taps, where `dy` has `gradients`. */
export function phasesAlong(
  axis: 0 | 1,
  { stride, dilation, padding }: Sliding,
  positions: number,
  taps: number,
  gradients: number,
): Phases {
  const [down, apart, before] = [stride[axis], dilation[axis], padding[axis][0]];
  const phases = Array.from({ length: Math.min(down, positions) }, (_, start): Phase => {
    const at = (tap: number): number => (start + before - tap * apart) / down;
    const met = Array.from({ length: taps }, (_, index) => taps - 1 - index).filter((tap) =>
      Number.isInteger(at(tap)),
    );
    const [first = 0, second = first + 1] = met.map(at);
    return { start, count: Math.ceil((positions - start) / down), taps: met, first, step: second - first };
  });
  const met = phases.filter(({ taps }) => taps.length > 0);
  const starts = met.map(({ first }) => first);
  const ends = met.map(({ first, count, taps, step }) => first + count + (taps.length - 1) * step);
  return { phases, padding: [-Math.min(0, ...starts), Math.max(0, ...ends.map((end) => end - gradients))] };
}
