// How much memory one training step takes at most.

import * as tf from '@tensorflow/tfjs-core';
import type { TrainableNet } from '../../src/index';
import { labels, numbers } from './models';

/** The most bytes of tensors alive at once in a step, weights included, and how long a step without a profile takes. */
export async function peakOfTraining(
  spec: TrainableNet<'vector'>,
  batch: number,
): Promise<{ bytes: number; seconds: number }> {
  const model = spec.build({ seed: 1 });
  const optimizer = tf.train.momentum(0.1, 0.9);
  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  const [x, y] = [numbers([batch, ...(spec.inputShape as number[])]), labels(batch, spec.outputShape[0]!)];
  await model.trainOnBatch(x, y); // makes the optimizer's slots
  const start = performance.now();
  await model.trainOnBatch(x, y);
  const seconds = (performance.now() - start) / 1000;
  const { peakBytes } = await tf.profile(async () => {
    await model.trainOnBatch(x, y);
    return tf.scalar(0);
  });
  tf.dispose([x, y]);
  model.dispose();
  optimizer.dispose();
  return { bytes: peakBytes, seconds };
}
