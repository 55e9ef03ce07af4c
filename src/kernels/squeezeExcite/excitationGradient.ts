// The gradient of the excitation, which computes the layers' values anew, small as they are. In the terms of layers.ts:
//
//   dw1 = meanᵀ · dnarrow    db1 = Σ n  dnarrow    dw2 = hiddenᵀ · dwide    db2 = Σ n  dwide    dshares[p] = dmean

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { whereReachable } from '../webgpu/backend';
import {
  backward,
  type ExcitationAttributes,
  type ExcitationInputs,
  forward,
  sumOfRows,
  toEveryPart,
  transposedTimes,
} from './layers';
import { secondGradients } from './secondGradients';
import { excitationGradientByImage } from './webgpu/excitationGradient';

type Matrix = tf.Tensor2D;
type Vector = tf.Tensor1D;

export type ExcitationGradientInputs = ExcitationInputs & {
  /** `[N, C]`. */
  readonly dscale: Matrix;
};

/** `[dshares, dw1, db1, dw2, db2]`. Differentiable. */
export const excitationGradient: Compute<ExcitationGradientInputs, ExcitationAttributes, tf.Tensor[]> =
  defineKernel({
    name: 'ExcitationGradient',
    composed,
    whenEmpty: ({ shares, w1, b1, w2, b2 }) => [shares, w1, b1, w2, b2].map((input) => tf.zerosLike(input)),
    on: {
      webgpu: whereReachable(
        (inputs, attributes) => excitationGradientByImage(inputs, attributes) ?? composed(inputs, attributes),
        composed,
      ),
    },
    gradient: {
      saves: ['dscale', 'shares', 'w1', 'b1', 'w2', 'b2'],
      of(derivatives, saved, attributes) {
        const [dscale, shares, w1, b1, w2, b2] = saved as [
          Matrix,
          tf.Tensor3D,
          Matrix,
          Vector,
          Matrix,
          Vector,
        ];
        const inputs = { dscale, shares, w1, b1, w2, b2 };
        return secondGradients(
          derivatives as [tf.Tensor3D, Matrix, Vector, Matrix, Vector],
          inputs,
          attributes,
        );
      },
    },
  });

function composed(inputs: ExcitationGradientInputs, attributes: ExcitationAttributes): tf.Tensor[] {
  const values = forward(inputs, attributes);
  const { dwide, dnarrow, dmean } = backward(inputs.dscale, inputs, values, attributes);
  return [
    toEveryPart(dmean, inputs.shares.shape[1]),
    transposedTimes(values.mean, dnarrow),
    sumOfRows(dnarrow),
    transposedTimes(values.hidden, dwide),
    sumOfRows(dwide),
  ];
}
