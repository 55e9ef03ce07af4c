// What public operations ask of their tensors.

import * as tf from '@tensorflow/tfjs-core';
import { ConfigError } from '../check';

/** @throws ConfigError unless it is a tensor of single precision. */
export function needsFloats(name: string, tensor: tf.Tensor): void {
  if (!(tensor instanceof tf.Tensor))
    throw new ConfigError({ rule: `${name} is not a tensor and must be one`, remedy: 'Use tf.tensor().' });
  if (tensor.dtype !== 'float32')
    throw new ConfigError({
      rule: `${name} is ${tensor.dtype} and must be float32`,
      remedy: `Cast it: tf.cast(${name}, 'float32').`,
    });
}

/** @throws ConfigError unless the tensor has so many axes. */
export function needsRank(name: string, { shape }: tf.Tensor, rank: number, remedy?: string): void {
  if (shape.length !== rank)
    throw new ConfigError({ rule: `${name} has ${shape.length} axes and must have ${rank}`, remedy });
}

/** @throws ConfigError unless the tensor has this shape. */
export function needsShape(
  name: string,
  { shape }: tf.Tensor,
  wanted: readonly number[],
  remedy?: string,
): void {
  if (!tf.util.arraysEqual(shape, [...wanted]))
    throw new ConfigError({
      rule: `${name} is ${shape.join('×')} and must be ${wanted.join('×')}`,
      remedy,
    });
}
