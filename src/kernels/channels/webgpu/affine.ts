// Factors and offsets for each channel on WebGPU, one dispatch each.

import type * as tf from '@tensorflow/tfjs-core';
import { mapRows } from './mapRows';

/** x · scale + shift. */
export function scaleAndShiftRows(inputs: {
  x: tf.Tensor4D;
  scale: tf.Tensor1D;
  shift: tf.Tensor1D;
}): tf.Tensor4D {
  const { x, scale, shift } = inputs;
  return mapRows({
    name: 'TfjsBlocksScaleAndShift',
    shape: x.shape,
    maps: { x },
    constants: { scale, shift },
    prepare: 'let scale = scaleOf[here]; let shift = shiftOf[here];',
    value: (at) => `x[${at}] * scale + shift`,
  }) as tf.Tensor4D;
}

/** x + bias. */
export function addBiasToRows({ x, bias }: { x: tf.Tensor4D; bias: tf.Tensor1D }): tf.Tensor4D {
  return mapRows({
    name: 'TfjsBlocksAddBias',
    shape: x.shape,
    maps: { x },
    constants: { bias },
    prepare: 'let bias = biasOf[here];',
    value: (at) => `x[${at}] + bias`,
  }) as tf.Tensor4D;
}
