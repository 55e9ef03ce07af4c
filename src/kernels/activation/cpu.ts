// Activations made of straight lines, in one pass where JavaScript has the values at hand:
//
//   y  = leak · x  for x < 0,  else x up to the ceiling
//   dx = dy · 1    for 0 < y < ceiling,  0 at the ceiling,  else leak

import * as tf from '@tensorflow/tfjs-core';
import { read } from '../cpu/values';

export interface Lines {
  /** The slope below zero. */
  readonly leak: number;
  /** Where it stops to grow. */
  readonly ceiling: number;
}

export function bendByLoops(x: tf.Tensor, { leak, ceiling }: Lines): tf.Tensor {
  const values = read(x);
  const y = new Float32Array(values.length);
  for (let at = 0; at < y.length; at++) {
    const value = values[at]!;
    y[at] = value < 0 ? below(value, leak) : Math.min(value, ceiling);
  }
  return tf.tensor(y, x.shape);
}

export function bentGradientByLoops(
  { dy, y }: { dy: tf.Tensor; y: tf.Tensor },
  { leak, ceiling }: Lines,
): tf.Tensor {
  const gradients = read(dy);
  const values = read(y);
  const dx = new Float32Array(values.length);
  for (let at = 0; at < dx.length; at++) {
    const value = values[at]!;
    const gradient = gradients[at]!;
    if (value > 0) dx[at] = value < ceiling ? gradient : 0;
    else dx[at] = below(gradient, leak);
  }
  return tf.tensor(dx, y.shape);
}

/** leak · value, also where no leak meets infinity. */
function below(value: number, leak: number): number {
  return leak === 0 ? 0 : leak * value;
}
