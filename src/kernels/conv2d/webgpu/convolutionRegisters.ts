// A convolution, or its gradient by the input, for adapters that are processors: one long invocation keeps a block of
// pixels × channels of the result in registers, and only the loops over taps and source channels are loops.
//
//   for every tap, for every source channel k:   accumulators[pixel] += source[pixel moved to the tap, k] · filter[tap, k]
//
// A software adapter runs four invocations side by side in the lanes of one processor, and a load from a storage buffer,
// done lane by lane, costs it as much as fifteen multiply-adds. So what counts is multiply-adds for each load: with
// 8 pixels × 16 channels, 128 for 24, or three quarters of a byte for each. Of the processor's own registers there are
// few, so accumulators wait in its innermost cache: two source channels in one expression read and write them once.
// Nothing is shared: workgroup memory is slower there than a storage buffer, and a barrier costs more than the loads of
// a step. (The 128 accumulators would not fit an invocation of a GPU beside all else.)
//
// SwiftShader compiles on the processor too, and follows every path through a loop: each `if`, `&&` or `||` inside of one
// doubles the time. Hence `&` and `select`. Stores are dear to compile, so they are a loop, and with it the accumulators
// an array.

import { each } from './each';
import { type EpilogueVariant, storeSource } from './epilogue';
import { type Direction, windowSource } from './window';

export interface RegistersVariant {
  readonly direction: Direction;
  /** How many pixels of the result an invocation computes … */
  readonly pixels: number;
  /** … and how many channels of it, in vectors of four. */
  readonly vectors: number;
  /** How many source channels make a step; a group has a multiple of them. */
  readonly depth: 1 | 2;
  /** Whether the channels of the result come in whole vectors, in each group. */
  readonly isWhole: boolean;
  readonly epilogue: EpilogueVariant;
}

export const registersWorkgroup = 16;

/** Reads `source` and `filterValues`, writes `result`; `uniforms` as in windowIntegers. */
export function convolutionRegisters(variant: RegistersVariant): string {
  const { direction, pixels, vectors, depth, isWhole } = variant;
  const eachPixel = (line: (pixel: number) => string) => each(pixels, line);
  const eachVector = (line: (vector: number) => string) => each(vectors, line);
  const eachChannel = (line: (channel: number) => string) => each(depth, line);
  const products = (pixel: number, vector: number) =>
    Array.from({ length: depth }, (_, d) => `v${d}_${pixel} * w${d}_${vector}`).join(' + ');
  // The filter [kh, kw, C, O] has the channels of the result last in a convolution, and one before in its gradient.
  const readsVectors = isWhole && direction === 'forward';
  const scalarWeights = (at: string) =>
    `vec4<f32>(${[0, 1, 2, 3].map((j) => `filterValues[${at} + ${j} * toChannel]`).join(', ')})`;
  const steps = readsVectors
    ? 'let toNext = resultChannels / 4;'
    : direction === 'forward'
      ? 'let toNext = resultChannels; let toChannel = 1;'
      : 'let toNext = 1; let toChannel = channels;';
  return `${windowSource(direction)}
${storeSource(variant.epilogue, isWhole)}
@compute @workgroup_size(${registersWorkgroup})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * ${registersWorkgroup} + local);
  let resultChannels = uniforms.resultChannels;
  let channels = uniforms.sourceChannels;
  let groupChannels = uniforms.groupChannels;
  let groupWidth = uniforms.columnCount; // of the result
  let sourceRows = u32(uniforms.sourceRows);
  let sourceColumns = u32(uniforms.sourceColumns);
  let kernelColumns = uniforms.kernelColumns;
  let rowPositions = uniforms.rowPositions;
  let columnPositions = uniforms.columnPositions;
  let pixelCount = uniforms.rowCount;
  let channelBlocks = (groupWidth + ${4 * vectors - 1}) / ${4 * vectors};
  let pixelBlocks = (pixelCount + ${pixels - 1}) / ${pixels};
  let slice = index / (channelBlocks * pixelBlocks);
  let pixel = (index / channelBlocks % pixelBlocks) * ${pixels};
  if (slice >= uniforms.slices) { return; }
  let group = slice % uniforms.groups;
  let channel = group * groupWidth + (index % channelBlocks) * ${4 * vectors};
  let end = (group + 1) * groupWidth;
  let rows = rowsOf(slice / uniforms.groups);
  let columns = columnsOf(slice / uniforms.groups);

  var sums : array<vec4<f32>, ${pixels * vectors}>;
  // Pixels follow each other over the ends of lines and images; a division for each would be dear.
  var image = pixel / columnPositions / rowPositions;
  var line = pixel / columnPositions % rowPositions;
  var place = pixel % columnPositions;
${eachPixel(
  (p) => `  let row${p} = line * rows.step + rows.offset;
  let column${p} = place * columns.step + columns.offset;
  let image${p} = image * i32(sourceRows);
  place = select(place + 1, 0, place + 1 == columnPositions);
  line = select(line, line + 1, place == 0);
  image = select(image, image + 1, line == rowPositions);
  line = select(line, 0, line == rowPositions);`,
)}
  ${steps}
  for (var r = 0; r < rows.taps; r++) {
    for (var s = 0; s < columns.taps; s++) {
      let down = r * rows.tapStep;
      let across = s * columns.tapStep;
${eachPixel(
  (p) => `      let y${p} = row${p} + down;
      let x${p} = column${p} + across;
      let isInside${p} = (u32(y${p}) < sourceRows) & (u32(x${p}) < sourceColumns);
      let at${p} = ((image${p} + y${p}) * i32(sourceColumns) + x${p}) * channels + group * groupChannels;`,
)}
      let tap = (rows.firstTap + r * rows.everyTap) * kernelColumns + columns.firstTap + s * columns.everyTap;
      var weight = ${
        direction === 'forward'
          ? `(tap * groupChannels * resultChannels + channel)${readsVectors ? ' / 4' : ''}`
          : '(tap * groupWidth + channel - group * groupWidth) * channels + group * groupChannels'
      };
      for (var k = 0; k < groupChannels; k += ${depth}) {
${eachChannel((d) =>
  eachVector((v) =>
    readsVectors
      ? `        let w${d}_${v} = filterValues[weight + ${v} + ${d} * toNext];`
      : `        let w${d}_${v} = ${scalarWeights(`weight + ${4 * v} * toChannel + ${d} * toNext`)};`,
  ),
)}
${eachPixel(
  (
    p,
  ) => `${eachChannel((d) => `        let v${d}_${p} = select(0.0, source[at${p} + k + ${d}], isInside${p});`)}
${eachVector((v) => `        sums[${p * vectors + v}] += ${products(p, v)};`)}`,
)}
        weight += ${depth} * toNext;
      }
    }
  }

  for (var p = 0; p < ${pixels}; p++) {
    let line = (pixel + p) / columnPositions;
    let y = rows.first + line % rowPositions * rows.every;
    let x = columns.first + (pixel + p) % columnPositions * columns.every;
    let isInside = (pixel + p < pixelCount) & (y < uniforms.resultRows) & (x < uniforms.resultColumns);
    let at = ((line / rowPositions * uniforms.resultRows + y) * uniforms.resultColumns + x) * resultChannels + channel;
    for (var v = 0; v < ${vectors}; v++) {
      store(at + 4 * v, channel + 4 * v, select(0, end, isInside), sums[p * ${vectors} + v]);
    }
  }
}`;
}
