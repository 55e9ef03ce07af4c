// A convolution in groups, or its gradient by the input, for groups with few channels, on adapters that are processors. An
// invocation has the whole filter of four channels of the result in registers, and goes down a strip of the map with it,
// a few pixels wide. It keeps the rows of the source that it will see again, and reads one new row a step:
//
//   for every row of the strip:   for every pixel:   result[pixel] = Σ taps, k  source[pixel moved to the tap, k] · filter[tap, k]
//
// A 3×3 window on four channels, four pixels wide, loads 24 values for 144 multiply-adds of vectors. What a load and a
// multiply-add cost there: see convolutionRegisters. The sum of a pixel is one expression, so it stays in the registers
// that the processor has, while filter and source wait in its innermost cache.
//
// All of this is written out, so it is for small filters: loads and products are what a shader takes its time to compile
// for. A GPU would spill: the filter alone is 144 registers.
//
// The four channels of a vector may belong to several groups, where their number in a group is no multiple of four: then
// each lane reads the channels of its own group.

import { each } from './each';
import { type EpilogueVariant, storeSource } from './epilogue';
import { advance, type Geometry, linesOf, sightsAlong, stays } from './sights';

/** A tile is one step down the strip: one row, or in the gradient as many as the stride. */
export interface StripVariant extends Geometry {
  /** How many channels of the source a group has. */
  readonly groupChannels: number;
  /** Whether four channels of the result are always of one group. */
  readonly isOneGroup: boolean;
  /** Whether the channels of the result come in whole vectors. */
  readonly isWhole: boolean;
  readonly epilogue: EpilogueVariant;
}

export const stripsWorkgroup = 16;

/** What is written out for a step: how many values it loads, how many products of a value and a vector it makes. */
export function stripCosts(variant: Omit<StripVariant, 'epilogue'>): { loads: number; products: number } {
  const { groupChannels, isOneGroup } = variant;
  const [rowSights, columnSights] = [sightsAlong(0, variant), sightsAlong(1, variant)];
  const [rows, columns] = [linesOf(rowSights), linesOf(columnSights)];
  const newRows = rows.filter((row) => stays(row, rows, advance(0, variant)) === 0);
  return {
    loads: newRows.length * columns.length * groupChannels * (isOneGroup ? 1 : 4),
    products: rowSights.length * columnSights.length * groupChannels,
  };
}

/**
 * Reads `source` and `filterValues` `[kh, kw, source channels of a group, result channels]`, writes `result`; `uniforms`
 * as in windowIntegers, and `tileRows`, `tileColumns` (how many there are), `strips` (one below the other), `stripRows`
 * (of tiles, in a strip), `firstRow`, `firstColumn` (of the source, under the first tile).
 */
export function convolutionStrips(variant: StripVariant): string {
  const { kernel, tile, groupChannels, isOneGroup, isWhole } = variant;
  const [rowSights, columnSights] = [sightsAlong(0, variant), sightsAlong(1, variant)];
  const [rows, columns] = [linesOf(rowSights), linesOf(columnSights)];
  const [down, across] = [advance(0, variant), advance(1, variant)];
  const weights = kernel[0] * kernel[1] * groupChannels;

  const element = isOneGroup ? 'f32' : 'vec4<f32>';
  const name = (row: number, column: number, k: number) =>
    `v${rows.indexOf(row)}_${columns.indexOf(column)}_${k}`;
  const value = (at: string) =>
    isOneGroup
      ? `source[${at}]`
      : `vec4<f32>(${[0, 1, 2, 3].map((j) => `source[${at} + lane${j}]`).join(', ')})`;
  /** A line for each value of a row. */
  const eachValue = (line: (column: number, k: number) => string) =>
    columns.map((column) => each(groupChannels, (k) => line(column, k))).join('\n');

  const kept = rows.filter((row) => stays(row, rows, down) > 0);
  const read = rows.filter((row) => stays(row, rows, down) === 0);
  const stepsBefore = Math.max(0, ...rows.map((row) => stays(row, rows, down)));

  const sum = (pixel: number) => {
    const ofPixel = (axis: 0 | 1, place: number) =>
      [rowSights, columnSights][axis]!.filter((sight) => sight.place === place);
    const terms = ofPixel(0, Math.floor(pixel / tile[1])).flatMap((row) =>
      ofPixel(1, pixel % tile[1]).flatMap((column) =>
        Array.from({ length: groupChannels }, (_, k) => {
          const weight = (row.tap * kernel[1] + column.tap) * groupChannels + k;
          return `${name(row.line, column.line, k)} * weights[${weight}]`;
        }),
      ),
    );
    return terms.length === 0 ? '' : `    sums[${pixel}] = ${terms.join(' + ')};`;
  };

  return `${storeSource(variant.epilogue, isWhole)}
@compute @workgroup_size(${stripsWorkgroup})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * ${stripsWorkgroup} + local);
  let channels = uniforms.sourceChannels;
  let resultChannels = uniforms.resultChannels;
  let channelBlocks = (resultChannels + 3) / 4;
  let channel = index % channelBlocks * 4;
  let tileColumn = index / channelBlocks % uniforms.tileColumns;
  let strip = index / channelBlocks / uniforms.tileColumns % uniforms.strips;
  let image = index / channelBlocks / uniforms.tileColumns / uniforms.strips;
  if (image >= uniforms.batch) { return; }

  let x = tileColumn * ${across} + uniforms.firstColumn;
${
  isOneGroup
    ? '  let first = channel / uniforms.columnCount * uniforms.groupChannels;'
    : `  let first = 0;
${each(4, (j) => `  let lane${j} = (channel + ${j}) / uniforms.columnCount * uniforms.groupChannels;`)}`
}
${columns
  .map(
    (column, b) => `  let isColumn${b} = u32(x + ${column}) < u32(uniforms.sourceColumns);
  let column${b} = (x + ${column}) * channels + first;`,
  )
  .join('\n')}

  var weights : array<vec4<f32>, ${weights}>;
  for (var i = 0; i < ${weights}; i++) {
    let at = i * resultChannels + channel;
    weights[i] = ${
      isWhole
        ? 'filterValues[at / 4]'
        : `vec4<f32>(${[0, 1, 2, 3].map((j) => `filterValues[at + ${j}]`).join(', ')})`
    };
  }

${rows.map((row) => eachValue((column, k) => `  var ${name(row, column, k)} = ${element}();`)).join('\n')}
  let firstTile = strip * uniforms.stripRows;
  let endTile = min(uniforms.tileRows, firstTile + uniforms.stripRows);
  for (var tileRow = firstTile - ${stepsBefore}; tileRow < endTile; tileRow++) {
    let y = tileRow * ${down} + uniforms.firstRow;
${kept.map((row) => eachValue((column, k) => `    ${name(row, column, k)} = ${name(row + down, column, k)};`)).join('\n')}
${read
  .map((row, a) => {
    const load = (column: number, k: number) => {
      const b = columns.indexOf(column);
      return `    ${name(row, column, k)} = select(${element}(), ${value(`row${a} + column${b} + ${k}`)}, isRow${a} & isColumn${b});`;
    };
    return `    let isRow${a} = u32(y + ${row}) < u32(uniforms.sourceRows);
    let row${a} = (image * uniforms.sourceRows + y + ${row}) * uniforms.sourceColumns * channels;
${eachValue(load)}`;
  })
  .join('\n')}
    if (tileRow < firstTile) { continue; }

    var sums : array<vec4<f32>, ${tile[0] * tile[1]}>;
${each(tile[0] * tile[1], sum)}
    for (var p = 0; p < ${tile[0] * tile[1]}; p++) {
      let row = tileRow * ${tile[0]} + p / ${tile[1]};
      let column = tileColumn * ${tile[1]} + p % ${tile[1]};
      let isInside = (row < uniforms.resultRows) & (column < uniforms.resultColumns);
      let at = ((image * uniforms.resultRows + row) * uniforms.resultColumns + column) * resultChannels + channel;
      store(at, channel, select(0, resultChannels, isInside), sums[p]);
    }
  }
}`;
}
