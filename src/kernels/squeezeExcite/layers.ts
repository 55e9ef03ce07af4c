// The two small layers of squeeze-and-excitation, and their gradients, of differentiable operations. For each image, with
// σ the sigmoid:
//
//   mean = Σ p  shares[p]     hidden = middle(mean · w1 + b1)           scale = σ(hidden · w2 + b2)
//   dwide = dscale · scale · (1 − scale)     dnarrow = (dwide · w2ᵀ) · slope(hidden)     dmean = dnarrow · w1ᵀ

import * as tf from '@tensorflow/tfjs-core';
import { applyFused, type FusedActivation, fusedGradient } from '../activation/fused';
import { sigmoid } from '../activation/smooth';
import { asMap } from '../channels/asMap';
import { channelSum } from '../channels/channelMean';
import { dense, multiply } from '../dense/dense';

type Matrix = tf.Tensor2D;

export type ExcitationInputs = {
  /** `[N, P, C]`: their sum over P is the squeezed map. */
  readonly shares: tf.Tensor3D;
  /** `[C, R]`. */
  readonly w1: Matrix;
  /** `[R]`. */
  readonly b1: tf.Tensor1D;
  /** `[R, C]`. */
  readonly w2: Matrix;
  /** `[C]`. */
  readonly b2: tf.Tensor1D;
};

export type ExcitationAttributes = { readonly middle: FusedActivation };

export function forward({ shares, w1, b1, w2, b2 }: ExcitationInputs, { middle }: ExcitationAttributes) {
  const mean = sumOfParts(shares);
  const hidden = applyFused(tf.add(dense(mean, w1), b1), middle) as Matrix;
  const scale = sigmoid(tf.add(dense(hidden, w2), b2)) as Matrix;
  return { mean, hidden, scale };
}

export function backward(
  dscale: Matrix,
  { w1, w2 }: Pick<ExcitationInputs, 'w1' | 'w2'>,
  { hidden, scale }: { hidden: Matrix; scale: Matrix },
  { middle }: ExcitationAttributes,
) {
  const dwide = tf.mul<Matrix>(dscale, slopeOfSigmoid(scale));
  const dnarrow = fusedGradient(timesTransposed(dwide, w2), hidden, middle) as Matrix;
  return { dwide, dnarrow, dmean: timesTransposed(dnarrow, w1) };
}

/** σ′ = σ · (1 − σ). */
export const slopeOfSigmoid = (sigmoid: Matrix): Matrix => tf.mul(sigmoid, tf.sub(1, sigmoid));

/** a·bᵀ */
export const timesTransposed = (a: Matrix, b: Matrix): Matrix => multiply({ a, b }, { transposed: 'b' });

/** aᵀ·b */
export const transposedTimes = (a: Matrix, b: Matrix): Matrix => multiply({ a, b }, { transposed: 'a' });

/** `[N, C] → [C]`. */
export const sumOfRows = (matrix: Matrix): tf.Tensor1D => channelSum(asMap(matrix));

/** `[N, P, C] → [N, C]`. */
export function sumOfParts(shares: tf.Tensor3D): Matrix {
  const [batch, parts, channels] = shares.shape;
  return parts === 1 ? tf.reshape(shares, [batch, channels]) : tf.sum(shares, 1);
}

/** `[N, C] → [N, P, C]`. */
export function toEveryPart(matrix: Matrix, parts: number): tf.Tensor3D {
  const [batch, channels] = matrix.shape;
  const one = tf.reshape(matrix, [batch, 1, channels]) as tf.Tensor3D;
  return parts === 1 ? one : tf.tile(one, [1, parts, 1]);
}
