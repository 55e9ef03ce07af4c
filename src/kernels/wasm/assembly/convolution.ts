// Convolution as products of matrices whose first one is never written down: a window on an image is a few runs of
// memory.
//
//   out[window, o] = Σ run,k  image[window + run · runStep + k] · filter[run, k, o]
//
// Four windows and eight outputs at a time, so that the sums stay in registers, and in each step the first window last: V8
// then loads a value right before its use, where it would run out of registers otherwise.

import { multiplyAdd } from './multiplyAdd';
import { convolveNarrow, storeFour } from './narrowConvolution';

/** Reads so many bytes in order, so that they are in the cache. What it returns only keeps it from being left out. */
export function readAhead(from: usize, bytes: usize): i32 {
  let bits = 0;
  for (const end = from + bytes; from < end; from += 64) bits |= load<i32>(from);
  return bits;
}

/**
 * Where the windows on some images begin, and where their outputs are, in pairs: as many as make a multiple of eight, the
 * last one again and again. All steps are in bytes.
 */
export function listWindows(
  images: i32,
  rows: i32,
  columns: i32,
  imageStep: usize,
  windowRowStep: usize,
  windowStep: usize,
  outImageStep: usize,
  outRowStep: usize,
  outStep: usize,
  list: usize,
): void {
  const count = images * rows * columns;
  for (let i = 0; i < ((count + 7) & -8); i++) {
    const window = min(i, count - 1), windowRow = window / columns;
    const image = <usize>(windowRow / rows), row = <usize>(windowRow % rows), column = <usize>(window % columns);
    store<usize>(list, image * imageStep + row * windowRowStep + column * windowStep);
    store<usize>(list, image * outImageStep + row * outRowStep + column * outStep, 4);
    list += 8;
  }
}

/**
 * `count` windows, as {@link listWindows} lists them. `length` and `outputs` are in values, all steps in bytes:
 * `filterRowStep` from a row of the filter to the next, `filterBlockStep` from eight outputs to the next eight. Adds to
 * `out` if `adds` is not 0, which needs outputs in fours.
 */
export function convolve(
  image: usize,
  windows: usize,
  count: i32,
  runRows: i32,
  runRowStep: usize,
  runs: i32,
  runStep: usize,
  length: i32,
  filter: usize,
  filterRowStep: usize,
  filterBlockStep: usize,
  outputs: i32,
  out: usize,
  adds: i32,
): void {
  const end = windows + (<usize>count << 3);
  for (; outputs > 4; outputs -= 8) {
    const lanes = min(8, outputs);
    for (let four = windows; four < end; four += 32) {
      let row = filter;
      const out0 = out + load<usize>(four, 4), out1 = out + load<usize>(four, 12);
      const out2 = out + load<usize>(four, 20), out3 = out + load<usize>(four, 28);
      let sum00 = f32x4.splat(0), sum01 = f32x4.splat(0);
      let sum10 = f32x4.splat(0), sum11 = f32x4.splat(0);
      let sum20 = f32x4.splat(0), sum21 = f32x4.splat(0);
      let sum30 = f32x4.splat(0), sum31 = f32x4.splat(0);
      if (adds) {
        sum00 = v128.load(out0); sum01 = v128.load(out0, 16);
        sum10 = v128.load(out1); sum11 = v128.load(out1, 16);
        sum20 = v128.load(out2); sum21 = v128.load(out2, 16);
        sum30 = v128.load(out3); sum31 = v128.load(out3, 16);
      }
      for (let runRow = 0; runRow < runRows; runRow++) {
        for (let run = 0; run < runs; run++) {
          const start = image + <usize>runRow * runRowStep + <usize>run * runStep;
          let x0 = start + load<usize>(four), x1 = start + load<usize>(four, 8);
          let x2 = start + load<usize>(four, 16), x3 = start + load<usize>(four, 24);
          for (const rowsEnd = row + <usize>length * filterRowStep; row < rowsEnd; ) {
            const low = v128.load(row), high = v128.load(row, 16);
            let x = v128.load32_splat(x3);
            sum30 = multiplyAdd(sum30, x, low); sum31 = multiplyAdd(sum31, x, high);
            x = v128.load32_splat(x2);
            sum20 = multiplyAdd(sum20, x, low); sum21 = multiplyAdd(sum21, x, high);
            x = v128.load32_splat(x1);
            sum10 = multiplyAdd(sum10, x, low); sum11 = multiplyAdd(sum11, x, high);
            x = v128.load32_splat(x0);
            sum00 = multiplyAdd(sum00, x, low); sum01 = multiplyAdd(sum01, x, high);
            row += filterRowStep;
            x0 += 4; x1 += 4; x2 += 4; x3 += 4;
          }
        }
      }
      storeEight(out0, sum00, sum01, lanes);
      storeEight(out1, sum10, sum11, lanes);
      storeEight(out2, sum20, sum21, lanes);
      storeEight(out3, sum30, sum31, lanes);
    }
    filter += filterBlockStep;
    out += 32;
  }
  if (outputs > 0) {
    convolveNarrow(
      image, windows, end, runRows, runRowStep, runs, runStep, length, filter, filterRowStep, outputs, out, adds,
    );
  }
}

/** The first `lanes` of eight values, more than four. */
function storeEight(target: usize, low: v128, high: v128, lanes: i32): void {
  v128.store(target, low);
  storeFour(target + 16, high, lanes - 4);
}
