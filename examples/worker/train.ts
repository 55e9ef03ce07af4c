// The training itself. It knows nothing of workers and pages, and runs in both.

import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { net, reestimateBatchNorm } from 'tfjs-blocks';
import { startBackend } from './backend';
import type { Job, Progress } from './messages';
import { names, size } from './shapes';

export interface TrainOptions {
  onProgress(progress: Progress): void;
  /** Is asked after every step. */
  isStopped(): boolean;
}

/** Trains the job's net. Returns the model, or what it has become when it was stopped. */
export async function train(job: Job, { onProgress, isStopped }: TrainOptions): Promise<LayersModel> {
  const { backend, epochs, batchSize, pixels, classes } = job;
  await startBackend(backend);
  const model = net.fromJSON(job.net).build({ seed: 1 });
  const optimizer = tf.train.adam(0.01);
  model.compile({ optimizer, loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  const images = tf.tensor4d(pixels, [classes.length, size, size, 1]);
  const wanted = tf.tidy(() => tf.oneHot(tf.tensor1d(classes, 'int32'), names.length));
  const steps = epochs * Math.ceil(classes.length / batchSize);
  let step = 0;
  try {
    await model.fit(images, wanted, {
      epochs,
      batchSize,
      yieldEvery: 'never', // onBatchEnd does it
      callbacks: {
        async onBatchEnd(_, logs) {
          step++;
          onProgress({
            step,
            steps,
            loss: logs?.['loss'] ?? Number.NaN,
            accuracy: logs?.['acc'] ?? Number.NaN,
          });
          await new Promise((resolve) => setTimeout(resolve)); // the moment in which a 'stop' can come in
          if (isStopped()) model.stopTraining = true;
        },
      },
    });
    await reestimateBatchNorm(model, images); // after so few steps its moving statistics lag behind
    return model;
  } catch (error) {
    model.dispose();
    throw error;
  } finally {
    tf.dispose([images, wanted]);
    optimizer.dispose();
  }
}
