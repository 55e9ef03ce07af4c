import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { cutAt, features, netOf } from '../../src/index';
import { resnet18 } from '../../src/models';
import { configErrorOf } from '../support/configErrorOf';
import { largestDifference, numbers, savedAndLoaded } from '../support/models';
import { expectEqualWeights, levelMemory, predict, scramble, small } from './support';

levelMemory();

it.each(['c1', 'c2', 'c3'])('computes what the features at %s are', async (tap) => {
  const built = scramble(small.build({ seed: 1, prefix: 'p_' }));
  const old = await savedAndLoaded(built);
  built.dispose();
  const { model, kept, reinitialised, dropped } = cutAt(old, tap);
  const x = numbers([2, 8, 8, 3]);
  const [cut, whole] = [predict(model, x), predict(features(old, [tap])[tap]!, x)];
  expect(await largestDifference(cut, whole)).toBe(0);
  expect(reinitialised).toEqual([]);
  expect([...kept, ...dropped].sort()).toEqual(old.weights.map(({ originalName }) => originalName).sort());
  expect(dropped).toContain('p_fc/kernel');
  await expectEqualWeights(kept, [model, old]);
  expect([...netOf(model).net.taps.keys()].at(-1)).toBe(tap);
  tf.dispose([x, cut, whole]);
  model.dispose();
  old.dispose();
});

it('keeps earlier taps', () => {
  const old = small.build();
  const { model } = cutAt(old, 'c2');
  expect([...netOf(model).net.taps.keys()]).toEqual(['c1', 'c2']);
  model.dispose();
  old.dispose();
});

it('cuts a resnet18 with stochastic depth', async () => {
  const old = scramble(
    resnet18({ widthMultiplier: 0.125, inputSize: 32, dropPathRate: 0.2 }).build({ seed: 1 }),
  );
  const { model, kept, dropped } = cutAt(old, 'c4');
  const x = numbers([1, 32, 32, 3]);
  const [cut, whole] = [predict(model, x), predict(features(old, ['c4']).c4, x)];
  expect(await largestDifference(cut, whole)).toBe(0);
  expect(kept.length + dropped.length).toBe(old.weights.length);
  expect(dropped.every((path) => /^(layer4|fc)/.test(path))).toBe(true);
  tf.dispose([x, cut, whole]);
  model.dispose();
  old.dispose();
});

it('lives when the old model is disposed', async () => {
  const old = small.build({ seed: 1 });
  const { model } = cutAt(old, 'c2');
  old.dispose();
  const x = numbers([1, 8, 8, 3]);
  const y = predict(model, x);
  expect(y.shape).toEqual([1, 8, 8, 4]);
  tf.dispose([x, y]);
  model.dispose();
});

it('refuses a tap that there is not', () => {
  const old = small.build();
  const before = tf.memory().numTensors;
  expect(configErrorOf(() => cutAt(old, 'c9')).message).toBe(
    "cutAt: there is no tap 'c9'. Did you mean 'c1'?",
  );
  expect(tf.memory().numTensors).toBe(before);
  old.dispose();
});
