// Convolution for the last outputs, four at most: eight windows at a time, and four rows of the filter, the first window last
// as in convolution.ts.

import { multiplyAdd } from './multiplyAdd';

/** The arguments are those of `convolve`; `windows` are those before `end`. */
export function convolveNarrow(
  image: usize,
  windows: usize,
  end: usize,
  runRows: i32,
  runRowStep: usize,
  runs: i32,
  runStep: usize,
  length: i32,
  filter: usize,
  filterRowStep: usize,
  outputs: i32,
  out: usize,
  adds: i32,
): void {
  for (; windows < end; windows += 64) {
    let row = filter;
    let sum0 = f32x4.splat(0), sum1 = f32x4.splat(0), sum2 = f32x4.splat(0), sum3 = f32x4.splat(0);
    let sum4 = f32x4.splat(0), sum5 = f32x4.splat(0), sum6 = f32x4.splat(0), sum7 = f32x4.splat(0);
    if (adds) {
      sum0 = v128.load(out + load<usize>(windows, 4)); sum1 = v128.load(out + load<usize>(windows, 12));
      sum2 = v128.load(out + load<usize>(windows, 20)); sum3 = v128.load(out + load<usize>(windows, 28));
      sum4 = v128.load(out + load<usize>(windows, 36)); sum5 = v128.load(out + load<usize>(windows, 44));
      sum6 = v128.load(out + load<usize>(windows, 52)); sum7 = v128.load(out + load<usize>(windows, 60));
    }
    for (let runRow = 0; runRow < runRows; runRow++) {
      for (let run = 0; run < runs; run++) {
        const start = image + <usize>runRow * runRowStep + <usize>run * runStep;
        let x0 = start + load<usize>(windows), x1 = start + load<usize>(windows, 8);
        let x2 = start + load<usize>(windows, 16), x3 = start + load<usize>(windows, 24);
        let x4 = start + load<usize>(windows, 32), x5 = start + load<usize>(windows, 40);
        let x6 = start + load<usize>(windows, 48), x7 = start + load<usize>(windows, 56);
        const runEnd = x0 + (<usize>length << 2), fours = x0 + (<usize>(length & -4) << 2);
        while (x0 < fours) {
          const taps0 = v128.load(row), taps1 = v128.load(row + filterRowStep);
          const taps2 = v128.load(row + 2 * filterRowStep), taps3 = v128.load(row + 3 * filterRowStep);
          sum7 = multiplyAdd(sum7, v128.load32_splat(x7), taps0);
          sum6 = multiplyAdd(sum6, v128.load32_splat(x6), taps0);
          sum5 = multiplyAdd(sum5, v128.load32_splat(x5), taps0);
          sum4 = multiplyAdd(sum4, v128.load32_splat(x4), taps0);
          sum3 = multiplyAdd(sum3, v128.load32_splat(x3), taps0);
          sum2 = multiplyAdd(sum2, v128.load32_splat(x2), taps0);
          sum1 = multiplyAdd(sum1, v128.load32_splat(x1), taps0);
          sum0 = multiplyAdd(sum0, v128.load32_splat(x0), taps0);
          sum7 = multiplyAdd(sum7, v128.load32_splat(x7, 4), taps1);
          sum6 = multiplyAdd(sum6, v128.load32_splat(x6, 4), taps1);
          sum5 = multiplyAdd(sum5, v128.load32_splat(x5, 4), taps1);
          sum4 = multiplyAdd(sum4, v128.load32_splat(x4, 4), taps1);
          sum3 = multiplyAdd(sum3, v128.load32_splat(x3, 4), taps1);
          sum2 = multiplyAdd(sum2, v128.load32_splat(x2, 4), taps1);
          sum1 = multiplyAdd(sum1, v128.load32_splat(x1, 4), taps1);
          sum0 = multiplyAdd(sum0, v128.load32_splat(x0, 4), taps1);
          sum7 = multiplyAdd(sum7, v128.load32_splat(x7, 8), taps2);
          sum6 = multiplyAdd(sum6, v128.load32_splat(x6, 8), taps2);
          sum5 = multiplyAdd(sum5, v128.load32_splat(x5, 8), taps2);
          sum4 = multiplyAdd(sum4, v128.load32_splat(x4, 8), taps2);
          sum3 = multiplyAdd(sum3, v128.load32_splat(x3, 8), taps2);
          sum2 = multiplyAdd(sum2, v128.load32_splat(x2, 8), taps2);
          sum1 = multiplyAdd(sum1, v128.load32_splat(x1, 8), taps2);
          sum0 = multiplyAdd(sum0, v128.load32_splat(x0, 8), taps2);
          sum7 = multiplyAdd(sum7, v128.load32_splat(x7, 12), taps3);
          sum6 = multiplyAdd(sum6, v128.load32_splat(x6, 12), taps3);
          sum5 = multiplyAdd(sum5, v128.load32_splat(x5, 12), taps3);
          sum4 = multiplyAdd(sum4, v128.load32_splat(x4, 12), taps3);
          sum3 = multiplyAdd(sum3, v128.load32_splat(x3, 12), taps3);
          sum2 = multiplyAdd(sum2, v128.load32_splat(x2, 12), taps3);
          sum1 = multiplyAdd(sum1, v128.load32_splat(x1, 12), taps3);
          sum0 = multiplyAdd(sum0, v128.load32_splat(x0, 12), taps3);
          row += 4 * filterRowStep;
          x0 += 16; x1 += 16; x2 += 16; x3 += 16; x4 += 16; x5 += 16; x6 += 16; x7 += 16;
        }
        while (x0 < runEnd) {
          const taps = v128.load(row);
          sum7 = multiplyAdd(sum7, v128.load32_splat(x7), taps);
          sum6 = multiplyAdd(sum6, v128.load32_splat(x6), taps);
          sum5 = multiplyAdd(sum5, v128.load32_splat(x5), taps);
          sum4 = multiplyAdd(sum4, v128.load32_splat(x4), taps);
          sum3 = multiplyAdd(sum3, v128.load32_splat(x3), taps);
          sum2 = multiplyAdd(sum2, v128.load32_splat(x2), taps);
          sum1 = multiplyAdd(sum1, v128.load32_splat(x1), taps);
          sum0 = multiplyAdd(sum0, v128.load32_splat(x0), taps);
          row += filterRowStep;
          x0 += 4; x1 += 4; x2 += 4; x3 += 4; x4 += 4; x5 += 4; x6 += 4; x7 += 4;
        }
      }
    }
    storeFour(out + load<usize>(windows, 4), sum0, outputs);
    storeFour(out + load<usize>(windows, 12), sum1, outputs);
    storeFour(out + load<usize>(windows, 20), sum2, outputs);
    storeFour(out + load<usize>(windows, 28), sum3, outputs);
    storeFour(out + load<usize>(windows, 36), sum4, outputs);
    storeFour(out + load<usize>(windows, 44), sum5, outputs);
    storeFour(out + load<usize>(windows, 52), sum6, outputs);
    storeFour(out + load<usize>(windows, 60), sum7, outputs);
  }
}

/** The first `lanes` of four values. */
export function storeFour(target: usize, values: v128, lanes: i32): void {
  if (lanes == 4) {
    v128.store(target, values);
    return;
  }
  v128.store32_lane(target, values, 0);
  if (lanes > 1) v128.store32_lane(target, values, 1, 4);
  if (lanes > 2) v128.store32_lane(target, values, 2, 8);
}
