// Batch normalisation by the statistics of the batch, on wasm's heap: one pass over the map for the means, one for the
// variances, one for the result. The gradient takes two.

import type * as tf from '@tensorflow/tfjs-core';
import { rowSize } from '../channels/wasm';
import type { Heap } from '../wasm/heap';

type Attributes = { readonly epsilon: number };

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
