// Depthwise convolution, and the gradient by its filter, for one filter a channel. Channels are a multiple of four, all
// steps are in bytes.

import { multiplyAdd } from './multiplyAdd';

/**
 * `out[window, c] = Σ run  image[window · windowStep + run · runStep, c] · filter[run, c]`, four windows at a time.
 * `filter` `[runRows, runs, channels]`.
 */
export function convolveDepthwise(
  image: usize,
  windowRowStep: usize,
  windowStep: usize,
  rows: i32,
  columns: i32,
  runRows: i32,
  runRowStep: usize,
  runs: i32,
  runStep: usize,
  filter: usize,
  channels: i32,
  out: usize,
  outRowStep: usize,
  outStep: usize,
): void {
  const pixelBytes = <usize>channels << 2;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column += 4) {
      // Past the last window, the last one again.
      const last = columns - 1 - column;
      const step1 = <usize>min(1, last), step2 = <usize>min(2, last), step3 = <usize>min(3, last);
      const corner = image + <usize>row * windowRowStep + <usize>column * windowStep;
      const target = out + <usize>row * outRowStep + <usize>column * outStep;
      for (let channel: usize = 0; channel < pixelBytes; channel += 16) {
        let tap = filter + channel;
        let sum0 = f32x4.splat(0), sum1 = f32x4.splat(0), sum2 = f32x4.splat(0), sum3 = f32x4.splat(0);
        for (let runRow = 0; runRow < runRows; runRow++) {
          let x0 = corner + <usize>runRow * runRowStep + channel;
          for (let run = 0; run < runs; run++) {
            const weight = v128.load(tap);
            sum0 = multiplyAdd(sum0, v128.load(x0), weight);
            sum1 = multiplyAdd(sum1, v128.load(x0 + step1 * windowStep), weight);
            sum2 = multiplyAdd(sum2, v128.load(x0 + step2 * windowStep), weight);
            sum3 = multiplyAdd(sum3, v128.load(x0 + step3 * windowStep), weight);
            tap += pixelBytes;
            x0 += runStep;
          }
        }
        const at = target + channel;
        v128.store(at, sum0);
        v128.store(at + step1 * outStep, sum1);
        v128.store(at + step2 * outStep, sum2);
        v128.store(at + step3 * outStep, sum3);
      }
    }
  }
}

/**
 * `sums[run, c] += Σ window  image[window · windowStep + run · runStep, c] · dy[window, c]`. `dy` `[rows, columns,
 * channels]`, `sums` `[runRows, runs, channels]`.
 */
export function addDepthwiseFilterGradient(
  image: usize,
  windowRowStep: usize,
  windowStep: usize,
  rows: i32,
  columns: i32,
  runRows: i32,
  runRowStep: usize,
  runs: i32,
  runStep: usize,
  dy: usize,
  channels: i32,
  sums: usize,
): void {
  const pixelBytes = <usize>channels << 2;
  for (let row = 0; row < rows; row++) {
    let sum = sums;
    for (let runRow = 0; runRow < runRows; runRow++) {
      for (let run = 0; run < runs; run++) {
        const corner = image + <usize>row * windowRowStep + <usize>runRow * runRowStep + <usize>run * runStep;
        for (let channel: usize = 0; channel < pixelBytes; channel += 16) {
          let x = corner + channel;
          let gradient = dy + channel;
          // Four sums, for an addition waits for the one before.
          let sum0 = v128.load(sum), sum1 = f32x4.splat(0), sum2 = f32x4.splat(0), sum3 = f32x4.splat(0);
          let column = 0;
          for (; column < columns - 3; column += 4) {
            sum0 = multiplyAdd(sum0, v128.load(x), v128.load(gradient));
            x += windowStep; gradient += pixelBytes;
            sum1 = multiplyAdd(sum1, v128.load(x), v128.load(gradient));
            x += windowStep; gradient += pixelBytes;
            sum2 = multiplyAdd(sum2, v128.load(x), v128.load(gradient));
            x += windowStep; gradient += pixelBytes;
            sum3 = multiplyAdd(sum3, v128.load(x), v128.load(gradient));
            x += windowStep; gradient += pixelBytes;
          }
          for (; column < columns; column++) {
            sum0 = multiplyAdd(sum0, v128.load(x), v128.load(gradient));
            x += windowStep; gradient += pixelBytes;
          }
          v128.store(sum, f32x4.add(f32x4.add(sum0, sum1), f32x4.add(sum2, sum3)));
          sum += 16;
        }
      }
    }
    dy += <usize>columns * pixelBytes;
  }
}
