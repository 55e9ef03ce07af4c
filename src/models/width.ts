// Widths times a multiplier, as MobileNet's α (Howard et al. 2017, arXiv:1704.04861): to the nearest multiple of 8, never
// less than nine tenths of what was asked for.

import { numberIn } from '../check';

const DIVISOR = 8;

/** What a published width becomes. A multiplier of 1 leaves it alone. */
export function widthOf(multiplier: number): (published: number) => number {
  numberIn('widthMultiplier', multiplier, Number.MIN_VALUE, Number.POSITIVE_INFINITY);
  return (published) => {
    if (multiplier === 1) return published;
    const asked = published * multiplier;
    const nearest = Math.max(DIVISOR, Math.round(asked / DIVISOR) * DIVISOR);
    return nearest < 0.9 * asked ? nearest + DIVISOR : nearest;
  };
}
