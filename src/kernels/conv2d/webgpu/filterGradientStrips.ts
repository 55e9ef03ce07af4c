// The gradient of a convolution by its filter, for adapters that are processors and windows that overlap. An invocation
// has all taps of a few input and output channels in registers, and goes along a strip of `dy`, some rows high. It keeps
// the columns of x that it will see again, and reads what is new one column a step:
//
//   for every q of the strip:   for every tap (r, s):   accumulators[r, s, c] += Σ rows p of the strip  x[p moved to r, q moved to s, c] · dy[p, q]
//
// With 3×3 taps, 4 input channels and 8 output channels, a strip of two rows loads 32 values for 144 multiply-adds of
// vectors, and an accumulator is read and written once for two of them. What these cost there, and why `&` stands in
// place of `&&`: see convolutionRegisters. All of this is written out, so it is for small windows.
// The strips are dealt out to parts, whose sums are added up afterwards.

import { each } from './each';
import { advance, type Geometry, linesOf, sightsAlong, stays } from './sights';

/**
 * A tile is one column of the strip; direction and phase are those of a convolution. Its rows divide those of `dy`: zeros
 * in place of rows past the end would make NaN of an infinite x.
 */
export interface FilterStripVariant extends Geometry {
  /** How many input channels an invocation takes, all of one group … */
  readonly inputs: number;
  /** … and how many output channels, in vectors of four. */
  readonly vectors: number;
  /** Whether input channels are read four at a time. */
  readonly isWholeInput: boolean;
  /** Whether output channels come in whole vectors in each group. */
  readonly isWholeOutput: boolean;
}

export const filterStripsWorkgroup = 16;

/** What is written out for a step: how many values it loads, how many products of a value and a vector it makes. */
export function filterStripCosts(variant: FilterStripVariant): { loads: number; products: number } {
  const { tile, inputs, vectors } = variant;
  const [rowSights, columnSights] = [sightsAlong(0, variant), sightsAlong(1, variant)];
  const columns = linesOf(columnSights);
  const newColumns = columns.filter((column) => stays(column, columns, advance(1, variant)) === 0);
  return {
    loads: newColumns.length * linesOf(rowSights).length * inputs + tile[0] * vectors * 4,
    products: rowSights.length * columnSights.length * inputs * vectors,
  };
}

/**
 * Reads `x` and `dy`, writes `result` `[parts, kh·kw·C/groups, O]`; `uniforms` as in filterIntegers, and `strips` (of an
 * image), `parts` and `stripsAPart`.
 */
export function filterGradientStrips(variant: FilterStripVariant): string {
  const { kernel, tile, inputs, vectors, isWholeInput, isWholeOutput } = variant;
  const [rowSights, columnSights] = [sightsAlong(0, variant), sightsAlong(1, variant)];
  const [rows, columns] = [linesOf(rowSights), linesOf(columnSights)];
  const [down, across] = [advance(0, variant), advance(1, variant)];
  const taps = kernel[0] * kernel[1];

  const width = isWholeInput ? 4 : 1;
  const element = isWholeInput ? 'vec4<f32>' : 'f32';
  const name = (row: number, column: number, load: number) =>
    `v${rows.indexOf(row)}_${columns.indexOf(column)}_${load}`;
  const value = (row: number, column: number, k: number) =>
    isWholeInput ? `${name(row, column, Math.floor(k / 4))}[${k % 4}]` : name(row, column, k);
  /** A line for each load of a column. */
  const eachLoad = (line: (row: number, load: number) => string) =>
    rows.map((row) => each(inputs / width, (load) => line(row, load))).join('\n');

  const kept = columns.filter((column) => stays(column, columns, across) > 0);
  const read = columns.filter((column) => stays(column, columns, across) === 0);
  const stepsBefore = Math.max(...columns.map((column) => stays(column, columns, across)));

  const product = (tap: number, k: number, vector: number) => {
    const column = columnSights.find((sight) => sight.tap === tap % kernel[1])!.line;
    const terms = rowSights
      .filter((sight) => sight.tap === Math.floor(tap / kernel[1]))
      .map(({ line, place }) => `${value(line, column, k)} * d${place}_${vector}`);
    return `      sums[${(tap * inputs + k) * vectors + vector}] += ${terms.join(' + ')};`;
  };

  return `
@compute @workgroup_size(${filterStripsWorkgroup})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * ${filterStripsWorkgroup} + local);
  let channels = uniforms.channels;
  let filters = uniforms.filters;
  let groupChannels = uniforms.groupChannels;
  let groupFilters = uniforms.columnCount;
  let channelBlocks = groupChannels / ${inputs};
  let filterBlocks = (groupFilters + ${4 * vectors - 1}) / ${4 * vectors};
  let firstFilter = index % filterBlocks * ${4 * vectors};
  let firstChannel = index / filterBlocks % channelBlocks * ${inputs};
  let group = index / filterBlocks / channelBlocks % uniforms.groups;
  let part = index / filterBlocks / channelBlocks / uniforms.groups;
  if (part >= uniforms.parts) { return; }
  let channel = group * groupChannels + firstChannel;
  let filter0 = group * groupFilters + firstFilter;

  var sums : array<vec4<f32>, ${taps * inputs * vectors}>;
${columns.map((column) => eachLoad((row, load) => `  var ${name(row, column, load)} = ${element}();`)).join('\n')}
  let end = min(uniforms.batch * uniforms.strips, (part + 1) * uniforms.stripsAPart);
  for (var strip = part * uniforms.stripsAPart; strip < end; strip++) {
    let image = strip / uniforms.strips;
    let firstRow = strip % uniforms.strips * ${tile[0]};
    let y = strip % uniforms.strips * ${down} - uniforms.top;
${rows
  .map(
    (row, a) => `    let isRow${a} = u32(y + ${row}) < u32(uniforms.height);
    let row${a} = (image * uniforms.height + y + ${row}) * uniforms.width * channels + channel;`,
  )
  .join('\n')}
${each(
  tile[0],
  (p) =>
    `    let line${p} = (image * uniforms.outputRows + firstRow + ${p}) * uniforms.outputColumns * filters + filter0;`,
)}
    for (var q = -${stepsBefore}; q < uniforms.outputColumns; q++) {
      let x0 = q * ${across} - uniforms.left;
${kept
  .map((column) =>
    eachLoad((row, load) => `      ${name(row, column, load)} = ${name(row, column + across, load)};`),
  )
  .join('\n')}
${read
  .map(
    (column, b) => `      let isColumn${b} = u32(x0 + ${column}) < u32(uniforms.width);
      let column${b} = (x0 + ${column}) * channels;
${eachLoad((row, load) => {
  const a = rows.indexOf(row);
  const at = `row${a} + column${b}`;
  return `      ${name(row, column, load)} = select(${element}(), x[${isWholeInput ? `(${at}) / 4` : at} + ${load}], isRow${a} & isColumn${b});`;
})}`,
  )
  .join('\n')}
      if (q < 0) { continue; }

${each(tile[0], (p) =>
  each(vectors, (v) => {
    const at = `line${p} + q * filters + ${4 * v}`;
    const vector = isWholeOutput
      ? `dy[(${at}) / 4]`
      : `vec4<f32>(${[0, 1, 2, 3].map((j) => `dy[${at} + ${j}]`).join(', ')})`;
    return `      let d${p}_${v} = ${vector};`;
  }),
)}
${each(taps, (tap) => each(inputs, (k) => each(vectors, (v) => product(tap, k, v))))}
    }
  }

  for (var i = 0; i < ${taps * inputs}; i++) {
    let row = i / ${inputs} * groupChannels + firstChannel + i % ${inputs};
    let at = (part * uniforms.rowCount + row) * filters + filter0;
    for (var v = 0; v < ${vectors}; v++) {
      let sum = sums[i * ${vectors} + v];
${
  isWholeOutput
    ? '      if (firstFilter + 4 * v < groupFilters) { result[at / 4 + v] = sum; }'
    : each(
        4,
        (j) =>
          `      if (firstFilter + 4 * v + ${j} < groupFilters) { result[at + 4 * v + ${j}] = sum[${j}]; }`,
      )
}
    }
  }
}`;
}
