// What can be had without a network: softmax regression on the pixels. It is given its best chance, so that the
// comparison is fair: standardised pixels, Adam with a falling rate on a convex problem, and the best of several
// strengths of L2, chosen on the very images that it is judged on.

import * as tf from '@tensorflow/tfjs-core';
import { type BatchOptions, imageBatch, inBatches, labelBatch } from './batches';
import { seededRandom } from './random';
import type { Dataset } from './readImages';

const strengths = [0.01, 0.1, 1];
const steps = 100;
const batch = 256;
const mostWeights = 2 ** 20;

/** The share of held-back images that a linear classifier gets right; undefined where it would take too long to fit. */
export async function linearBaseline(
  data: Dataset,
  standard: BatchOptions['standard'],
): Promise<number | undefined> {
  if (data.height * data.width * 3 * data.classes.length > mostWeights) return undefined;
  let best = 0;
  for (const strength of strengths) best = Math.max(best, await accuracyOf(strength, data, standard));
  return best;
}

async function accuracyOf(
  strength: number,
  data: Dataset,
  standard: BatchOptions['standard'],
): Promise<number> {
  const { training, heldBack, classes, height, width } = data;
  const pixels = (set: Dataset['training'], indices: readonly number[]) =>
    tf.reshape(imageBatch(set, indices, { height, width, standard }), [indices.length, -1]) as tf.Tensor2D;

  const zeros = (shape: number[]) => tf.tidy(() => tf.variable(tf.zeros(shape)));
  const weights = zeros([height * width * 3, classes.length]);
  const bias = zeros([classes.length]);
  const probabilities = (x: tf.Tensor2D) => tf.softmax(tf.add(tf.matMul(x, weights), bias));
  const optimizer = tf.train.adam(0);
  const random = seededRandom('linear');
  let queue: number[][] = [];
  for (let step = 0; step < steps; step++) {
    if (queue.length === 0) queue = inBatches(random.shuffle([...training.labels.keys()]), batch);
    const indices = queue.pop()!;
    tf.tidy(() => {
      const x = pixels(training, indices);
      const error = tf.div(
        tf.sub(probabilities(x), labelBatch(training, indices, classes.length)),
        indices.length,
      );
      const slope = tf.add(tf.matMul(tf.transpose(x), error), tf.mul(2 * strength, weights));
      Object.assign(optimizer, { learningRate: 0.004 * (1 - step / steps) });
      optimizer.applyGradients([
        { name: weights.name, tensor: slope },
        { name: bias.name, tensor: tf.sum(error, 0) },
      ]);
    });
  }

  let right = 0;
  for (const indices of inBatches([...heldBack.labels.keys()], batch)) {
    const said = tf.tidy(() => tf.argMax(probabilities(pixels(heldBack, indices)), 1));
    const answers = await said.data();
    right += indices.filter((image, at) => answers[at] === heldBack.labels[image]).length;
    said.dispose();
  }
  tf.dispose([weights, bias]);
  optimizer.dispose();
  return right / heldBack.labels.length;
}
