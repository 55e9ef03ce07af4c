// Convolution and its two gradients on wasm's heap, an image at a time, and of each the groups of channels one by one: a
// filter with fewer channels than the map has groups of them, one after the other.

import * as tf from '@tensorflow/tfjs-core';
import { noPadding } from '../../spatial';
import { bytesPerValue, type Heap } from '../../wasm/heap';
import type { FilterGradientAttributes } from '../filterGradient';
import type { InputGradientAttributes } from '../inputGradient';
import { outputShape, reachedPadding, type Sliding } from '../spec';
import { frameOf, whole } from './frame';
import { phasesAlong } from './phases';
import { windowsByRun } from './windows';

type Map4D = tf.Tensor4D;

/** How many outputs the module computes together. */
const block = 8;

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]`: `[N, P, Q, O]`. */
export function convolveOnHeap(
  heap: Heap,
  { x, filter }: { x: Map4D; filter: Map4D },
  sliding: Sliding,
): Map4D {
  const { module } = heap;
  const [kernelHeight, kernelWidth, channels, filters] = filter.shape;
  const groups = x.shape[3] / channels;
  const groupFilters = filters / groups;
  const y = heap.output<Map4D>(outputShape(x.shape, filter.shape, sliding));
  const [batch, rows, columns] = y.shape;
  const padding = reachedPadding(x.shape, y.shape, { ...sliding, filterShape: filter.shape });
  const frame = frameOf(heap, x.shape, padding, channels);
  const windows = windowsByRun(
    frame,
    [rows, columns],
    [kernelHeight, kernelWidth],
    sliding.stride,
    sliding.dilation,
  );
  const taps = kernelHeight * kernelWidth * channels;
  const blockSize = taps * whole(groupFilters, block);
  const filterAddress = heap.addressOf(filter);

  heap.withScratch(groups * blockSize + frame.size, (scratch) => {
    const blocksOf = (group: number): number => scratch + group * blockSize * bytesPerValue;
    for (let group = 0; group < groups; group++) {
      const matrix = filterAddress + group * groupFilters * bytesPerValue;
      module.packFilter(matrix, taps, filters, groupFilters, 1, blocksOf(group), taps, 0);
    }
    const step = filters * bytesPerValue;
    for (let image = 0; image < batch; image++) {
      const [from, to] = [heap.imageOf(x, image), heap.imageOf(y, image)];
      for (let group = 0; group < groups; group++) {
        const corner = frame.place(from + group * channels * bytesPerValue, blocksOf(groups));
        const out = to + group * groupFilters * bytesPerValue;
        module.convolve(corner, ...windows, blocksOf(group), groupFilters, out, columns * step, step);
      }
    }
  });
  return y;
}

/** `dy` `[N, P, Q, O]` and `filter` `[kh, kw, C/groups, O]` give `[N, H, W, C]`. */
export function inputGradientOnHeap(
  heap: Heap,
  { dy, filter }: { dy: Map4D; filter: Map4D },
  attributes: InputGradientAttributes,
): Map4D {
  const { module } = heap;
  const { inputShape, stride } = attributes;
  const [batch, height, width, allChannels] = inputShape;
  const [kernelHeight, kernelWidth, channels, filters] = filter.shape;
  const groups = allChannels / channels;
  const groupFilters = filters / groups;
  const down = phasesAlong(0, attributes, height, kernelHeight, dy.shape[1]);
  const across = phasesAlong(1, attributes, width, kernelWidth, dy.shape[2]);
  const frame = frameOf(heap, dy.shape, [down.padding, across.padding], groupFilters);
  const dx = heap.output<Map4D>(inputShape);
  const filterAddress = heap.addressOf(filter);
  const filterSize = kernelHeight * kernelWidth * filters * whole(channels, block);

  heap.withScratch(filterSize + frame.size, (scratch) => {
    // The filter of each phase: its taps in the order in which they meet dy, input and output channels swapped.
    let blocks = scratch;
    const convolutionsOf = (group: number) =>
      down.phases.flatMap((vertical) =>
        across.phases.map((horizontal) => {
          const taps = vertical.taps.flatMap((row) =>
            horizontal.taps.map((column) => row * kernelWidth + column),
          );
          const rows = taps.length * groupFilters;
          const convolution = { vertical, horizontal, blocks };
          taps.forEach((tap, index) => {
            const first = tap * channels * filters + group * groupFilters;
            const matrix = filterAddress + first * bytesPerValue;
            module.packFilter(matrix, groupFilters, 1, channels, filters, blocks, rows, index * groupFilters);
          });
          blocks += rows * whole(channels, block) * bytesPerValue;
          return convolution;
        }),
      );
    const convolutions = Array.from({ length: groups }, (_, group) => convolutionsOf(group));

    const step = allChannels * bytesPerValue;
    for (let image = 0; image < batch; image++) {
      const [from, to] = [heap.imageOf(dy, image), heap.imageOf(dx, image)];
      for (const [group, phases] of convolutions.entries()) {
        const corner = frame.place(from + group * groupFilters * bytesPerValue, blocks);
        for (const { vertical, horizontal, blocks } of phases) {
          const row = vertical.first + down.padding[0];
          const column = horizontal.first + across.padding[0];
          module.convolve(
            corner + (row * frame.width + column) * groupFilters * bytesPerValue,
            ...windowsByRun(
              frame,
              [vertical.count, horizontal.count],
              [vertical.taps.length, horizontal.taps.length],
              [1, 1],
              [vertical.step, horizontal.step],
            ),
            blocks,
            channels,
            to + (vertical.start * width + horizontal.start) * step + group * channels * bytesPerValue,
            stride[0] * width * step,
            stride[1] * step,
          );
        }
      }
    }
  });
  return dx;
}

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, O]` give `[kh, kw, C/groups, O]`. */
export function filterGradientOnHeap(
  heap: Heap,
  { x, dy }: { x: Map4D; dy: Map4D },
  attributes: FilterGradientAttributes,
): Map4D {
  const { module } = heap;
  const { stride, dilation, filterShape } = attributes;
  const [kernelHeight, kernelWidth, channels, filters] = filterShape;
  const groups = x.shape[3] / channels;
  const groupFilters = filters / groups;
  const [batch, rows, columns] = dy.shape;
  const frame = frameOf(heap, x.shape, reachedPadding(x.shape, dy.shape, attributes), channels);
  const gradients = frameOf(heap, dy.shape, noPadding, groupFilters, whole(groupFilters, block));
  const windows = windowsByRun(frame, [rows, columns], [kernelHeight, kernelWidth], stride, dilation);
  const taps = kernelHeight * kernelWidth * channels;
  const sumsSize = groups * taps * gradients.channels;
  const byGroup = heap.output<tf.Tensor3D>([groups, taps, groupFilters]);

  heap.withScratch(sumsSize + frame.size + gradients.size, (sums) => {
    const frameScratch = sums + sumsSize * bytesPerValue;
    const gradientScratch = frameScratch + frame.size * bytesPerValue;
    heap.clear(sums, sumsSize);
    for (let image = 0; image < batch; image++) {
      const [maps, dys] = [heap.imageOf(x, image), heap.imageOf(dy, image)];
      for (let group = 0; group < groups; group++) {
        const corner = frame.place(maps + group * channels * bytesPerValue, frameScratch);
        const gradient = gradients.place(dys + group * groupFilters * bytesPerValue, gradientScratch);
        const sum = sums + group * taps * gradients.channels * bytesPerValue;
        module.addFilterGradient(corner, ...windows, gradient, gradients.channels, sum);
      }
    }
    const results = heap.addressOf(byGroup);
    const all = groups * taps;
    module.frame(sums, all, 1, gradients.channels, groupFilters, results, 0, 0, all, 1, groupFilters);
  });
  return tf.reshape(groups === 1 ? byGroup : tf.transpose(byGroup, [1, 0, 2]), filterShape);
}
