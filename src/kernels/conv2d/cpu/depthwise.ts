// Depthwise convolution, with M filters for each channel, and its two gradients where JavaScript has the values at hand:
//
//   y[n, p, q, c·M + m] = Σ r,s    x[n, h, w, c] · filter[r, s, c, m]
//   dx[n, h, w, c]      = Σ r,s,m  dy[n, p, q, c·M + m] · filter[r, s, c, m]
//   dfilter[r, s, c, m] = Σ n,p,q  x[n, h, w, c] · dy[n, p, q, c·M + m]     with  h = p·stride + r·dilation − top, w likewise

import * as tf from '@tensorflow/tfjs-core';
import { read } from '../../cpu/values';
import type { FilterGradientAttributes } from '../filterGradient';
import type { InputGradientAttributes } from '../inputGradient';
import { outputShape, type Shape4D, type Sliding } from '../spec';
import { forEachFrame, imagesTogether, pixelsOf } from './frame';
import { backwardPlane, forwardPlane, type Phases, type Plane, phasesOf, pixelCount, tapsOf } from './plane';
import { addProducts, sumTerms, type Terms } from './terms';

type Map4D = tf.Tensor4D;

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C, M]`: `[N, P, Q, C·M]`. */
export function depthwiseByLoops({ x, filter }: { x: Map4D; filter: Map4D }, sliding: Sliding): Map4D {
  const [, , channels, multiplier] = filter.shape;
  const [batch, rows, columns] = outputShape(x.shape, filter.shape, sliding);
  const shape: Shape4D = [batch, rows, columns, channels * multiplier];
  return slide(x, forwardPlane(x.shape, filter.shape, shape, sliding), filter, shape);
}

/** `dy` `[N, P, Q, C·M]` and `filter` `[kh, kw, C, M]` give `[N, H, W, C]`. */
export function depthwiseInputGradientByLoops(
  { dy, filter }: { dy: Map4D; filter: Map4D },
  { inputShape, ...sliding }: InputGradientAttributes,
): Map4D {
  return slide(dy, backwardPlane(inputShape, filter.shape, dy.shape, sliding), filter, inputShape);
}

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, C·M]` give `[kh, kw, C, M]`. */
export function depthwiseFilterGradientByLoops(
  { x, dy }: { x: Map4D; dy: Map4D },
  { filterShape, ...sliding }: FilterGradientAttributes,
): Map4D {
  const [kernelHeight, kernelWidth, channels, multiplier] = filterShape;
  const outputs = channels * multiplier;
  const plane = forwardPlane(x.shape, filterShape, dy.shape, sliding);
  const [phases] = phasesOf(plane) as [Phases];
  const pixels = pixelsOf(plane, phases, imagesTogether(x.shape, plane), channels, dy.shape);
  const taps = tapsOf(plane, phases, kernelWidth);
  const offsets = Int32Array.from(taps, ({ offset }) => offset * channels);
  const sums = new Float64Array(kernelHeight * kernelWidth * outputs);
  const gradients = read(dy);
  forEachFrame(x, plane, (frame, first, images) => {
    const seen = gradients.subarray(first * pixelCount(phases) * outputs);
    addProducts(frame, pixels, images * pixelCount(phases), offsets, seen, outputs, multiplier, sums);
  });
  return tf.tensor4d(Float32Array.from(sums), filterShape);
}

/** For each pixel and channel of the result, the weighted sum of what it sees on the map. */
function slide(map: Map4D, plane: Plane, filter: Map4D, shape: Shape4D): Map4D {
  const [batch, height, width, channels] = shape;
  const y = new Float32Array(batch * height * width * channels);
  const together = imagesTogether(map.shape, plane);
  const passes = phasesOf(plane).map((phases) => ({
    count: pixelCount(phases),
    pixels: pixelsOf(plane, phases, together, map.shape[3], shape),
    terms: termsOf(plane, phases, filter, map.shape[3], channels),
  }));
  forEachFrame(map, plane, (frame, first, images) => {
    const results = y.subarray(first * height * width * channels);
    for (const { count, pixels, terms } of passes) {
      sumTerms(frame, pixels, images * count, terms, results);
    }
  });
  return tf.tensor4d(y, shape);
}

/**
 * What the pixels of a phase sum up. A channel of the result sees one channel of the map through each tap where it is
 * one of several outputs, or all the outputs of its channel where it is the input.
 */
function termsOf(plane: Plane, phases: Phases, filter: Map4D, mapChannels: number, channels: number): Terms {
  const [, kernelWidth, inputs, multiplier] = filter.shape;
  const taps = tapsOf(plane, phases, kernelWidth);
  const seen = Math.max(1, mapChannels / channels);
  const count = taps.length * seen;
  const bases = new Int32Array(channels);
  const offsets = new Int32Array(count);
  const weights = new Float64Array(channels * count);
  const values = read(filter);
  for (let channel = 0; channel < channels; channel++) {
    bases[channel] = Math.floor((channel * mapChannels) / channels);
    let term = 0;
    for (const { index, offset } of taps) {
      for (let other = 0; other < seen; other++, term++) {
        offsets[term] = offset * mapChannels + other;
        weights[channel * count + term] = values[index * inputs * multiplier + channel * seen + other]!;
      }
    }
  }
  return { bases, offsets, weights };
}
