// Training: stochastic gradient descent with momentum, its rate rising for one epoch and then falling as half a cosine
// (Loshchilov and Hutter 2016, arXiv:1608.03983), with decoupled weight decay (the same 2017, arXiv:1711.05101).

import { setImmediate } from 'node:timers/promises';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { type BatchOptions, imageBatch, inBatches, labelBatch } from './batches';
import { evaluate, predict } from './evaluate';
import { Problem } from './problem';
import { seededRandom } from './random';
import type { Dataset } from './readImages';

export interface TrainOptions {
  epochs: number;
  batch: number;
  seed: number;
  standard: BatchOptions['standard'];
  onStep?: (step: Step) => void;
  onEpoch?: (epoch: Epoch) => void;
}

/** Where training is; loss and accuracy are means over the epoch so far. */
export interface Step {
  readonly epoch: number;
  readonly step: number;
  readonly steps: number;
  readonly loss: number;
  readonly accuracy: number;
  readonly imagesPerSecond: number;
}

/** An epoch that is over: one point of the learning curves. */
export interface Epoch extends Step {
  readonly heldBackAccuracy: number;
}

const peakRate = 0.1;
const weightDecay = 0.02;

/** Trains a model on a dataset. Returns the learning curves. Throws a {@link Problem} if the loss is no number any more. */
export async function train(model: LayersModel, data: Dataset, options: TrainOptions): Promise<Epoch[]> {
  const { epochs, batch, seed, standard, onStep, onEpoch } = options;
  const { height, width, training, heldBack, classes } = data;
  const random = seededRandom(`training/${seed}`);
  const images = [...training.labels.keys()];
  const stepsPerEpoch = inBatches(images, batch).length;
  const steps = stepsPerEpoch * epochs;
  const optimizer = tf.train.momentum(0, 0.9, true);
  model.compile({ optimizer, loss: 'categoricalCrossentropy', metrics: ['accuracy'] });

  const curves: Epoch[] = [];
  let step = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const begin = performance.now();
    const seen = { images: 0, loss: 0, right: 0 };
    let now: Step | undefined;
    for (const indices of inBatches(random.shuffle(images), batch)) {
      const rate = rateAt(step, steps, stepsPerEpoch);
      optimizer.setLearningRate(rate);
      const x = imageBatch(training, indices, { height, width, standard, vary: random });
      const y = labelBatch(training, indices, classes.length);
      const [loss, accuracy] = (await model.trainOnBatch(x, y)) as [number, number];
      tf.dispose([x, y]);
      decay(model, 1 - rate * weightDecay);
      if (!Number.isFinite(loss)) {
        throw new Problem(
          `Training went astray: in epoch ${epoch} the loss became ${loss}. Nothing was saved.`,
        );
      }

      step++;
      seen.images += indices.length;
      seen.loss += loss * indices.length;
      seen.right += accuracy * indices.length;
      now = {
        epoch,
        step,
        steps,
        loss: seen.loss / seen.images,
        accuracy: seen.right / seen.images,
        imagesPerSecond: seen.images / ((performance.now() - begin) / 1000),
      };
      onStep?.(now);
      await setImmediate(); // lets the bar be drawn and Ctrl-C be heard
    }
    const probabilities = await predict(model, heldBack, { height, width, standard });
    const point = { ...now!, heldBackAccuracy: evaluate(probabilities, heldBack, classes.length).accuracy };
    curves.push(point);
    onEpoch?.(point);
  }
  optimizer.dispose();
  return curves;
}

/** Draws all kernels towards zero. Biases, gammas and betas are left alone. */
function decay(model: LayersModel, factor: number): void {
  tf.tidy(() => {
    for (const weight of model.trainableWeights) {
      if (weight.shape.length > 1) weight.write(tf.mul(weight.read(), factor));
    }
  });
}

/** The learning rate before step `step` of `steps`. */
export function rateAt(step: number, steps: number, warmup: number): number {
  const rising = Math.min(1, (step + 1) / warmup);
  return peakRate * rising * (0.5 + 0.5 * Math.cos((Math.PI * step) / steps));
}
