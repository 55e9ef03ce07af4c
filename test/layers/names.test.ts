// The paths of weights: what saving, loading and torch's files rely on.

import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { BottleneckBlock, net, ResidualBlock, residualBlock } from '../../src/index';
import { savedAndLoaded } from '../support/models';

const names = (model: { weights: tfl.LayerVariable[] }): string[] =>
  model.weights.map((weight) => weight.originalName);

describe('paths of weights', () => {
  it('are the path in the drawing behind the name of the layer', () => {
    const model = net({ input: [8, 8, 3] })
      .conv({ filters: 4, kernelSize: 3 })
      .stage(1, residualBlock({ filters: 8, se: { reduction: 4 } }), { stride: 2 })
      .globalAvgPool()
      .dense(2)
      .build({ seed: 1 });
    expect(names(model).sort()).toEqual(
      [
        ...['conv1/kernel', 'conv1/bias', 'fc/kernel', 'fc/bias'],
        ...['conv1', 'conv2', 'downsample.0'].map((conv) => `layer1.0/${conv}/kernel`),
        ...['bn1', 'bn2', 'downsample.1'].flatMap((norm) =>
          ['gamma', 'beta', 'moving_mean', 'moving_variance'].map((weight) => `layer1.0/${norm}/${weight}`),
        ),
        ...['fc1', 'fc2'].flatMap((dense) => [`layer1.0/se/${dense}/kernel`, `layer1.0/se/${dense}/bias`]),
      ].sort(),
    );
    model.dispose();
  });

  it('do not change from one model to the next', () => {
    const spec = net({ input: [8, 8, 3] })
      .conv({ filters: 4, kernelSize: 3 })
      .globalAvgPool()
      .dense(2);
    const [first, second] = [spec.build(), spec.build()];
    expect(names(second)).toEqual(names(first));
    first.dispose();
    second.dispose();
  });

  it('keep two nets in one model apart by a prefix, through saving and loading', async () => {
    const trunk = net({ input: [8, 8, 3] })
      .conv({ filters: 4, kernelSize: 3 })
      .globalAvgPool();
    const [left, right] = [trunk.build({ prefix: 'left.' }), trunk.build({ prefix: 'right.' })];
    const x = tfl.input({ shape: [8, 8, 3] });
    const both = [left.apply(x), right.apply(x)] as tfl.SymbolicTensor[];
    const model = tfl.model({ inputs: x, outputs: tfl.layers.add().apply(both) as tfl.SymbolicTensor });
    expect(names(model)).toContain('left.conv1/kernel');
    const loaded = await savedAndLoaded(model);
    expect(names(loaded).sort()).toEqual(names(model).sort());
    model.dispose();
    loaded.dispose();
  });

  it('have class names that TensorFlow.js leaves alone', () => {
    // An underscore would be rewritten on loading; a bare ResidualBlock could be somebody else's.
    expect(ResidualBlock.className).toBe('Blocks.ResidualBlock');
    expect(BottleneckBlock.className).not.toMatch(/_/);
  });

  it('give a layer on its own a name as TensorFlow.js would', () => {
    expect(new ResidualBlock({ filters: 4 }).name).toMatch(/^residual_block_\d+$/);
  });
});

describe('a seed', () => {
  const spec = net({ input: [8, 8, 3] })
    .conv({ filters: 4, kernelSize: 3, kernelInitializer: 'orthonormal' })
    .stage(2, residualBlock({ filters: 8, kernelInitializer: 'heNormal' }))
    .globalAvgPool()
    .dense(3);

  it('gives the same weights on every backend', async () => {
    const model = spec.build({ seed: 7 });
    const sums: Record<string, number> = {};
    for (const weight of model.trainableWeights.filter(({ originalName }) =>
      originalName.endsWith('kernel'),
    )) {
      const values = await weight.read().data();
      sums[weight.originalName] = [...new Int32Array(Float32Array.from(values).buffer)].reduce(
        (a, b) => (a * 31 + b) | 0,
        7,
      );
    }
    expect(sums).toMatchInlineSnapshot(`
      {
        "conv1/kernel": -266335297,
        "fc/kernel": 1313060858,
        "layer1.0/conv1/kernel": 624247015,
        "layer1.0/conv2/kernel": 562403052,
        "layer1.0/downsample.0/kernel": 2091439309,
        "layer1.1/conv1/kernel": 1569517243,
        "layer1.1/conv2/kernel": -1958617393,
      }
    `);
    model.dispose();
  });

  it('gives every weight a stream of its own', async () => {
    const model = spec.build({ seed: 7 });
    const first = await model.getLayer('layer1.1').getWeights()[0]!.data();
    const second = await model.getLayer('layer1.1').getWeights()[3]!.data();
    expect(first.slice(0, 8)).not.toEqual(second.slice(0, 8));
    model.dispose();
  });

  it('that is not given gives new weights each time', async () => {
    const before = tf.memory().numTensors;
    const [first, second] = [spec.build(), spec.build()];
    const kernel = (model: tfl.LayersModel): Promise<unknown> =>
      model.getLayer('conv1').getWeights()[0]!.data();
    expect(await kernel(first)).not.toEqual(await kernel(second));
    first.dispose();
    second.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});
