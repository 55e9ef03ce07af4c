// A value for every place of a map from what is there and some constants of its channel, in one dispatch on WebGPU. An
// invocation reads its channel's constants once, and the map's bytes move once in and once out, which is the least.
//
// The workgroups walk the map as grid.ts has it. A software adapter pays for every loop and every uniform: there, where
// only one constant is to be read, an invocation has a few rows, and all that is known of the map is compiled in.

import * as tf from '@tensorflow/tfjs-core';
import { isSoftware } from '../../webgpu/backend';
import { run, type Shader } from '../../webgpu/shader';
import { everyRow, type Grid, gridIntegers, gridOf, overGrid, variantOf, writtenSlices } from './grid';

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
  const { name, shape, maps = {}, constants, batch = 1, floats = {}, functions = '' } = mapping;
  const channels = shape[shape.length - 1]!;
  const rows = tf.util.sizeFromShape([...shape]) / (batch * channels);
  if (rows === 0) return tf.zeros([...shape]);
  const grid = gridOf(channels, software);
  const bound = (tensors: Readonly<Record<string, tf.Tensor>>, suffix: string) =>
    Object.entries(tensors).map(([name, tensor]) => [`${name}${suffix}`, [tensor, grid.element] as const]);
  const isAlone = Object.keys(constants).length === 1 && rows * grid.columns <= mostOfImage;
  const walk = software && isAlone ? fewRows : wholeSlices;
  const { source, ...walked } = walk(mapping, grid, rows, batch);
  const [result] = run({
    name,
    ...walked,
    inputs: Object.fromEntries([...bound(maps, ''), ...bound(constants, 'Of')]),
    outputs: { result: [shape, grid.element] },
    floats,
    source: (variant) => functions + source(variant),
  });
  return result!;
}

/** The part of a shader that says who works where. */
type Walk = Pick<Shader<object>, 'variant' | 'integers' | 'workgroups' | 'source'>;

/** An invocation has four values before it writes one: so many loads are on their way at once. */
function wholeSlices({ prepare, value }: RowMapping, grid: Grid, rows: number, batch: number): Walk {
  const slices = writtenSlices(grid, rows, batch);
  const variant = variantOf(grid);
  return {
    variant,
    integers: gridIntegers(grid, rows, slices),
    workgroups: [grid.blocks, slices.count, batch],
    source: () =>
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
  };
}

/** Rows of an invocation, the best first: of fewer, reading the constant is too much of the work. */
const goodRows = [4, 7, 6, 5, 3, 2];
const invocations = 256;
/** Along one axis there are no more workgroups than 65,535. */
const mostOfImage = 65_535 * invocations;

/** A value is written as soon as it is there: four of them don't fit into the registers. */
function fewRows(
  { prepare, value }: RowMapping,
  { element, columns }: Grid,
  rows: number,
  batch: number,
): Walk {
  const each = goodRows.find((count) => rows % count === 0) ?? 1;
  const ofImage = (columns * rows) / each;
  const places = Array.from({ length: each }, (_, row) => `first + ${row * columns}`);
  return {
    variant: { element, columns, rows, each },
    workgroups: [Math.ceil(ofImage / invocations), batch],
    source: () => `
@compute @workgroup_size(${invocations})
fn main(@builtin(global_invocation_id) invocation : vec3<u32>) {
  let index = invocation.x;
  let image = invocation.y;
  if (index >= ${ofImage}) { return; }
  let column = index % ${columns};
  let here = image * ${columns} + column;
  let first = image * ${columns * rows} + index / ${columns} * ${columns * each} + column;
  ${prepare}
${places.map((at) => `  result[${at}] = ${value(at)};`).join('\n')}
}`,
  };
}
