// A convolution with its epilogue where JavaScript has the values at hand: one more loop over what the convolution wrote.

import type * as tf from '@tensorflow/tfjs-core';
import { bend, type Lines } from '../../activation/cpu';
import { linesOf } from '../../activation/fused';
import { affineOf } from '../../batchNorm/cpu';
import { read } from '../../cpu/values';
import type { FusedAttributes, FusedInputs } from '../fused';
import type { NormalisedAttributes, NormalisedInputs } from '../normalised';
import { convolveByLoops } from './dense';

/** `[N, P, Q, O]`. */
export function convolveAndFinishByLoops(
  { x, filter, bias, residual }: FusedInputs,
  { activation, ...sliding }: FusedAttributes,
): tf.Tensor4D {
  const y = convolveByLoops({ x, filter }, sliding);
  if (!bias && !residual && activation === 'linear') return y;
  const channels = y.shape[3];
  const scale = new Float64Array(channels).fill(1);
  const shift = bias ? Float64Array.from(read(bias)) : new Float64Array(channels);
  finishInPlace(read(y), { scale, shift }, residual && read(residual), linesOf(activation));
  return y;
}

/** `[N, P, Q, O]`. */
export function normaliseAndFinishByLoops(
  { x, filter, residual, ...norm }: NormalisedInputs,
  { activation, epsilon, ...sliding }: NormalisedAttributes,
): tf.Tensor4D {
  const y = convolveByLoops({ x, filter }, sliding);
  finishInPlace(read(y), affineOf(norm, epsilon), residual && read(residual), linesOf(activation));
  return y;
}

/** `values` `[pixels, channels]`, which nobody else has seen yet, so that they may change. */
function finishInPlace(
  values: Float32Array,
  { scale, shift }: ReturnType<typeof affineOf>,
  residual: Float32Array | undefined,
  { leak, ceiling }: Lines,
): void {
  let channel = 0;
  for (let at = 0; at < values.length; at++) {
    let sum = values[at]! * scale[channel]! + shift[channel]!;
    if (residual) sum += residual[at]!;
    values[at] = bend(sum, leak, ceiling);
    if (++channel === scale.length) channel = 0;
  }
}
