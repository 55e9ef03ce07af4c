// Where an output finds its inputs: one description for a convolution and for its gradient by the input.
//
// A convolution steps over its source by the stride and from tap to tap by the dilation. Its gradient by the input, of
// stride s, is s·s convolutions, one for each phase of rows and columns: the pixels h = phase + s·i all see the same
// taps r, those with h + top − r·dilation divisible by s, and step over `dy` by one. So no tap is wasted on a zero
// between the rows that the stride drew apart, and the taps run backwards instead of the filter being turned:
//
//   source row of output i, tap j  =  i·step + j·tapStep + offset,      row of the filter  =  firstTap + j·everyTap

import type { Shape4D, Sliding } from '../spec';

export type Direction = 'forward' | 'inputGradient';

/** A convolution or its gradient by the input: what it reads, what it makes, how the filter slides. */
export interface Sweep {
  readonly direction: Direction;
  /** `[N, H, W, C]`, or that of `dy`. */
  readonly source: Shape4D;
  /** `[N, P, Q, O]`, or that of `dx`. */
  readonly result: Shape4D;
  /** `[kh, kw, C/groups, O]`. */
  readonly filter: Shape4D;
  readonly groups: number;
  readonly sliding: Sliding;
}

/**
 * The whole numbers that {@link windowSource} and the shaders around it read. As a product of matrices, the result has a
 * row for each pixel, a column for each channel of a group, and a slice for each group of each phase.
 */
export function windowIntegers({ direction, source, result, filter, groups, sliding }: Sweep) {
  const [batch, resultRows, resultColumns, resultChannels] = result;
  const { stride, dilation, padding } = sliding;
  const [rowPhases, columnPhases] = direction === 'forward' ? [1, 1] : stride;
  // A phase has so many rows and columns, at most.
  const rowPositions = Math.ceil(resultRows / rowPhases);
  const columnPositions = Math.ceil(resultColumns / columnPhases);
  return {
    slices: rowPhases * columnPhases * groups,
    rowCount: batch * rowPositions * columnPositions,
    columnCount: resultChannels / groups,
    groups,
    columnPhases,
    rowPositions,
    columnPositions,
    resultRows,
    resultColumns,
    resultChannels,
    batch,
    sourceRows: source[1],
    sourceColumns: source[2],
    sourceChannels: source[3],
    groupChannels: source[3] / groups, // of the source
    kernelRows: filter[0],
    kernelColumns: filter[1],
    rowStride: stride[0],
    columnStride: stride[1],
    rowDilation: dilation[0],
    columnDilation: dilation[1],
    top: padding[0][0],
    left: padding[1][0],
  };
}

/** `rowsOf(phase)` and `columnsOf(phase)`, the two axes of the window in a phase. */
export function windowSource(direction: Direction): string {
  return `
struct Axis {
  step : i32,
  tapStep : i32,
  offset : i32,
  firstTap : i32,
  everyTap : i32,
  taps : i32,
  first : i32, // output i of the phase is row first + i·every of the result
  every : i32,
}

${direction === 'forward' ? forwardAxis : inputGradientAxis}

fn rowsOf(phase : i32) -> Axis {
  return axisOf(phase / uniforms.columnPhases, uniforms.rowStride, uniforms.rowDilation, uniforms.top,
    uniforms.kernelRows);
}

fn columnsOf(phase : i32) -> Axis {
  return axisOf(phase % uniforms.columnPhases, uniforms.columnStride, uniforms.columnDilation, uniforms.left,
    uniforms.kernelColumns);
}
`;
}

const forwardAxis = `
fn axisOf(phase : i32, stride : i32, dilation : i32, before : i32, kernel : i32) -> Axis {
  return Axis(stride, dilation, -before, 0, 1, kernel, 0, 1);
}`;

const inputGradientAxis = `
fn axisOf(phase : i32, stride : i32, dilation : i32, before : i32, kernel : i32) -> Axis {
  var everyTap = 1; // the stride over what it has in common with the dilation
  while (everyTap * dilation % stride != 0) { everyTap++; }
  var tap = 0;
  while (tap < everyTap && (phase + before - tap * dilation) % stride != 0) { tap++; }
  let taps = select(0, (kernel - tap + everyTap - 1) / everyTap, tap < everyTap);
  return Axis(1, -everyTap * dilation / stride, (phase + before - tap * dilation) / stride, tap, everyTap, taps,
    phase, stride);
}`;
