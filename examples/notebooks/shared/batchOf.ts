import * as tf from '@tensorflow/tfjs-core';
import type { ImageSet } from './drawImages.ts';

/** Images of a set as tensors: `x` `[N, size, size, 3]`, and `y` with a 1 at the image's class, `[N, classes]`. */
export function batchOf(
  { values, labels, size, classes }: ImageSet,
  indices: ArrayLike<number> = [...labels.keys()],
): { x: tf.Tensor4D; y: tf.Tensor2D } {
  const pixels = size * size * 3;
  const images = new Float32Array(indices.length * pixels);
  const ones = new Float32Array(indices.length * classes.length);
  for (let place = 0; place < indices.length; place++) {
    const index = indices[place]!;
    images.set(values.subarray(index * pixels, (index + 1) * pixels), place * pixels);
    ones[place * classes.length + labels[index]!] = 1;
  }
  return {
    x: tf.tensor4d(images, [indices.length, size, size, 3]),
    y: tf.tensor2d(ones, [indices.length, classes.length]),
  };
}
