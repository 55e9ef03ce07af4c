// Batch normalisation by the statistics of the batch on WebGPU, in two dispatches:
//
//   1. moments     x → the mean and the squared deviations of every slice, [slices, 2, C]
//   2. normalise   each workgroup merges the slices of its channels, then walks its rows: x → y, and once → statistics
//
// x is read twice and y written once. Nothing less is possible where x is larger than the caches, for no value can be
// written before the last is read. Dispatch 1 has about 256 workgroups in flight (128 where all channels lie side by side
// in one), dispatch 2 about 512: each reads at most 128 · 2 rows of slices, from the cache, and on a large map a few
// hundred of x.

import type * as tf from '@tensorflow/tfjs-core';
import {
  everyRow,
  type GridVariant,
  gridIntegers,
  gridOf,
  overGrid,
  summedSlices,
  variantOf,
  writtenSlices,
} from '../../channels/webgpu/grid';
import { isSoftware } from '../../webgpu/backend';
import { run } from '../../webgpu/shader';
import { momentsSource, ownMoments } from './moments';

type Inputs = { x: tf.Tensor4D; gamma: tf.Tensor1D; beta: tf.Tensor1D };

/** `[y, statistics]`. */
export function normaliseByBatch(
  { x, gamma, beta }: Inputs,
  { epsilon }: { readonly epsilon: number },
  software = isSoftware(),
): tf.Tensor[] {
  const channels = x.shape[3];
  const rows = x.size / channels;
  const grid = gridOf(channels, software);
  const parts = summedSlices(grid, rows);
  const slices = writtenSlices(grid, rows);
  const { element } = grid;
  const [moments] = run({
    name: 'TfjsBlocksBatchMoments',
    variant: variantOf(grid),
    inputs: { x: [x, element] },
    outputs: { moments: [[parts.count, 2, channels], element] },
    integers: gridIntegers(grid, rows, parts),
    workgroups: [grid.blocks, parts.count],
    source: momentsOfSlices,
  });
  return run({
    name: 'TfjsBlocksBatchNormalise',
    variant: variantOf(grid),
    inputs: { x: [x, element], gamma: [gamma, element], beta: [beta, element], moments: [moments!, element] },
    outputs: { y: [x.shape, element], statistics: [[2, channels], element] },
    integers: { ...gridIntegers(grid, rows, slices), parts: parts.count, rowsPerPart: parts.rows },
    floats: { epsilon },
    workgroups: [grid.blocks, slices.count],
    source: normalise,
  });
}

function momentsOfSlices(variant: GridVariant): string {
  return `${momentsSource(variant)}
${overGrid(
  variant,
  `${ownMoments(variant)}
  let all = gathered(mine, place);
  if (isInside && place.y == 0) {
    moments[2 * slice * columns + column] = all.mean;
    moments[(2 * slice + 1) * columns + column] = all.deviations;
  }`,
)}`;
}

function normalise(variant: GridVariant): string {
  const { element } = variant;
  return `${momentsSource(variant)}
${overGrid(
  variant,
  `
  var mine = Moments(0.0, ${element}(), ${element}());
  for (var part = place.y; part < uniforms.parts; part += down) {
    let count = f32(min(uniforms.rowsPerPart, rows - part * uniforms.rowsPerPart));
    let mean = moments[2 * part * columns + column];
    mine = merged(mine, Moments(count, mean, moments[(2 * part + 1) * columns + column]));
  }
  let all = gathered(mine, place);
  if (!isInside) { return; }

  let variance = all.deviations / f32(rows);
  if (slice == 0 && place.y == 0) {
    statistics[column] = all.mean;
    statistics[columns + column] = variance;
  }
  let scale = gamma[column] * inverseSqrt(variance + uniforms.epsilon);
  let shift = beta[column];
${everyRow((places) =>
  [
    ...places.map((at, i) => `    let value${i} = (x[${at}] - all.mean) * scale + shift;`),
    ...places.map((at, i) => `    y[${at}] = value${i};`),
  ].join('\n'),
)}`,
)}`;
}
