// What follows a convolution: batch norm by given statistics, bias, residual, and an activation made of straight lines. Rows
// are those of channels.ts.

import { widen, widthOf } from './channels';
import { bend, leaksOf } from './rescale';

/**
 * `y = bend(scale[c] · (y − mean[c]) + shift[c] + residual)` with `scale = gamma / √(variance + epsilon)`. A `mean` of 0 is
 * no norm, and a `shift` or `residual` of 0 none. `scratch` has room for four rows.
 */
export function finish(
  y: usize,
  pixels: i32,
  channels: i32,
  mean: usize,
  variance: usize,
  gamma: usize,
  epsilon: f32,
  shift: usize,
  residual: usize,
  leak: f32,
  ceiling: f32,
  scratch: usize,
): void {
  const leaks = leaksOf(leak), leak4 = f32x4.splat(leak), ceiling4 = f32x4.splat(ceiling);
  const rowBytes = <usize>widthOf(channels) << 2;
  const means = scratch, scales = means + rowBytes, shifts = scales + rowBytes, zeros = shifts + rowBytes;
  memory.fill(scratch, 0, 4 * rowBytes);
  for (let channel: usize = 0; channel < <usize>channels << 2; channel += 4) {
    let scale: f32 = 1;
    if (mean != 0) scale = load<f32>(gamma + channel) / sqrt(load<f32>(variance + channel) + epsilon);
    store<f32>(scales + channel, scale);
  }
  widen(scales, channels, scales);
  if (mean != 0) widen(mean, channels, means);
  if (shift != 0) widen(shift, channels, shifts);
  let added = residual, step = rowBytes;
  if (residual == 0) { added = zeros; step = 0; }

  const end = y + (<usize>(pixels * channels) << 2);
  for (const rows = end - rowBytes; y <= rows; added += step, y += rowBytes) {
    for (let column: usize = 0; column < rowBytes; column += 16) {
      const centred = f32x4.sub(v128.load(y + column), v128.load(means + column));
      const normed = f32x4.add(f32x4.mul(centred, v128.load(scales + column)), v128.load(shifts + column));
      v128.store(y + column, bend(f32x4.add(normed, v128.load(added + column)), leak4, leaks, ceiling4));
    }
  }
  for (let i: usize = 0; y + i < end; i += 4) {
    const normed = (load<f32>(y + i) - load<f32>(means + i)) * load<f32>(scales + i) + load<f32>(shifts + i);
    const sum = normed + load<f32>(added + i);
    store<f32>(y + i, f32x4.extract_lane(bend(f32x4.splat(sum), leak4, leaks, ceiling4), 0));
  }
}
