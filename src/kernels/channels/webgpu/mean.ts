// The mean of a map's rows on WebGPU, [batch, rows, C] → [batch, C], and its gradient, which gives each row its share.
//
// The map is read once, which is the least. Where batch and channels alone make too few workgroups, the rows are cut into
// slices, and the same shader adds their sums in a second dispatch.

import * as tf from '@tensorflow/tfjs-core';
import { isSoftware } from '../../webgpu/backend';
import { run } from '../../webgpu/shader';
import {
  everyRow,
  type GridVariant,
  gathering,
  gridIntegers,
  gridOf,
  overGrid,
  type Slices,
  summedSlices,
  variantOf,
} from './grid';
import { mapRows } from './mapRows';

/** `x` has `batch · rows · C` values, C on its last axis: `[batch, C]`. */
export function meanOfRows(x: tf.Tensor, batch: number, software = isSoftware()): tf.Tensor {
  const channels = x.shape[x.rank - 1]!;
  const rows = x.size / (batch * channels);
  const slices = summedSlices(gridOf(channels, software), rows, batch);
  if (slices.count === 1) return sumSlices(x, slices, batch, 1 / rows, software);
  return sumOfAll(sumSlices(x, slices, batch, 1, software), batch, 1 / rows, software);
}

/** `factor` times the sum of few rows, in one dispatch: `x` has `batch · rows · C` values, `[batch, C]`. */
export function sumOfAll(x: tf.Tensor, batch: number, factor: number, software = isSoftware()): tf.Tensor {
  const rows = x.size / (batch * x.shape[x.rank - 1]!);
  return sumSlices(x, { count: 1, rows }, batch, factor, software);
}

/** `factor` times the sum of each slice of rows: `[batch · slices, C]`. */
export function sumSlices(
  x: tf.Tensor,
  slices: Slices,
  batch: number,
  factor: number,
  software = isSoftware(),
): tf.Tensor {
  const channels = x.shape[x.rank - 1]!;
  const grid = gridOf(channels, software);
  const [sums] = run({
    name: 'TfjsBlocksSumOfRows',
    variant: variantOf(grid),
    inputs: { x: [x, grid.element] },
    outputs: { sums: [[batch * slices.count, channels], grid.element] },
    integers: { ...gridIntegers(grid, x.size / (batch * channels), slices), slices: slices.count },
    floats: { factor },
    workgroups: [grid.blocks, slices.count, batch],
    source: sumOfRows,
  });
  return sums!;
}

function sumOfRows(variant: GridVariant): string {
  const { element } = variant;
  return `
fn merged(a : ${element}, b : ${element}) -> ${element} { return a + b; }
${gathering(variant, element)}
${overGrid(
  variant,
  `
  var sum = ${element}();
${everyRow((places) => `    sum += ${places.map((at) => `x[${at}]`).join(' + ')};`)}
  let all = gathered(sum, place);
  if (isInside && place.y == 0) { sums[(image * uniforms.slices + slice) * columns + column] = uniforms.factor * all; }`,
)}`;
}

/** `means` `[batch, C]`: `shape`, where each of the `batch` parts has its row everywhere, divided by how many rows there are. */
export function shareAmongRows(
  means: tf.Tensor,
  shape: readonly number[],
  software = isSoftware(),
): tf.Tensor {
  const [batch, channels] = means.shape as [number, number];
  return mapRows(
    {
      name: 'TfjsBlocksShareAmongRows',
      shape,
      constants: { mean: means },
      batch,
      floats: { share: (batch * channels) / tf.util.sizeFromShape([...shape]) },
      prepare: 'let value = meanOf[here] * uniforms.share;',
      value: () => 'value',
    },
    software,
  );
}
