// A convolution with its epilogue where JavaScript has the values at hand: one more loop over what the convolution wrote.

import type * as tf from '@tensorflow/tfjs-core';
import { bend, type Lines } from '../../activation/cpu';
import { linesOf } from '../../activation/fused';
import { read } from '../../cpu/values';
import type { FusedAttributes, FusedInputs } from '../fused';
import { convolveByLoops } from './dense';

/** `[N, P, Q, O]`. */
export function convolveAndFinishByLoops(
  { x, filter, bias, residual }: FusedInputs,
  { activation, ...sliding }: FusedAttributes,
): tf.Tensor4D {
  const y = convolveByLoops({ x, filter }, sliding);
  if (!bias && !residual && activation === 'linear') return y;
  // Nobody else has seen the values yet, so they may change.
  finishInPlace(read(y), y.shape[3], bias && read(bias), residual && read(residual), linesOf(activation));
  return y;
}

function finishInPlace(
  values: Float32Array,
  channels: number,
  bias: Float32Array = new Float32Array(channels),
  residual: Float32Array | undefined,
  { leak, ceiling }: Lines,
): void {
  let channel = 0;
  for (let at = 0; at < values.length; at++) {
    let sum = values[at]! + bias[channel]!;
    if (residual) sum += residual[at]!;
    values[at] = bend(sum, leak, ceiling);
    if (++channel === channels) channel = 0;
  }
}
