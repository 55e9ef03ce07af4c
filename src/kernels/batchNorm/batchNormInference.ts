// Batch normalisation by statistics that are given, the moving ones as a rule:
//
//   y = scale · (x − mean) + beta      with  scale = gamma · deviation,  deviation = 1 / √(variance + epsilon)

import * as tf from '@tensorflow/tfjs-core';
import { addBias } from '../channels/addBias';
import { asMap, shapedAs } from '../channels/asMap';
import { channelSum } from '../channels/channelMean';
import { scaleAndShift } from '../channels/scaleAndShift';
import { defineKernel } from '../kernel';
import { onHeap } from '../wasm/heap';
import { whereReachable } from '../webgpu/backend';
import { normaliseByLoops } from './cpu';
import { normaliseOnHeap } from './wasm';
import { normaliseByStatistics } from './webgpu/statistics';

export interface BatchNormInferenceOptions {
  /** `[C]`. */
  readonly mean: tf.Tensor1D;
  /** `[C]`. */
  readonly variance: tf.Tensor1D;
  /** `[C]`; null for ones. */
  readonly gamma: tf.Tensor1D | null;
  /** `[C]`; null for zeros. */
  readonly beta: tf.Tensor1D | null;
  /** Added to the variance. */
  readonly epsilon: number;
}

/** All `[C]`. */
export type NormVectors = Readonly<Record<'mean' | 'variance' | 'gamma' | 'beta', tf.Tensor1D>>;

type Inputs = NormVectors & { x: tf.Tensor4D };
type Attributes = { readonly epsilon: number };

const kernel = defineKernel<Inputs, Attributes, tf.Tensor4D>({
  name: 'BatchNormInference',
  composed,
  whenEmpty: ({ x }) => tf.zerosLike(x),
  on: {
    cpu: normaliseByLoops,
    wasm: onHeap(normaliseOnHeap, byScaleAndShift),
    webgpu: whereReachable(normaliseByStatistics, composed),
  },
  gradient: {
    saves: ['x', 'mean', 'variance', 'gamma'],
    of([dy], saved, { epsilon }) {
      const [x, mean, variance, gamma] = saved as [tf.Tensor4D, tf.Tensor1D, tf.Tensor1D, tf.Tensor1D];
      return inferenceGradients(dy as tf.Tensor4D, () => x, { mean, variance, gamma, epsilon });
    },
  },
});

/** How to compute the gradient of each input; `x` is asked for where one needs it. Differentiable. */
export function inferenceGradients(
  dy: tf.Tensor4D,
  x: () => tf.Tensor4D,
  { mean, variance, gamma, epsilon }: Omit<Inputs, 'x' | 'beta'> & Attributes,
): { readonly [Input in keyof Inputs]: () => tf.Tensor } {
  const deviation = (): tf.Tensor => tf.rsqrt(tf.add(variance, epsilon));
  const scale = (): tf.Tensor1D => tf.mul(gamma, deviation());
  const productSum = (): tf.Tensor => channelSum(tf.mul<tf.Tensor4D>(dy, addBias(x(), tf.neg(mean))));
  return {
    x: () => scaleAndShift({ x: dy, scale: scale(), shift: tf.zerosLike(mean) }, {}),
    mean: () => tf.neg(tf.mul(scale(), channelSum(dy))),
    variance: () => tf.mul(tf.mul(tf.mul(scale(), tf.square(deviation())), productSum()), -0.5),
    gamma: () => tf.mul(deviation(), productSum()),
    beta: () => channelSum(dy),
  };
}

function composed({ x, mean, variance, gamma, beta }: Inputs, { epsilon }: Attributes): tf.Tensor4D {
  return tf.batchNorm4d(x, mean, variance, beta, gamma, epsilon);
}

/** The stock kernel is a plain loop on wasm, a tenth as fast. */
function byScaleAndShift({ x, mean, variance, gamma, beta }: Inputs, { epsilon }: Attributes): tf.Tensor4D {
  const scale = tf.mul<tf.Tensor1D>(gamma, tf.rsqrt(tf.add(variance, epsilon)));
  return scaleAndShift({ x, scale, shift: tf.sub(beta, tf.mul(mean, scale)) }, {});
}

/** Normalises `x`, `[N, H, W, C]` or `[N, C]`, by the given statistics. Differentiable in x and all of these. */
export function batchNormInference(x: tf.Tensor, norm: BatchNormInferenceOptions): tf.Tensor {
  return tf.tidy(() => shapedAs(x, kernel({ x: asMap(x), ...vectorsOf(norm) }, { epsilon: norm.epsilon })));
}

/** With ones and zeros for what is not there. */
export function vectorsOf({ mean, variance, gamma, beta }: BatchNormInferenceOptions): NormVectors {
  return { mean, variance, gamma: gamma ?? tf.onesLike(mean), beta: beta ?? tf.zerosLike(mean) };
}
