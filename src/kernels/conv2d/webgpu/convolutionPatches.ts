// A convolution in groups, or its gradient by the input, for groups with few channels. There a source value serves few
// channels of the result, and what it can serve many times is the taps of the window. So an invocation makes a tile of
// pixels, has the whole patch of the source under it in registers, one source channel after the other, and uses each
// value for every tap that sees it:
//
//   for every source channel k of the group:   for every value v of the patch, for every tap that takes v to a pixel:
//                                                  accumulators[pixel] += v · filter[tap, k]
//
// A 3×3 window over a tile of 4×4 pixels, for eight channels, loads 36 values and 18 vectors for 288 multiply-adds of
// vectors; without the patch it would load 144 and 18. What a source channel brings to a pixel is one expression, so that
// the accumulator is read and written once for nine products.
//
// Patches are large for software adapters, where loads set the pace. A GPU would have no room for them beside many other
// invocations: its tile is one line of four pixels, 16 accumulators, and it goes through the rows of the filter in a
// loop. There neighbours read neighbouring vectors of the source, and cache serves what pixels have in common.
//
// The four channels of a vector may belong to several groups, where their number in a group is no multiple of four: then
// each lane reads the channels of its own group.

import { each } from './each';
import { type EpilogueVariant, storeSource } from './epilogue';
import { advance, type Geometry, linesOf, type Sight, sightsAlong, tapsOf } from './sights';
import { type Direction, windowSource } from './window';

export interface PatchVariant extends Geometry {
  /** How many vectors of four channels an invocation makes, all of one group where they are more than one. */
  readonly vectors: number;
  /** Whether four channels of the result are always of one group. */
  readonly isOneGroup: boolean;
  /** Whether the source is read in vectors, along its channels: a group has a multiple of four, and lanes share it. */
  readonly readsVectors: boolean;
  /** Whether the channels of the result come in whole vectors. */
  readonly isWhole: boolean;
  readonly epilogue: EpilogueVariant;
  readonly workgroup: number;
}

/** Of a tile of one line, the rows of the filter come one after the other, in a loop that knows them as they come. */
const oneLine: readonly Sight[] = [{ place: 0, tap: 0, line: 0 }];

const rowSightsOf = (variant: Geometry) => (variant.tile[0] === 1 ? oneLine : sightsAlong(0, variant));

/** How many values are loaded in a step of the loop, which is what compiling it takes its time for. */
export function patchLoads(variant: Omit<PatchVariant, 'epilogue'>): number {
  const [rowSights, columnSights] = [rowSightsOf(variant), sightsAlong(1, variant)];
  const { readsVectors, isOneGroup, vectors } = variant;
  const values = linesOf(rowSights).length * linesOf(columnSights).length;
  const taps = tapsOf(rowSights).length * tapsOf(columnSights).length;
  return values * (readsVectors || !isOneGroup ? 4 : 1) + taps * vectors * 4 * (readsVectors ? 4 : 1);
}

/**
 * Reads `source` and `filterValues` `[kh, kw, source channels of a group, result channels]`, writes `result`; `uniforms`
 * as in windowIntegers, and `tileRows`, `tileColumns` (how many there are), `firstRow`, `firstColumn` (of the source,
 * under the first tile).
 */
export function convolutionPatches(variant: PatchVariant): string {
  const { direction, kernel, tile, vectors, isOneGroup, readsVectors, isWhole, workgroup } = variant;
  const [rowSights, columnSights] = [rowSightsOf(variant), sightsAlong(1, variant)];
  const [rows, columns] = [linesOf(rowSights), linesOf(columnSights)];
  const width = readsVectors ? 4 : 1;
  const isLine = tile[0] === 1;

  const patchRows = `  let y = tileRow * ${advance(0, variant)} + uniforms.firstRow;
${each(
  rows.length,
  (a) => `  let isRow${a} = u32(y + ${rows[a]}) < u32(uniforms.sourceRows);
  let row${a} = (image * uniforms.sourceRows + y + ${rows[a]}) * uniforms.sourceColumns * channels + first;`,
)}
  var weight = 0;`;

  const zero = isOneGroup && !readsVectors ? '0.0' : 'vec4<f32>()';
  const value = (at: string) => {
    if (readsVectors) return `source[(${at}) / 4 + k]`;
    if (isOneGroup) return `source[${at} + k]`;
    return `vec4<f32>(${[0, 1, 2, 3].map((j) => `source[${at} + lane${j} + k]`).join(', ')})`;
  };
  const weights = (at: string) =>
    isWhole
      ? `filterValues[${at}]`
      : `vec4<f32>(${[0, 1, 2, 3].map((j) => `filterValues[${at} + ${j}]`).join(', ')})`;
  const tapRows = tapsOf(rowSights);
  const tapColumns = tapsOf(columnSights);
  const eachTap = (tapRows: readonly number[], line: (tap: number) => string) =>
    tapRows.flatMap((r) => tapColumns.map((s) => line(r * kernel[1] + s))).join('\n');
  /** What the source channels of a step bring to a pixel. */
  const product = (pixel: number, vector: number) => {
    const ofPixel = (sights: readonly Sight[], place: number) =>
      sights.filter((sight) => sight.place === place);
    const terms = ofPixel(rowSights, Math.floor(pixel / tile[1])).flatMap((row) =>
      ofPixel(columnSights, pixel % tile[1]).flatMap((column) =>
        Array.from({ length: width }, (_, j) => {
          const value = `v${rows.indexOf(row.line)}_${columns.indexOf(column.line)}${readsVectors ? `[${j}]` : ''}`;
          return `${value} * w${vector}_${row.tap * kernel[1] + column.tap}_${j}`;
        }),
      ),
    );
    return terms.length === 0 ? '' : `    sums[${pixel * vectors + vector}] += ${terms.join(' + ')};`;
  };

  return `${isLine ? windowSource(direction) : ''}
${storeSource(variant.epilogue, isWhole)}
@compute @workgroup_size(${workgroup})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * ${workgroup} + local);
  let channels = uniforms.sourceChannels;
  let resultChannels = uniforms.resultChannels;
  let channelBlocks = (resultChannels + ${4 * vectors - 1}) / ${4 * vectors};
  let channel = index % channelBlocks * ${4 * vectors};
  let tileColumn = index / channelBlocks % uniforms.tileColumns;
  let tileRow = index / channelBlocks / uniforms.tileColumns % uniforms.tileRows;
  let image = index / channelBlocks / uniforms.tileColumns / uniforms.tileRows;
  if (image >= uniforms.batch) { return; }

  let x = tileColumn * ${advance(1, variant)} + uniforms.firstColumn;
${
  isOneGroup
    ? '  let first = channel / uniforms.columnCount * uniforms.groupChannels;'
    : `  let first = 0;
${each(4, (j) => `  let lane${j} = (channel + ${j}) / uniforms.columnCount * uniforms.groupChannels;`)}`
}
${each(
  columns.length,
  (b) => `  let isColumn${b} = u32(x + ${columns[b]}) < u32(uniforms.sourceColumns);
  let column${b} = (x + ${columns[b]}) * channels;`,
)}
  let toNext = resultChannels${isWhole ? ' / 4' : ''};
  let toTap = uniforms.groupChannels * toNext;
${eachTap(tapRows, (tap) => `  let tap${tap} = channel${isWhole ? ' / 4' : ''} + ${tap} * toTap;`)}

  var sums : array<vec4<f32>, ${tile[0] * tile[1] * vectors}>;
${isLine ? lineLoop(direction) : patchRows}
  for (var k = 0; k < uniforms.groupChannels${readsVectors ? ' / 4' : ''}; k++) {
${each(rows.length, (a) =>
  each(
    columns.length,
    (b) =>
      `    let v${a}_${b} = select(${zero}, ${value(`row${a} + column${b}`)}, isRow${a} & isColumn${b});`,
  ),
)}
${each(
  vectors,
  (v) => `${eachTap(tapRows, (tap) =>
    each(
      width,
      (j) =>
        `    let w${v}_${tap}_${j} = ${weights(`weight + tap${tap} + ${j} * toNext${v > 0 ? ` + ${v}` : ''}`)};`,
    ),
  )}
${each(tile[0] * tile[1], (pixel) => product(pixel, v))}`,
)}
    weight += ${width === 1 ? 'toNext' : `${width} * toNext`};
  }${isLine ? '  }' : ''}

  for (var p = 0; p < ${tile[0] * tile[1]}; p++) {
    let row = tileRow * ${tile[0]} + p / ${tile[1]};
    let column = tileColumn * ${tile[1]} + p % ${tile[1]};
    let isInside = (row < uniforms.resultRows) & (column < uniforms.resultColumns);
    let at = ((image * uniforms.resultRows + row) * uniforms.resultColumns + column) * resultChannels + channel;
    let end = select(0, resultChannels, isInside);
${each(vectors, (v) => `    store(at + ${4 * v}, channel + ${4 * v}, end, sums[p * ${vectors} + ${v}]);`)}
  }
}`;
}

/** Goes through the rows of the filter that a line sees. */
const lineLoop = (direction: Direction) => `
  let axis = axisOf(${direction === 'forward' ? '0' : 'tileRow % uniforms.rowStride'}, uniforms.rowStride, uniforms.rowDilation,
    uniforms.top, uniforms.kernelRows);
  let start = (tileRow - axis.first) / axis.every * axis.step + axis.offset;
  for (var r = 0; r < axis.taps; r++) {
  let y = start + r * axis.tapStep;
  let isRow0 = u32(y) < u32(uniforms.sourceRows);
  let row0 = (image * uniforms.sourceRows + y) * uniforms.sourceColumns * channels + first;
  var weight = (axis.firstTap + r * axis.everyTap) * uniforms.kernelColumns * toTap;`;
