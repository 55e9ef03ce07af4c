// What a model makes of images that it never saw.

import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { type BatchOptions, imageBatch, inBatches } from './batches';
import type { ImageSet } from './readImages';

const atOnce = 64;

/** The probability of each class for each image: [N, classes], row by row. */
export async function predict(
  model: LayersModel,
  set: ImageSet,
  options: BatchOptions,
): Promise<Float32Array> {
  const rows: Float32Array[] = [];
  for (const indices of inBatches([...set.labels.keys()], atOnce)) {
    const output = tf.tidy(() => model.predictOnBatch(imageBatch(set, indices, options)) as tf.Tensor);
    rows.push((await output.data()) as Float32Array);
    output.dispose();
  }
  const all = new Float32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    all.set(row, at);
    at += row.length;
  }
  return all;
}

export interface Evaluation {
  /** Share of the images whose likeliest class is the right one. */
  readonly accuracy: number;
  /** `confusion[is][said]` counts the images of class `is` that were taken for class `said`. */
  readonly confusion: readonly (readonly number[])[];
  /** For each image the likeliest class and its probability. */
  readonly answers: readonly { readonly said: number; readonly probability: number }[];
}

/** Compares probabilities [N, classes] with the labels of the same images. */
export function evaluate(probabilities: Float32Array, { labels }: ImageSet, classes: number): Evaluation {
  const confusion = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  let right = 0;
  const answers = Array.from(labels, (is, image) => {
    const row = probabilities.subarray(image * classes, (image + 1) * classes);
    const probability = Math.max(...row);
    const said = row.indexOf(probability);
    confusion[is]![said]! += 1;
    if (said === is) right++;
    return { said, probability };
  });
  return { accuracy: right / labels.length, confusion, answers };
}
