// The gradient of max pooling goes to the first maximum of each window.
//
// On wasm the stock kernel for it loses the gradient of windows whose maximum is negative, and on cpu it is slow. Both
// keep their values where JavaScript can read them, so plain loops do it there.

import * as tf from '@tensorflow/tfjs-core';
import { explicit } from '../conv2d/spec';
import { defineKernel } from '../kernel';
import type { PoolOptions } from './spec';

type Inputs = { dy: tf.Tensor4D; x: tf.Tensor4D; y: tf.Tensor4D };

/** `x` `[N, H, W, C]`, its pooled `y` and `dy`, both `[N, P, Q, C]`, give `[N, H, W, C]`. */
export const maxPool2dGradient = defineKernel<Inputs, PoolOptions, tf.Tensor4D>({
  name: 'MaxPool2DGradient',
  composed({ dy, x, y }, { size, stride, padding }) {
    if (x.size === 0) return tf.zerosLike(x);
    return tf
      .engine()
      .runKernel<tf.Tensor4D>(
        tf.MaxPoolGrad,
        { dy, input: x, output: y },
        { filterSize: [...size], strides: [...stride], pad: explicit(padding) },
      );
  },
  on: { cpu: byLoops, wasm: byLoops },
});

function byLoops({ dy, x, y }: Inputs, { size, stride, padding }: PoolOptions): tf.Tensor4D {
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

function read(tensor: tf.Tensor): Float32Array {
  return tf.backend().readSync(tensor.dataId) as Float32Array;
}
