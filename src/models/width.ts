// Widths times a multiplier, in steps of 8 channels.

import { scaledWidth } from '../blocks/scaledWidth';
import { ConfigError, show } from '../check';

/** What multiplied widths are rounded to multiples of. */
export const WIDTH_DIVISOR = 8;

/** What a published width becomes. A multiplier of 1 leaves it alone. @throws ConfigError unless it is above 0. */
export function widthOf(multiplier: number): (published: number) => number {
  if (!Number.isFinite(multiplier) || multiplier <= 0) {
    throw new ConfigError({ rule: `widthMultiplier = ${show(multiplier)} must be a number above 0` });
  }
  return (published) => scaledWidth(published, multiplier, WIDTH_DIVISOR);
}
