import * as tf from '@tensorflow/tfjs-core';
import type { TrainableNet } from 'tfjs-blocks';
import { batchOf } from './batchOf.ts';
import type { ImageSet } from './drawImages.ts';

/** How many milliseconds one step of training takes: the median of nine, after two that warm up. */
export async function stepTime(
  net: TrainableNet<'vector'>,
  images: ImageSet,
  { batchSize = 16, steps = 9 } = {},
): Promise<number> {
  const model = net.build({ seed: 1 });
  const optimizer = tf.train.sgd(0.01);
  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  const { x, y } = batchOf(images, [...images.labels.keys()].slice(0, batchSize));
  const times: number[] = [];
  for (let step = -2; step < steps; step++) {
    const start = performance.now();
    await model.trainOnBatch(x, y);
    if (step >= 0) times.push(performance.now() - start);
  }
  tf.dispose([x, y]);
  model.dispose();
  optimizer.dispose();
  return times.sort((a, b) => a - b)[Math.floor(steps / 2)]!;
}
