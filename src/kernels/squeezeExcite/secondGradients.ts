// The gradients of the gradients of the excitation. In the terms of layers.ts, with m the slope of the middle activation,
// σ′ and σ″ = σ′ · (1 − 2σ) those of the sigmoid, and a, b1, c1, b2, c2 the derivatives by dmean, dw1, db1, dw2 and db2:
//
//   F = a · w1 + mean · b1 + c1            by dnarrow
//   E = F · m                              by dwide · w2ᵀ
//   G = E · w2 + hidden · b2 + c2          by dwide
//   V = G · dscale · σ″                    by hidden · w2 + the layer's bias
//   U = (dwide · b2ᵀ + V · w2ᵀ) · m        by mean · w1 + the layer's bias
//
//   dscale: G · σ′       mean: dnarrow · b1ᵀ + U · w1ᵀ
//   w1: aᵀ · dnarrow + meanᵀ · U           its bias: Σ n  U
//   w2: Eᵀ · dwide + hiddenᵀ · V           its bias: Σ n  V

import * as tf from '@tensorflow/tfjs-core';
import { fusedGradient } from '../activation/fused';
import { dense } from '../dense/dense';
import type { ExcitationGradientInputs } from './excitationGradient';
import {
  backward,
  type ExcitationAttributes,
  forward,
  slopeOfSigmoid,
  sumOfParts,
  sumOfRows,
  timesTransposed,
  toEveryPart,
  transposedTimes,
} from './layers';

type Matrix = tf.Tensor2D;
type Vector = tf.Tensor1D;

/** `derivatives` by `[dshares, dw1, db1, dw2, db2]`. */
export function secondGradients(
  [byShares, b1, c1, b2, c2]: readonly [tf.Tensor3D, Matrix, Vector, Matrix, Vector],
  inputs: ExcitationGradientInputs,
  attributes: ExcitationAttributes,
): { [Input in keyof ExcitationGradientInputs]: () => tf.Tensor } {
  const { dscale, shares, w1, w2 } = inputs;
  const values = forward(inputs, attributes);
  const { mean, hidden, scale } = values;
  const { dwide, dnarrow } = backward(dscale, inputs, values, attributes);
  const sloped = (byHidden: Matrix): Matrix => fusedGradient(byHidden, hidden, attributes.middle) as Matrix;

  const a = sumOfParts(byShares);
  const slope = slopeOfSigmoid(scale);
  const f = tf.add<Matrix>(tf.add(dense(a, w1), dense(mean, b1)), c1);
  const e = sloped(f);
  const g = tf.add<Matrix>(tf.add(dense(e, w2), dense(hidden, b2)), c2);
  const curvature = tf.mul(slope, tf.sub(1, tf.mul(scale, 2)));
  const v = tf.mul<Matrix>(tf.mul(g, dscale), curvature);
  const u = sloped(tf.add(timesTransposed(dwide, b2), timesTransposed(v, w2)));
  return {
    dscale: () => tf.mul(g, slope),
    shares: () => toEveryPart(tf.add(timesTransposed(dnarrow, b1), timesTransposed(u, w1)), shares.shape[1]),
    w1: () => tf.add(transposedTimes(a, dnarrow), transposedTimes(mean, u)),
    b1: () => sumOfRows(u),
    w2: () => tf.add(transposedTimes(e, dwide), transposedTimes(hidden, v)),
    b2: () => sumOfRows(v),
  };
}
