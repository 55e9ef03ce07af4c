// Batch normalisation on wasm's heap. By the statistics of the batch: one pass over the map for the means, one for the
// variances, one for the result; the gradient takes two. By given statistics: one pass.

import type * as tf from '@tensorflow/tfjs-core';
import { rowSize } from '../channels/wasm';
import type { Heap } from '../wasm/heap';
import type { NormVectors } from './batchNormInference';

type Attributes = { readonly epsilon: number };

/** `x` `[N, H, W, C]`, the others `[C]`. */
export function normaliseOnHeap(
  heap: Heap,
  { x, mean, variance, gamma, beta }: NormVectors & { x: tf.Tensor4D },
  { epsilon }: Attributes,
): tf.Tensor4D {
  const channels = x.shape[3];
  const y = heap.output<tf.Tensor4D>(x.shape);
  const [from, to] = [heap.addressOf(x), heap.addressOf(y)];
  const statistics = [heap.addressOf(mean), heap.addressOf(variance)] as const;
  const affine = [heap.addressOf(gamma), heap.addressOf(beta)] as const;
  heap.withScratch(4 * rowSize(channels), (scratch) =>
    heap.module.normalise(from, x.size / channels, channels, ...statistics, ...affine, epsilon, to, scratch),
  );
  return y;
}

/** `x` `[N, H, W, C]`, `gamma` and `beta` `[C]`: `[y, statistics]`. */
export function batchNormOnHeap(
  heap: Heap,
  { x, gamma, beta }: { x: tf.Tensor4D; gamma: tf.Tensor1D; beta: tf.Tensor1D },
  { epsilon }: Attributes,
): tf.Tensor[] {
  const channels = x.shape[3];
  const [y, statistics] = [heap.output(x.shape), heap.output([2, channels])];
  const [from, scale, shift] = [heap.addressOf(x), heap.addressOf(gamma), heap.addressOf(beta)];
  const [to, moments] = [heap.addressOf(y), heap.addressOf(statistics)];
  heap.withScratch(4 * rowSize(channels), (scratch) => {
    const pixels = x.size / channels;
    heap.module.batchNorm(from, pixels, channels, scale, shift, epsilon, to, moments, scratch);
  });
  return [y, statistics];
}

/** `dy` and `x` `[N, H, W, C]`, `gamma` `[C]`, `statistics` `[2, C]`: `[dx, dgamma, dbeta]`. */
export function batchNormGradientOnHeap(
  heap: Heap,
  {
    dy,
    x,
    gamma,
    statistics,
  }: { dy: tf.Tensor4D; x: tf.Tensor4D; gamma: tf.Tensor1D; statistics: tf.Tensor2D },
  { epsilon }: Attributes,
): tf.Tensor[] {
  const channels = x.shape[3];
  const [dx, dgamma, dbeta] = [heap.output(x.shape), heap.output([channels]), heap.output([channels])];
  const maps = [heap.addressOf(dy), heap.addressOf(x)] as const;
  const vectors = [heap.addressOf(gamma), heap.addressOf(statistics)] as const;
  const results = [heap.addressOf(dx), heap.addressOf(dgamma), heap.addressOf(dbeta)] as const;
  heap.withScratch(6 * rowSize(channels), (scratch) => {
    const pixels = x.size / channels;
    heap.module.batchNormGradient(...maps, pixels, channels, ...vectors, epsilon, ...results, scratch);
  });
  return [dx, dgamma, dbeta];
}
