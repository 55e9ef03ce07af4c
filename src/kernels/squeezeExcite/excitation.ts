// The excitation: two small layers that make a factor for each channel. Hu et al. 2017, "Squeeze-and-Excitation
// Networks", equation 3, arXiv:1709.01507:
//
//   scale = sigmoid(middle(mean · w1 + b1) · w2 + b2)

import * as tf from '@tensorflow/tfjs-core';
import { type Compute, defineKernel } from '../kernel';
import { whereReachable } from '../webgpu/backend';
import { excitationGradient } from './excitationGradient';
import { type ExcitationAttributes, type ExcitationInputs, forward } from './layers';
import { squeeze } from './squeeze';
import { exciteByImage } from './webgpu/excitation';

type Matrix = tf.Tensor2D;
type Vector = tf.Tensor1D;

const kernel: Compute<ExcitationInputs, ExcitationAttributes, Matrix> = defineKernel({
  name: 'Excitation',
  composed,
  whenEmpty: ({ shares: { shape } }) => tf.zeros([shape[0], shape[2]]),
  on: {
    webgpu: whereReachable(
      (inputs, attributes) => exciteByImage(inputs, attributes) ?? composed(inputs, attributes),
      composed,
    ),
  },
  gradient: {
    saves: ['shares', 'w1', 'b1', 'w2', 'b2'],
    of([dscale], saved, attributes) {
      const [shares, w1, b1, w2, b2] = saved as [tf.Tensor3D, Matrix, Vector, Matrix, Vector];
      const inputs = { dscale: dscale as Matrix, shares, w1, b1, w2, b2 };
      const [dshares, dw1, db1, dw2, db2] = excitationGradient(inputs, attributes) as [
        tf.Tensor3D,
        Matrix,
        Vector,
        Matrix,
        Vector,
      ];
      return { shares: () => dshares, w1: () => dw1, b1: () => db1, w2: () => dw2, b2: () => db2 };
    },
  },
});

function composed(inputs: ExcitationInputs, attributes: ExcitationAttributes): Matrix {
  return forward(inputs, attributes).scale;
}

/** Of the two layers; a bias may be none. */
export interface ExcitationWeights {
  /** `[C, R]`. */
  readonly w1: Matrix;
  /** `[R]`. */
  readonly b1: Vector | null;
  /** `[R, C]`. */
  readonly w2: Matrix;
  /** `[C]`. */
  readonly b2: Vector | null;
}

/** The factors of squeeze-and-excitation, `[N, H, W, C] → [N, C]`. Differentiable any number of times. */
export function squeezeAndExcite(
  x: tf.Tensor4D,
  { w1, b1, w2, b2 }: ExcitationWeights,
  attributes: ExcitationAttributes,
): Matrix {
  return tf.tidy(() => {
    const biases = {
      b1: b1 ?? tf.zeros<tf.Rank.R1>([w1.shape[1]]),
      b2: b2 ?? tf.zeros<tf.Rank.R1>([w2.shape[1]]),
    };
    return kernel({ shares: squeeze(x), w1, w2, ...biases }, attributes);
  });
}
