// The gradient of a convolution by its filter, for GPUs: a product of matrices in tiles.
//
//   dfilter[tap and channel, filter] = Σ pixels of dy  x[pixel moved to the tap, channel] · dy[pixel, filter]
//
// The filter is small and the sum is long, so it is cut into parts: a slice is a part of the sum
// of one group.

import { each } from './each';
import { type Tile, tiledProduct } from './tiles';

export interface FilterTilesVariant {
  readonly tile: Tile;
  /** Whether the input channels come in whole vectors of four in each group, so that four rows are one tap's … */
  readonly isWholeInput: boolean;
  /** … and whether the output channels do. */
  readonly isWholeOutput: boolean;
  /** Whether operands wait in half precision. */
  readonly isHalf: boolean;
}

/** Reads `x` and `dy`, writes `result` `[parts, kh·kw·C/groups, O]`; `uniforms` as in filterIntegers. */
export function filterGradientTiles(variant: FilterTilesVariant): string {
  const { tile, isWholeInput, isWholeOutput, isHalf } = variant;
  return tiledProduct({
    tile,
    isHalf,
    left: 'across',
    right: 'across',
    slice: `  let pixels = uniforms.batch * uniforms.outputRows * uniforms.outputColumns;
  group = slice % uniforms.groups;
  let start = slice / uniforms.groups * uniforms.pixelsAPart;
  let end = min(pixels, start + uniforms.pixelsAPart);`,
    declarations: `
var<private> group : i32;

// What a tap sees, from the place of the window.
struct Tap { down : i32, across : i32, channel : i32 }

fn tapAt(row : i32) -> Tap {
  let tap = row / uniforms.groupChannels;
  return Tap(tap / uniforms.kernelColumns * uniforms.rowDilation - uniforms.top,
    tap % uniforms.kernelColumns * uniforms.columnDilation - uniforms.left,
    group * uniforms.groupChannels + row % uniforms.groupChannels);
}

// The place of a value of x, or −1 outside of the map.
fn inputAt(tap : Tap, pixel : i32) -> i32 {
  let line = pixel / uniforms.outputColumns;
  let y = line % uniforms.outputRows * uniforms.rowStride + tap.down;
  let x = pixel % uniforms.outputColumns * uniforms.columnStride + tap.across;
  let isInside = (y >= 0) & (y < uniforms.height) & (x >= 0) & (x < uniforms.width);
  let image = line / uniforms.outputRows;
  let at = ((image * uniforms.height + y) * uniforms.width + x) * uniforms.channels + tap.channel;
  return select(-1, at, isInside);
}
${isWholeInput ? inputVectors : inputScalars}
fn rightAt(column : i32) -> i32 { return column; }
fn rightValues(column : i32, pixel : i32, end : i32) -> vec4<f32> {
  let at = pixel * uniforms.filters + group * uniforms.columnCount + column;
  return select(vec4<f32>(), ${isWholeOutput ? 'dy[at / 4]' : 'vec4<f32>(dy[at], dy[at + 1], dy[at + 2], dy[at + 3])'}, pixel < end);
}

fn write(slice : i32, row : i32, column : i32, value : vec4<f32>) {
  if (row >= uniforms.rowCount) { return; }
  let place = slice / uniforms.groups * uniforms.rowCount + row;
  let at = place * uniforms.filters + group * uniforms.columnCount + column;
${
  isWholeOutput
    ? '  if (column < uniforms.columnCount) { result[at / 4] = value; }'
    : each(4, (j) => `  if (column + ${j} < uniforms.columnCount) { result[at + ${j}] = value[${j}]; }`)
}
}
`,
  });
}

const inputVectors = `
fn leftAt(row : i32) -> Tap { return tapAt(row); }
fn leftValues(tap : Tap, pixel : i32, end : i32) -> vec4<f32> {
  let at = inputAt(tap, pixel);
  return select(vec4<f32>(), x[max(at, 0) / 4], (at >= 0) & (pixel < end));
}`;

const inputScalars = `
fn leftAt(row : i32) -> array<Tap, 4> {
  return array<Tap, 4>(tapAt(row), tapAt(row + 1), tapAt(row + 2), tapAt(row + 3));
}
fn inputValue(tap : Tap, pixel : i32, end : i32) -> f32 {
  let at = inputAt(tap, pixel);
  return select(0.0, x[max(at, 0)], (at >= 0) & (pixel < end));
}
fn leftValues(taps : array<Tap, 4>, pixel : i32, end : i32) -> vec4<f32> {
  return vec4<f32>(inputValue(taps[0], pixel, end), inputValue(taps[1], pixel, end), inputValue(taps[2], pixel, end),
    inputValue(taps[3], pixel, end));
}`;
