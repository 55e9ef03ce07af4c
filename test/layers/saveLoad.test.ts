// What is saved comes back: the same predictions, the same net, and it trains on. Each of TensorFlow.js's traps on the
// way (tidy names, rewritten keys and strings, nested and shared layers) has its case.

import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import {
  act,
  add,
  BottleneckBlock,
  conv,
  defineBlock,
  features,
  net,
  netOf,
  ResidualBlock,
  residualBlock,
  SqueezeExcite,
} from '../../src/index';
import { labels, largestDifference, numbers, savedAndLoaded, step } from '../support/models';

const x = (): tf.Tensor => numbers([4, 8, 8, 3]);

async function expectSame(model: tfl.LayersModel, input: tf.Tensor = x()): Promise<tfl.LayersModel> {
  const loaded = await savedAndLoaded(model);
  const [before, after] = [model.predict(input), loaded.predict(input)] as tf.Tensor[];
  expect(await largestDifference(before!, after!)).toBe(0);
  tf.dispose([before!, after!, input]);
  return loaded;
}

async function expectTrains(model: tfl.LayersModel, classes: number): Promise<void> {
  model.compile({ optimizer: tf.train.momentum(0.05, 0.9), loss: 'categoricalCrossentropy' });
  const [images, truth] = [x(), labels(4, classes)];
  const first = await step(model, images, truth);
  let last = first;
  for (let index = 0; index < 8; index++) last = await step(model, images, truth);
  expect(last).toBeLessThan(first);
  tf.dispose([images, truth]);
}

describe('a net', () => {
  it('comes back with the same predictions, trained statistics included, and trains on', async () => {
    const model = net({ input: [8, 8, 3], name: 'my-net' })
      .conv({ filters: 4, kernelSize: 3, bias: false })
      .batchNorm()
      .relu()
      .stage(2, residualBlock({ filters: 8 }), { stride: 2, tap: 'c2' })
      .residual((r) => r.stage(1, residualBlock({ filters: 8 })))
      .branches({ a: (b) => b.conv({ filters: 2, kernelSize: 1 }), b: (b) => b }, 'concat')
      .globalAvgPool()
      .dense(3)
      .softmax()
      .build({ seed: 3 });
    await expectTrains(model, 3);
    const loaded = await expectSame(model);
    await expectTrains(loaded, 3);
    model.dispose();
    loaded.dispose();
  });

  it('knows its taps and its own JSON after loading', async () => {
    const spec = net({ input: [8, 8, 3] })
      .conv({ filters: 4, kernelSize: 3 })
      .stage(1, residualBlock({ filters: 8 }), { stride: 2, tap: 'c2' })
      .globalAvgPool()
      .dense(2);
    const model = spec.build({ seed: 1 });
    const loaded = await savedAndLoaded(model);
    expect(JSON.stringify(netOf(loaded).net)).toBe(JSON.stringify(spec));
    const { c2 } = features(loaded, ['c2']);
    expect(c2.outputs[0]!.shape).toEqual([null, 4, 4, 8]);
    model.dispose();
    loaded.dispose();
  });

  it('works on images of any size when height and width are free', async () => {
    const model = net({ input: [null, null, 3] })
      .stage(1, residualBlock({ filters: 4 }), { stride: 2 })
      .globalAvgPool()
      .dense(2)
      .build({ seed: 1 });
    const loaded = await expectSame(model, numbers([1, 9, 7, 3]));
    await expectSame(loaded, numbers([2, 12, 16, 3]));
    model.dispose();
    loaded.dispose();
  });
});

describe('the words of a configuration', () => {
  it('survive, whatever TensorFlow.js rewrites', async () => {
    interface Words {
      useSE: boolean;
      K: number;
      snake_case: string;
      word: string;
      sizes: number[];
    }
    const wordy = defineBlock('WordyBlock', (x, { useSE, K, snake_case, word, sizes }: Words) => {
      if (!useSE || snake_case !== 'a_b' || word !== 'SE' || sizes.length !== 2)
        throw new Error('words were changed');
      return conv(x, 'conv_one', { filters: K, kernelSize: 1 });
    });
    const model = net({ input: [8, 8, 3] })
      .add(wordy({ useSE: true, K: 2, snake_case: 'a_b', word: 'SE', sizes: [1, 2] }))
      .conv({
        filters: 2,
        kernelSize: [1, 3],
        padding: [
          [0, 0],
          [2, 0],
        ],
      })
      .build({ seed: 1 });
    const loaded = await expectSame(model);
    model.dispose();
    loaded.dispose();
  });

  it('of a block of the user’s own are enough to load it', async () => {
    const mine = defineBlock('MineBlock', (x, { filters }: { filters: number }) =>
      act(
        add(conv(x, 'left', { filters, kernelSize: 3 }), conv(x, 'right', { filters, kernelSize: 1 })),
        'relu',
      ),
    );
    const model = net({ input: [8, 8, 3] })
      .stage(2, mine({ filters: 4 }))
      .globalAvgPool()
      .dense(2)
      .softmax()
      .build();
    const loaded = await expectSame(model);
    await expectTrains(loaded, 2);
    model.dispose();
    loaded.dispose();
  });
});

describe('a Layer class', () => {
  it('works in tf.sequential', async () => {
    const model = tfl.sequential();
    model.add(new ResidualBlock({ filters: 4, inputShape: [8, 8, 3], seed: 1 }) as tfl.layers.Layer);
    model.add(new SqueezeExcite({ reduction: 2 }) as tfl.layers.Layer);
    model.add(tfl.layers.globalAveragePooling2d({}));
    model.add(tfl.layers.dense({ units: 2, activation: 'softmax' }));
    await expectTrains(model, 2);
    const loaded = await expectSame(model);
    await expectTrains(loaded, 2);
    model.dispose();
    loaded.dispose();
  });

  it('works in a functional model, twice with the same weights', async () => {
    const input = tfl.input({ shape: [8, 8, 3] });
    const shared = new BottleneckBlock({ filters: 4, seed: 1 });
    const widened = new ResidualBlock({ filters: 4, seed: 2 }).apply(input) as tfl.SymbolicTensor;
    const twice = shared.apply(shared.apply(widened)) as tfl.SymbolicTensor;
    const pooled = tfl.layers.globalAveragePooling2d({}).apply(twice);
    const output = tfl.layers.dense({ units: 2, activation: 'softmax' }).apply(pooled) as tfl.SymbolicTensor;
    const model = tfl.model({ inputs: input, outputs: output });
    expect(new Set(model.weights.map(({ originalName }) => originalName)).size).toBe(model.weights.length);
    await expectTrains(model, 2);
    const loaded = await expectSame(model);
    model.dispose();
    shared.dispose(); // a layer that was applied twice is counted twice, as TensorFlow.js's own
    loaded.dispose();
  });

  it('works nested: a Sequential in a Sequential, a net in a model', async () => {
    const inner = tfl.sequential({
      layers: [new ResidualBlock({ filters: 4, inputShape: [8, 8, 3], seed: 1 }) as tfl.layers.Layer],
    });
    const model = tfl.sequential();
    model.add(inner);
    model.add(tfl.layers.globalAveragePooling2d({}));
    model.add(tfl.layers.dense({ units: 2, activation: 'softmax' }));
    await expectTrains(model, 2);
    const loaded = await expectSame(model);
    await expectTrains(loaded, 2);
    model.dispose();
    loaded.dispose();
  });

  it('works time-distributed', async () => {
    const model = tfl.sequential();
    model.add(
      tfl.layers.timeDistributed({
        layer: new ResidualBlock({ filters: 4, seed: 1 }) as tfl.layers.Layer,
        inputShape: [3, 6, 6, 2],
      }),
    );
    const frames = numbers([2, 3, 6, 6, 2]);
    const y = model.predict(frames) as tf.Tensor;
    expect(y.shape).toEqual([2, 3, 6, 6, 4]);
    const loaded = await expectSame(model, frames);
    y.dispose();
    model.dispose();
    loaded.dispose();
  });

  it('takes first weights, and gives its configuration back', async () => {
    const first = new SqueezeExcite({ reduction: 2, bias: false });
    const map = numbers([1, 4, 4, 4]);
    const y = first.apply(map) as tf.Tensor;
    const second = new SqueezeExcite({ reduction: 2, bias: false, weights: first.getWeights() });
    const z = second.apply(map) as tf.Tensor;
    expect(await largestDifference(y, z)).toBe(0);
    expect(first.getConfig()['block']).toEqual({ name: '{"reduction":2,"bias":false}' });
    tf.dispose([map, y, z]);
    first.dispose();
    second.dispose();
  });
});

describe('loading', () => {
  it('does not run the initializers', () => {
    const layer = new ResidualBlock({ filters: 4, seed: 1 });
    layer.setFastWeightInitDuringBuild(true);
    layer.build([null, 8, 8, 4]);
    const [kernel] = layer.getWeights();
    return kernel!.data().then((values) => expect([...values].every((value) => value === 0)).toBe(true));
  });
});
