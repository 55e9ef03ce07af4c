import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it, vi } from 'vitest';
import { convNormAct, freeze, net, residualBlock, unfreeze } from '../../src/index';
import { resnet18 } from '../../src/models';
import { configErrorOf } from '../support/configErrorOf';
import { labels, numbers, savedAndLoaded, weightValues } from '../support/models';
import { levelMemory, pathsOf, small } from './support';

levelMemory();

/** Trains some steps and tells which weights moved. */
async function moved(model: tfl.LayersModel, compile = true): Promise<string[]> {
  if (compile) (model.optimizer as tf.Optimizer | undefined)?.dispose();
  if (compile) model.compile({ optimizer: tf.train.sgd(0.1), loss: 'categoricalCrossentropy' });
  const before = await weightValues(model);
  const [x, y] = [numbers([4, 8, 8, 3]), labels(4, 5)];
  await model.fit(x, y, { epochs: 2, verbose: 0 });
  const after = await weightValues(model);
  tf.dispose([x, y]);
  return Object.keys(before)
    .filter((path) => before[path]!.some((value, index) => value !== after[path]![index]))
    .sort();
}

/** That the frozen weights stay, and all others move. */
async function expectFrozen(model: tfl.LayersModel, frozen: readonly string[]): Promise<void> {
  expect(await moved(model)).toEqual(pathsOf(model).filter((path) => !frozen.includes(path)));
}

function disposeAll(model: tfl.LayersModel): void {
  (model.optimizer as tf.Optimizer | undefined)?.dispose();
  model.dispose();
}

const trained = net({ input: [8, 8, 3] })
  .conv({ filters: 4, kernelSize: 3, bias: false }) // before a norm, its gradient would be 0
  .batchNorm()
  .relu()
  .tap('c1')
  .stage(2, residualBlock({ filters: 4 }), { tap: 'c2' })
  .globalAvgPool()
  .dense(5)
  .softmax();

describe.each<[string, Parameters<typeof freeze>[1], (path: string) => boolean]>([
  ['a layer', 'conv1', (path) => path.startsWith('conv1/')],
  ['a stage', 'layer1', (path) => path.startsWith('layer1.')],
  ['a path into a block', 'layer1.0/bn1', (path) => path.startsWith('layer1.0/bn1/')],
  ['a pattern', '*bn*', (path) => /bn/.test(path)],
  ['a function', (path) => path.endsWith('conv2'), (path) => path.includes('/conv2/')],
  ['all up to a tap', { upTo: 'c2' }, (path) => !path.startsWith('fc')],
  [
    'a list',
    ['bn1', { upTo: 'c1' }, 'layer1.1/conv1'],
    (path) => /^(conv1|bn1|layer1\.1\/conv1)\//.test(path),
  ],
])('%s', (_, what, isFrozen) => {
  it('stays in training, and nothing else does', async () => {
    const model = trained.build({ seed: 1, prefix: 'p_' });
    const expected = pathsOf(model).filter((path) => isFrozen(path.slice(2)));
    const { frozen, trainableParams } = freeze(model, what);
    expect([...frozen].sort()).toEqual(expected);
    const sizes = model.trainableWeights.map(({ shape }) => shape.reduce<number>((a, b) => a * b!, 1));
    expect(trainableParams).toBe(sizes.reduce((a, b) => a + b, 0));
    await expectFrozen(model, expected);
    disposeAll(model);
  });

  it('is frozen in a file, and thaws', async () => {
    const model = trained.build({ seed: 1 });
    const { frozen } = freeze(model, what);
    const loaded = await savedAndLoaded(model);
    await expectFrozen(loaded, frozen);
    const thawed = unfreeze(loaded, what);
    expect(thawed.frozen).toEqual([]);
    await expectFrozen(loaded, []);
    disposeAll(loaded);
    disposeAll(model);
  });
});

it('thaws a part of what is frozen as a whole', async () => {
  const model = trained.build({ seed: 1 });
  freeze(model, '*');
  const { frozen } = unfreeze(model, ['layer1.1/conv2', 'fc']);
  const open = ['layer1.1/conv2/kernel', 'fc/kernel', 'fc/bias'];
  expect([...frozen].sort()).toEqual(pathsOf(model).filter((path) => !open.includes(path)));
  await expectFrozen(model, frozen);
  disposeAll(model);
});

it('counts a resnet18', () => {
  const model = resnet18({ widthMultiplier: 0.125, inputSize: 32 }).build({ seed: 1 });
  const { frozen, trainableParams } = freeze(model, { upTo: 'c5' });
  expect(trainableParams).toBe(64 * 1000 + 1000);
  expect(frozen.length).toBe(model.weights.length - 2);
  model.dispose();
});

it('holds a convolution beside a norm without gamma and beta, which goes on', async () => {
  const model = net({ input: [8, 8, 3] })
    .convNormAct({ filters: 4, kernelSize: 3, gamma: false })
    .globalAvgPool()
    .dense(5)
    .softmax()
    .build({ seed: 1 });
  const { frozen } = freeze(model, 'convNormAct1/conv');
  expect(frozen).toEqual(['convNormAct1/conv/kernel']);
  await expectFrozen(model, frozen);
  disposeAll(model);
});

it('keeps what is frozen inside when a model around it is frozen and thawed', async () => {
  const model = trained.build({ seed: 1 });
  const { frozen } = freeze(model, 'layer1.0/bn1');
  const count = model.weights.length;
  model.trainable = false;
  expect(model.trainableWeights).toEqual([]);
  model.trainable = true;
  expect(model.weights.length).toBe(count);
  await expectFrozen(model, frozen);
  disposeAll(model);
});

it('stops what is compiled already, and says so; what is thawed waits for compile()', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const model = trained.build({ seed: 1 });
  const all = await moved(model);
  freeze(model, ['layer1.0/bn1', 'conv1']);
  const some = await moved(model, false);
  expect(all.filter((path) => !some.includes(path))).toEqual([
    'conv1/kernel',
    ...['beta', 'gamma', 'moving_mean', 'moving_variance'].map((name) => `layer1.0/bn1/${name}`),
  ]);
  expect(warn.mock.calls.flat().join()).toContain('model.compile()');
  disposeAll(model);
  warn.mockRestore();
});

it.each<[Parameters<typeof freeze>[1], string]>([
  ['layer3', "freeze: 'layer3' matches no layer, and nothing in one. Did you mean 'layer1'?"],
  [['conv1', 'layer1.0/bn7'], "freeze: 'layer1.0/bn7' matches no layer, and nothing in one."],
  ['', "freeze: '' matches no layer, and nothing in one."],
  [() => false, 'freeze: the function matches no layer, and nothing in one.'],
  [{ upTo: 'c7' }, "freeze: there is no tap 'c7'. Its taps: c1, c2, c3."],
])('refuses %j, and freezes nothing', (what, message) => {
  const model = small.build();
  const before = model.trainableWeights.length;
  expect(configErrorOf(() => freeze(model, what)).message).toContain(message);
  expect(model.trainableWeights.length).toBe(before);
  model.dispose();
});

it('a block without weights inside is frozen by its name', () => {
  const model = net({ input: [8, 8, 3] })
    .dropout(0.5)
    .add(convNormAct({ filters: 2, kernelSize: 1 }))
    .build();
  freeze(model, 'dropout1');
  expect(model.getLayer('dropout1').trainable).toBe(false);
  unfreeze(model, '*');
  expect(model.getLayer('dropout1').trainable).toBe(true);
  model.dispose();
});
