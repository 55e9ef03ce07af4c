// Frozen means inference mode for batch norms and fixed statistics, whichever way a user freezes.

import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { net, ResidualBlock, residualBlock } from '../../src/index';
import { labels, largestDifference, numbers, step, weightValues } from '../support/models';

const trunk = () =>
  net({ input: [8, 8, 3] })
    .conv({ filters: 4, kernelSize: 3 })
    .batchNorm()
    .relu()
    .stage(2, residualBlock({ filters: 8 }), { stride: 2 })
    .globalAvgPool();

/** Trains a few steps and tells which weights moved. */
async function moved(model: tfl.LayersModel, classes = 2): Promise<string[]> {
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'categoricalCrossentropy' });
  const before = await weightValues(model);
  const [x, y] = [numbers([4, 8, 8, 3]), labels(4, classes)];
  for (let index = 0; index < 3; index++) await step(model, x, y);
  const after = await weightValues(model);
  tf.dispose([x, y]);
  return Object.keys(before).filter((name) =>
    before[name]!.some((value, index) => value !== after[name]![index]),
  );
}

/** A model around `backbone`: images to two classes. */
function withHead(backbone: tfl.LayersModel): tfl.LayersModel {
  const x = tfl.input({ shape: [8, 8, 3] });
  const head = tfl.layers.dense({ units: 2, activation: 'softmax', name: 'head' });
  return tfl.model({ inputs: x, outputs: head.apply(backbone.apply(x)) as tfl.SymbolicTensor });
}

describe('frozen', () => {
  it('by the layer’s own trainable: nothing of it moves, all else does', async () => {
    const model = trunk().dense(2).softmax().build({ seed: 1 });
    for (const layer of model.layers.filter(({ name }) => name !== 'fc')) layer.trainable = false;
    expect((await moved(model)).sort()).toEqual(['fc/bias', 'fc/kernel']);
    model.dispose();
  });

  it('by a model around it: trainable = false of the container', async () => {
    const backbone = trunk().build({ seed: 1 });
    backbone.trainable = false;
    const model = withHead(backbone);
    expect((await moved(model)).sort()).toEqual(['head/bias', 'head/kernel']);
    model.dispose();
  });

  it('by the configuration: trainable: false of a stage’s blocks', async () => {
    const model = net({ input: [8, 8, 3] })
      .stage(2, residualBlock({ filters: 4, trainable: false }))
      .globalAvgPool()
      .dense(2)
      .softmax()
      .build({ seed: 1 });
    expect((await moved(model)).sort()).toEqual(['fc/bias', 'fc/kernel']);
    model.dispose();
  });

  it('uses the moving statistics in training, as in prediction', async () => {
    const layer = new ResidualBlock({ filters: 3, seed: 1, trainable: false });
    const x = numbers([2, 4, 4, 3]);
    const [training, prediction] = [layer.apply(x, { training: true }), layer.apply(x)] as tf.Tensor[];
    expect(await largestDifference(training!, prediction!)).toBe(0);
    layer.trainable = true;
    const thawed = layer.apply(x, { training: true }) as tf.Tensor;
    expect(await largestDifference(thawed, prediction!)).toBeGreaterThan(1e-3);
    tf.dispose([x, training!, prediction!, thawed]);
    layer.dispose();
  });

  it('and thawed again, trains', async () => {
    const model = trunk().dense(2).softmax().build({ seed: 1 });
    for (const layer of model.layers) layer.trainable = false;
    for (const layer of model.layers) layer.trainable = true;
    expect((await moved(model)).length).toBe(model.weights.length);
    model.dispose();
  });

  it('stays frozen in what build() makes, which is never a Sequential', () => {
    // A Sequential that begins with a frozen Sequential trains the frozen weights (TensorFlow.js 4.22).
    const model = trunk().build();
    expect(model).not.toBeInstanceOf(tfl.Sequential);
    model.dispose();
  });
});

describe('batch norm without gamma or beta', () => {
  it.each([
    [{ scale: false }, ['bn1/beta']],
    [{ center: false }, ['bn1/gamma']],
    [{ scale: false, center: false }, []],
  ])('trains: %j', async (options, affine) => {
    const model = net({ input: [8, 8, 3] })
      .conv({ filters: 4, kernelSize: 3, bias: false })
      .batchNorm(options)
      .relu()
      .globalAvgPool()
      .dense(2)
      .softmax()
      .build({ seed: 1 });
    const expected = [
      'conv1/kernel',
      'fc/bias',
      'fc/kernel',
      'bn1/moving_mean',
      'bn1/moving_variance',
      ...affine,
    ];
    expect((await moved(model)).sort()).toEqual(expected.sort());
    model.dispose();
  });

  it('without either, is frozen by a model around it as well', async () => {
    const backbone = net({ input: [8, 8, 3] })
      .batchNorm({ scale: false, center: false })
      .globalAvgPool()
      .build();
    backbone.trainable = false;
    const model = withHead(backbone);
    expect((await moved(model)).sort()).toEqual(['head/bias', 'head/kernel']);
    model.dispose();
  });
});
