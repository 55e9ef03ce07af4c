// Batch normalisation by given statistics, and the moving ones, on WebGPU: one dispatch each.

import type * as tf from '@tensorflow/tfjs-core';
import { mapRows } from '../../channels/webgpu/mapRows';
import { run } from '../../webgpu/shader';

interface Statistics {
  mean: tf.Tensor1D;
  variance: tf.Tensor1D;
}

/** (x − mean) · gamma / √(variance + epsilon) + beta. */
export function normaliseByStatistics(
  inputs: Statistics & { x: tf.Tensor4D; gamma: tf.Tensor1D; beta: tf.Tensor1D },
  { epsilon }: { readonly epsilon: number },
): tf.Tensor4D {
  const { x, mean, variance, gamma, beta } = inputs;
  return mapRows({
    name: 'TfjsBlocksBatchNormInference',
    shape: x.shape,
    maps: { x },
    constants: { mean, variance, gamma, beta },
    floats: { epsilon },
    prepare: `
  let mean = meanOf[here];
  let scale = gammaOf[here] * inverseSqrt(varianceOf[here] + uniforms.epsilon);
  let beta = betaOf[here];`,
    value: (at) => `(x[${at}] - mean) * scale + beta`,
  }) as tf.Tensor4D;
}

const workgroup = 64;

/** The next moving mean and variance. */
export function followBatch(
  { mean, variance, statistics }: Statistics & { statistics: tf.Tensor2D },
  { momentum, count }: { readonly momentum: number; readonly count: number },
): tf.Tensor[] {
  return run({
    name: 'TfjsBlocksMovingStatistics',
    variant: {},
    inputs: { mean: [mean], variance: [variance], statistics: [statistics] },
    outputs: { nextMean: [mean.shape], nextVariance: [variance.shape] },
    integers: { channels: mean.size },
    floats: { momentum, unbiased: count / Math.max(1, count - 1) },
    workgroups: [Math.ceil(mean.size / workgroup)],
    source: () => `
@compute @workgroup_size(${workgroup})
fn main(@builtin(global_invocation_id) id : vec3<u32>) {
  let channel = i32(id.x);
  let channels = uniforms.channels;
  if (channel >= channels) { return; }
  let momentum = uniforms.momentum;
  nextMean[channel] = mean[channel] + momentum * (statistics[channel] - mean[channel]);
  nextVariance[channel] =
    variance[channel] + momentum * (uniforms.unbiased * statistics[channels + channel] - variance[channel]);
}`,
  });
}
