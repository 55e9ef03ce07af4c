// A convolution with its epilogue on wasm's heap: one more pass over what the convolution wrote.

import type * as tf from '@tensorflow/tfjs-core';
import { type FusedActivation, linesOf } from '../../activation/fused';
import { rowSize } from '../../channels/wasm';
import { type Heap, nothing } from '../../wasm/heap';
import type { FusedAttributes, FusedInputs } from '../fused';
import type { NormalisedAttributes, NormalisedInputs } from '../normalised';
import { convolveOnHeap } from './dense';

/** `[N, P, Q, O]`. */
export function convolveAndFinishOnHeap(
  heap: Heap,
  { x, filter, bias, residual }: FusedInputs,
  { activation, ...sliding }: FusedAttributes,
): tf.Tensor4D {
  const y = convolveOnHeap(heap, { x, filter }, sliding);
  if (!bias && !residual && activation === 'linear') return y;
  return finish(heap, y, { norm: [nothing, nothing, nothing, 0], shift: bias, residual, activation });
}

/** `[N, P, Q, O]`. */
export function normaliseAndFinishOnHeap(
  heap: Heap,
  { x, filter, residual, mean, variance, gamma, beta }: NormalisedInputs,
  { activation, epsilon, ...sliding }: NormalisedAttributes,
): tf.Tensor4D {
  const y = convolveOnHeap(heap, { x, filter }, sliding);
  const norm = [heap.addressOf(mean), heap.addressOf(variance), heap.addressOf(gamma), epsilon] as const;
  return finish(heap, y, { norm, shift: beta, residual, activation });
}

interface Finish {
  /** Addresses of mean, variance and gamma, then epsilon. */
  readonly norm: readonly [number, number, number, number];
  readonly shift: tf.Tensor | undefined;
  readonly residual: tf.Tensor | undefined;
  readonly activation: FusedActivation;
}

/** `y` itself, which nobody else has seen yet, so that it may change. */
function finish(heap: Heap, y: tf.Tensor4D, { norm, shift, residual, activation }: Finish): tf.Tensor4D {
  const { leak, ceiling } = linesOf(activation);
  const channels = y.shape[3];
  const address = (tensor: tf.Tensor | undefined) => (tensor ? heap.addressOf(tensor) : nothing);
  heap.withScratch(4 * rowSize(channels), (scratch) =>
    heap.module.finish(
      heap.addressOf(y),
      y.size / channels,
      channels,
      ...norm,
      address(shift),
      address(residual),
      leak,
      ceiling,
      scratch,
    ),
  );
  return y;
}
