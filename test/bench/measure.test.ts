import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { expect, test } from 'vitest';
import type { Contender } from './contender';
import { measure, median } from './measure';

const contender = (name: string, value: number, order: string[]): Contender => ({
  name,
  backend: 'cpu',
  start: () => {},
  async run() {
    order.push(name);
    tf.dispose(tf.add(1, value));
    return value;
  },
  dispose: () => void order.push(`${name} is gone`),
});

test('contenders run in turn, and each is counted and disposed', async () => {
  const order: string[] = [];
  const race = {
    name: 'race',
    contenders: [() => contender('ours', 1, order), () => contender('stock', 1.0001, order)],
    tolerance: 1e-3,
  };
  const results = await measure(race, { rounds: 2, say: () => {} });
  expect(order.slice(-6)).toEqual(['ours', 'stock', 'ours', 'stock', 'ours is gone', 'stock is gone']);
  expect(results.map(({ contender, times }) => [contender, times.length])).toEqual([
    ['ours', 2],
    ['stock', 2],
  ]);
  for (const { kernels } of results) expect(kernels).toBe(1);
});

test('contenders that do not agree are not compared', async () => {
  const race = {
    name: 'race',
    contenders: [() => contender('ours', 1, []), () => contender('stock', 1.1, [])],
    tolerance: 1e-3,
  };
  await expect(measure(race, { rounds: 1, say: () => {} })).rejects.toThrow(/do not agree, 1 against 1.1/);
});

test('a contender that cannot run says why', async () => {
  const fails = () => ({ ...contender('stock', 1, []), run: () => Promise.reject(new Error('no gradient')) });
  const race = { name: 'race', contenders: [() => contender('ours', 1, []), fails], tolerance: 1e-3 };
  const results = await measure(race, { rounds: 1, say: () => {} });
  expect(results.find(({ contender }) => contender === 'stock')?.failure).toBe('no gradient');
});

test('the median', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});
