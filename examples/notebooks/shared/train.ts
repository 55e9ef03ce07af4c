// Plain training, as the papers do it: stochastic gradient descent with momentum, images in another order each epoch.

import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { seededRandom } from '../../train/random.ts';
import { accuracyOf } from './accuracyOf.ts';
import { batchOf } from './batchOf.ts';
import type { ImageSet } from './drawImages.ts';

/** What is trained on, and what is only looked at after each epoch. */
export interface Data {
  readonly training: ImageSet;
  readonly heldBack: ImageSet;
}

export interface Recipe {
  /** Default 4. */
  epochs?: number;
  /** Images a step. Default 16. */
  batchSize?: number;
  /** At its highest: it rises for the first tenth of all steps, then falls along half a cosine to 0. Default 0.1. */
  learningRate?: number;
  /** Says in which order the images come. Default 1. */
  seed?: number;
}

/** One epoch of one training. */
export interface Epoch {
  /** From 1. */
  readonly epoch: number;
  /** Mean cross entropy over the epoch's steps. */
  readonly loss: number;
  /** Share of the training images that were told right during the epoch. */
  readonly accuracy: number;
  /** Share of the held-back images that were told right after it. */
  readonly heldBack: number;
}

/** Trains a model that was built from a net which ends in softmax; compiles it anew. */
export async function train(
  model: LayersModel,
  { training, heldBack }: Data,
  { epochs = 4, batchSize = 16, learningRate = 0.1, seed = 1 }: Recipe = {},
): Promise<Epoch[]> {
  const optimizer = tf.train.momentum(learningRate, 0.9);
  model.compile({ optimizer, loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  const random = seededRandom(`order ${seed}`);
  const perEpoch = Math.floor(training.labels.length / batchSize);
  const curve: Epoch[] = [];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const order = random.shuffle([...training.labels.keys()]);
    let [loss, accuracy] = [0, 0];
    for (let step = 0; step < perEpoch; step++) {
      const done = ((epoch - 1) * perEpoch + step) / (epochs * perEpoch);
      optimizer.setLearningRate(
        learningRate * Math.min(1, 10 * done + 0.1) * (0.5 + 0.5 * Math.cos(Math.PI * done)),
      );
      const { x, y } = batchOf(training, order.slice(step * batchSize, (step + 1) * batchSize));
      const [ofStep, right] = (await model.trainOnBatch(x, y)) as [number, number];
      tf.dispose([x, y]);
      loss += ofStep / perEpoch;
      accuracy += right / perEpoch;
    }
    curve.push({ epoch, loss, accuracy, heldBack: accuracyOf(model, heldBack) });
  }
  optimizer.dispose();
  return curve;
}
