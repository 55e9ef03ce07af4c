// A convolution with a batch norm by given statistics, and what follows both, in one kernel: most of what a network of the
// residual decade computes when it predicts.
//
//   y = activation(scale · (convolution(x, filter) − mean) + beta + residual)      with  scale = gamma / √(variance + epsilon)
//
// The gradients are those of its parts. The one by gamma computes the convolution again: who trains gamma mostly trains
// with the statistics of the batch, where this kernel has no place.

import * as tf from '@tensorflow/tfjs-core';
import { fusedGradient } from '../activation/fused';
import {
  type BatchNormInferenceOptions,
  batchNormInference,
  inferenceGradients,
  type NormVectors,
  vectorsOf,
} from '../batchNorm/batchNormInference';
import { defineKernel } from '../kernel';
import { onHeap } from '../wasm/heap';
import { whereReachable } from '../webgpu/backend';
import { convolution, convolutionFilterGradient, convolutionInputGradient } from './convolution';
import { normaliseAndFinishByLoops } from './cpu/fused';
import { finish } from './epilogue';
import type { FusedAttributes, FusedInputs } from './fused';
import { outputShape } from './spec';
import { normaliseAndFinishOnHeap } from './wasm/fused';
import { normaliseAndFinishOnWebGPU } from './webgpu/convolution';

type Map4D = tf.Tensor4D;

export type NormalisedInputs = Omit<FusedInputs, 'bias'> & NormVectors;

export interface NormalisedAttributes extends FusedAttributes {
  /** Added to the variance. */
  readonly epsilon: number;
}

const kernel = defineKernel<NormalisedInputs, NormalisedAttributes, Map4D>({
  name: 'NormalisedConv2D',
  composed,
  whenEmpty: ({ x, filter }, sliding) => tf.zeros(outputShape(x.shape, filter.shape, sliding)),
  on: {
    cpu: normaliseAndFinishByLoops,
    wasm: onHeap(normaliseAndFinishOnHeap, composed),
    webgpu: whereReachable(normaliseAndFinishOnWebGPU, composed),
  },
  gradient: {
    saves: ['x', 'filter', 'mean', 'variance', 'gamma'],
    savesOutputs: [true],
    of([dy], saved, { activation, epsilon, ...sliding }) {
      const [x, filter, mean, variance, gamma, y] = saved as [
        Map4D,
        Map4D,
        tf.Tensor1D,
        tf.Tensor1D,
        tf.Tensor1D,
        Map4D,
      ];
      const dz = fusedGradient(dy!, y, activation) as Map4D;
      const convolved = (): Map4D => convolution({ x, filter }, sliding);
      const norm = { mean, variance, gamma, epsilon };
      const { x: byConvolved, ...others } = inferenceGradients(dz, convolved, norm);
      const dConvolved = byConvolved() as Map4D;
      return {
        ...others,
        x: () => convolutionInputGradient({ dy: dConvolved, filter }, { ...sliding, inputShape: x.shape }),
        filter: () =>
          convolutionFilterGradient({ x, dy: dConvolved }, { ...sliding, filterShape: filter.shape }),
        residual: () => tf.clone(dz),
      };
    },
  },
});

/** One after the other. */
function composed(
  { x, filter, residual, ...norm }: NormalisedInputs,
  { activation, epsilon, ...sliding }: NormalisedAttributes,
): Map4D {
  const z = batchNormInference(convolution({ x, filter }, sliding), { ...norm, epsilon }) as Map4D;
  return finish(z, { residual }, activation);
}

/** `[N, P, Q, O]`. Differentiable in every input and in what the norm consists of. */
export function normalisedConvolution(
  inputs: Omit<FusedInputs, 'bias'>,
  norm: BatchNormInferenceOptions,
  attributes: FusedAttributes,
): Map4D {
  return tf.tidy(() => kernel({ ...inputs, ...vectorsOf(norm) }, { ...attributes, epsilon: norm.epsilon }));
}
