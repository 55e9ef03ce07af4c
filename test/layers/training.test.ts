// Training as a user does it: losses with penalties, dropout with a seed, memory that stays level, exceptions that
// leave nothing behind.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { BottleneckBlock, ConfigError, lsuv, net, ResidualBlock, residualBlock } from '../../src/index';
import { labels, largestDifference, numbers, step } from '../support/models';

describe('a regularizer', () => {
  it('adds its penalty to the loss', async () => {
    const build = (l2: number): tfl.LayersModel =>
      net({ input: [4, 4, 3] })
        .stage(1, residualBlock({ filters: 4, kernelRegularizer: { l2, l1: l2 / 2 } }))
        .globalAvgPool()
        .dense(2)
        .softmax()
        .build({ seed: 5 });
    const [plain, held] = [build(0), build(0.01)];
    const [x, y] = [numbers([2, 4, 4, 3]), labels(2, 2)];
    const losses: number[] = [];
    let penalty = 0;
    for (const weight of held.trainableWeights.filter(({ originalName }) =>
      /layer1.*kernel/.test(originalName),
    )) {
      for (const value of await weight.read().data())
        penalty += 0.01 * value * value + 0.005 * Math.abs(value);
    }
    for (const model of [plain, held]) {
      model.compile({ optimizer: tf.train.sgd(0), loss: 'categoricalCrossentropy' });
      losses.push(await step(model, x, y));
    }
    expect(losses[1]! - losses[0]!).toBeCloseTo(penalty, 4);
    plain.dispose();
    held.dispose();
    tf.dispose([x, y]);
  });
});

describe('dropout and drop path', () => {
  const build = (seed?: number): tfl.LayersModel =>
    net({ input: [6, 6, 3] })
      .stage(1, residualBlock({ filters: 4, dropPathRate: 0.5 }))
      .dropout(0.5)
      .build({ seed });

  it('drop the same in two models of one seed, and something else at each call', async () => {
    const [first, second] = [build(11), build(11)];
    const x = numbers([4, 6, 6, 3]);
    const run = (model: tfl.LayersModel): tf.Tensor => model.apply(x, { training: true }) as tf.Tensor;
    const [a, b, again] = [run(first), run(second), run(first)];
    expect(await largestDifference(a, b)).toBe(0);
    expect(await largestDifference(a, again)).toBeGreaterThan(0);
    tf.dispose([x, a, b, again]);
    first.dispose();
    second.dispose();
  });

  it('do nothing in prediction', async () => {
    const model = build(11);
    const x = numbers([4, 6, 6, 3]);
    const [a, b] = [model.predict(x), model.predict(x)] as tf.Tensor[];
    expect(await largestDifference(a!, b!)).toBe(0);
    tf.dispose([x, a!, b!]);
    model.dispose();
  });
});

describe('memory', () => {
  it('is level after training, predicting and disposing', async () => {
    const before = tf.memory().numTensors;
    const model = net({ input: [8, 8, 3] })
      .conv({ filters: 4, kernelSize: 3 })
      .stage(2, residualBlock({ filters: 4, se: { reduction: 2 }, dropPathRate: 0.2 }))
      .globalAvgPool()
      .dense(2)
      .softmax()
      .build({ seed: 1 });
    model.compile({ optimizer: 'sgd', loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
    const [x, y] = [numbers([4, 8, 8, 3]), labels(4, 2)];
    await step(model, x, y);
    const during = tf.memory().numTensors;
    for (let index = 0; index < 3; index++) await step(model, x, y);
    for (let index = 0; index < 3; index++) tf.dispose(model.predict(x));
    expect(tf.memory().numTensors).toBe(during);
    tf.dispose([x, y]);
    model.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('counts the parameters that analysis counts', () => {
    const spec = net({ input: [8, 8, 4] })
      .stage(2, residualBlock({ filters: 8, se: { reduction: 4 } }), { stride: 2 })
      .globalAvgPool()
      .dense(2);
    const model = spec.build();
    const { params, statistics } = spec.analyze();
    expect(model.countParams()).toBe(params + statistics);
    model.dispose();
  });
});

describe('what cannot be drawn', () => {
  it('is a ConfigError before any tensor is made', () => {
    const x = numbers([1, 4, 4, 8]);
    const before = tf.memory().numTensors;
    const wrong = [
      new BottleneckBlock({ filters: 64, groups: 3, width: 16 }),
      new ResidualBlock({ filters: 8, kernelInitializer: 'heNormul' as 'heNormal' }),
      new ResidualBlock({ filters: 8, filtres: 8 } as { filters: number }),
    ];
    for (const layer of wrong) expect(() => layer.apply(x)).toThrow(ConfigError);
    expect(tf.memory().numTensors).toBe(before);
    x.dispose();
  });

  it('is a ConfigError for a model that was built from no steps', () => {
    expect(() => net({ input: [8, 8, 3] }).build()).toThrow(/a net without steps cannot be built/);
  });
});

describe('lsuv', () => {
  it('gives every convolution and dense layer an output of variance 1, and leaves no tensor', async () => {
    const model = net({ input: [8, 8, 3] })
      .conv({ filters: 8, kernelSize: 3 })
      .relu()
      .stage(2, residualBlock({ filters: 8 }))
      .globalAvgPool()
      .dense(4)
      .build({ seed: 1 });
    const x = numbers([8, 8, 8, 3]);
    const before = tf.memory().numTensors;
    const report = await lsuv(model, x, { tolerance: 0.02, seed: 2 });
    expect(tf.memory().numTensors).toBe(before);
    expect(report.map(({ path }) => path)).toEqual([
      'conv1/kernel',
      ...[0, 1].flatMap((unit) => [1, 2].map((index) => `layer1.${unit}/conv${index}/kernel`)),
      'fc/kernel',
    ]);
    for (const { after } of report) expect(Math.abs(after - 1)).toBeLessThan(0.02);
    // From outside: the variance of the logits themselves.
    const logits = model.predict(x) as tf.Tensor;
    const { mean, variance } = tf.moments(logits);
    expect((await variance.data())[0]).toBeCloseTo(1, 1);
    tf.dispose([logits, mean, variance, x]);
    model.dispose();
  });

  it('refuses a batch that does not suit', async () => {
    const model = net({ input: [8, 8, 3] })
      .conv({ filters: 2, kernelSize: 3 })
      .build();
    const x = numbers([1, 4, 4, 3]);
    await expect(lsuv(model, x)).rejects.toThrow(/does not suit the model's input/);
    x.dispose();
    model.dispose();
  });
});
