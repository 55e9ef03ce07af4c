// A value for every place of a map from what is there and some constants of its channel, in one dispatch on WebGPU. An
// invocation reads its channel's constants once, and the map's bytes move once in and once out, which is the least.

import * as tf from '@tensorflow/tfjs-core';
import { isSoftware } from '../../webgpu/backend';
import { run } from '../../webgpu/shader';
import { everyRow, type GridVariant, gridIntegers, gridOf, overGrid, variantOf, writtenSlices } from './grid';

export interface RowMapping {
  /** `TfjsBlocks…`, for this mapping alone. */
  readonly name: string;
  /** The result's shape; its last axis has the channels. */
  readonly shape: readonly number[];
  /** Shaped as the result. */
  readonly maps?: Readonly<Record<string, tf.Tensor>>;
  /** `[C]` each, or `[batch, C]`: one row for each of `batch` equal parts of the map. */
  readonly constants: Readonly<Record<string, tf.Tensor>>;
  readonly batch?: number;
  readonly floats?: Readonly<Record<string, number>>;
  /** WGSL functions that the values call. */
  readonly functions?: string;
  /** WGSL ahead of the values, which reads the constants: `scaleOf[here]` for `scale`. */
  readonly prepare: string;
  /** WGSL for the value at a place of the maps. */
  readonly value: (at: string) => string;
}

export function mapRows(mapping: RowMapping, software = isSoftware()): tf.Tensor {
  const {
    name,
    shape,
    maps = {},
    constants,
    batch = 1,
    floats = {},
    functions = '',
    prepare,
    value,
  } = mapping;
  const channels = shape[shape.length - 1]!;
  const rows = tf.util.sizeFromShape([...shape]) / (batch * channels);
  if (rows === 0) return tf.zeros([...shape]);
  const grid = gridOf(channels, software);
  const slices = writtenSlices(grid, rows, batch);
  const bound = (tensors: Readonly<Record<string, tf.Tensor>>, suffix: string) =>
    Object.entries(tensors).map(([name, tensor]) => [`${name}${suffix}`, [tensor, grid.element] as const]);
  const [result] = run({
    name,
    variant: variantOf(grid),
    inputs: Object.fromEntries([...bound(maps, ''), ...bound(constants, 'Of')]),
    outputs: { result: [shape, grid.element] },
    integers: gridIntegers(grid, rows, slices),
    floats,
    workgroups: [grid.blocks, slices.count, batch],
    source: (variant: GridVariant) =>
      functions +
      overGrid(
        variant,
        `
  if (!isInside) { return; }
  let here = image * columns + column;
  ${prepare}
${everyRow((places) =>
  [
    ...places.map((at, i) => `    let value${i} = ${value(at)};`),
    ...places.map((at, i) => `    result[${at}] = value${i};`),
  ].join('\n'),
)}`,
      ),
  });
  return result!;
}
