// Convolution on wasm's heap, an image at a time or a few small ones, and of each the groups of channels one by one: a filter
// with fewer channels than the map has groups of them, one after the other.

import type * as tf from '@tensorflow/tfjs-core';
import type { Pair } from '../../spatial';
import { type Address, bytesPerValue, type Heap } from '../../wasm/heap';
import { outputShape, reachedPadding, type Sliding } from '../spec';
import { block, blockBytes, frameOf, lanes, whole } from './frame';
import { imagesTogether, listOf, throughImages, type WindowList, windowsByRun } from './windows';

type Map4D = tf.Tensor4D;

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
  const taps: Pair = [kernelHeight, kernelWidth];
  const grid = windowsByRun(frame, [rows, columns], taps, sliding.stride, sliding.dilation);
  const step = filters * bytesPerValue;
  const together = imagesTogether(batch, rows * columns);
  const outSteps = [rows * columns * step, columns * step, step] as const;
  const windows = listOf(heap, grid, together, frame.imageStep, outSteps);
  const matrix = heap.addressOf(filter);
  const through = (list: Address, compute: (first: number, images: number) => void): void =>
    throughImages(batch, together, (images) => windows.write(list, images), compute);

  if (groups === 1 && filters % lanes === 0 && batch * rows * columns <= fewWindows) {
    heap.withScratch(windows.size + together * frame.size, (list) =>
      through(list, (first, images) => {
        const corner = frame.place(heap.imageOf(x, first), list + windows.size * bytesPerValue, images);
        convolveInPlace(heap, corner, windows, images, list, matrix, filters, heap.imageOf(y, first));
      }),
    );
    return y;
  }

  const matrixRows = kernelHeight * kernelWidth * channels;
  const blockStep = matrixRows * blockBytes;
  const groupSize = matrixRows * whole(groupFilters, block);
  heap.withScratch(windows.size + groups * groupSize + together * frame.size, (list) => {
    const blocksOf = (group: number) => list + (windows.size + group * groupSize) * bytesPerValue;
    for (let group = 0; group < groups; group++) {
      const from = matrix + group * groupFilters * bytesPerValue;
      module.packFilter(from, matrixRows, filters, groupFilters, 1, blocksOf(group), matrixRows, 0);
    }
    through(list, (first, images) => {
      const [from, to] = [heap.imageOf(x, first), heap.imageOf(y, first)];
      const count = windows.count(images);
      for (let group = 0; group < groups; group++) {
        const corner = frame.place(from + group * channels * bytesPerValue, blocksOf(groups), images);
        const packed = [blocksOf(group), blockBytes, blockStep] as const;
        const out = to + group * groupFilters * bytesPerValue;
        module.convolve(corner, list, count, ...windows.runs, ...packed, groupFilters, out, 0);
      }
    });
  });
  return y;
}

/** A filter that meets no more windows than these is read where it lies: to pack it first would take longer. */
const fewWindows = 16;

/** As many rows of a filter as mostly stay in the cache while its outputs are gone through. */
const rowsAtOnce = 64;

/** Rows of this many bytes and more come from memory as fast in any order. */
const longRow = 8192;

/**
 * A few images with a filter `[, filters]` that stays where it lies, some rows of it at a time: these are read in order first,
 * which is how memory gives short ones fastest.
 */
function convolveInPlace(
  { module }: Heap,
  corner: Address,
  windows: WindowList,
  images: number,
  list: Address,
  filter: Address,
  filters: number,
  out: Address,
): void {
  const [runRows, runRowStep, runs, runStep, length] = windows.runs;
  const count = windows.count(images);
  const rowBytes = filters * bytesPerValue;
  let from = filter;
  for (let runRow = 0; runRow < runRows; runRow++) {
    for (let run = 0; run < runs; run++) {
      for (let first = 0; first < length; first += rowsAtOnce) {
        const rows = Math.min(rowsAtOnce, length - first);
        const x = corner + runRow * runRowStep + run * runStep + first * bytesPerValue;
        const adds = from > filter ? 1 : 0;
        if (rowBytes < longRow) module.readAhead(from, rows * rowBytes);
        module.convolve(x, list, count, 1, 0, 1, 0, rows, from, rowBytes, blockBytes, filters, out, adds);
        from += rows * rowBytes;
      }
    }
  }
}
