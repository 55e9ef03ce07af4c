// What follows a convolution: bias, residual, and an activation made of straight lines. Rows are those of channels.ts.

import { widen, widthOf } from './channels';
import { bend, leaksOf } from './rescale';

/** `y = bend(y + bias[c] + residual)`. A `bias` or `residual` of 0 is none. `scratch` has room for two rows. */
export function finish(
  y: usize,
  pixels: i32,
  channels: i32,
  bias: usize,
  residual: usize,
  leak: f32,
  ceiling: f32,
  scratch: usize,
): void {
  const leaks = leaksOf(leak), leak4 = f32x4.splat(leak), ceiling4 = f32x4.splat(ceiling);
  const rowBytes = <usize>widthOf(channels) << 2;
  memory.fill(scratch, 0, rowBytes << 1);
  if (bias != 0) widen(bias, channels, scratch);
  let added = residual, step = rowBytes;
  if (residual == 0) { added = scratch + rowBytes; step = 0; }

  const end = y + (<usize>(pixels * channels) << 2);
  for (const rows = end - rowBytes; y <= rows; added += step, y += rowBytes) {
    for (let column: usize = 0; column < rowBytes; column += 16) {
      const sum = f32x4.add(v128.load(y + column), v128.load(scratch + column));
      v128.store(y + column, bend(f32x4.add(sum, v128.load(added + column)), leak4, leaks, ceiling4));
    }
  }
  for (let i: usize = 0; y + i < end; i += 4) {
    const sum = load<f32>(y + i) + load<f32>(scratch + i) + load<f32>(added + i);
    store<f32>(y + i, f32x4.extract_lane(bend(f32x4.splat(sum), leak4, leaks, ceiling4), 0));
  }
}
