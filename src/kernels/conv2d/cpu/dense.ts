// Convolution, also in groups, and its two gradients where JavaScript has the values at hand. What a window sees in one
// row lies side by side in memory, so each of the three is a product of matrices that nobody has to write down first:
//
//   y[n, p, q, o]       = Σ r,s,c  x[n, h, w, c] · filter[r, s, c, o]
//   dx[n, h, w, c]      = Σ r,s,o  dy[n, p, q, o] · filter[r, s, c, o]
//   dfilter[r, s, c, o] = Σ n,p,q  x[n, h, w, c] · dy[n, p, q, o]     with  h = p·stride + r·dilation − top, w likewise
//
// where c and o are of the same group.

import * as tf from '@tensorflow/tfjs-core';
import { read } from '../../cpu/values';
import type { FilterGradientAttributes } from '../filterGradient';
import type { InputGradientAttributes } from '../inputGradient';
import { outputShape, type Shape4D, type Sliding } from '../spec';
import { forEachFrame, imagesTogether, pixelsOf } from './frame';
import { backwardPlane, forwardPlane, type Phases, type Plane, phasesOf, pixelCount } from './plane';
import { addOuterProducts, multiplyWindows, panelWidth, type Runs } from './products';

type Map4D = tf.Tensor4D;

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]`: `[N, P, Q, O]`. */
export function convolveByLoops({ x, filter }: { x: Map4D; filter: Map4D }, sliding: Sliding): Map4D {
  const shape = outputShape(x.shape, filter.shape, sliding);
  return slide(x, forwardPlane(x.shape, filter.shape, shape, sliding), filter, 'input', shape);
}

/** `dy` `[N, P, Q, O]` and `filter` `[kh, kw, C/groups, O]` give `[N, H, W, C]`. */
export function inputGradientByLoops(
  { dy, filter }: { dy: Map4D; filter: Map4D },
  { inputShape, ...sliding }: InputGradientAttributes,
): Map4D {
  return slide(dy, backwardPlane(inputShape, filter.shape, dy.shape, sliding), filter, 'output', inputShape);
}

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, O]` give `[kh, kw, C/groups, O]`. */
export function filterGradientByLoops(
  { x, dy }: { x: Map4D; dy: Map4D },
  { filterShape, ...sliding }: FilterGradientAttributes,
): Map4D {
  const [kernelHeight, kernelWidth, depth, filters] = filterShape;
  const channels = x.shape[3];
  const width = (filters * depth) / channels;
  const plane = forwardPlane(x.shape, filterShape, dy.shape, sliding);
  const [phases] = phasesOf(plane) as [Phases];
  const together = imagesTogether(x.shape, plane);
  const pixels = pixelsOf(plane, phases, together, channels, dy.shape);

  const rows = kernelHeight * kernelWidth * depth;
  const columns = roundedUp(width);
  const groups = Array.from({ length: channels / depth }, (_, group) => ({
    runs: runsOf(plane, phases, channels, depth, group),
    sums: new Float64Array(rows * columns),
  }));
  const factors = new Float64Array(together * pixelCount(phases) * columns);
  const gradients = read(dy);
  forEachFrame(x, plane, (frame, first, images) => {
    const windows = images * pixelCount(phases);
    const start = first * pixelCount(phases) * filters;
    for (const [group, { runs, sums }] of groups.entries()) {
      copyColumns(gradients, start + group * width, filters, factors, 0, columns, width, windows);
      addOuterProducts(frame, pixels, windows, runs, factors, columns, sums);
    }
  });

  const gradient = new Float32Array(rows * filters);
  for (const [group, { sums }] of groups.entries()) {
    copyColumns(sums, 0, columns, gradient, group * width, filters, width, rows);
  }
  return tf.tensor4d(gradient, filterShape);
}

/** The sum over what each pixel of the result sees, and over the channels on the `summed` side of the filter. */
function slide(map: Map4D, plane: Plane, filter: Map4D, summed: 'input' | 'output', shape: Shape4D): Map4D {
  const [batch, height, width, channels] = shape;
  const y = new Float32Array(batch * height * width * channels);
  const together = imagesTogether(map.shape, plane);
  const groups = (summed === 'input' ? map.shape[3] : channels) / filter.shape[2];
  const depth = map.shape[3] / groups;
  const columns = channels / groups;
  const weights = read(filter);
  const passes = phasesOf(plane).map((phases) => ({
    count: pixelCount(phases),
    pixels: pixelsOf(plane, phases, together, map.shape[3], shape),
    products: Array.from({ length: groups }, (_, group) => ({
      runs: runsOf(plane, phases, map.shape[3], depth, group),
      panels: panelsOf(weights, filter.shape, phases, summed, groups, group),
    })),
  }));
  forEachFrame(map, plane, (frame, first, images) => {
    const start = first * height * width * channels;
    for (const { count, pixels, products } of passes) {
      for (const [group, { runs, panels }] of products.entries()) {
        const results = y.subarray(start + group * columns);
        multiplyWindows(frame, pixels, images * count, runs, panels, columns, results);
      }
    }
  });
  return tf.tensor4d(y, shape);
}

/**
 * What the pixels of a phase see of a group of `depth` channels: a run for every row of taps if all of it lies side by
 * side, else for every tap.
 */
function runsOf(
  { columns: { extent } }: Plane,
  [rows, columns]: Phases,
  channels: number,
  depth: number,
  group: number,
): Runs {
  const [first = 0] = columns.offsets;
  const joined = depth === channels && columns.offsets.every((offset, index) => offset === first + index);
  const along = joined ? columns.offsets.slice(0, 1) : columns.offsets;
  return {
    offsets: Int32Array.from(
      rows.offsets.flatMap((row) =>
        along.map((column) => (row * extent + column) * channels + group * depth),
      ),
    ),
    length: depth * (joined ? columns.offsets.length : 1),
  };
}

/** The taps of a phase and a group as a matrix, summed channels by the others, in panels. */
function panelsOf(
  weights: Float32Array,
  [, kernelWidth, channels, filters]: Shape4D,
  [rows, columns]: Phases,
  summed: 'input' | 'output',
  groups: number,
  group: number,
): Float64Array {
  const groupFilters = filters / groups;
  const [depth, width] = summed === 'input' ? [channels, groupFilters] : [groupFilters, channels];
  const [depthStep, widthStep] = summed === 'input' ? [filters, 1] : [1, filters];
  const height = rows.taps.length * columns.taps.length * depth;
  const panels = new Float64Array(roundedUp(width) * height);
  let line = 0;
  for (const row of rows.taps) {
    for (const column of columns.taps) {
      const start = (row * kernelWidth + column) * channels * filters + group * groupFilters;
      for (let k = 0; k < depth; k++, line++) {
        for (let o = 0; o < width; o++) {
          const panel = Math.floor(o / panelWidth);
          panels[(panel * height + line) * panelWidth + (o % panelWidth)] =
            weights[start + k * depthStep + o * widthStep]!;
        }
      }
    }
  }
  return panels;
}

/** To whole panels. */
function roundedUp(columns: number): number {
  return Math.ceil(columns / panelWidth) * panelWidth;
}

/** Copies the first `width` columns of a matrix from `start`, with `stride` values a row, to another. */
function copyColumns(
  from: Float32Array | Float64Array,
  start: number,
  stride: number,
  to: Float32Array | Float64Array,
  toStart: number,
  toStride: number,
  width: number,
  rows: number,
): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < width; column++) {
      to[toStart + row * toStride + column] = from[start + row * stride + column]!;
    }
  }
}
