// The gradients of a depthwise convolution with one filter a channel, on wasm's heap, an image at a time. What has more
// filters a channel is composed, and so is the one by the input where channels don't come in fours: it is faster so.

import type * as tf from '@tensorflow/tfjs-core';
import { noPadding } from '../../spatial';
import { bytesPerValue, type Heap } from '../../wasm/heap';
import { composedDepthwiseFilterGradient, composedDepthwiseInputGradient } from '../depthwiseGradients';
import type { FilterGradientAttributes } from '../filterGradient';
import type { InputGradientAttributes } from '../inputGradient';
import { reachedPadding } from '../spec';
import { frameOf, whole } from './frame';
import { phasesAlong } from './phases';
import { windowsByTap } from './windows';

type Map4D = tf.Tensor4D;

/** How many channels the module computes together. */
const group = 4;

/** `dy` `[N, P, Q, C]` and `filter` `[kh, kw, C, 1]` give `[N, H, W, C]`. */
export function depthwiseInputGradientOnHeap(
  heap: Heap,
  { dy, filter }: { dy: Map4D; filter: Map4D },
  attributes: InputGradientAttributes,
): Map4D {
  const [kernelHeight, kernelWidth, channels, multiplier] = filter.shape;
  if (multiplier > 1 || channels % group > 0)
    return composedDepthwiseInputGradient({ dy, filter }, attributes);
  const { module } = heap;
  const { inputShape, stride } = attributes;
  const [batch, height, width] = inputShape;
  const down = phasesAlong(0, attributes, height, kernelHeight, dy.shape[1]);
  const across = phasesAlong(1, attributes, width, kernelWidth, dy.shape[2]);
  const frame = frameOf(heap, dy.shape, [down.padding, across.padding]);
  const dx = heap.output<Map4D>(inputShape);
  const step = channels * bytesPerValue;

  heap.withScratch(filter.size + frame.size, (scratch) => {
    // The filter of each phase: its taps in the order in which they meet dy.
    let taps = scratch;
    const convolutions = down.phases.flatMap((vertical) =>
      across.phases.map((horizontal) => {
        const convolution = { vertical, horizontal, taps };
        for (const row of vertical.taps) {
          for (const column of horizontal.taps) {
            const tap = heap.addressOf(filter) + (row * kernelWidth + column) * step;
            module.frame(tap, 1, 1, channels, channels, taps, 0, 0, 1, 1, channels);
            taps += step;
          }
        }
        return convolution;
      }),
    );
    for (let image = 0; image < batch; image++) {
      const corner = frame.place(heap.imageOf(dy, image), taps);
      for (const { vertical, horizontal, taps } of convolutions) {
        const row = vertical.first + down.padding[0];
        const column = horizontal.first + across.padding[0];
        module.convolveDepthwise(
          corner + (row * frame.width + column) * step,
          ...windowsByTap(
            frame,
            [vertical.count, horizontal.count],
            [vertical.taps.length, horizontal.taps.length],
            [1, 1],
            [vertical.step, horizontal.step],
          ),
          taps,
          channels,
          heap.imageOf(dx, image) + (vertical.start * width + horizontal.start) * step,
          stride[0] * width * step,
          stride[1] * step,
        );
      }
    }
  });
  return dx;
}

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, C]` give `[kh, kw, C, 1]`. */
export function depthwiseFilterGradientOnHeap(
  heap: Heap,
  { x, dy }: { x: Map4D; dy: Map4D },
  attributes: FilterGradientAttributes,
): Map4D {
  const { stride, dilation, filterShape } = attributes;
  const [kernelHeight, kernelWidth, channels, multiplier] = filterShape;
  if (multiplier > 1) return composedDepthwiseFilterGradient({ x, dy }, attributes);
  const { module } = heap;
  const [batch, rows, columns] = dy.shape;
  const wide = whole(channels, group);
  const frame = frameOf(heap, x.shape, reachedPadding(x.shape, dy.shape, attributes), channels, wide);
  const gradients = frameOf(heap, dy.shape, noPadding, channels, wide);
  const windows = windowsByTap(frame, [rows, columns], [kernelHeight, kernelWidth], stride, dilation);
  const dfilter = heap.output<Map4D>(filterShape);
  const taps = kernelHeight * kernelWidth;

  heap.withScratch(taps * wide + frame.size + gradients.size, (sums) => {
    const scratch = sums + taps * wide * bytesPerValue;
    heap.clear(sums, taps * wide);
    for (let image = 0; image < batch; image++) {
      const corner = frame.place(heap.imageOf(x, image), scratch);
      const gradient = gradients.place(heap.imageOf(dy, image), scratch + frame.size * bytesPerValue);
      module.addDepthwiseFilterGradient(corner, ...windows, gradient, wide, sums);
    }
    module.frame(sums, taps, 1, wide, channels, heap.addressOf(dfilter), 0, 0, taps, 1, channels);
  });
  return dfilter;
}
