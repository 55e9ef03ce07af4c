// How shaders walk a map whose channels are all treated alike. To them [N, H, W, C] is a matrix of rows, the pixels, and
// columns, the channels, by fours where C divides by four. Invocations lie `across` columns and `down` rows; a workgroup
// walks one slice of the rows for its columns:
//
//   row = first, first + down, first + 2·down, …      first = slice · rowsPerSlice + y
//
// Neighbours across read neighbouring memory, up to 32 · 16 bytes in one piece, and every invocation keeps its channels'
// constants and sums in registers. Sums over rows meet in workgroup memory, by halves, and slices meet in a second pass.
//
// On a GPU a workgroup has up to 256 invocations, each with four loads of 16 bytes in flight; 256 workgroups are 4 MiB in
// flight, more than a GPU needs to keep its memory busy (3 TB/s · 600 ns = 1.8 MB). A software adapter runs an invocation
// as a plain loop and pays dearly for workgroup memory and barriers: there `down` is 1, and no sum ever meets another
// before the second pass.

import { isSoftware } from '../../webgpu/backend';
import type { Element } from '../../webgpu/shader';

export interface Grid {
  /** What an invocation loads at once. */
  readonly element: Element;
  /** How many of them a row has. */
  readonly columns: number;
  /** The workgroup's extents. */
  readonly across: number;
  readonly down: number;
  /** How many workgroups lie side by side. */
  readonly blocks: number;
  /** Fewest rows for an invocation, and how many workgroups are enough. */
  readonly leastRows: number;
  readonly enough: number;
}

export interface Slices {
  /** How many there are, and rows of each; the last may have fewer. */
  readonly count: number;
  readonly rows: number;
}

const widest = 32;

/** For maps of so many channels; `software` says for what kind of adapter. */
export function gridOf(channels: number, software = isSoftware()): Grid {
  const element = channels % 4 === 0 ? 'vec4<f32>' : 'f32';
  const columns = element === 'f32' ? channels : channels / 4;
  const blocks = Math.ceil(columns / widest);
  const across = Math.ceil(columns / blocks);
  return software
    ? { element, columns, across, down: 1, blocks, leastRows: 64, enough: 16 }
    : { element, columns, across, down: powerOfTwoWithin(256 / across), blocks, leastRows: 4, enough: 256 };
}

/**
 * Slices for sums over `rows`, where so many other maps are summed beside this one. Their number is bounded, for the
 * second pass reads the sums of them all.
 */
export function summedSlices(grid: Grid, rows: number, beside = 1): Slices {
  return slicesOf(grid, rows, Math.min(128, grid.enough / (grid.blocks * beside)));
}

/** Slices for results that have rows themselves. */
export function writtenSlices(grid: Grid, rows: number, beside = 1): Slices {
  return slicesOf(grid, rows, (2 * grid.enough) / (grid.blocks * beside));
}

function slicesOf({ down, leastRows }: Grid, rows: number, wanted: number): Slices {
  const most = Math.max(1, Math.floor(rows / (down * leastRows)));
  const each = Math.ceil(rows / Math.min(most, Math.max(1, Math.ceil(wanted))));
  return { count: Math.ceil(rows / each), rows: each };
}

function powerOfTwoWithin(bound: number): number {
  return 2 ** Math.floor(Math.log2(bound));
}

/** What the source below depends on. */
export type GridVariant = Pick<Grid, 'element' | 'across' | 'down'>;

export const variantOf = ({ element, across, down }: Grid): GridVariant => ({ element, across, down });

/** What the source below reads of `uniforms`. */
export function gridIntegers({ columns }: Grid, rows: number, slices: Slices): Record<string, number> {
  return { columns, rows, rowsPerSlice: slices.rows };
}

/**
 * `main` around `body`, which has `column`, the `image` of a batch, `slice`, `first` and `end` of its rows. Where the
 * workgroup is wider than the map, `isInside` is false and `column` is the last one: such invocations must write nothing.
 */
export function overGrid({ across, down }: GridVariant, body: string): string {
  return `
const across = ${across};
const down = ${down};

@compute @workgroup_size(across, down)
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(local_invocation_id) local : vec3<u32>) {
  let columns = uniforms.columns;
  let rows = uniforms.rows;
  let place = vec2<i32>(local.xy);
  let isInside = i32(workgroup.x) * across + place.x < columns;
  let column = min(i32(workgroup.x) * across + place.x, columns - 1);
  let slice = i32(workgroup.y);
  let image = i32(workgroup.z);
  let first = slice * uniforms.rowsPerSlice + place.y;
  let end = min(rows, (slice + 1) * uniforms.rowsPerSlice);
${body}
}`;
}

/** A loop over the invocation's rows, four at once while there are as many; `body` gets where these lie in the map. */
export function everyRow(body: (places: readonly string[]) => string): string {
  const at = (step: number) => `(image * rows + row + ${step} * down) * columns + column`;
  const four = [0, 1, 2, 3];
  return `
  var row = first;
  for (; row + 3 * down < end; row += 4 * down) {
${four.map((step) => `    let at${step} = ${at(step)};`).join('\n')}
${body(four.map((step) => `at${step}`))}
  }
  for (; row < end; row += down) {
    let at = ${at(0)};
${body(['at'])}
  }`;
}

/**
 * `gathered(mine, place)`: what all invocations of a column have, merged by the shader's `merged(a, b)`. Where a column
 * has one invocation only, there is nothing to do.
 */
export function gathering({ across, down }: GridVariant, type: string): string {
  if (down === 1) return `fn gathered(mine : ${type}, place : vec2<i32>) -> ${type} { return mine; }`;
  return `
var<workgroup> gathers : array<${type}, ${across * down}>;

fn gathered(mine : ${type}, place : vec2<i32>) -> ${type} {
  let here = place.y * across + place.x;
  gathers[here] = mine;
  for (var apart = down / 2; apart > 0; apart /= 2) {
    workgroupBarrier();
    if (place.y < apart) { gathers[here] = merged(gathers[here], gathers[here + apart * across]); }
  }
  workgroupBarrier();
  return gathers[place.x];
}`;
}
