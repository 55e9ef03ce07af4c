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
  const grid = gridOf(channels, software);
  const slices = summedSlices(grid, rows, batch);
  const add = (x: tf.Tensor, rows: number, slices: Slices, factor: number): tf.Tensor => {
    const [sums] = run({
      name: 'TfjsBlocksSumOfRows',
      variant: variantOf(grid),
      inputs: { x: [x, grid.element] },
      outputs: { sums: [[batch, slices.count, channels], grid.element] },
      integers: { ...gridIntegers(grid, rows, slices), slices: slices.count },
      floats: { factor },
      workgroups: [grid.blocks, slices.count, batch],
      source: sumOfRows,
    });
    return tf.reshape(sums!, [batch * slices.count, channels]);
  };
  if (slices.count === 1) return add(x, rows, slices, 1 / rows);
  return add(add(x, rows, slices, 1), slices.count, { count: 1, rows: slices.count }, 1 / rows);
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
