import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/check';
import { dropout } from '../../src/kernels/dropout/dropout';
import { dropPath } from '../../src/kernels/dropout/dropPath';
import { hash, keepMask } from '../../src/kernels/dropout/mask';
import { expectLevelMemory } from './compare';

describe('the hash', () => {
  test('is MurmurHash3_x86_32 of four bytes', () => {
    // The published test vectors, whose keys are the bytes 00 00 00 00, ff ff ff ff and 21 43 65 87.
    expect(hash(0, 0)).toBe(0x2362f9de);
    expect(hash(0xffffffff, 0)).toBe(0x76293b50);
    expect(hash(0x87654321, 0)).toBe(0xf55b516b);
    expect(hash(0x87654321, 0x5082edee)).toBe(0x2362f9de);
  });
});

describe('keepMask', () => {
  const length = 100_000;

  test.each([0.1, 0.5, 0.9])('drops a share of %d, within five standard deviations', (rate) => {
    for (const seed of [0, 1, -7, 2 ** 31 + 5]) {
      const dropped = keepMask(length, rate, seed, 1).filter((value) => value === 0).length;
      expect(Math.abs(dropped - length * rate)).toBeLessThan(5 * Math.sqrt(length * rate * (1 - rate)));
    }
  });

  test('neighbouring positions and neighbouring seeds are independent', () => {
    const agreement = (a: Float32Array, b: Float32Array): number =>
      a.filter((value, i) => value === b[i]).length;
    const mask = keepMask(length, 0.5, 3, 1);
    const bound = 5 * Math.sqrt(length / 4);
    for (const shift of [1, 2, 32, 1024]) {
      const moved = keepMask(length + shift, 0.5, 3, 1).subarray(shift);
      expect(Math.abs(agreement(mask, moved) - length / 2)).toBeLessThan(bound);
    }
    for (const seed of [2, 4, 3 + 2 ** 16]) {
      expect(Math.abs(agreement(mask, keepMask(length, 0.5, seed, 1)) - length / 2)).toBeLessThan(bound);
    }
  });
});

describe('dropout', () => {
  test('scales what it keeps, in the gradient too', async () => {
    await expectLevelMemory(async () => {
      const x = tf.fill([50, 3, 2, 4], 3);
      const { value, grad } = tf.valueAndGrad((x) => dropout(x, 0.25, 5))(x);
      const mask = keepMask(1200, 0.25, 5, 1);
      expect(Math.abs(mask.reduce((sum, kept) => sum + kept) - 900)).toBeLessThan(75);
      const [values, gradients] = [await value.data(), await grad.data()];
      mask.forEach((kept, i) => {
        expect(values[i]).toBeCloseTo(4 * kept, 5);
        expect(gradients[i]).toBeCloseTo((4 / 3) * kept, 5);
      });
      tf.dispose([x, value, grad]);
    });
  });

  test('a rate of 0 changes nothing; 1 or more is an error', () => {
    const x = tf.ones([2, 2]);
    expect(dropout(x, 0, 1)).toBe(x);
    expect(dropPath(x, 0, 1)).toBe(x);
    expect(() => dropout(x, 1, 1)).toThrow(ConfigError);
    expect(() => dropPath(x, -0.1, 1)).toThrow(ConfigError);
    x.dispose();
  });
});

describe('dropPath', () => {
  test('drops a batch as one', async () => {
    await expectLevelMemory(async () => {
      const x = tf.ones([6, 2, 3]);
      const seen = new Set<string>();
      for (let seed = 0; seed < 20; seed++) {
        const { value, grad } = tf.valueAndGrad((x) => dropPath(x, 0.5, seed, { mode: 'batch' }))(x);
        const values = new Set([...(await value.data()), ...(await grad.data())]);
        expect(values.size).toBe(1);
        seen.add([...values].join());
        tf.dispose([value, grad]);
      }
      expect(seen).toEqual(new Set(['0', '2']));
      x.dispose();
    });
  });

  test.each([true, false])('drops whole rows; scaleAtTraining = %s', async (scaleAtTraining) => {
    await expectLevelMemory(async () => {
      const x = tf.ones([40, 2, 3, 5]);
      const { value, grad } = tf.valueAndGrad((x) => dropPath(x, 0.4, 9, { scaleAtTraining }))(x);
      const kept = scaleAtTraining ? 1 / 0.6 : 1;
      const rows = keepMask(40, 0.4, 9, kept);
      expect(new Set(rows).size).toBe(2);
      for (const result of [value, grad]) {
        (await result.data()).forEach((entry, i) => {
          expect(entry).toBeCloseTo(rows[Math.floor(i / 30)]!, 5);
        });
      }
      tf.dispose([x, value, grad]);
    });
  });
});
