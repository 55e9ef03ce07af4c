import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { batchOf } from './batchOf.ts';
import type { ImageSet } from './drawImages.ts';

/** The probability of each class for each image: `[images, classes]`, row by row. */
export function predict(model: LayersModel, images: ImageSet, atOnce = 128): Float32Array {
  const all = [...images.labels.keys()];
  const probabilities = new Float32Array(all.length * images.classes.length);
  for (let start = 0; start < all.length; start += atOnce) {
    const rows = tf.tidy(
      () => model.predictOnBatch(batchOf(images, all.slice(start, start + atOnce)).x) as tf.Tensor,
    );
    probabilities.set(rows.dataSync(), start * images.classes.length);
    rows.dispose();
  }
  return probabilities;
}

/** The class with the highest probability, for each row. */
export function likeliest(probabilities: Float32Array, classes: number): number[] {
  return Array.from({ length: probabilities.length / classes }, (_, index) => {
    const row = probabilities.subarray(index * classes, (index + 1) * classes);
    return row.indexOf(Math.max(...row));
  });
}

/** The share of images whose likeliest class is the right one. */
export function accuracyOf(model: LayersModel, images: ImageSet): number {
  const { labels, classes } = images;
  const said = likeliest(predict(model, images), classes.length);
  return said.filter((label, index) => label === labels[index]).length / labels.length;
}
