// Channel rescaling on wasm's heap, an image at a time.

import type * as tf from '@tensorflow/tfjs-core';
import { linesOf } from '../activation/fused';
import { rowSize } from '../channels/wasm';
import { bytesPerValue, type Heap, nothing } from '../wasm/heap';
import { hasOwnSlope, type RescaleAttributes, type RescaleGradientInputs, type RescaleInputs } from './spec';

/** `y`. */
export function rescaleOnHeap(
  heap: Heap,
  { x, scale, shortcut }: RescaleInputs,
  { activation }: RescaleAttributes,
): tf.Tensor4D {
  const [batch, height, width, channels] = x.shape;
  const { leak, ceiling } = linesOf(activation);
  const y = heap.output<tf.Tensor4D>(x.shape);
  const factors = heap.addressOf(scale);
  heap.withScratch(2 * rowSize(channels), (scratch) => {
    for (let image = 0; image < batch; image++) {
      heap.module.rescale(
        heap.imageOf(x, image),
        height * width,
        channels,
        factors + image * channels * bytesPerValue,
        shortcut ? heap.imageOf(shortcut, image) : nothing,
        leak,
        ceiling,
        heap.imageOf(y, image),
        scratch,
      );
    }
  });
  return y;
}

/** `[dx, dscale]`, and `dz` where the shortcut has need of it. */
export function rescaleGradientOnHeap(
  heap: Heap,
  { dy, x, scale, y }: RescaleGradientInputs,
  attributes: RescaleAttributes,
): tf.Tensor[] {
  const [batch, height, width, channels] = x.shape;
  const { leak, ceiling } = linesOf(attributes.activation);
  const [dx, dscale] = [heap.output<tf.Tensor4D>(x.shape), heap.output(scale.shape)];
  const dz = hasOwnSlope(attributes) ? heap.output<tf.Tensor4D>(x.shape) : null;
  const [factors, sums] = [heap.addressOf(scale), heap.addressOf(dscale)];
  heap.withScratch(3 * rowSize(channels), (scratch) => {
    for (let image = 0; image < batch; image++) {
      const vector = image * channels * bytesPerValue;
      heap.module.rescaleGradient(
        heap.imageOf(dy, image),
        heap.imageOf(x, image),
        attributes.activation === 'linear' ? nothing : heap.imageOf(y, image),
        height * width,
        channels,
        factors + vector,
        leak,
        ceiling,
        heap.imageOf(dx, image),
        sums + vector,
        dz ? heap.imageOf(dz, image) : nothing,
        scratch,
      );
    }
  });
  return [dx, dscale, ...(dz ? [dz] : [])];
}
