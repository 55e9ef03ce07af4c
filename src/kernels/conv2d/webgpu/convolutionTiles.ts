// A convolution, or its gradient by the input, for GPUs: a product of matrices in tiles.
//
//   result[pixel, channel] = Σ k  source[pixel moved to the tap of k, channel of k] · filter[k, channel]
//
// A slice is a group, in a phase of the window.

import { type EpilogueVariant, storeSource } from './epilogue';
import { type Tile, tiledProduct } from './tiles';
import { type Direction, windowSource } from './window';

export interface TilesVariant {
  readonly direction: Direction;
  readonly tile: Tile;
  /** Whether the channels of the source come in whole vectors of four, in each group … */
  readonly isWholeSource: boolean;
  /** … and those of the result. */
  readonly isWholeResult: boolean;
  /** Whether operands wait in half precision. */
  readonly isHalf: boolean;
  readonly epilogue: EpilogueVariant;
}

/** Reads `source` and `filterValues`, writes `result`; `uniforms` as in windowIntegers. */
export function convolutionTiles(variant: TilesVariant): string {
  const { direction, tile, isWholeResult, isHalf } = variant;
  return tiledProduct({
    tile,
    isHalf,
    left: 'along',
    right: direction === 'forward' ? 'across' : 'along',
    slice: `  group = slice % uniforms.groups;
  rows = rowsOf(slice / uniforms.groups);
  columns = columnsOf(slice / uniforms.groups);
  let start = 0;
  let end = rowsOf(slice / uniforms.groups).taps * columnsOf(slice / uniforms.groups).taps * uniforms.groupChannels;`,
    declarations: `${windowSource(direction)}
${storeSource(variant.epilogue, isWholeResult)}
var<private> group : i32;
var<private> rows : Axis;
var<private> columns : Axis;

// Where the window of a pixel begins; past the last pixel, far outside.
struct Left { image : i32, y : i32, x : i32 }

fn leftAt(row : i32) -> Left {
  let line = row / uniforms.columnPositions;
  let y = line % uniforms.rowPositions * rows.step + rows.offset;
  let x = row % uniforms.columnPositions * columns.step + columns.offset;
  return Left(line / uniforms.rowPositions, select(y, -0x40000000, row >= uniforms.rowCount), x);
}
${variant.isWholeSource ? sourceVectors : sourceScalars}
fn rightAt(column : i32) -> i32 { return column; }
${direction === 'forward' ? filterAcross(isWholeResult) : filterAlong(variant.isWholeSource)}
fn write(slice : i32, row : i32, column : i32, value : vec4<f32>) {
  let line = row / uniforms.columnPositions;
  let y = rows.first + line % uniforms.rowPositions * rows.every;
  let x = columns.first + row % uniforms.columnPositions * columns.every;
  let image = line / uniforms.rowPositions;
  if (row >= uniforms.rowCount || y >= uniforms.resultRows || x >= uniforms.resultColumns) { return; }
  let channel = group * uniforms.columnCount + column;
  let at = ((image * uniforms.resultRows + y) * uniforms.resultColumns + x) * uniforms.resultChannels + channel;
  store(at, channel, (group + 1) * uniforms.columnCount, value);
}
`,
  });
}

/** `sourceAt(Left, k) -> i32`, or −1 outside of the map. */
const sourceAt = `
fn sourceAt(pixel : Left, k : i32) -> i32 {
  let tap = k / uniforms.groupChannels;
  let y = pixel.y + tap / columns.taps * rows.tapStep;
  let x = pixel.x + tap % columns.taps * columns.tapStep;
  let isInside = (y >= 0) & (y < uniforms.sourceRows) & (x >= 0) & (x < uniforms.sourceColumns);
  let at = ((pixel.image * uniforms.sourceRows + y) * uniforms.sourceColumns + x) * uniforms.sourceChannels;
  return select(-1, at + group * uniforms.groupChannels + k % uniforms.groupChannels, isInside);
}`;

const sourceVectors = `${sourceAt}
fn leftValues(pixel : Left, k : i32, end : i32) -> vec4<f32> {
  let at = sourceAt(pixel, k);
  return select(vec4<f32>(), source[max(at, 0) / 4], (at >= 0) & (k < end));
}`;

const sourceScalars = `${sourceAt}
fn sourceValue(pixel : Left, k : i32, end : i32) -> f32 {
  let at = sourceAt(pixel, k);
  return select(0.0, source[max(at, 0)], (at >= 0) & (k < end));
}
fn leftValues(pixel : Left, k : i32, end : i32) -> vec4<f32> {
  return vec4<f32>(sourceValue(pixel, k, end), sourceValue(pixel, k + 1, end), sourceValue(pixel, k + 2, end),
    sourceValue(pixel, k + 3, end));
}`;

/** Forward, the filter as it lies in memory is the right matrix. */
function filterAcross(isWhole: boolean): string {
  return `
fn rightValues(column : i32, k : i32, end : i32) -> vec4<f32> {
  let at = k * uniforms.resultChannels + group * uniforms.columnCount + column;
  return select(vec4<f32>(), ${
    isWhole
      ? 'filterValues[at / 4]'
      : 'vec4<f32>(filterValues[at], filterValues[at + 1], filterValues[at + 2], filterValues[at + 3])'
  }, k < end);
}`;
}

/** For the gradient, every phase sees some of the taps, with input channels before output channels. */
function filterAlong(isWhole: boolean): string {
  return `
fn filterAt(column : i32, k : i32) -> i32 {
  let tap = k / uniforms.groupChannels;
  let row = rows.firstTap + tap / columns.taps * rows.everyTap;
  let place = row * uniforms.kernelColumns + columns.firstTap + tap % columns.taps * columns.everyTap;
  return (place * uniforms.columnCount + column) * uniforms.sourceChannels + group * uniforms.groupChannels
    + k % uniforms.groupChannels;
}
${
  isWhole
    ? `fn rightValues(column : i32, k : i32, end : i32) -> vec4<f32> {
  return select(vec4<f32>(), filterValues[filterAt(column, k) / 4], k < end);
}`
    : `fn filterValue(column : i32, k : i32, end : i32) -> f32 {
  return select(0.0, filterValues[filterAt(column, k)], k < end);
}
fn rightValues(column : i32, k : i32, end : i32) -> vec4<f32> {
  return vec4<f32>(filterValue(column, k, end), filterValue(column, k + 1, end), filterValue(column, k + 2, end),
    filterValue(column, k + 3, end));
}`
}`;
}
