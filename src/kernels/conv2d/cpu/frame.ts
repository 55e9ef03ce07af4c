// Some images at a time in a frame of zeros, so that every window lies within it and the loops needn't ask. In double
// precision, in which JavaScript computes: values in single would be converted at every read.

import type * as tf from '@tensorflow/tfjs-core';
import { read } from '../../cpu/values';
import type { Shape4D } from '../spec';
import { type Phases, type Plane, pixelCount } from './plane';

/** About as many values as lie in a processor's cache. */
const valuesTogether = 2 ** 16;

/** How many images of `[N, H, W, C]` are framed together. */
export function imagesTogether([batch, , , channels]: Shape4D, { rows, columns }: Plane): number {
  return Math.max(1, Math.min(batch, Math.floor(valuesTogether / (rows.extent * columns.extent * channels))));
}

/** Calls `work` with a frame of the next images, the number of the first, and how many they are, until all were there. */
export function forEachFrame(
  x: tf.Tensor4D,
  plane: Plane,
  work: (frame: Float64Array, first: number, images: number) => void,
): void {
  const [batch, height, width, channels] = x.shape;
  const { rows, columns } = plane;
  const values = read(x);
  const together = imagesTogether(x.shape, plane);
  const rowSize = columns.extent * channels;
  // One value more than there are: loops that take values in pairs may read it.
  const frame = new Float64Array(together * rows.extent * rowSize + 1);
  for (let first = 0; first < batch; first += together) {
    const images = Math.min(together, batch - first);
    let from = first * height * width * channels;
    for (let image = 0; image < images; image++) {
      for (let row = 0; row < height; row++) {
        let to = (image * rows.extent + rows.before + row) * rowSize + columns.before * channels;
        for (const end = from + width * channels; from < end; ) frame[to++] = values[from++]!;
      }
    }
    work(frame, first, images);
  }
}

/** Pixels of a result, image by image. */
export interface Pixels {
  /** Where in the frame each of them looks. */
  readonly starts: Int32Array;
  /** Where its first channel is in the result. */
  readonly targets: Int32Array;
}

/** The pixels of a phase in `images` images of the result, computed from a map of `channels` channels. */
export function pixelsOf(
  { rows, columns }: Plane,
  phases: Phases,
  images: number,
  channels: number,
  [, height, width, resultChannels]: Shape4D,
): Pixels {
  const [rowPhase, columnPhase] = phases;
  const count = images * pixelCount(phases);
  const starts = new Int32Array(count);
  const targets = new Int32Array(count);
  let at = 0;
  for (let image = 0; image < images; image++) {
    for (let row = 0; row < rowPhase.pixels.length; row++) {
      const startRow = image * rows.extent + rowPhase.starts[row]!;
      const targetRow = image * height + rowPhase.pixels[row]!;
      for (let column = 0; column < columnPhase.pixels.length; column++, at++) {
        starts[at] = (startRow * columns.extent + columnPhase.starts[column]!) * channels;
        targets[at] = (targetRow * width + columnPhase.pixels[column]!) * resultChannels;
      }
    }
  }
  return { starts, targets };
}
