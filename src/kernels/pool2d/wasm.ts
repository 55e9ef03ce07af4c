// The gradient of max pooling on wasm's heap, an image at a time.

import type * as tf from '@tensorflow/tfjs-core';
import type { Heap } from '../wasm/heap';
import type { PoolOptions } from './spec';

/** `x` `[N, H, W, C]`, its pooled `y` and `dy`, both `[N, P, Q, C]`, give `[N, H, W, C]`. */
export function maxPoolGradientOnHeap(
  heap: Heap,
  { dy, x, y }: { dy: tf.Tensor4D; x: tf.Tensor4D; y: tf.Tensor4D },
  { size, stride, padding }: PoolOptions,
): tf.Tensor4D {
  const [batch, height, width, channels] = x.shape;
  const [, rows, columns] = y.shape;
  const dx = heap.output<tf.Tensor4D>(x.shape);
  heap.clear(heap.addressOf(dx), dx.size);
  for (let image = 0; image < batch; image++) {
    const [from, maxima, gradients, to] = [
      heap.imageOf(x, image),
      heap.imageOf(y, image),
      heap.imageOf(dy, image),
      heap.imageOf(dx, image),
    ];
    const [top, left] = [padding[0][0], padding[1][0]];
    heap.module.addMaxPoolGradient(
      ...([from, maxima, gradients, to, height, width, channels, rows, columns] as const),
      ...([...size, ...stride, top, left] as const),
    );
  }
  return dx;
}
