// A convolution, or its gradient by the input, in groups, as the sum that defines it. An invocation makes one value:
//
//   result[n, y, x, channel] = Σ r,s,k  source[n, y moved to r, x moved to s, k of the group] · filter[r, s, k, channel]
//
// Neighbouring invocations make neighbouring channels. It asks nothing of the shapes, and every value that it reads is
// read again by others, from the cache: what the forms beside it do better.

import { type EpilogueVariant, storeSource } from './epilogue';
import type { Direction } from './window';

export interface PlainVariant {
  readonly direction: Direction;
  readonly epilogue: EpilogueVariant;
}

export const plainWorkgroup = 64;

/** Reads `source` and `filterValues`, writes `result`; `uniforms` as in windowIntegers. */
export function convolutionPlain({ direction, epilogue }: PlainVariant): string {
  return `${direction === 'forward' ? forward : inputGradient}
${storeSource(epilogue, false)}
@compute @workgroup_size(${plainWorkgroup})
fn main(@builtin(workgroup_id) workgroup : vec3<u32>, @builtin(num_workgroups) workgroups : vec3<u32>,
        @builtin(local_invocation_index) local : u32) {
  let index = i32((workgroup.x + workgroup.y * workgroups.x) * ${plainWorkgroup} + local);
  let channel = index % uniforms.resultChannels;
  let pixel = index / uniforms.resultChannels;
  let x = pixel % uniforms.resultColumns;
  let y = pixel / uniforms.resultColumns % uniforms.resultRows;
  let image = pixel / uniforms.resultColumns / uniforms.resultRows;
  let group = channel / uniforms.columnCount;
  if (image >= uniforms.batch) { return; }

  var sum = 0.0;
  for (var r = 0; r < uniforms.kernelRows; r++) {
    let row = seen(y, r, uniforms.rowStride, uniforms.rowDilation, uniforms.top, uniforms.sourceRows);
    for (var s = 0; s < uniforms.kernelColumns; s++) {
      let column = seen(x, s, uniforms.columnStride, uniforms.columnDilation, uniforms.left, uniforms.sourceColumns);
      let sourcePixel = (image * uniforms.sourceRows + row) * uniforms.sourceColumns + column;
      let sourceAt = sourcePixel * uniforms.sourceChannels + group * uniforms.groupChannels;
      let isInside = (row >= 0) & (column >= 0);
      let tap = r * uniforms.kernelColumns + s;
      for (var k = 0; k < uniforms.groupChannels; k++) {
        sum += select(0.0, source[sourceAt + k], isInside) * filterValues[filterAt(tap, k, channel)];
      }
    }
  }
  result[index] = finished(sum, index, channel);
}`;
}

/** `seen(place, tap, …)`: the row or column of the source under this tap, or −1 where there is none. */
const forward = `
fn seen(place : i32, tap : i32, stride : i32, dilation : i32, before : i32, extent : i32) -> i32 {
  let at = place * stride + tap * dilation - before;
  return select(-1, at, at < extent);
}

fn filterAt(tap : i32, k : i32, channel : i32) -> i32 {
  return (tap * uniforms.groupChannels + k) * uniforms.resultChannels + channel;
}`;

const inputGradient = `
fn seen(place : i32, tap : i32, stride : i32, dilation : i32, before : i32, extent : i32) -> i32 {
  let distance = place + before - tap * dilation;
  let at = distance / stride;
  return select(-1, at, (distance >= 0) & (distance % stride == 0) & (at < extent));
}

fn filterAt(tap : i32, k : i32, channel : i32) -> i32 {
  let group = channel / uniforms.columnCount;
  return (tap * uniforms.columnCount + channel % uniforms.columnCount) * uniforms.sourceChannels
    + group * uniforms.groupChannels + k;
}`;
