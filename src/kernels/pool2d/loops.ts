// The gradient of maximum pooling in plain loops, for backends that keep their values where JavaScript can read them: cpu,
// where stock operations are no faster, and wasm.

import * as tf from '@tensorflow/tfjs-core';
import { read } from '../cpu/values';
import type { PoolOptions } from './spec';

type Inputs = { dy: tf.Tensor4D; x: tf.Tensor4D; y: tf.Tensor4D };

/** `dx`, where JavaScript can read x, y and dy at once. */
export function scatterByLoops({ dy, x, y }: Inputs, { size, stride, padding }: PoolOptions): tf.Tensor4D {
  const [batch, height, width, channels] = x.shape;
  const [, rows, columns] = y.shape;
  const [values, maxima, gradients] = [read(x), read(y), read(dy)];
  const dx = new Float32Array(x.size);

  let at = 0; // in y and dy
  for (let image = 0; image < batch; image++) {
    for (let row = 0; row < rows; row++) {
      const [top, bottom] = covered(row * stride[0] - padding[0][0], size[0], height);
      for (let column = 0; column < columns; column++) {
        const [left, right] = covered(column * stride[1] - padding[1][0], size[1], width);
        for (let channel = 0; channel < channels; channel++, at++) {
          const first = firstEqual(maxima[at]!, image * height, top, bottom, left, right, channel);
          if (first >= 0) dx[first]! += gradients[at]!;
        }
      }
    }
  }
  return tf.tensor4d(dx, x.shape);

  /** Where in x the window has this value first, or −1: a maximum that is not a number equals nothing. */
  function firstEqual(
    value: number,
    image: number,
    top: number,
    bottom: number,
    left: number,
    right: number,
    channel: number,
  ): number {
    for (let row = top; row < bottom; row++) {
      const start = (image + row) * width;
      for (let column = left; column < right; column++) {
        const index = (start + column) * channels + channel;
        if (values[index] === value) return index;
      }
    }
    return -1;
  }
}

/** The part of a window that lies on a map of this extent. */
function covered(start: number, size: number, extent: number): [first: number, end: number] {
  return [Math.max(0, start), Math.min(extent, start + size)];
}
