/**
 * The gradient of maximum pooling goes to the first maximum of each window, row by row. `x` and `dx` `[height, width,
 * channels]`, `y` and `dy` `[rows, columns, channels]`, all for one image; `dx` begins as zeros.
 */
export function addMaxPoolGradient(
  x: usize,
  y: usize,
  dy: usize,
  dx: usize,
  height: i32,
  width: i32,
  channels: i32,
  rows: i32,
  columns: i32,
  sizeDown: i32,
  sizeAcross: i32,
  strideDown: i32,
  strideAcross: i32,
  top: i32,
  left: i32,
): void {
  for (let row = 0; row < rows; row++) {
    const startRow = row * strideDown - top;
    const firstRow = max(0, startRow), endRow = min(height, startRow + sizeDown);
    for (let column = 0; column < columns; column++) {
      const startColumn = column * strideAcross - left;
      const firstColumn = max(0, startColumn), endColumn = min(width, startColumn + sizeAcross);
      let channel = 0;
      for (; channel < channels - 3; channel += 4) {
        const maximum = v128.load(y), gradient = v128.load(dy);
        let sought = i32x4.splat(-1);
        for (let i = firstRow; i < endRow; i++) {
          for (let j = firstColumn; j < endColumn; j++) {
            const at = <usize>((i * width + j) * channels + channel) << 2;
            const found = v128.and(f32x4.eq(v128.load(x + at), maximum), sought);
            sought = v128.andnot(sought, found);
            v128.store(dx + at, f32x4.add(v128.load(dx + at), v128.and(gradient, found)));
          }
        }
        y += 16;
        dy += 16;
      }
      for (; channel < channels; channel++) {
        const at = firstEqual(x, load<f32>(y), width, channels, firstRow, endRow, firstColumn, endColumn, channel);
        if (at >= 0) store<f32>(dx + <usize>at, load<f32>(dx + <usize>at) + load<f32>(dy));
        y += 4;
        dy += 4;
      }
    }
  }
}

/** Where in `x` the window has this value first, or −1: a maximum that is not a number equals nothing. */
function firstEqual(
  x: usize,
  value: f32,
  width: i32,
  channels: i32,
  firstRow: i32,
  endRow: i32,
  firstColumn: i32,
  endColumn: i32,
  channel: i32,
): i32 {
  for (let i = firstRow; i < endRow; i++) {
    for (let j = firstColumn; j < endColumn; j++) {
      const at = ((i * width + j) * channels + channel) << 2;
      if (load<f32>(x + <usize>at) == value) return at;
    }
  }
  return -1;
}
