// Passes over `[pixels, channels]` that treat every channel in its own way. Sums are in double precision.
//
// A block of pixels is walked channel by channel, so that what belongs to the channel stays in registers, and the block
// in the cache.

/** In a block. */
const pixelsTogether = 64;

/** Calls `work` with the first value of each block and the end of it. */
function forEachBlock(size: number, channels: number, work: (begin: number, end: number) => void): void {
  const blockSize = pixelsTogether * channels;
  for (let begin = 0; begin < size; begin += blockSize) work(begin, Math.min(begin + blockSize, size));
}

/** sums[c] = Σ i  x[i, c] */
export function sumRows(x: Float32Array, channels: number): Float64Array {
  const sums = new Float64Array(channels);
  forEachBlock(x.length, channels, (begin, end) => {
    for (let channel = 0; channel < channels; channel++) {
      let sum = 0;
      for (let at = begin + channel; at < end; at += channels) sum += x[at]!;
      sums[channel]! += sum;
    }
  });
  return sums;
}

/**
 * The mean and the biased variance of each channel in one pass, by the sums of x − origin and of its square. The origin
 * is the channel's first value, so that a mean far from zero doesn't cancel.
 */
export function momentsOfRows(
  x: Float32Array,
  channels: number,
): { mean: Float64Array; variance: Float64Array } {
  const sums = new Float64Array(channels);
  const squares = new Float64Array(channels);
  forEachBlock(x.length, channels, (begin, end) => {
    for (let channel = 0; channel < channels; channel++) {
      const origin = x[channel]!;
      let sum = 0;
      let square = 0;
      for (let at = begin + channel; at < end; at += channels) {
        const distance = x[at]! - origin;
        sum += distance;
        square += distance * distance;
      }
      sums[channel]! += sum;
      squares[channel]! += square;
    }
  });
  const pixels = x.length / channels;
  const distance = sums.map((sum) => sum / pixels);
  return {
    mean: distance.map((mean, channel) => x[channel]! + mean),
    variance: squares.map((square, channel) => Math.max(0, square / pixels - distance[channel]! ** 2)),
  };
}

/** sums[c] = Σ i  x[i, c] · (z[i, c] − centre[c]) */
export function sumProductsOfRows(x: Float32Array, z: Float32Array, centre: Float64Array): Float64Array {
  const channels = centre.length;
  const sums = new Float64Array(channels);
  forEachBlock(x.length, channels, (begin, end) => {
    for (let channel = 0; channel < channels; channel++) {
      const middle = centre[channel]!;
      let sum = 0;
      for (let at = begin + channel; at < end; at += channels) sum += x[at]! * (z[at]! - middle);
      sums[channel]! += sum;
    }
  });
  return sums;
}

/** y[i, c] = x[i, c] · scale[c] + shift[c] */
export function scaleAndShiftRows(x: Float32Array, scale: Float64Array, shift: Float64Array): Float32Array {
  const channels = scale.length;
  const y = new Float32Array(x.length);
  forEachBlock(x.length, channels, (begin, end) => {
    for (let channel = 0; channel < channels; channel++) {
      const factor = scale[channel]!;
      const offset = shift[channel]!;
      for (let at = begin + channel; at < end; at += channels) y[at] = x[at]! * factor + offset;
    }
  });
  return y;
}

/** y[i, c] = x[i, c] · scale[c] + z[i, c] · slope[c] + shift[c] */
export function combineRows(
  x: Float32Array,
  scale: Float64Array,
  z: Float32Array,
  slope: Float64Array,
  shift: Float64Array,
): Float32Array {
  const channels = scale.length;
  const y = new Float32Array(x.length);
  forEachBlock(x.length, channels, (begin, end) => {
    for (let channel = 0; channel < channels; channel++) {
      const ofX = scale[channel]!;
      const ofZ = slope[channel]!;
      const offset = shift[channel]!;
      for (let at = begin + channel; at < end; at += channels) y[at] = x[at]! * ofX + z[at]! * ofZ + offset;
    }
  });
  return y;
}
