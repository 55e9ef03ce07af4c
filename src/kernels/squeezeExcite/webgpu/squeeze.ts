// The squeeze on WebGPU: one dispatch, which reads the map once, and one for its gradient.

import * as tf from '@tensorflow/tfjs-core';
import {
  everyRow,
  type GridVariant,
  gridIntegers,
  gridOf,
  overGrid,
  summedSlices,
  variantOf,
} from '../../channels/webgpu/grid';
import { sumSlices } from '../../channels/webgpu/mean';
import { isSoftware } from '../../webgpu/backend';
import { run } from '../../webgpu/shader';

/** `[N, P, C]`. */
export function sharesOfSlices(x: tf.Tensor4D, software = isSoftware()): tf.Tensor3D {
  const [batch, height, width, channels] = x.shape;
  const slices = summedSlices(gridOf(channels, software), height * width, batch);
  const shares = sumSlices(x, slices, batch, 1 / (height * width), software);
  return tf.reshape(shares, [batch, slices.count, channels]);
}

/** `dshares` `[N, P, C]`: `[N, H, W, C]`. */
export function spreadOverSlices(
  dshares: tf.Tensor3D,
  shape: tf.Tensor4D['shape'],
  software = isSoftware(),
): tf.Tensor4D {
  const [batch, height, width, channels] = shape;
  const rows = height * width;
  const grid = gridOf(channels, software);
  const slices = summedSlices(grid, rows, batch);
  const [dx] = run({
    name: 'TfjsBlocksSqueezeGradient',
    variant: variantOf(grid),
    inputs: { dshares: [dshares, grid.element] },
    outputs: { dx: [shape, grid.element] },
    integers: { ...gridIntegers(grid, rows, slices), slices: slices.count },
    floats: { factor: 1 / rows },
    workgroups: [grid.blocks, slices.count, batch],
    source: (variant: GridVariant) =>
      overGrid(
        variant,
        `
  if (!isInside) { return; }
  let share = uniforms.factor * dshares[(image * uniforms.slices + slice) * columns + column];
${everyRow((places) => places.map((at) => `    dx[${at}] = share;`).join('\n'))}`,
      ),
  });
  return dx as tf.Tensor4D;
}
