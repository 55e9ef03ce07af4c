// A small residual network with everything that training has to get right, and its training: test/golden/training.py has
// the same in torch.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { net, residualBlock } from '../../src/index';
import { fill } from '../golden/fill';
import { filledWeights, goldenTraining } from '../golden/load';
import { step } from './models';
import { byTorchName, setTorchWeights } from './torchWeights';

const { seed, input, classes, compared, weights } = goldenTraining;
const [batch, height, width, channels] = input;

/** Batch norms, a frozen stage, a strided shortcut, both poolings, dropout with a seed, penalties. */
export const trainingNet = () =>
  net({ input: [height, width, channels] })
    .conv({ filters: 6, kernelSize: 3, bias: false, kernelRegularizer: { l2: 0.01 } })
    .batchNorm()
    .relu()
    .maxPool({ size: 3, stride: 2, padding: 'torch' })
    .stage(1, residualBlock({ filters: 6, trainable: false }))
    .stage(1, residualBlock({ filters: 10, kernelRegularizer: { l2: 0.01 } }), { stride: 2 })
    .avgPool({ size: 2, stride: 1 })
    .dropout(0.25, { name: 'dropout' })
    .globalAvgPool()
    .dense(classes, { name: 'fc', kernelRegularizer: { l2: 0.001 } })
    .softmax();

export type OptimizerName = keyof typeof goldenTraining.runs;

const optimizers: Readonly<Record<OptimizerName, () => tf.Optimizer>> = {
  sgd: () => tf.train.sgd(0.05),
  momentum: () => tf.train.momentum(0.02, 0.9),
  // Their epsilon is the backend's, 1e-7 in the fixture.
  adam: () => tf.train.adam(0.005, 0.9, 0.999),
  rmsprop: () => tf.train.rmsprop(0.002, 0.9, 0.5),
};

export interface Training {
  /** Of each step. */
  readonly losses: readonly number[];
  /** Every weight's values after `goldenTraining.compared` steps, by torch's name. */
  readonly weights: ReadonlyMap<string, Float32Array>;
}

/** Trains the net on the current backend, from the fixture's first weights and on its batches. */
export async function train(name: OptimizerName, steps: number): Promise<Training> {
  const model = trainingNet().build({ seed });
  const optimizer = optimizers[name]();
  setTorchWeights(model, filledWeights(weights));
  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  const losses: number[] = [];
  let reached: Training['weights'] = new Map();
  for (let index = 0; index < steps; index++) {
    const [images, labels] = batchOf(index);
    losses.push(await step(model, images, labels));
    tf.dispose([images, labels]);
    if (index + 1 === compared) reached = await weightsOf(model);
  }
  model.dispose();
  optimizer.dispose();
  return { losses, weights: reached };
}

/** The images of a step, and their one-hot labels. */
function batchOf(index: number): [images: tf.Tensor, labels: tf.Tensor] {
  const images = tf.tensor(fill(`images ${index}`, input, 'activation'), [...input]);
  const classOf = (image: number): number => (image * image + index) % classes;
  const labels = tf.buffer([batch, classes]);
  for (let image = 0; image < batch; image++) labels.set(1, image, classOf(image));
  return [images, labels.toTensor()];
}

async function weightsOf(model: tfl.LayersModel): Promise<Training['weights']> {
  const entries = [...byTorchName(model)].map(
    async ([name, weight]) => [name, (await weight.read().data()) as Float32Array] as const,
  );
  return new Map(await Promise.all(entries));
}
