// Convolution as products of matrices whose first one is never written down: a window on an image is a few runs of
// memory. Four windows and eight outputs at a time, so that the sums stay in registers:
//
//   out[window, o] = Σ run,k  image[window · windowStep + run · runStep + k] · filter[run, k, o]

import { multiplyAdd } from './multiplyAdd';

/**
 * Brings a matrix `[rows, outputs]` into blocks of eight outputs, `[⌈outputs/8⌉, totalRows, 8]`, its first row at row
 * `firstRow` of each block. Steps say how many values lie between its rows, and between its columns.
 */
export function packFilter(
  matrix: usize,
  rows: i32,
  rowStep: i32,
  outputs: i32,
  outputStep: i32,
  blocks: usize,
  totalRows: i32,
  firstRow: i32,
): void {
  for (let output = 0; output < outputs; output += 8) {
    const lanes = min(8, outputs - output);
    let to = blocks + (<usize>(output * totalRows + firstRow * 8) << 2);
    let from = matrix + (<usize>(output * outputStep) << 2);
    for (let row = 0; row < rows; row++) {
      if (outputStep == 1 && lanes == 8) {
        v128.store(to, v128.load(from));
        v128.store(to, v128.load(from, 16), 16);
      } else for (let lane = 0; lane < 8; lane++) {
        const value = lane < lanes ? load<f32>(from + (<usize>(lane * outputStep) << 2)) : 0;
        store<f32>(to + (<usize>lane << 2), value);
      }
      to += 32;
      from += <usize>rowStep << 2;
    }
  }
}

/** `[rows, columns]` windows on an image. All steps are in bytes, `length` is in values. */
export function convolve(
  image: usize,
  windowRowStep: usize,
  windowStep: usize,
  rows: i32,
  columns: i32,
  runRows: i32,
  runRowStep: usize,
  runs: i32,
  runStep: usize,
  length: i32,
  blocks: usize,
  outputs: i32,
  out: usize,
  outRowStep: usize,
  outStep: usize,
): void {
  const blockBytes = <usize>(runRows * runs * length) << 5;
  for (let output = 0; output < outputs; output += 8) {
    const lanes = min(8, outputs - output);
    for (let row = 0; row < rows; row++) {
      const imageRow = image + <usize>row * windowRowStep;
      const outRow = out + <usize>row * outRowStep + (<usize>output << 2);
      for (let column = 0; column < columns; column += 4) {
        // Past the last window, the last one again.
        const last = columns - 1 - column;
        let row0 = imageRow + <usize>column * windowStep;
        let row1 = row0 + <usize>min(1, last) * windowStep;
        let row2 = row0 + <usize>min(2, last) * windowStep;
        let row3 = row0 + <usize>min(3, last) * windowStep;
        let filter = blocks;
        let sum00 = f32x4.splat(0), sum01 = f32x4.splat(0);
        let sum10 = f32x4.splat(0), sum11 = f32x4.splat(0);
        let sum20 = f32x4.splat(0), sum21 = f32x4.splat(0);
        let sum30 = f32x4.splat(0), sum31 = f32x4.splat(0);
        for (let runRow = 0; runRow < runRows; runRow++) {
          for (let run = 0; run < runs; run++) {
            const start = <usize>runRow * runRowStep + <usize>run * runStep;
            let x0 = row0 + start, x1 = row1 + start, x2 = row2 + start, x3 = row3 + start;
            const end = filter + (<usize>length << 5);
            while (filter < end) {
              const low = v128.load(filter), high = v128.load(filter, 16);
              let x = v128.load32_splat(x0);
              sum00 = multiplyAdd(sum00, x, low); sum01 = multiplyAdd(sum01, x, high);
              x = v128.load32_splat(x1);
              sum10 = multiplyAdd(sum10, x, low); sum11 = multiplyAdd(sum11, x, high);
              x = v128.load32_splat(x2);
              sum20 = multiplyAdd(sum20, x, low); sum21 = multiplyAdd(sum21, x, high);
              x = v128.load32_splat(x3);
              sum30 = multiplyAdd(sum30, x, low); sum31 = multiplyAdd(sum31, x, high);
              filter += 32;
              x0 += 4; x1 += 4; x2 += 4; x3 += 4;
            }
          }
        }
        const target = outRow + <usize>column * outStep;
        storeLanes(target, sum00, sum01, lanes);
        if (last > 0) storeLanes(target + outStep, sum10, sum11, lanes);
        if (last > 1) storeLanes(target + 2 * outStep, sum20, sum21, lanes);
        if (last > 2) storeLanes(target + 3 * outStep, sum30, sum31, lanes);
      }
    }
    blocks += blockBytes;
  }
}

/** The first `lanes` of eight values. */
function storeLanes(target: usize, low: v128, high: v128, lanes: i32): void {
  if (lanes == 8) {
    v128.store(target, low);
    v128.store(target, high, 16);
    return;
  }
  let rest = low;
  if (lanes >= 4) {
    v128.store(target, low);
    target += 16;
    lanes -= 4;
    rest = high;
  }
  if (lanes > 0) v128.store32_lane(target, rest, 0);
  if (lanes > 1) v128.store32_lane(target, rest, 1, 4);
  if (lanes > 2) v128.store32_lane(target, rest, 2, 8);
}
