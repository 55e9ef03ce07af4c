// The gradient of batch normalisation in training on WebGPU, in two dispatches:
//
//   1. sums        dy, x → Σ dy and Σ dy · (x − mean) of every slice, [slices, 2, C]
//   2. gradients   each workgroup adds the slices of its channels, then walks its rows: dy, x → dx, and once → dgamma, dbeta
//
// dy and x are read twice and dx written once, which is the least, as every value of dx needs both sums. Workgroups in
// flight as in the forward pass.

import type * as tf from '@tensorflow/tfjs-core';
import {
  everyRow,
  type GridVariant,
  gathering,
  gridIntegers,
  gridOf,
  overGrid,
  summedSlices,
  variantOf,
  writtenSlices,
} from '../../channels/webgpu/grid';
import { isSoftware } from '../../webgpu/backend';
import { run } from '../../webgpu/shader';

type Inputs = { dy: tf.Tensor4D; x: tf.Tensor4D; gamma: tf.Tensor1D; statistics: tf.Tensor2D };

/** `[dx, dgamma, dbeta]`. */
export function gradientsByBatch(
  { dy, x, gamma, statistics }: Inputs,
  { epsilon }: { readonly epsilon: number },
  software = isSoftware(),
): tf.Tensor[] {
  const channels = x.shape[3];
  const rows = x.size / channels;
  const grid = gridOf(channels, software);
  const parts = summedSlices(grid, rows);
  const slices = writtenSlices(grid, rows);
  const { element } = grid;
  const maps = { dy: [dy, element], x: [x, element], statistics: [statistics, element] } as const;
  const [sums] = run({
    name: 'TfjsBlocksBatchNormSums',
    variant: variantOf(grid),
    inputs: maps,
    outputs: { sums: [[parts.count, 2, channels], element] },
    integers: gridIntegers(grid, rows, parts),
    workgroups: [grid.blocks, parts.count],
    source: sumsOfSlices,
  });
  return run({
    name: 'TfjsBlocksBatchNormGradients',
    variant: variantOf(grid),
    inputs: { ...maps, gamma: [gamma, element], sums: [sums!, element] },
    outputs: { dx: [x.shape, element], dgamma: [[channels], element], dbeta: [[channels], element] },
    integers: { ...gridIntegers(grid, rows, slices), parts: parts.count },
    floats: { epsilon },
    workgroups: [grid.blocks, slices.count],
    source: gradients,
  });
}

function sumsSource(variant: GridVariant): string {
  const { element } = variant;
  return `
struct Sums { dy : ${element}, products : ${element} }

fn merged(a : Sums, b : Sums) -> Sums { return Sums(a.dy + b.dy, a.products + b.products); }
${gathering(variant, 'Sums')}`;
}

function sumsOfSlices(variant: GridVariant): string {
  const add = (at: string, i: number) => `    let dy${i} = dy[${at}];
    let product${i} = dy${i} * (x[${at}] - mean);`;
  return `${sumsSource(variant)}
${overGrid(
  variant,
  `
  let mean = statistics[column];
  var mine = Sums();
${everyRow((places) =>
  [
    ...places.map(add),
    `    mine.dy += ${places.map((_, i) => `dy${i}`).join(' + ')};`,
    `    mine.products += ${places.map((_, i) => `product${i}`).join(' + ')};`,
  ].join('\n'),
)}
  let all = gathered(mine, place);
  if (isInside && place.y == 0) {
    sums[2 * slice * columns + column] = all.dy;
    sums[(2 * slice + 1) * columns + column] = all.products;
  }`,
)}`;
}

function gradients(variant: GridVariant): string {
  return `${sumsSource(variant)}
${overGrid(
  variant,
  `
  var mine = Sums();
  for (var part = place.y; part < uniforms.parts; part += down) {
    mine = merged(mine, Sums(sums[2 * part * columns + column], sums[(2 * part + 1) * columns + column]));
  }
  let all = gathered(mine, place);
  if (!isInside) { return; }

  let mean = statistics[column];
  let deviation = inverseSqrt(statistics[columns + column] + uniforms.epsilon);
  if (slice == 0 && place.y == 0) {
    dgamma[column] = all.products * deviation;
    dbeta[column] = all.dy;
  }
  let scale = gamma[column] * deviation;
  let dyMean = all.dy / f32(rows);
  let slope = deviation * deviation * all.products / f32(rows);
${everyRow((places) =>
  [
    ...places.map((at, i) => `    let value${i} = scale * (dy[${at}] - dyMean - slope * (x[${at}] - mean));`),
    ...places.map((at, i) => `    dx[${at}] = value${i};`),
  ].join('\n'),
)}`,
)}`;
}
