// A convolution with what mostly follows it, in one kernel:
//
//   y = activation(convolution(x, filter) + bias + residual)
//
// Its gradients are those of the convolution, of dz = dy · slope(y): the activations here are made of straight lines,
// whose slope is read off y.

import * as tf from '@tensorflow/tfjs-core';
import { type FusedActivation, fusedGradient } from '../activation/fused';
import { channelSum } from '../channels/channelMean';
import { defineKernel } from '../kernel';
import { onHeap } from '../wasm/heap';
import { whereProgrammable } from '../webgl/program';
import { whereReachable } from '../webgpu/backend';
import { convolution, convolutionFilterGradient, convolutionInputGradient } from './convolution';
import { convolveAndFinishByLoops } from './cpu/fused';
import { type Epilogue, finish } from './epilogue';
import { outputShape, type Sliding } from './spec';
import { convolveAndFinishOnHeap } from './wasm/fused';
import { convolveAndFinishOnWebGL } from './webgl/fused';
import { convolveAndFinishOnWebGPU } from './webgpu/convolution';

type Map4D = tf.Tensor4D;

export type FusedInputs = Epilogue & {
  /** `[N, H, W, C]`. */
  readonly x: Map4D;
  /** `[kh, kw, C/groups, O]`. */
  readonly filter: Map4D;
};

export interface FusedAttributes extends Sliding {
  readonly activation: FusedActivation;
}

/** `[N, P, Q, O]`. Differentiable in every input. */
export const fusedConvolution = defineKernel<FusedInputs, FusedAttributes, Map4D>({
  name: 'FusedConv2D',
  composed: composedFusion,
  whenEmpty: ({ x, filter }, sliding) => tf.zeros(outputShape(x.shape, filter.shape, sliding)),
  on: {
    cpu: convolveAndFinishByLoops,
    wasm: onHeap(convolveAndFinishOnHeap, composedFusion),
    webgl: whereProgrammable(convolveAndFinishOnWebGL, composedFusion),
    webgpu: whereReachable(convolveAndFinishOnWebGPU, composedFusion),
  },
  gradient: {
    saves: ['x', 'filter'],
    savesOutputs: [true],
    of([dy], saved, { activation, ...sliding }) {
      const [x, filter, y] = saved as [Map4D, Map4D, Map4D];
      const dz = fusedGradient(dy!, y, activation) as Map4D;
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
function composedFusion(
  { x, filter, bias, residual }: FusedInputs,
  { activation, ...sliding }: FusedAttributes,
): Map4D {
  return finish(convolution({ x, filter }, sliding), { bias, residual }, activation);
}
