// Batch normalisation where JavaScript has the values at hand. For each channel, with deviation = 1 / √(variance + epsilon)
// and scale = gamma · deviation:
//
//   y      = scale · x + (beta − scale · mean)
//   dbeta  = Σ dy
//   dgamma = deviation · Σ dy · (x − mean)
//   dx     = scale · dy + slope · x + shift   with  slope = −scale · deviation · dgamma / count
//                                             and   shift = −scale · dbeta / count − slope · mean

import * as tf from '@tensorflow/tfjs-core';
import { combineRows, momentsOfRows, scaleAndShiftRows, sumProductsOfRows, sumRows } from '../cpu/rows';
import { read } from '../cpu/values';
import type { NormVectors } from './batchNormInference';

type Attributes = { readonly epsilon: number };

/** `x` `[N, H, W, C]`: `[y, statistics]`, the latter `[2, C]`. */
export function normaliseBatchByLoops(
  { x, gamma, beta }: { x: tf.Tensor4D; gamma: tf.Tensor1D; beta: tf.Tensor1D },
  { epsilon }: Attributes,
): tf.Tensor[] {
  const channels = gamma.size;
  const values = read(x);
  const { mean, variance } = momentsOfRows(values, channels);
  const { scale, shift } = affine(mean, variance, read(gamma), read(beta), epsilon);
  const y = scaleAndShiftRows(values, scale, shift);
  const statistics = new Float32Array(2 * channels);
  statistics.set(mean);
  statistics.set(variance, channels);
  return [tf.tensor4d(y, x.shape), tf.tensor2d(statistics, [2, channels])];
}

/** `x` `[N, H, W, C]` by the given statistics. */
export function normaliseByLoops(
  { x, ...norm }: NormVectors & { x: tf.Tensor4D },
  { epsilon }: Attributes,
): tf.Tensor4D {
  const { scale, shift } = affineOf(norm, epsilon);
  return tf.tensor4d(scaleAndShiftRows(read(x), scale, shift), x.shape);
}

/** The factor and the offset of each channel that normalise by the given statistics. */
export function affineOf(
  { mean, variance, gamma, beta }: NormVectors,
  epsilon: number,
): { readonly scale: Float64Array; readonly shift: Float64Array } {
  return affine(inDouble(mean), inDouble(variance), read(gamma), read(beta), epsilon);
}

/** `[dx, dgamma, dbeta]`. */
export function gradientsByLoops(
  {
    dy,
    x,
    gamma,
    statistics,
  }: { dy: tf.Tensor4D; x: tf.Tensor4D; gamma: tf.Tensor1D; statistics: tf.Tensor2D },
  { epsilon }: Attributes,
): tf.Tensor[] {
  const channels = gamma.size;
  const count = x.size / channels;
  const gradients = read(dy);
  const values = read(x);
  const gammas = read(gamma);
  const mean = inDouble(statistics).slice(0, channels);
  const deviation = inDouble(statistics)
    .slice(channels)
    .map((variance) => 1 / Math.sqrt(variance + epsilon));
  const scale = deviation.map((value, channel) => gammas[channel]! * value);

  const dbeta = sumRows(gradients, channels);
  const products = sumProductsOfRows(gradients, values, mean);
  const dgamma = products.map((sum, channel) => sum * deviation[channel]!);
  const slope = scale.map((value, channel) => (-value * deviation[channel]! * dgamma[channel]!) / count);
  const shift = slope.map(
    (value, channel) => (-scale[channel]! * dbeta[channel]!) / count - value * mean[channel]!,
  );
  const dx = combineRows(gradients, scale, values, slope, shift);
  return [
    tf.tensor4d(dx, x.shape),
    tf.tensor1d(Float32Array.from(dgamma)),
    tf.tensor1d(Float32Array.from(dbeta)),
  ];
}

function affine(
  mean: Float64Array,
  variance: Float64Array,
  gamma: Float32Array,
  beta: Float32Array,
  epsilon: number,
): { readonly scale: Float64Array; readonly shift: Float64Array } {
  const scale = variance.map((value, channel) => gamma[channel]! / Math.sqrt(value + epsilon));
  return { scale, shift: scale.map((value, channel) => beta[channel]! - value * mean[channel]!) };
}

function inDouble(tensor: tf.Tensor): Float64Array {
  return Float64Array.from(read(tensor));
}
