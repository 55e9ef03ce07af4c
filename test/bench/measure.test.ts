import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { expect, test, vi } from 'vitest';
import type { Contender } from './contender';
import { measure, median } from './measure';

const contender = (name: string, values: number[], order: string[]): Contender => ({
  name,
  backend: 'cpu',
  start: () => {},
  async result() {
    tf.dispose(tf.add(1, values));
    return values;
  },
  async run(times) {
    order.push(`${name} ${times > 1 ? 'repeated' : 'once'}`);
  },
  dispose: () => void order.push(`${name} is gone`),
});

test('contenders run in turn, short work several times over, and each is counted and disposed', async () => {
  const order: string[] = [];
  const least = { bytes: 8, multiplyAccumulates: 2 };
  const race = {
    name: 'race',
    contenders: [() => contender('ours', [1], order), () => contender('stock', [1.0001], order)],
    tolerance: 1e-3,
    least,
  };
  const results = await measure(race, { rounds: 2, say: () => {} });
  expect(order).toEqual([
    ...['ours once', 'stock once'],
    ...['ours repeated', 'stock repeated', 'ours repeated', 'stock repeated'],
    ...['ours is gone', 'stock is gone'],
  ]);
  expect(results.map(({ contender, times }) => [contender, times.length])).toEqual([
    ['ours', 2],
    ['stock', 2],
  ]);
  for (const result of results) expect(result).toMatchObject({ kernels: 1, least });
});

test('a contender may time itself', async () => {
  const timing = () => ({ ...contender('ours', [1], []), time: async (times: number) => 50 * times });
  const [result] = await measure(
    { name: 'race', contenders: [timing], tolerance: 0 },
    { rounds: 2, say: () => {} },
  );
  expect(result!.times).toEqual([100, 100]); // 50 ms at first, so twice in a run
});

test('fewer runs where they would take longer than they may, but one', async () => {
  const slow = () => ({ ...contender('ours', [1], []), time: async () => 4_000 });
  const race = { name: 'race', contenders: [slow, slow], tolerance: 0 };
  const runs = async (seconds: number) =>
    (await measure(race, { rounds: 5, seconds, say: () => {} }))[0]!.times.length;
  expect(await runs(120)).toBe(5);
  expect(await runs(25)).toBe(3);
  expect(await runs(1)).toBe(1);
});

test('what takes very long is done once, and the others go on without it', async () => {
  const now = vi.spyOn(performance, 'now');
  const order: string[] = [];
  const long = {
    ...contender('stock', [1], order),
    async result() {
      now.mockReturnValueOnce(performance.now() + 30_000);
      return [1];
    },
  };
  const race = { name: 'race', contenders: [() => contender('ours', [1], order), () => long], tolerance: 0 };
  const [ours, stock] = await measure(race, { rounds: 3, say: () => {} });
  now.mockRestore();
  expect(ours!.times).toHaveLength(3);
  expect(stock!.times).toEqual([stock!.first]);
  expect(stock!.first).toBeGreaterThan(29_000);
  expect(order.filter((line) => line.startsWith('stock'))).toEqual(['stock is gone']);
});

test.each([
  [[1], [1.1], /do not agree, 1 against 1.1/],
  [[1, 100], [1, Number.NaN], /do not agree, 2 values from 1 on/],
  [[1, 100], [1], /do not agree/],
])('contenders that do not agree are not compared', async (own, other, message) => {
  const race = {
    name: 'race',
    contenders: [() => contender('ours', own, []), () => contender('stock', other, [])],
    tolerance: 1e-3,
  };
  await expect(measure(race, { rounds: 1, say: () => {} })).rejects.toThrow(message);
});

test('the tolerance is relative to the largest value', async () => {
  const race = {
    name: 'race',
    contenders: [() => contender('ours', [0.01, 100], []), () => contender('stock', [0.02, 100], [])],
    tolerance: 1e-3,
  };
  expect(await measure(race, { rounds: 1, say: () => {} })).toHaveLength(2);
});

test('a contender that cannot run says why', async () => {
  const fails = () => ({
    ...contender('stock', [1], []),
    result: () => Promise.reject(new Error('no gradient')),
  });
  const race = { name: 'race', contenders: [() => contender('ours', [1], []), fails], tolerance: 1e-3 };
  const results = await measure(race, { rounds: 1, say: () => {} });
  expect(results.find(({ contender }) => contender === 'stock')?.failure).toBe('no gradient');
});

test('the median', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});
