// The gradient of a convolution by its filter: for every value of a window, the products with the gradients of the
// outputs, summed over the windows. Four values and eight outputs at a time, or four where there are no more.
//
//   sums[run, k, o] += Σ window  image[window + run · runStep + k] · dy[window, o]

import { multiplyAdd } from './multiplyAdd';

/** As many windows as keep sums in registers for a while, and what they see in the cache. */
const WINDOWS_AT_ONCE = 64;

/**
 * `rows` rows of windows begin where `windowRows` says, as `listWindows` lists them; `dy` `[rows, columns, outputs]`, outputs
 * a multiple of four. All steps are in bytes, `sumsStep` from a row of the sums to the next; `length` is in values. Where
 * `adds` is 0 the sums begin as zeros.
 */
export function addFilterGradient(
  image: usize,
  windowRows: usize,
  rows: i32,
  windowStep: usize,
  columns: i32,
  runRows: i32,
  runRowStep: usize,
  runs: i32,
  runStep: usize,
  length: i32,
  dy: usize,
  outputs: i32,
  sums: usize,
  sumsStep: usize,
  adds: i32,
): void {
  const dyStep = <usize>outputs << 2;
  const rowsAtOnce = max(1, WINDOWS_AT_ONCE / columns);
  for (let first = 0; first < rows; first += rowsAtOnce) {
    const end = windowRows + (<usize>min(rowsAtOnce, rows - first) << 3);
    let sum = sums;
    for (let runRow = 0; runRow < runRows; runRow++) {
      for (let run = 0; run < runs; run++) {
        let x = image + <usize>runRow * runRowStep + <usize>run * runStep;
        const runEnd = x + (<usize>length << 2);
        for (; x + 12 < runEnd; x += 16, sum += sumsStep << 2) {
          addFour(x, windowRows, end, windowStep, columns, dy, dyStep, sum, sumsStep, adds);
        }
        for (; x < runEnd; x += 4, sum += sumsStep) {
          addOne(x, windowRows, end, windowStep, columns, dy, dyStep, sum, adds);
        }
      }
    }
    windowRows = end;
    dy += <usize>(rowsAtOnce * columns) * dyStep;
    adds = 1;
  }
}

/** Four neighbouring values of the windows with all outputs. */
function addFour(
  image: usize,
  windowRows: usize,
  end: usize,
  windowStep: usize,
  columns: i32,
  dy: usize,
  dyStep: usize,
  sums: usize,
  sumsStep: usize,
  adds: i32,
): void {
  let offset: usize = 0;
  for (; offset + 16 < dyStep; offset += 32) {
    const to0 = sums + offset, to1 = to0 + sumsStep, to2 = to1 + sumsStep, to3 = to2 + sumsStep;
    let sum00 = f32x4.splat(0), sum01 = f32x4.splat(0);
    let sum10 = f32x4.splat(0), sum11 = f32x4.splat(0);
    let sum20 = f32x4.splat(0), sum21 = f32x4.splat(0);
    let sum30 = f32x4.splat(0), sum31 = f32x4.splat(0);
    if (adds) {
      sum00 = v128.load(to0); sum01 = v128.load(to0, 16);
      sum10 = v128.load(to1); sum11 = v128.load(to1, 16);
      sum20 = v128.load(to2); sum21 = v128.load(to2, 16);
      sum30 = v128.load(to3); sum31 = v128.load(to3, 16);
    }
    let gradient = dy + offset;
    for (let row = windowRows; row < end; row += 8) {
      let at = image + load<usize>(row);
      const rowEnd = gradient + <usize>columns * dyStep;
      while (gradient < rowEnd) {
        const low = v128.load(gradient), high = v128.load(gradient, 16);
        let x = v128.load32_splat(at, 12);
        sum30 = multiplyAdd(sum30, x, low); sum31 = multiplyAdd(sum31, x, high);
        x = v128.load32_splat(at, 8);
        sum20 = multiplyAdd(sum20, x, low); sum21 = multiplyAdd(sum21, x, high);
        x = v128.load32_splat(at, 4);
        sum10 = multiplyAdd(sum10, x, low); sum11 = multiplyAdd(sum11, x, high);
        x = v128.load32_splat(at);
        sum00 = multiplyAdd(sum00, x, low); sum01 = multiplyAdd(sum01, x, high);
        at += windowStep;
        gradient += dyStep;
      }
    }
    v128.store(to0, sum00); v128.store(to0, sum01, 16);
    v128.store(to1, sum10); v128.store(to1, sum11, 16);
    v128.store(to2, sum20); v128.store(to2, sum21, 16);
    v128.store(to3, sum30); v128.store(to3, sum31, 16);
  }
  if (offset == dyStep) return;
  const to0 = sums + offset, to1 = to0 + sumsStep, to2 = to1 + sumsStep, to3 = to2 + sumsStep;
  let sum0 = f32x4.splat(0), sum1 = f32x4.splat(0), sum2 = f32x4.splat(0), sum3 = f32x4.splat(0);
  if (adds) {
    sum0 = v128.load(to0); sum1 = v128.load(to1);
    sum2 = v128.load(to2); sum3 = v128.load(to3);
  }
  dy += offset;
  for (let row = windowRows; row < end; row += 8) {
    let at = image + load<usize>(row);
    const rowEnd = dy + <usize>columns * dyStep;
    while (dy < rowEnd) {
      const gradient = v128.load(dy);
      sum3 = multiplyAdd(sum3, v128.load32_splat(at, 12), gradient);
      sum2 = multiplyAdd(sum2, v128.load32_splat(at, 8), gradient);
      sum1 = multiplyAdd(sum1, v128.load32_splat(at, 4), gradient);
      sum0 = multiplyAdd(sum0, v128.load32_splat(at), gradient);
      at += windowStep;
      dy += dyStep;
    }
  }
  v128.store(to0, sum0); v128.store(to1, sum1);
  v128.store(to2, sum2); v128.store(to3, sum3);
}

/** One value of the windows with all outputs. */
function addOne(
  image: usize,
  windowRows: usize,
  end: usize,
  windowStep: usize,
  columns: i32,
  dy: usize,
  dyStep: usize,
  sums: usize,
  adds: i32,
): void {
  for (let offset: usize = 0; offset < dyStep; offset += 16) {
    let sum = f32x4.splat(0);
    if (adds) sum = v128.load(sums + offset);
    let gradient = dy + offset;
    for (let row = windowRows; row < end; row += 8) {
      let at = image + load<usize>(row);
      for (let column = 0; column < columns; column++) {
        sum = multiplyAdd(sum, v128.load32_splat(at), v128.load(gradient));
        at += windowStep;
        gradient += dyStep;
      }
    }
    v128.store(sums + offset, sum);
  }
}
