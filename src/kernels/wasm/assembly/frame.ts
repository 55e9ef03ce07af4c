/**
 * Copies an image `[height, width, channels]`, whose pixels are `pixelStep` values apart, into a frame `[frameHeight,
 * frameWidth, frameChannels]`, its corner at row `top` and column `left` of it, either of which may be negative. What the
 * image doesn't cover is zero, what the frame doesn't cover is left out.
 */
export function frame(
  image: usize,
  height: i32,
  width: i32,
  pixelStep: i32,
  channels: i32,
  target: usize,
  top: i32,
  left: i32,
  frameHeight: i32,
  frameWidth: i32,
  frameChannels: i32,
): void {
  memory.fill(target, 0, <usize>(frameHeight * frameWidth * frameChannels) << 2);
  const firstRow = max(0, -top);
  const endRow = min(height, frameHeight - top);
  const firstColumn = max(0, -left);
  const columns = min(width, frameWidth - left) - firstColumn;
  if (columns <= 0) return;
  for (let row = firstRow; row < endRow; row++) {
    let from = image + (<usize>((row * width + firstColumn) * pixelStep) << 2);
    let to = target + (<usize>(((row + top) * frameWidth + firstColumn + left) * frameChannels) << 2);
    if (channels == pixelStep && channels == frameChannels) {
      memory.copy(to, from, <usize>(columns * channels) << 2);
      continue;
    }
    for (let column = 0; column < columns; column++) {
      copyPixel(from, to, channels);
      from += <usize>pixelStep << 2;
      to += <usize>frameChannels << 2;
    }
  }
}

function copyPixel(from: usize, to: usize, channels: i32): void {
  let channel = 0;
  for (; channel < channels - 3; channel += 4) {
    v128.store(to + (<usize>channel << 2), v128.load(from + (<usize>channel << 2)));
  }
  for (; channel < channels; channel++) {
    store<f32>(to + (<usize>channel << 2), load<f32>(from + (<usize>channel << 2)));
  }
}
