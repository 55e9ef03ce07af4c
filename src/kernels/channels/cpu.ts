// What every channel does in its own way, where JavaScript has the values at hand.

import * as tf from '@tensorflow/tfjs-core';
import { scaleAndShiftRows, sumRows } from '../cpu/rows';
import { read } from '../cpu/values';

type Map4D = tf.Tensor4D;

/** The mean over everything but the channels: `[N, H, W, C] → [C]`. */
export function channelMeanByLoops({ x }: { x: Map4D }): tf.Tensor1D {
  const channels = x.shape[3];
  const sums = sumRows(read(x), channels);
  return tf.tensor1d(Float32Array.from(sums, (sum) => (sum * channels) / x.size));
}

/** x · scale + shift, with one of each a channel. */
export function scaleAndShiftByLoops({
  x,
  scale,
  shift,
}: {
  x: Map4D;
  scale: tf.Tensor1D;
  shift: tf.Tensor1D;
}): Map4D {
  const y = scaleAndShiftRows(read(x), Float64Array.from(read(scale)), Float64Array.from(read(shift)));
  return tf.tensor4d(y, x.shape);
}

/** x + bias. */
export function addBiasByLoops({ x, bias }: { x: Map4D; bias: tf.Tensor1D }): Map4D {
  const y = scaleAndShiftRows(read(x), new Float64Array(bias.size).fill(1), Float64Array.from(read(bias)));
  return tf.tensor4d(y, x.shape);
}
