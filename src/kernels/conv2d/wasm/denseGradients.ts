// The gradients of a convolution on wasm's heap, an image at a time or a few small ones, and of each the groups of channels
// one by one.

import type * as tf from '@tensorflow/tfjs-core';
import { noPadding, type Pair } from '../../spatial';
import { bytesPerValue, type Heap } from '../../wasm/heap';
import type { FilterGradientAttributes } from '../filterGradient';
import type { InputGradientAttributes } from '../inputGradient';
import { reachedPadding } from '../spec';
import { block, blockBytes, frameOf, lanes, whole } from './frame';
import { phasesAlong } from './phases';
import { imagesTogether, listOf, throughImages, windowsByRun } from './windows';

type Map4D = tf.Tensor4D;

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
  const step = allChannels * bytesPerValue;
  const together = imagesTogether(batch, Math.ceil(height / stride[0]) * Math.ceil(width / stride[1]));
  const outSteps = [height * width * step, stride[0] * width * step, stride[1] * step] as const;

  // One convolution for each phase, the taps in the order in which they meet dy.
  const phases = down.phases.flatMap((vertical) =>
    across.phases.map((horizontal) => {
      const grid = windowsByRun(
        frame,
        [vertical.count, horizontal.count],
        [vertical.taps.length, horizontal.taps.length],
        [1, 1],
        [vertical.step, horizontal.step],
      );
      const taps = vertical.taps.flatMap((row) =>
        horizontal.taps.map((column) => row * kernelWidth + column),
      );
      const row = vertical.first + down.padding[0];
      const column = horizontal.first + across.padding[0];
      return {
        taps,
        windows: listOf(heap, grid, together, frame.imageStep, outSteps),
        groupSize: taps.length * groupFilters * whole(channels, block),
        corner: (row * frame.width + column) * groupFilters * bytesPerValue,
        out: (vertical.start * width + horizontal.start) * step,
      };
    }),
  );
  const sizes = phases.map(({ windows, groupSize }) => windows.size + groups * groupSize);

  const size = sizes.reduce((sum, some) => sum + some, together * frame.size);
  heap.withScratch(size, (scratch) => {
    let end = scratch;
    const convolutions = phases.map(({ taps, windows, groupSize, ...places }, index) => {
      const list = end;
      end += sizes[index]! * bytesPerValue;
      const rows = taps.length * groupFilters;
      const packed = Array.from({ length: groups }, (_, group) => {
        const blocks = list + (windows.size + group * groupSize) * bytesPerValue;
        // Input and output channels swapped.
        taps.forEach((tap, index) => {
          const first = tap * channels * filters + group * groupFilters;
          const matrix = filterAddress + first * bytesPerValue;
          module.packFilter(matrix, groupFilters, 1, channels, filters, blocks, rows, index * groupFilters);
        });
        return [blocks, blockBytes, rows * blockBytes] as const;
      });
      return { ...places, list, windows, packed };
    });

    const prepare = (images: number): void => {
      for (const { list, windows } of convolutions) windows.write(list, images);
    };
    throughImages(batch, together, prepare, (first, images) => {
      const [from, to] = [heap.imageOf(dy, first), heap.imageOf(dx, first)];
      for (let group = 0; group < groups; group++) {
        const placed = frame.place(from + group * groupFilters * bytesPerValue, end, images);
        for (const { corner, out, list, windows, packed } of convolutions) {
          const target = to + out + group * channels * bytesPerValue;
          const count = windows.count(images);
          module.convolve(
            placed + corner,
            list,
            count,
            ...windows.runs,
            ...packed[group]!,
            channels,
            target,
            0,
          );
        }
      }
    });
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
  const gradients = frameOf(heap, dy.shape, noPadding, groupFilters, whole(groupFilters, lanes));
  const taps: Pair = [kernelHeight, kernelWidth];
  const [windowRowStep, windowStep, , , ...runs] = windowsByRun(
    frame,
    [rows, columns],
    taps,
    stride,
    dilation,
  );
  const together = imagesTogether(batch, rows * columns);
  // Of each row of windows the first, and no outputs: the gradients of them all follow each other.
  const windowRows = listOf(heap, [windowRowStep, 0, rows, 1, ...runs], together, frame.imageStep, [0, 0, 0]);
  const dfilter = heap.output<Map4D>(filterShape);
  const places = kernelHeight * kernelWidth * channels * groups;
  const step = groups * gradients.channels * bytesPerValue;
  // Sums are gathered in the result itself, unless a group has more of them than that has room for.
  const isRoomy = gradients.channels === groupFilters;
  const sumsSize = isRoomy ? 0 : places * gradients.channels;

  heap.withScratch(sumsSize + windowRows.size + together * (frame.size + gradients.size), (scratch) => {
    const sums = isRoomy ? heap.addressOf(dfilter) : scratch;
    const list = scratch + sumsSize * bytesPerValue;
    const frameScratch = list + windowRows.size * bytesPerValue;
    const gradientScratch = frameScratch + together * frame.size * bytesPerValue;
    const prepare = (images: number): void => windowRows.write(list, images);
    throughImages(batch, together, prepare, (first, images) => {
      const [maps, dys] = [heap.imageOf(x, first), heap.imageOf(dy, first)];
      const count = windowRows.count(images);
      for (let group = 0; group < groups; group++) {
        const corner = frame.place(maps + group * channels * bytesPerValue, frameScratch, images);
        const from = dys + group * groupFilters * bytesPerValue;
        const gradient = gradients.place(from, gradientScratch, images);
        const sum = sums + group * gradients.channels * bytesPerValue;
        const outputs = [gradient, gradients.channels, sum, step, first] as const;
        module.addFilterGradient(corner, list, count, windowStep, columns, ...runs, ...outputs);
      }
    });
    if (isRoomy) return;
    const source = [sums, places, 1, gradients.channels, groupFilters] as const;
    module.frame(...source, heap.addressOf(dfilter), 0, 0, places, 1, groupFilters);
  });
  return dfilter;
}
