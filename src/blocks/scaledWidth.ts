// Widths times a multiplier, as MobileNet's α (Howard et al. 2017, arXiv:1704.04861): to the nearest multiple of a divisor,
// at least that divisor. Where it is more than 1, a width is never less than nine tenths of what was asked for.

/** What a published width becomes. A multiplier of 1 leaves it alone. */
export function scaledWidth(published: number, multiplier: number, divisor: number): number {
  if (multiplier === 1) return published;
  const asked = published * multiplier;
  const nearest = Math.max(divisor, Math.round(asked / divisor) * divisor);
  return divisor > 1 && nearest < 0.9 * asked ? nearest + divisor : nearest;
}
