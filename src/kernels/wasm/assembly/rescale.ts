// Channel rescaling: a map times a factor for each channel, with a shortcut and an activation made of straight lines.
// Rows are those of channels.ts.

import { foldMeans, ROWS_AT_ONCE, widen, widthOf } from './channels';

/** `leak · value` below zero, else `value` up to the ceiling; no leak means zero, whatever the value. */
export function bend(value: v128, leak: v128, leaks: v128, ceiling: v128): v128 {
  const below = v128.and(f32x4.mul(value, leak), leaks);
  return v128.bitselect(below, f32x4.min(value, ceiling), f32x4.lt(value, f32x4.splat(0)));
}

/** `dy` times the slope at `y`. */
function bentGradient(dy: v128, y: v128, leak: v128, leaks: v128, ceiling: v128): v128 {
  const below = v128.and(f32x4.mul(dy, leak), leaks);
  const above = v128.and(dy, f32x4.lt(y, ceiling));
  return v128.bitselect(above, below, f32x4.gt(y, f32x4.splat(0)));
}

/** All bits where there is a leak. */
export function leaksOf(leak: f32): v128 {
  return i32x4.splat(leak == 0 ? 0 : -1);
}

/**
 * `y = bend(x · scale[c] + shortcut)`. A `shortcut` of 0 is none. `scratch` has room for two rows.
 */
export function rescale(
  x: usize,
  pixels: i32,
  channels: i32,
  scale: usize,
  shortcut: usize,
  leak: f32,
  ceiling: f32,
  y: usize,
  scratch: usize,
): void {
  const leaks = leaksOf(leak), leak4 = f32x4.splat(leak), ceiling4 = f32x4.splat(ceiling);
  const rowBytes = <usize>widthOf(channels) << 2;
  const zeros = widen(scale, channels, scratch);
  let added = zeros, step: usize = 0;
  if (shortcut == 0) memory.fill(zeros, 0, rowBytes);
  else { added = shortcut; step = rowBytes; }

  const end = y + (<usize>(pixels * channels) << 2);
  for (const rows = end - rowBytes; y <= rows; x += rowBytes, added += step, y += rowBytes) {
    for (let column: usize = 0; column < rowBytes; column += 32) {
      const scaled0 = f32x4.mul(v128.load(x + column), v128.load(scratch + column));
      const scaled1 = f32x4.mul(v128.load(x + column, 16), v128.load(scratch + column, 16));
      const sum0 = f32x4.add(scaled0, v128.load(added + column));
      const sum1 = f32x4.add(scaled1, v128.load(added + column, 16));
      v128.store(y + column, bend(sum0, leak4, leaks, ceiling4));
      v128.store(y + column, bend(sum1, leak4, leaks, ceiling4), 16);
    }
  }
  for (let i: usize = 0; y + i < end; i += 4) {
    const sum = load<f32>(x + i) * load<f32>(scratch + i) + load<f32>(added + i);
    store<f32>(y + i, f32x4.extract_lane(bend(f32x4.splat(sum), leak4, leaks, ceiling4), 0));
  }
}

/**
 * The gradient of {@link rescale}: `dz = dy · slope(y)`, `dx = dz · scale[c]`, `dscale[c] = Σ dz · x`. A `y` of 0 stands for
 * no activation, a `dz` of 0 for no need of it. `scratch` has room for three rows.
 */
export function rescaleGradient(
  dy: usize,
  x: usize,
  y: usize,
  pixels: i32,
  channels: i32,
  scale: usize,
  leak: f32,
  ceiling: f32,
  dx: usize,
  dscale: usize,
  dz: usize,
  scratch: usize,
): void {
  const leaks = leaksOf(leak), leak4 = f32x4.splat(leak), ceiling4 = f32x4.splat(ceiling);
  const width = widthOf(channels);
  const rowBytes = <usize>width << 2;
  const sums = widen(scale, channels, scratch);
  const zeros = sums + rowBytes;
  memory.fill(sums, 0, rowBytes);
  let step = rowBytes;
  if (y == 0) {
    // The slope at zero is the leak, which is 1 where there is no activation.
    memory.fill(zeros, 0, rowBytes);
    y = zeros;
    step = 0;
  }

  const rows = pixels * channels / width;
  for (let row = 0; row < rows; row += ROWS_AT_ONCE) {
    const some = min(ROWS_AT_ONCE, rows - row);
    for (let column: usize = 0; column < rowBytes; column += 32) {
      let at = <usize>row * rowBytes + column, atY = y + <usize>row * step + column;
      const scale0 = v128.load(scratch + column), scale1 = v128.load(scratch + column, 16);
      let sum0 = f32x4.splat(0), sum1 = f32x4.splat(0);
      for (let i = 0; i < some; i++) {
        const dz0 = bentGradient(v128.load(dy + at), v128.load(atY), leak4, leaks, ceiling4);
        const dz1 = bentGradient(v128.load(dy + at, 16), v128.load(atY, 16), leak4, leaks, ceiling4);
        sum0 = f32x4.add(sum0, f32x4.mul(dz0, v128.load(x + at)));
        sum1 = f32x4.add(sum1, f32x4.mul(dz1, v128.load(x + at, 16)));
        v128.store(dx + at, f32x4.mul(dz0, scale0));
        v128.store(dx + at, f32x4.mul(dz1, scale1), 16);
        if (dz != 0) {
          v128.store(dz + at, dz0);
          v128.store(dz + at, dz1, 16);
        }
        at += rowBytes; atY += step;
      }
      v128.store(sums + column, f32x4.add(v128.load(sums + column), sum0));
      v128.store(sums + column, f32x4.add(v128.load(sums + column, 16), sum1), 16);
    }
  }
  const start = <usize>rows * rowBytes, rest = y + <usize>rows * step;
  const end = <usize>(pixels * channels) << 2;
  for (let at = start, i: usize = 0; at < end; at += 4, i += 4) {
    const slopes = bentGradient(f32x4.splat(load<f32>(dy + at)), f32x4.splat(load<f32>(rest + i)), leak4, leaks, ceiling4);
    const gradient = f32x4.extract_lane(slopes, 0);
    store<f32>(sums + i, load<f32>(sums + i) + gradient * load<f32>(x + at));
    store<f32>(dx + at, gradient * load<f32>(scratch + i));
    if (dz != 0) store<f32>(dz + at, gradient);
  }
  foldMeans(sums, channels, 1, dscale); // of one pixel: the sums themselves
}
