// The formula here and in Python must agree bit for bit: otherwise no other fixture means anything.

import { describe, expect, it } from 'vitest';
import { fill, fromTorch, hashName, type Kind, kindOf } from './fill';
import stored from './fill.json';
import { filledWeights, goldenBlocks, goldenNames, goldenNets } from './load';

describe('fill', () => {
  it.each(stored)('gives the values of Python: $name $shape', ({ name, shape, kind, hash, first, last }) => {
    const values = fill(name, shape, kind as Kind);
    expect(hashName(name)).toBe(hash);
    expect(values.length).toBe(shape.reduce((all, size) => all * size));
    expect([...values.slice(0, 6)]).toEqual([...Float32Array.from(first)].slice(0, values.length));
    expect([...values.slice(-3)]).toEqual([...Float32Array.from(last)]);
  });

  it.each(stored.filter(({ kind }) => kind !== 'activation'))(
    'knows the kind of $name',
    ({ name, shape, kind }) => {
      expect(kindOf(name, shape)).toBe(kind);
    },
  );

  it('fills without a trend: mean 0 and variance 1 / fan-in', () => {
    const values = fill('conv.weight', [64, 32, 3, 3]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + value ** 2, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.001);
    expect(variance * 32 * 9).toBeCloseTo(1, 1);
  });
});

describe('fromTorch', () => {
  it('turns [out, in, kh, kw] into [kh, kw, in, out]', () => {
    const [out, input, height, width] = [2, 3, 1, 2];
    // The value at [o, i, y, x] is the number oixy itself.
    const digits = [];
    for (let o = 0; o < out; o++)
      for (let i = 0; i < input; i++)
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++) digits.push(o * 1000 + i * 100 + y * 10 + x);

    const ours = fromTorch([out, input, height, width], digits);

    expect(ours.shape).toEqual([1, 2, 3, 2]);
    expect([...ours.values]).toEqual([0, 1000, 100, 1100, 200, 1200, 1, 1001, 101, 1101, 201, 1201]);
  });

  it('turns [out, in] into [in, out], and leaves vectors', () => {
    expect(fromTorch([2, 3], [1, 2, 3, 4, 5, 6])).toEqual({
      shape: [3, 2],
      values: Float32Array.of(1, 4, 2, 5, 3, 6),
    });
    expect(fromTorch([3], [1, 2, 3])).toEqual({ shape: [3], values: Float32Array.of(1, 2, 3) });
  });
});

describe('the files', () => {
  it('name as many weights as the nets have parameters', () => {
    for (const [net, names] of Object.entries(goldenNames)) {
      const counts = Object.entries(names)
        .filter(([name]) => !name.includes('running_'))
        .map(([, shape]) => shape.reduce((all, size) => all * size));
      const parameters = counts.reduce((sum, count) => sum + count);
      expect(parameters, net).toBe(goldenNets[net as keyof typeof goldenNets].parameters);
    }
  });

  it('hold a gradient for the input and for every trained weight, of its shape', () => {
    for (const block of Object.values(goldenBlocks)) {
      const names = Object.keys(block.weights);
      const running = names.filter((name) => name.includes('running_'));
      const trained = names.filter((name) => !name.includes('running_'));
      expect(Object.keys(block.train.statistics)).toEqual(running);
      for (const { gradients } of [block.eval, block.train]) {
        expect(Object.keys(gradients)).toEqual(['input', ...trained]);
        expect(gradients['input']!.shape).toEqual(block.input);
        for (const name of trained) expect(gradients[name]!.shape).toEqual(block.weights[name]);
      }
    }
  });

  it('are filled in our layout', () => {
    const weights = filledWeights(goldenBlocks['bottleneck_groups2'].weights);
    expect(weights['conv2.weight']!.shape).toEqual([3, 3, 3, 6]);
    expect(weights['conv2.weight']!.values[1]).toBe(fill('conv2.weight', [6, 3, 3, 3])[27]);
  });
});
