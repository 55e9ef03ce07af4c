// A convolution with what mostly follows it, in one pass over the output:
//
//   y = activation(convolution(x, filter) + bias + residual)
//
// Its gradients are those of the convolution, of dz = dy · slope(y): the activations here are made of straight lines,
// whose slope is read off y.

import * as tf from '@tensorflow/tfjs-core';
import { type PiecewiseKind, piecewiseActivations } from '../activation/piecewise';
import { addBias } from '../channels/addBias';
import { channelSum } from '../channels/channelMean';
import { defineKernel } from '../kernel';
import { convolution, convolutionFilterGradient, convolutionInputGradient } from './convolution';
import { outputShape, type Sliding } from './spec';

type Map4D = tf.Tensor4D;

export type FusedInputs = {
  /** `[N, H, W, C]`. */
  readonly x: Map4D;
  /** `[kh, kw, C/groups, O]`. */
  readonly filter: Map4D;
  /** `[O]`. */
  readonly bias?: tf.Tensor1D;
  /** `[N, P, Q, O]`. */
  readonly residual?: Map4D;
};

export interface FusedAttributes extends Sliding {
  readonly activation: PiecewiseKind | 'linear';
}

/** `[N, P, Q, O]`. Differentiable in every input. */
export const fusedConvolution = defineKernel<FusedInputs, FusedAttributes, Map4D>({
  name: 'FusedConv2D',
  composed: composedFusion,
  whenEmpty: ({ x, filter }, sliding) => tf.zeros(outputShape(x.shape, filter.shape, sliding)),
  gradient: {
    saves: ['x', 'filter'],
    savesOutputs: [true],
    of([dy], saved, { activation, ...sliding }) {
      const [x, filter, y] = saved as [Map4D, Map4D, Map4D];
      const dz = (activation === 'linear' ? dy! : piecewiseActivations[activation].gradient(dy!, y)) as Map4D;
      return {
        x: () => convolutionInputGradient({ dy: dz, filter }, { ...sliding, inputShape: x.shape }),
        filter: () => convolutionFilterGradient({ x, dy: dz }, { ...sliding, filterShape: filter.shape }),
        bias: () => channelSum(dz),
        residual: () => tf.clone(dz),
      };
    },
  },
});

/** One after the other. */
export function composedFusion(
  { x, filter, bias, residual }: FusedInputs,
  { activation, ...sliding }: FusedAttributes,
): Map4D {
  let y: tf.Tensor = convolution({ x, filter }, sliding);
  if (bias) y = addBias(y, bias);
  if (residual) y = tf.add(y, residual);
  return (activation === 'linear' ? y : piecewiseActivations[activation](y)) as Map4D;
}
