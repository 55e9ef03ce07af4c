// What treats every channel alike, on wasm's heap.

import type * as tf from '@tensorflow/tfjs-core';
import type { Heap } from '../wasm/heap';

/** How many values make a row in the module's loops: the least multiple of `channels` that is one of sixteen. */
export function rowSize(channels: number): number {
  let size = channels;
  while (size % 16 > 0) size *= 2;
  return size;
}

/** `x` `[N, H, W, C]`: `[C]`. */
export function channelMeanOnHeap(heap: Heap, { x }: { x: tf.Tensor4D }): tf.Tensor1D {
  const channels = x.shape[3];
  const mean = heap.output<tf.Tensor1D>([channels]);
  const [from, to] = [heap.addressOf(x), heap.addressOf(mean)];
  heap.withScratch(rowSize(channels), (scratch) =>
    heap.module.channelMeans(from, x.size / channels, channels, to, scratch),
  );
  return mean;
}

/** `x` `[N, H, W, C]`, `scale` and `shift` `[C]`: `[N, H, W, C]`. */
export function scaleAndShiftOnHeap(
  heap: Heap,
  { x, scale, shift }: { x: tf.Tensor4D; scale: tf.Tensor1D; shift: tf.Tensor1D },
): tf.Tensor4D {
  const channels = x.shape[3];
  const y = heap.output<tf.Tensor4D>(x.shape);
  const [from, to] = [heap.addressOf(x), heap.addressOf(y)];
  const [factor, offset] = [heap.addressOf(scale), heap.addressOf(shift)];
  heap.withScratch(3 * rowSize(channels), (scratch) =>
    heap.module.scaleAndShift(from, x.size / channels, channels, factor, offset, to, scratch),
  );
  return y;
}
