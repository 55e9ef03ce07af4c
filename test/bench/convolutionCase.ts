// A convolution to measure, padded as TensorFlow.js's `'same'`, and its operands.

import type * as tf from '@tensorflow/tfjs-core';
import { numbers } from '../support/models';
import type { Grouped } from './compositions';
import type { Least } from './contender';

type Shape4D = [number, number, number, number];

export interface ConvolutionCase extends Omit<Grouped, 'padding'> {
  readonly name: string;
  /** `[N, H, W, C]`. */
  readonly x: Shape4D;
  /** `[kh, kw, C/groups, O]`. */
  readonly filter: Shape4D;
}

/** `[N, P, Q, O]`. */
export function outputOf({
  x: [batch, height, width],
  filter: [, , , filters],
  stride,
}: ConvolutionCase): Shape4D {
  return [batch, Math.ceil(height / stride), Math.ceil(width / stride), filters];
}

/** x, the filter, and the gradient by the output. */
export function operandsOf(given: ConvolutionCase): [x: tf.Tensor4D, filter: tf.Tensor4D, dy: tf.Tensor4D] {
  const shapes = [given.x, given.filter, outputOf(given)];
  return shapes.map((shape, index) => numbers(shape, index + 1)) as [tf.Tensor4D, tf.Tensor4D, tf.Tensor4D];
}

/** Of the forward pass: x and the filter read, y written. */
export function leastForward(given: ConvolutionCase): Least {
  const y = sizeOf(outputOf(given));
  const [height, width, perGroup] = given.filter;
  return {
    bytes: 4 * (sizeOf(given.x) + sizeOf(given.filter) + y),
    multiplyAccumulates: y * height * width * perGroup,
  };
}

/** With both gradients: x, the filter and dy read, y, dx and the filter's gradient written. */
export function leastTraining(given: ConvolutionCase): Least {
  const { bytes, multiplyAccumulates } = leastForward(given);
  return { bytes: 2 * bytes, multiplyAccumulates: 3 * multiplyAccumulates };
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((size, extent) => size * extent, 1);
