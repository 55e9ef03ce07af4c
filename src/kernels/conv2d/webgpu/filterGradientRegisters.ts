// The gradient of a convolution by its filter, for adapters that are processors: one long invocation keeps a block of
// the filter in registers, rows (tap and input channel) × output channels of one group, and walks over lines of `dy`:
//
//   for every p, q of its lines:   accumulators[r, s, c] += x[p, q moved to the tap (r, s), c] · dy[p, q]
//
// With 16 rows × 16 channels, 32 values are loaded for 256 multiply-adds, half a byte for each; the reasons for this, and
// for `&` in place of `&&`, are those of convolutionRegisters.
// A filter may have fewer such blocks than the adapter has processors, so the lines are dealt out to parts, whose sums
// are added up afterwards.

import { each } from './each';

export interface FilterRegistersVariant {
  /** How many rows of the filter an invocation computes, in fours … */
  readonly rowVectors: number;
  /** … and how many output channels, in vectors of four. */
  readonly vectors: number;
  /** Whether input channels come in whole vectors in each group, so that four rows are one tap's. */
  readonly isWholeInput: boolean;
  /** Whether output channels do. */
  readonly isWholeOutput: boolean;
  readonly workgroup: number;
}

/** Reads `x` and `dy`, writes `result` `[parts, kh·kw·C/groups, O]`; `uniforms` as in filterIntegers. */
export function filterGradientRegisters(variant: FilterRegistersVariant): string {
  const { rowVectors, vectors, isWholeInput, isWholeOutput, workgroup } = variant;
  const eachVector = (line: (vector: number) => string) => each(vectors, line);
  // What is loaded at once: four channels of one tap, or one.
  const width = isWholeInput ? 4 : 1;
  const eachLoad = (line: (load: number) => string) => each((4 * rowVectors) / width, line);
  return `
@compute @workgroup_size(${workgroup})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * ${workgroup} + local);
  let channels = uniforms.channels;
  let groupChannels = uniforms.groupChannels;
  let filters = uniforms.filters;
  let groupFilters = uniforms.columnCount;
  let height = uniforms.height;
  let width = uniforms.width;
  let outputRows = uniforms.outputRows;
  let outputColumns = uniforms.outputColumns;
  let rowStride = uniforms.rowStride;
  let columnStride = uniforms.columnStride;
  let rowCount = uniforms.rowCount;
  let rowBlocks = (rowCount + ${4 * rowVectors - 1}) / ${4 * rowVectors};
  let filterBlocks = (groupFilters + ${4 * vectors - 1}) / ${4 * vectors};
  let part = index / (rowBlocks * filterBlocks * uniforms.groups);
  let row = (index / (filterBlocks * uniforms.groups) % rowBlocks) * ${4 * rowVectors};
  let group = index / filterBlocks % uniforms.groups;
  let filter0 = group * groupFilters + (index % filterBlocks) * ${4 * vectors};
  let endFilter = (group + 1) * groupFilters;
  if (part >= uniforms.parts) { return; }

${eachLoad(
  (l) => `  let tap${l} = (row + ${l * width}) / groupChannels;
  let down${l} = tap${l} / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top;
  let across${l} = tap${l} % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left;
  let channel${l} = group * groupChannels + (row + ${l * width}) % groupChannels;`,
)}
  var sums : array<vec4<f32>, ${4 * rowVectors * vectors}>;
  let lines = uniforms.batch * outputRows;
  let start = part * uniforms.linesAPart;
  let end = min(lines, start + uniforms.linesAPart);
  for (var line = start; line < end; line++) {
    let image = line / outputRows * height;
    let y = line % outputRows * rowStride;
${eachLoad(
  (l) => `    let isInside${l} = u32(y + down${l}) < u32(height);
    let line${l} = (image + y + down${l}) * width;`,
)}
    var left = 0;
    var gradientAt = (line * outputColumns * filters + filter0)${isWholeOutput ? ' / 4' : ''};
    for (var q = 0; q < outputColumns; q++) {
${eachVector((v) =>
  isWholeOutput
    ? `      let d${v} = dy[gradientAt + ${v}];`
    : `      let d${v} = vec4<f32>(${[0, 1, 2, 3].map((j) => `dy[gradientAt + ${4 * v + j}]`).join(', ')});`,
)}
${eachLoad(
  (l) => `      let column${l} = left + across${l};
      let v${l} = select(${isWholeInput ? 'vec4<f32>()' : '0.0'}, x[((line${l} + column${l}) * channels + channel${l})${isWholeInput ? ' / 4' : ''}],
        isInside${l} & (u32(column${l}) < u32(width)));
${each(width, (j) => eachVector((v) => `      sums[${(l * width + j) * vectors + v}] += v${l}${isWholeInput ? `[${j}]` : ''} * d${v};`))}`,
)}
      left += columnStride;
      gradientAt += filters${isWholeOutput ? ' / 4' : ''};
    }
  }

  for (var r = 0; r < ${4 * rowVectors}; r++) {
    let at = (part * rowCount + row + r) * filters + filter0;
    for (var v = 0; v < ${vectors}; v++) {
      let value = sums[r * ${vectors} + v];
${
  isWholeOutput
    ? '      if ((row + r < rowCount) & (filter0 + 4 * v < endFilter)) { result[at / 4 + v] = value; }'
    : each(
        4,
        (j) =>
          `      if ((row + r < rowCount) & (filter0 + 4 * v + ${j} < endFilter)) { result[at + 4 * v + ${j}] = value[${j}]; }`,
      )
}
    }
  }
}`;
}
