// As torch.optim.swa_utils.update_bn: plain means over batches of each batch's mean and unbiased variance.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { type Batches, freeze, net, reestimateBatchNorm } from '../../src/index';
import { resnet18 } from '../../src/models';
import { numbers, weightValues } from '../support/models';
import { levelMemory, scramble, small } from './support';

levelMemory();

/** The norm sees the image itself, so that its statistics are those of the image; the second sees the first's output. */
const norms = net({ input: [4, 4, 2] })
  .batchNorm()
  .relu()
  .conv({ filters: 3, kernelSize: 3, bias: false })
  .batchNorm({ name: 'second' });

const batches = (): tf.Tensor[] =>
  [1, 2, 3].map((seed) => tf.tidy(() => tf.add(tf.mul(numbers([3, 4, 4, 2], seed), seed), seed)));

/** Of each channel of a map: mean and unbiased variance. */
function momentsOf(values: ArrayLike<number>, channels: number): { mean: number[]; variance: number[] } {
  const of = (channel: number) => Array.from(values).filter((_, index) => index % channels === channel);
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const all = Array.from({ length: channels }, (_, channel) => of(channel));
  const means = all.map(mean);
  const variance = all.map(
    (list, channel) =>
      list.reduce((sum, value) => sum + (value - means[channel]!) ** 2, 0) / (list.length - 1),
  );
  return { mean: means, variance };
}

/** Of lists of numbers: their mean, place by place. */
const average = (lists: number[][]): number[] =>
  lists[0]!.map((_, at) => lists.reduce((sum, list) => sum + list[at]!, 0) / lists.length);

function expectClose(values: ArrayLike<number> | undefined, expected: number[]): void {
  expect(values?.length).toBe(expected.length);
  expected.forEach((value, index) => {
    expect(Math.abs(values![index]! - value)).toBeLessThan(1e-5 * Math.max(1, Math.abs(value)));
  });
}

/** What the second norm sees of a batch in training, by TensorFlow.js alone. */
function beforeSecond(
  model: tfl.LayersModel,
  x: tf.Tensor,
  { mean, variance }: { mean: tf.Tensor; variance: tf.Tensor },
) {
  const weight = (path: string): tf.Tensor =>
    model.weights.find(({ originalName }) => originalName === path)!.read();
  return tf.tidy(() => {
    const normed = tf.batchNorm(
      x as tf.Tensor4D,
      mean as tf.Tensor1D,
      variance as tf.Tensor1D,
      weight('bn1/beta') as tf.Tensor1D,
      weight('bn1/gamma') as tf.Tensor1D,
      1e-5,
    );
    return tf.conv2d(tf.relu(normed), weight('conv1/kernel') as tf.Tensor4D, 1, 'same');
  });
}

async function expectedOf(model: tfl.LayersModel, data: tf.Tensor[]) {
  const first = await Promise.all(data.map(async (x) => momentsOf(await x.data(), 2)));
  const second = await Promise.all(
    data.map(async (x) => {
      const biased = tf.moments(x, [0, 1, 2]);
      const map = beforeSecond(model, x, biased);
      const moments = momentsOf(await map.data(), 3);
      tf.dispose([biased.mean, biased.variance, map]);
      return moments;
    }),
  );
  return { first, second };
}

const sources: [string, (data: tf.Tensor[]) => Batches][] = [
  ['an array', (data) => data],
  [
    'a generator',
    function* (data) {
      for (const x of data) yield x.clone();
    },
  ],
  [
    'an async generator',
    async function* (data) {
      for (const x of data) yield x.clone();
    },
  ],
];

describe.each(sources)('%s', (_, from) => {
  it('gives plain means over batches, and leaves weights alone', async () => {
    const model = scramble(norms.build({ seed: 1 }));
    const data = batches();
    const before = await weightValues(model);
    const { first, second } = await expectedOf(model, data);
    const report = await reestimateBatchNorm(model, from(data));
    const after = await weightValues(model);
    expect(report.batches).toBe(3);
    expect([...report.reestimated].sort()).toEqual([
      ...['bn1/moving_mean', 'bn1/moving_variance', 'second/moving_mean', 'second/moving_variance'],
    ]);
    for (const [name, moments] of [
      ['bn1', first],
      ['second', second],
    ] as const) {
      expectClose(after[`${name}/moving_mean`], average(moments.map(({ mean }) => mean)));
      expectClose(after[`${name}/moving_variance`], average(moments.map(({ variance }) => variance)));
    }
    for (const path of ['bn1/gamma', 'bn1/beta', 'conv1/kernel']) expect(after[path]).toEqual(before[path]);
    tf.dispose(data);
    model.dispose();
  });
});

it('takes one tensor, which stays the caller’s, even where statistics were no numbers', async () => {
  const model = scramble(norms.build({ seed: 1 }));
  const x = numbers([3, 4, 4, 2], 5);
  const mean = model.weights.find(({ originalName }) => originalName === 'bn1/moving_mean')!;
  tf.tidy(() => void mean.write(tf.fill([2], Number.NaN)));
  await reestimateBatchNorm(model, x);
  expectClose((await weightValues(model))['bn1/moving_mean'], momentsOf(await x.data(), 2).mean);
  x.dispose();
  model.dispose();
});

it('moves on from what they are with a momentum, over as many batches as asked', async () => {
  const model = scramble(norms.build({ seed: 1 }));
  const data = batches();
  const seen: number[] = [];
  const before = (await weightValues(model))['bn1/moving_mean']!;
  const onProgress = ({ batches }: { batches: number }) => void seen.push(batches);
  await reestimateBatchNorm(model, data, { momentum: 0.25, batches: 2, onProgress });
  const means = await Promise.all(data.map(async (x) => momentsOf(await x.data(), 2).mean));
  const expected = [...before].map((value, channel) =>
    [0, 1].reduce((moving, batch) => moving + 0.25 * (means[batch]![channel]! - moving), value),
  );
  expectClose((await weightValues(model))['bn1/moving_mean'], expected);
  expect(seen).toEqual([1, 2]);
  tf.dispose(data);
  model.dispose();
});

it('leaves frozen norms alone, within blocks too', async () => {
  const model = scramble(small.build({ seed: 1, prefix: 'p_' }));
  const { frozen } = freeze(model, ['bn1', 'layer1.0/bn1', 'layer2']);
  const before = await weightValues(model);
  const x = numbers([4, 8, 8, 3]);
  const { reestimated } = await reestimateBatchNorm(model, x);
  const after = await weightValues(model);
  const changed = Object.keys(after).filter((path) =>
    after[path]!.some((value, at) => value !== before[path]![at]),
  );
  expect(changed.sort()).toEqual([...reestimated].sort());
  expect(reestimated).toContain('p_layer1.0/bn2/moving_mean');
  expect(reestimated.filter((path) => frozen.includes(path))).toEqual([]);
  x.dispose();
  model.dispose();
});

it('makes training and prediction of a resnet18 the same, on one batch', async () => {
  const model = resnet18({ widthMultiplier: 0.125, inputSize: 32 }).build({ seed: 1 });
  const x = numbers([32, 32, 32, 3]);
  const gap = async (): Promise<number> => {
    const distance = tf.tidy(() => {
      const [trained, predicted] = [model.apply(x, { training: true }), model.apply(x)] as tf.Tensor[];
      return tf.div(tf.norm(tf.sub(trained!, predicted!)), tf.norm(trained!));
    });
    const [value] = await distance.data();
    distance.dispose();
    return value!;
  };
  expect(await gap()).toBeGreaterThan(0.3);
  const { batches, reestimated } = await reestimateBatchNorm(model, [x]);
  expect([batches, reestimated.length]).toEqual([1, 40]);
  // The variances that training goes by are biased, those of the statistics are not: 3 % where the maps are 1×1.
  expect(await gap()).toBeLessThan(0.1);
  x.dispose();
  model.dispose();
});

describe('after an error, the statistics are what they were', () => {
  const cases: [string, () => Batches, object, string][] = [
    [
      'of a generator',
      function* () {
        yield numbers([2, 4, 4, 2]);
        throw new Error('no more files');
      },
      {},
      'no more files',
    ],
    [
      'of a shape',
      function* () {
        yield numbers([2, 4, 4, 2]);
        yield numbers([2, 4, 4, 3]);
      },
      {},
      "the batch of shape [2,4,4,3] does not suit the model's input [?,4,4,2]",
    ],
    ['of no batch', () => [], {}, 'data has no batch'],
    ['of what is no data', () => 3 as unknown as Batches, {}, 'data = 3 must be a tensor'],
    ['of an option', () => [], { momentum: 2 }, 'momentum = 2 must be a number from 0 to 1'],
    ['of an unknown option', () => [], { decay: 2 }, "no option 'decay'"],
    ['of none to count', () => [], { batches: 0 }, 'batches = 0'],
  ];
  it.each(cases)('%s', async (_, data, options, message) => {
    const model = scramble(norms.build({ seed: 1 }));
    const [before, tensors] = [await weightValues(model), tf.memory().numTensors];
    await expect(reestimateBatchNorm(model, data(), options)).rejects.toThrow(message);
    expect(await weightValues(model)).toEqual(before);
    expect(tf.memory().numTensors).toBe(tensors);
    model.dispose();
  });
});

it('has nothing to do for a model without norms', async () => {
  const model = net({ input: [4, 4, 2] })
    .conv({ filters: 2, kernelSize: 1 })
    .build();
  expect(await reestimateBatchNorm(model, [])).toEqual({ batches: 0, reestimated: [] });
  model.dispose();
});
