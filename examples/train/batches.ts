// From bytes to what a network takes: standardised float batches, in training varied a little.

import * as tf from '@tensorflow/tfjs-core';
import type { Random } from './random';
import type { ImageSet } from './readImages';

/** Mean and standard deviation of each colour over the images that are trained on; kept with the model. */
export interface Standard {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

export function standardOf({ pixels }: ImageSet): Standard {
  const perColour = (value: (byte: number, colour: number) => number) => {
    const sums = [0, 0, 0];
    for (let i = 0; i < pixels.length; i++) sums[i % 3]! += value(pixels[i]!, i % 3);
    return sums.map((sum) => sum / (pixels.length / 3));
  };
  const mean = perColour((byte) => byte);
  const variance = perColour((byte, colour) => (byte - mean[colour]!) ** 2);
  return { mean, deviation: variance.map((value) => Math.max(1, Math.sqrt(value))) };
}

export interface BatchOptions {
  height: number;
  width: number;
  standard: Standard;
  /** Mirrors half of the images and shifts each by up to two pixels, as is usual for small images. Default: as they are. */
  vary?: Random;
}

/** Images `indices` of a set, standardised: [N, H, W, 3]. */
export function imageBatch(
  { pixels }: ImageSet,
  indices: readonly number[],
  options: BatchOptions,
): tf.Tensor4D {
  const { height, width, standard, vary } = options;
  const values = new Float32Array(indices.length * height * width * 3);
  let at = 0;
  for (const index of indices) {
    const image = index * height * width * 3;
    const mirrored = vary !== undefined && vary.uniform() < 0.5;
    const [down, across] = vary ? [vary.integer(5) - 2, vary.integer(5) - 2] : [0, 0];
    for (let row = 0; row < height; row++) {
      const line = image + clamp(row + down, height) * width * 3;
      for (let column = 0; column < width; column++) {
        const from = line + clamp((mirrored ? width - 1 - column : column) + across, width) * 3;
        for (let colour = 0; colour < 3; colour++) {
          values[at++] = (pixels[from + colour]! - standard.mean[colour]!) / standard.deviation[colour]!;
        }
      }
    }
  }
  return tf.tensor4d(values, [indices.length, height, width, 3]);
}

/** The classes of images `indices` of a set, one-hot: [N, classes]. */
export function labelBatch({ labels }: ImageSet, indices: readonly number[], classes: number): tf.Tensor2D {
  return tf.tidy(
    () =>
      tf.oneHot(
        tf.tensor1d(
          indices.map((index) => labels[index]!),
          'int32',
        ),
        classes,
      ) as tf.Tensor2D,
  );
}

/** 0 … count − 1 in pieces of `size`; a last piece of one image is left to the piece before, for batch norm needs two. */
export function inBatches(order: readonly number[], size: number): number[][] {
  const pieces: number[][] = [];
  for (let start = 0; start < order.length; start += size) pieces.push(order.slice(start, start + size));
  if (pieces.length > 1 && pieces[pieces.length - 1]!.length === 1)
    pieces[pieces.length - 2]!.push(...pieces.pop()!);
  return pieces;
}

const clamp = (index: number, extent: number) => Math.max(0, Math.min(extent - 1, index));
