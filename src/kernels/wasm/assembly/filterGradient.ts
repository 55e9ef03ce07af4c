// The gradient of a convolution by its filter: for every value of a window, the products with the gradients of the
// outputs, summed over the windows. Four values and eight outputs at a time.
//
//   sums[run, k, o] += Σ window  image[window · windowStep + run · runStep + k] · dy[window, o]

import { multiplyAdd } from './multiplyAdd';

/** As many windows as keep sums in registers for a while, and what they see in the cache. */
const WINDOWS_AT_ONCE = 128;

/** `dy` `[rows, columns, outputs]`, outputs a multiple of eight. All steps are in bytes, `length` is in values. */
export function addFilterGradient(
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
  dy: usize,
  outputs: i32,
  sums: usize,
): void {
  const dyStep = <usize>outputs << 2;
  const rowsAtOnce = max(1, WINDOWS_AT_ONCE / columns);
  for (let row = 0; row < rows; row += rowsAtOnce) {
    const some = min(rowsAtOnce, rows - row);
    const dyRow = dy + <usize>(row * columns) * dyStep;
    let sum = sums;
    for (let runRow = 0; runRow < runRows; runRow++) {
      for (let run = 0; run < runs; run++) {
        const x = image + <usize>row * windowRowStep + <usize>runRow * runRowStep + <usize>run * runStep;
        let k = 0;
        for (; k < length - 3; k += 4) {
          addFour(x + (<usize>k << 2), windowRowStep, windowStep, some, columns, dyRow, dyStep, sum);
          sum += dyStep << 2;
        }
        for (; k < length; k++) {
          addOne(x + (<usize>k << 2), windowRowStep, windowStep, some, columns, dyRow, dyStep, sum);
          sum += dyStep;
        }
      }
    }
  }
}

/** Four neighbouring values of the windows with all outputs. */
function addFour(
  image: usize,
  windowRowStep: usize,
  windowStep: usize,
  rows: i32,
  columns: i32,
  dyRow: usize,
  dyStep: usize,
  sums: usize,
): void {
  const end = sums + dyStep;
  for (let to0 = sums; to0 < end; to0 += 32) {
    const to1 = to0 + dyStep, to2 = to1 + dyStep, to3 = to2 + dyStep;
    let sum00 = v128.load(to0), sum01 = v128.load(to0, 16);
    let sum10 = v128.load(to1), sum11 = v128.load(to1, 16);
    let sum20 = v128.load(to2), sum21 = v128.load(to2, 16);
    let sum30 = v128.load(to3), sum31 = v128.load(to3, 16);
    let dy = dyRow + (to0 - sums);
    for (let row = 0; row < rows; row++) {
      let at = image + <usize>row * windowRowStep;
      const rowEnd = dy + <usize>columns * dyStep;
      while (dy < rowEnd) {
        const low = v128.load(dy), high = v128.load(dy, 16);
        let x = v128.load32_splat(at);
        sum00 = multiplyAdd(sum00, x, low); sum01 = multiplyAdd(sum01, x, high);
        x = v128.load32_splat(at, 4);
        sum10 = multiplyAdd(sum10, x, low); sum11 = multiplyAdd(sum11, x, high);
        x = v128.load32_splat(at, 8);
        sum20 = multiplyAdd(sum20, x, low); sum21 = multiplyAdd(sum21, x, high);
        x = v128.load32_splat(at, 12);
        sum30 = multiplyAdd(sum30, x, low); sum31 = multiplyAdd(sum31, x, high);
        at += windowStep;
        dy += dyStep;
      }
    }
    v128.store(to0, sum00); v128.store(to0, sum01, 16);
    v128.store(to1, sum10); v128.store(to1, sum11, 16);
    v128.store(to2, sum20); v128.store(to2, sum21, 16);
    v128.store(to3, sum30); v128.store(to3, sum31, 16);
  }
}

/** One value of the windows with all outputs. */
function addOne(
  image: usize,
  windowRowStep: usize,
  windowStep: usize,
  rows: i32,
  columns: i32,
  dyRow: usize,
  dyStep: usize,
  sums: usize,
): void {
  for (let offset: usize = 0; offset < dyStep; offset += 32) {
    let low = v128.load(sums + offset), high = v128.load(sums + offset, 16);
    let dy = dyRow + offset;
    for (let row = 0; row < rows; row++) {
      let at = image + <usize>row * windowRowStep;
      for (let column = 0; column < columns; column++) {
        const x = v128.load32_splat(at);
        low = multiplyAdd(low, x, v128.load(dy));
        high = multiplyAdd(high, x, v128.load(dy, 16));
        at += windowStep;
        dy += dyStep;
      }
    }
    v128.store(sums + offset, low);
    v128.store(sums + offset, high, 16);
  }
}
