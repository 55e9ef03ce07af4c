// A convolution with its epilogue on wasm's heap: one more pass over what the convolution wrote.

import type * as tf from '@tensorflow/tfjs-core';
import { linesOf } from '../../activation/fused';
import { rowSize } from '../../channels/wasm';
import { type Heap, nothing } from '../../wasm/heap';
import type { FusedAttributes, FusedInputs } from '../fused';
import { convolveOnHeap } from './dense';

/** `[N, P, Q, O]`. */
export function convolveAndFinishOnHeap(
  heap: Heap,
  { x, filter, bias, residual }: FusedInputs,
  { activation, ...sliding }: FusedAttributes,
): tf.Tensor4D {
  const y = convolveOnHeap(heap, { x, filter }, sliding);
  if (!bias && !residual && activation === 'linear') return y;
  const { leak, ceiling } = linesOf(activation);
  const channels = y.shape[3];
  heap.withScratch(2 * rowSize(channels), (scratch) =>
    heap.module.finish(
      heap.addressOf(y),
      y.size / channels,
      channels,
      bias ? heap.addressOf(bias) : nothing,
      residual ? heap.addressOf(residual) : nothing,
      leak,
      ceiling,
      scratch,
    ),
  );
  return y;
}
