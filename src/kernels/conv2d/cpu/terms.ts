// The inner loops of depthwise convolution, where every channel has weights of its own. All sums are in double precision.

import type { Pixels } from './frame';

/** What each channel of the result is a weighted sum of. */
export interface Terms {
  /** Where each channel's first term lies, counted from where a pixel looks. */
  readonly bases: Int32Array;
  /** Where the terms lie, counted from the first. */
  readonly offsets: Int32Array;
  /** `[channels, terms]`. */
  readonly weights: Float64Array;
}

/**
 * For each pixel i and channel c of the result:
 *
 *   y[target[i] + c] = Σ t  x[start[i] + base[c] + offset[t]] · weight[c, t]
 *
 * Four pixels at a time, by the same weights.
 */
export function sumTerms(
  x: Float64Array,
  { starts, targets }: Pixels,
  pixels: number,
  { bases, offsets, weights }: Terms,
  y: Float32Array,
): void {
  const channels = bases.length;
  const terms = offsets.length;
  for (let first = 0; first < pixels; first += 4) {
    const second = Math.min(first + 1, pixels - 1);
    const third = Math.min(first + 2, pixels - 1);
    const fourth = Math.min(first + 3, pixels - 1);
    const start0 = starts[first]!;
    const start1 = starts[second]!;
    const start2 = starts[third]!;
    const start3 = starts[fourth]!;
    let weight = 0;
    for (let channel = 0; channel < channels; channel++) {
      const base = bases[channel]!;
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      for (let term = 0; term < terms; term++, weight++) {
        const factor = weights[weight]!;
        const at = base + offsets[term]!;
        sum0 += x[start0 + at]! * factor;
        sum1 += x[start1 + at]! * factor;
        sum2 += x[start2 + at]! * factor;
        sum3 += x[start3 + at]! * factor;
      }
      y[targets[first]! + channel] = sum0;
      y[targets[second]! + channel] = sum1;
      y[targets[third]! + channel] = sum2;
      y[targets[fourth]! + channel] = sum3;
    }
  }
}

/** Pixels whose values stay in the cache while all their products are added up. */
const pixelsTogether = 128;

/**
 * For each tap t and output channel c, of which each channel of x has `multiplier`:
 *
 *   sums[t, c] += Σ i  x[start[i] + offset[t] + ⌊c / multiplier⌋] · dy[i, c]
 *
 * Three taps at a time, with the same dy.
 */
export function addProducts(
  x: Float64Array,
  { starts }: Pixels,
  pixels: number,
  offsets: Int32Array,
  dy: Float32Array,
  channels: number,
  multiplier: number,
  sums: Float64Array,
): void {
  const taps = offsets.length;
  for (let begin = 0; begin < pixels; begin += pixelsTogether) {
    const end = Math.min(begin + pixelsTogether, pixels);
    for (let tap = 0; tap < taps; tap += 3) {
      const offset0 = offsets[tap]!;
      const offset1 = offsets[Math.min(tap + 1, taps - 1)]!;
      const offset2 = offsets[Math.min(tap + 2, taps - 1)]!;
      for (let channel = 0; channel < channels; channel++) {
        const base = Math.floor(channel / multiplier);
        let sum0 = 0;
        let sum1 = 0;
        let sum2 = 0;
        for (let pixel = begin; pixel < end; pixel++) {
          const at = starts[pixel]! + base;
          const factor = dy[pixel * channels + channel]!;
          sum0 += x[at + offset0]! * factor;
          sum1 += x[at + offset1]! * factor;
          sum2 += x[at + offset2]! * factor;
        }
        const to = tap * channels + channel;
        sums[to]! += sum0;
        if (tap + 1 < taps) sums[to + channels]! += sum1;
        if (tap + 2 < taps) sums[to + 2 * channels]! += sum2;
      }
    }
  }
}
