// Sums over all pixels for each channel, and passes that treat every channel in its own way.
//
// A map `[pixels, channels]` is read as rows of whole pixels, as many as make a multiple of sixteen values, so that the
// loops needn't know how many channels there are. What is left at the end is done value by value. `wide` is an array with
// a value for each column of such a row.

import { multiplyAdd } from './multiplyAdd';

/** Sums of single precision stay exact enough when no more than these are added up in one go. */
export const ROWS_AT_ONCE = 64;

/** The least multiple of `channels` that is one of sixteen. */
export function widthOf(channels: i32): i32 {
  return channels << (4 - min(4, ctz(channels)));
}

/** Writes `values` `[channels]` side by side until the row is full. */
export function widen(values: usize, channels: i32, wide: usize): usize {
  const width = widthOf(channels);
  for (let column = 0; column < width; column += channels) {
    memory.copy(wide + (<usize>column << 2), values, <usize>channels << 2);
  }
  return wide + (<usize>width << 2);
}

/** Means of the channels from sums of the columns. */
export function foldMeans(wide: usize, channels: i32, pixels: i32, means: usize): void {
  const width = widthOf(channels);
  for (let channel = 0; channel < channels; channel++) {
    let sum: f32 = 0;
    for (let column = channel; column < width; column += channels) sum += load<f32>(wide + (<usize>column << 2));
    store<f32>(means + (<usize>channel << 2), sum / <f32>pixels);
  }
}

/** `means[c] = mean of x[·, c]`. `scratch` has room for a row. */
export function channelMeans(x: usize, pixels: i32, channels: i32, means: usize, scratch: usize): void {
  const width = widthOf(channels);
  const rowBytes = <usize>width << 2;
  const rows = pixels * channels / width;
  memory.fill(scratch, 0, rowBytes);
  for (let row = 0; row < rows; row += ROWS_AT_ONCE) {
    const some = min(ROWS_AT_ONCE, rows - row);
    for (let column: usize = 0; column < rowBytes; column += 64) {
      let at = x + <usize>row * rowBytes + column;
      let sum0 = f32x4.splat(0), sum1 = f32x4.splat(0), sum2 = f32x4.splat(0), sum3 = f32x4.splat(0);
      for (let i = 0; i < some; i++) {
        sum0 = f32x4.add(sum0, v128.load(at));
        sum1 = f32x4.add(sum1, v128.load(at, 16));
        sum2 = f32x4.add(sum2, v128.load(at, 32));
        sum3 = f32x4.add(sum3, v128.load(at, 48));
        at += rowBytes;
      }
      addTo(scratch + column, sum0, sum1, sum2, sum3);
    }
  }
  const rest = <usize>(pixels * channels - rows * width) << 2;
  x += <usize>rows * rowBytes;
  for (let i: usize = 0; i < rest; i += 4) {
    store<f32>(scratch + i, load<f32>(scratch + i) + load<f32>(x + i));
  }
  foldMeans(scratch, channels, pixels, means);
}

/** `variances[c] = mean of (x[·, c] − mean[c])²`. `scratch` has room for a row, `wideMean` is one. */
function channelVariances(
  x: usize,
  pixels: i32,
  channels: i32,
  wideMean: usize,
  variances: usize,
  scratch: usize,
): void {
  const width = widthOf(channels);
  const rowBytes = <usize>width << 2;
  const rows = pixels * channels / width;
  memory.fill(scratch, 0, rowBytes);
  for (let row = 0; row < rows; row += ROWS_AT_ONCE) {
    const some = min(ROWS_AT_ONCE, rows - row);
    for (let column: usize = 0; column < rowBytes; column += 64) {
      let at = x + <usize>row * rowBytes + column;
      const mean = wideMean + column;
      const mean0 = v128.load(mean), mean1 = v128.load(mean, 16);
      const mean2 = v128.load(mean, 32), mean3 = v128.load(mean, 48);
      let sum0 = f32x4.splat(0), sum1 = f32x4.splat(0), sum2 = f32x4.splat(0), sum3 = f32x4.splat(0);
      for (let i = 0; i < some; i++) {
        const centred0 = f32x4.sub(v128.load(at), mean0);
        sum0 = multiplyAdd(sum0, centred0, centred0);
        const centred1 = f32x4.sub(v128.load(at, 16), mean1);
        sum1 = multiplyAdd(sum1, centred1, centred1);
        const centred2 = f32x4.sub(v128.load(at, 32), mean2);
        sum2 = multiplyAdd(sum2, centred2, centred2);
        const centred3 = f32x4.sub(v128.load(at, 48), mean3);
        sum3 = multiplyAdd(sum3, centred3, centred3);
        at += rowBytes;
      }
      addTo(scratch + column, sum0, sum1, sum2, sum3);
    }
  }
  const rest = <usize>(pixels * channels - rows * width) << 2;
  x += <usize>rows * rowBytes;
  for (let i: usize = 0; i < rest; i += 4) {
    const centred = load<f32>(x + i) - load<f32>(wideMean + i);
    store<f32>(scratch + i, load<f32>(scratch + i) + centred * centred);
  }
  foldMeans(scratch, channels, pixels, variances);
}

function addTo(sums: usize, sum0: v128, sum1: v128, sum2: v128, sum3: v128): void {
  v128.store(sums, f32x4.add(v128.load(sums), sum0));
  v128.store(sums, f32x4.add(v128.load(sums, 16), sum1), 16);
  v128.store(sums, f32x4.add(v128.load(sums, 32), sum2), 32);
  v128.store(sums, f32x4.add(v128.load(sums, 48), sum3), 48);
}

/** `y[·, c] = (x[·, c] − centre[c]) · scale[c] + shift[c]`, with the three as rows. */
function scaleRows(
  x: usize,
  pixels: i32,
  channels: i32,
  wideCentre: usize,
  wideScale: usize,
  wideShift: usize,
  y: usize,
): void {
  const rowBytes = <usize>widthOf(channels) << 2;
  const end = y + (<usize>(pixels * channels) << 2);
  for (const rows = end - rowBytes; y <= rows; x += rowBytes, y += rowBytes) {
    for (let column: usize = 0; column < rowBytes; column += 16) {
      const centred = f32x4.sub(v128.load(x + column), v128.load(wideCentre + column));
      const scaled = multiplyAdd(v128.load(wideShift + column), centred, v128.load(wideScale + column));
      v128.store(y + column, scaled);
    }
  }
  for (let i: usize = 0; y + i < end; i += 4) {
    const centred = load<f32>(x + i) - load<f32>(wideCentre + i);
    store<f32>(y + i, centred * load<f32>(wideScale + i) + load<f32>(wideShift + i));
  }
}

/** `y[·, c] = x[·, c] · scale[c] + shift[c]`. `scratch` has room for three rows. */
export function scaleAndShift(
  x: usize,
  pixels: i32,
  channels: i32,
  scale: usize,
  shift: usize,
  y: usize,
  scratch: usize,
): void {
  const wideScale = scratch;
  const wideShift = widen(scale, channels, wideScale);
  const wideCentre = widen(shift, channels, wideShift);
  memory.fill(wideCentre, 0, <usize>widthOf(channels) << 2);
  scaleRows(x, pixels, channels, wideCentre, wideScale, wideShift, y);
}

/**
 * Normalises by the statistics of the batch, which it writes: `statistics` `[2, channels]`, mean and variance. `scratch`
 * has room for four rows.
 */
export function batchNorm(
  x: usize,
  pixels: i32,
  channels: i32,
  gamma: usize,
  beta: usize,
  epsilon: f32,
  y: usize,
  statistics: usize,
  scratch: usize,
): void {
  const variances = statistics + (<usize>channels << 2);
  channelMeans(x, pixels, channels, statistics, scratch);
  channelVariances(x, pixels, channels, scratch, variances, widen(statistics, channels, scratch));
  normalise(x, pixels, channels, statistics, variances, gamma, beta, epsilon, y, scratch);
}

/** `y = gamma · (x − mean) / √(variance + epsilon) + beta`. `scratch` has room for four rows. */
export function normalise(
  x: usize,
  pixels: i32,
  channels: i32,
  mean: usize,
  variance: usize,
  gamma: usize,
  beta: usize,
  epsilon: f32,
  y: usize,
  scratch: usize,
): void {
  const wideScale = widen(mean, channels, scratch);
  const wideShift = wideScale + (wideScale - scratch);
  const scale = widen(beta, channels, wideShift);
  for (let i: usize = 0; i < <usize>channels << 2; i += 4) {
    store<f32>(scale + i, load<f32>(gamma + i) / Mathf.sqrt(load<f32>(variance + i) + epsilon));
  }
  widen(scale, channels, wideScale);
  scaleRows(x, pixels, channels, scratch, wideScale, wideShift, y);
}

/** The gradient of {@link batchNorm}. `scratch` has room for six rows. */
export function batchNormGradient(
  dy: usize,
  x: usize,
  pixels: i32,
  channels: i32,
  gamma: usize,
  statistics: usize,
  epsilon: f32,
  dx: usize,
  dgamma: usize,
  dbeta: usize,
  scratch: usize,
): void {
  const vector = <usize>channels << 2;
  const variances = statistics + vector;
  const wideMean = scratch;
  const wideDyMean = widen(statistics, channels, wideMean);
  const wideScale = wideDyMean + (wideDyMean - wideMean);
  const wideSlope = wideScale + (wideDyMean - wideMean);
  const scale = wideSlope + (wideDyMean - wideMean);
  const slope = scale + vector;
  gradientMeans(dy, x, pixels, channels, wideMean, dbeta, dgamma, wideDyMean, wideScale);
  widen(dbeta, channels, wideDyMean);
  for (let i: usize = 0; i < vector; i += 4) {
    const deviation: f32 = <f32>1 / Mathf.sqrt(load<f32>(variances + i) + epsilon);
    const productMean = load<f32>(dgamma + i);
    const factor = load<f32>(gamma + i) * deviation;
    store<f32>(scale + i, factor);
    store<f32>(slope + i, -factor * deviation * deviation * productMean);
    store<f32>(dgamma + i, productMean * deviation * <f32>pixels);
    store<f32>(dbeta + i, load<f32>(dbeta + i) * <f32>pixels);
  }
  widen(scale, channels, wideScale);
  widen(slope, channels, wideSlope);

  const rowBytes = <usize>widthOf(channels) << 2;
  const end = dx + (<usize>(pixels * channels) << 2);
  for (const rows = end - rowBytes; dx <= rows; x += rowBytes, dy += rowBytes, dx += rowBytes) {
    for (let column: usize = 0; column < rowBytes; column += 16) {
      const centred = f32x4.sub(v128.load(x + column), v128.load(wideMean + column));
      const centredDy = f32x4.sub(v128.load(dy + column), v128.load(wideDyMean + column));
      const scaled = f32x4.mul(centredDy, v128.load(wideScale + column));
      v128.store(dx + column, multiplyAdd(scaled, centred, v128.load(wideSlope + column)));
    }
  }
  for (let i: usize = 0; dx + i < end; i += 4) {
    const centred = load<f32>(x + i) - load<f32>(wideMean + i);
    const centredDy = load<f32>(dy + i) - load<f32>(wideDyMean + i);
    store<f32>(dx + i, centredDy * load<f32>(wideScale + i) + centred * load<f32>(wideSlope + i));
  }
}

/** The means of `dy` and of `dy · (x − mean)`. Both scratches have room for a row. */
function gradientMeans(
  dy: usize,
  x: usize,
  pixels: i32,
  channels: i32,
  wideMean: usize,
  dyMeans: usize,
  productMeans: usize,
  dyScratch: usize,
  productScratch: usize,
): void {
  const width = widthOf(channels);
  const rowBytes = <usize>width << 2;
  const rows = pixels * channels / width;
  memory.fill(dyScratch, 0, rowBytes);
  memory.fill(productScratch, 0, rowBytes);
  for (let row = 0; row < rows; row += ROWS_AT_ONCE) {
    const some = min(ROWS_AT_ONCE, rows - row);
    for (let column: usize = 0; column < rowBytes; column += 32) {
      const start = <usize>row * rowBytes + column;
      let atX = x + start, atDy = dy + start;
      const mean0 = v128.load(wideMean + column), mean1 = v128.load(wideMean + column, 16);
      let sum0 = f32x4.splat(0), sum1 = f32x4.splat(0);
      let product0 = f32x4.splat(0), product1 = f32x4.splat(0);
      for (let i = 0; i < some; i++) {
        const dy0 = v128.load(atDy), dy1 = v128.load(atDy, 16);
        sum0 = f32x4.add(sum0, dy0);
        sum1 = f32x4.add(sum1, dy1);
        product0 = multiplyAdd(product0, dy0, f32x4.sub(v128.load(atX), mean0));
        product1 = multiplyAdd(product1, dy1, f32x4.sub(v128.load(atX, 16), mean1));
        atX += rowBytes; atDy += rowBytes;
      }
      const sums = dyScratch + column, products = productScratch + column;
      v128.store(sums, f32x4.add(v128.load(sums), sum0));
      v128.store(sums, f32x4.add(v128.load(sums, 16), sum1), 16);
      v128.store(products, f32x4.add(v128.load(products), product0));
      v128.store(products, f32x4.add(v128.load(products, 16), product1), 16);
    }
  }
  const start = <usize>rows * rowBytes;
  const rest = <usize>(pixels * channels - rows * width) << 2;
  for (let i: usize = 0; i < rest; i += 4) {
    const gradient = load<f32>(dy + start + i);
    const centred = load<f32>(x + start + i) - load<f32>(wideMean + i);
    store<f32>(dyScratch + i, load<f32>(dyScratch + i) + gradient);
    store<f32>(productScratch + i, load<f32>(productScratch + i) + gradient * centred);
  }
  foldMeans(dyScratch, channels, pixels, dyMeans);
  foldMeans(productScratch, channels, pixels, productMeans);
}
