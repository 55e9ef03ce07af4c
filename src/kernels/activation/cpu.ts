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
  for (let at = 0; at < y.length; at++) y[at] = bend(values[at]!, leak, ceiling);
  return tf.tensor(y, x.shape);
}

export function bentGradientByLoops(
  { dy, y }: { dy: tf.Tensor; y: tf.Tensor },
  { leak, ceiling }: Lines,
): tf.Tensor {
  const gradients = read(dy);
  const values = read(y);
  const dx = new Float32Array(values.length);
  for (let at = 0; at < dx.length; at++) dx[at] = bentGradient(gradients[at]!, values[at]!, leak, ceiling);
  return tf.tensor(dx, y.shape);
}

/** y of one x. */
export function bend(x: number, leak: number, ceiling: number): number {
  return x < 0 ? below(x, leak) : Math.min(x, ceiling);
}

/** dx of one dy and y. */
export function bentGradient(dy: number, y: number, leak: number, ceiling: number): number {
  if (y > 0) return y < ceiling ? dy : 0;
  return below(dy, leak);
}

/** leak · value, also where no leak meets infinity. */
function below(value: number, leak: number): number {
  return leak === 0 ? 0 : leak * value;
}
