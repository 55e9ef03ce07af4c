// What stochastic depth does to a residual unit in training, draw by draw.

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { ResidualBlock, StochasticDepth } from '../../src/index';
import { numbers } from '../support/models';

const SAMPLES = 64;

/** For each sample of one training call, what it is multiplied by. */
async function factors(layer: InstanceType<typeof StochasticDepth>, training = true): Promise<number[]> {
  const x = tf.ones([SAMPLES, 2, 2, 3]);
  const y = layer.apply(x, { training }) as tf.Tensor;
  const values = await y.data();
  tf.dispose([x, y]);
  return Array.from({ length: SAMPLES }, (_, sample) => {
    const own = [...values.subarray(12 * sample, 12 * (sample + 1))];
    expect(new Set(own).size).toBe(1);
    return own[0]!;
  });
}

describe('draws', () => {
  it('for each sample, or one for the batch', async () => {
    const rows = new StochasticDepth({ rate: 0.5, seed: 1 });
    expect(new Set(await factors(rows))).toEqual(new Set([0, 2]));
    const batches = new StochasticDepth({ rate: 0.5, mode: 'batch', seed: 1 });
    const calls: number[] = [];
    for (let call = 0; call < 40; call++) {
      const drawn = new Set(await factors(batches));
      expect(drawn.size).toBe(1);
      calls.push(...drawn);
    }
    const dropped = calls.filter((factor) => factor === 0).length;
    expect(Math.abs(dropped - 20)).toBeLessThan(5 * Math.sqrt(10));
    expect(new Set(calls)).toEqual(new Set([0, 2]));
  });

  it('as published leaves what is kept alone, and shrinks all in prediction', async () => {
    const layer = new StochasticDepth({ rate: 0.25, scaleAt: 'test', seed: 2 });
    expect(new Set(await factors(layer))).toEqual(new Set([0, 1]));
    expect(new Set(await factors(layer, false))).toEqual(new Set([0.75]));
    const timm = new StochasticDepth({ rate: 0.25, seed: 2 });
    expect(new Set(await factors(timm, false))).toEqual(new Set([1]));
  });

  it('of vectors too', () => {
    const x = tf.ones([SAMPLES, 3]);
    const y = new StochasticDepth({ rate: 0.5, seed: 1 }).apply(x, { training: true }) as tf.Tensor;
    expect(y.shape).toEqual([SAMPLES, 3]);
    tf.dispose([x, y]);
  });
});

it.each([undefined, { reduction: 2 }])('a unit that is dropped is its shortcut, se: %j', async (se) => {
  const layer = new ResidualBlock({
    filters: 4,
    dropPathRate: { rate: 0.5, mode: 'batch', scaleAt: 'test' },
    ...(se && { se }),
    seed: 3,
  });
  const x = tf.tidy(() => tf.relu(numbers([3, 5, 5, 4])));
  const values = await x.data();
  let dropped = 0;
  for (let call = 0; call < 12; call++) {
    const y = layer.apply(x, { training: true }) as tf.Tensor;
    const out = await y.data();
    if (out.every((value, index) => value === values[index])) dropped++;
    y.dispose();
  }
  expect(dropped).toBeGreaterThan(0);
  expect(dropped).toBeLessThan(12);
  x.dispose();
  layer.dispose();
});
