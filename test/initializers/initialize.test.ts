import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/check';
import type { Initializer } from '../../src/graph/initializer';
import { hashSeed } from '../../src/initializers/hashSeed';
import { fansOf, initialize } from '../../src/initializers/initialize';
import golden from './golden.json';
import { kolmogorovSmirnov, momentsOf, normalCumulative } from './statistics';

/** A weight of its own shape's fans. */
const make = (initializer: Initializer, shape: readonly number[], seed = 1) =>
  initialize(initializer, shape, fansOf(shape), seed);

describe('fans', () => {
  test.each(golden.torch)('of $shape with $groups groups are torch’s', ({ shape, fanIn, fanOut }) => {
    expect(fansOf(shape)).toEqual({ fanIn, fanOut });
  });

  test('of a vector or a scalar are none', () => {
    expect(fansOf([64])).toEqual({ fanIn: 0, fanOut: 0 });
    expect(fansOf([])).toEqual({ fanIn: 0, fanOut: 0 });
  });
});

describe.each(golden.torch)('a weight of shape $shape', ({ shape, fanIn, fanOut, ...deviations }) => {
  const schemes: [Initializer, number][] = [
    ['heNormal', deviations.he],
    ['heNormalFanOut', deviations.heFanOut],
    ['glorotNormal', deviations.glorot],
    ['lecunNormal', deviations.lecun],
    ['heUniform', deviations.he],
    ['heUniformFanOut', deviations.heFanOut],
    ['glorotUniform', deviations.glorot],
    ['lecunUniform', deviations.lecun],
  ];

  // As many values as the mean and the deviation need, from the fans of the small weight.
  test.each(schemes)('%s has the distribution that torch gives', (scheme, deviation) => {
    const values = initialize(scheme, [50_000], { fanIn, fanOut }, hashSeed(3, String(scheme)));
    const standard = values.map((value) => value / deviation);
    const { mean, variance } = momentsOf(standard);
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / 50_000));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / 50_000));
    const uniform = (x: number) => (x / Math.sqrt(3) + 1) / 2;
    const cumulative = String(scheme).includes('Uniform') ? uniform : normalCumulative;
    expect(kolmogorovSmirnov(standard, cumulative)).toBeLessThan(1.95);
    expect(initialize(scheme, shape, { fanIn, fanOut }, 1)).toHaveLength(shape.reduce((a, b) => a * b, 1));
  });
});

describe('initializers that say their numbers', () => {
  test('zeros, ones and constants', () => {
    expect(make('zeros', [3])).toEqual(Float32Array.of(0, 0, 0));
    expect(make('ones', [1, 2])).toEqual(Float32Array.of(1, 1));
    expect(make({ name: 'constant', value: -0.25 }, [2])).toEqual(Float32Array.of(-0.25, -0.25));
    expect(make('ones', [])).toEqual(Float32Array.of(1));
  });

  test('normal', () => {
    const standard = make({ name: 'normal', mean: 5, stddev: 0.5 }, [100_000]).map((x) => (x - 5) / 0.5);
    expect(kolmogorovSmirnov(standard, normalCumulative)).toBeLessThan(1.95);
    expect(momentsOf(make({ name: 'normal', stddev: 2 }, [100_000])).mean).toBeCloseTo(0, 1);
    expect(make({ name: 'normal', mean: 3, stddev: 0 }, [2])).toEqual(Float32Array.of(3, 3));
  });

  test('truncatedNormal stays within two standard deviations, and is normal there', () => {
    const values = make({ name: 'truncatedNormal', mean: 1, stddev: 0.1 }, [100_000]);
    const standard = values.map((x) => (x - 1) / 0.1);
    expect(Math.max(...standard.map(Math.abs))).toBeLessThanOrEqual(2 + 1e-5);
    expect(Math.max(...standard)).toBeGreaterThan(1.99);
    expect(Math.min(...standard)).toBeLessThan(-1.99);
    const within = normalCumulative(2) - normalCumulative(-2);
    const cumulative = (x: number) => (normalCumulative(x) - normalCumulative(-2)) / within;
    expect(kolmogorovSmirnov(standard, cumulative)).toBeLessThan(1.95);
    expect(momentsOf(make({ name: 'truncatedNormal', stddev: 1 }, [100_000])).mean).toBeCloseTo(0, 1);
  });

  test('uniform', () => {
    const values = make({ name: 'uniform', from: -3, to: 1 }, [100_000]);
    expect(kolmogorovSmirnov(values, (x) => (x + 3) / 4)).toBeLessThan(1.95);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(-3);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
  });
});

describe('orthonormal', () => {
  // [window, in, out] of filters whose matrix [out, kh · kw · in] is wide, tall and square, and of a dense kernel.
  test.each([[[3, 3, 4, 8]], [[1, 1, 8, 20]], [[2, 2, 2, 8]], [[3, 3, 1, 16]], [[6, 4]], [[4, 6]]])(
    '%j, as the matrix [out, kh · kw · in], has orthonormal rows or columns',
    (shape) => {
      const gain = 1.5;
      const outputs = shape.at(-1)!;
      const inputs = shape.reduce((a, b) => a * b, 1) / outputs;
      const values = make({ name: 'orthonormal', gain }, shape);
      const weight = (o: number, i: number) => values[i * outputs + o]!; // index of [kh, kw, in, out]
      const [count, length] = [Math.min(outputs, inputs), Math.max(outputs, inputs)];
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++) {
          let product = 0;
          for (let k = 0; k < length; k++) {
            product += outputs < inputs ? weight(a, k) * weight(b, k) : weight(k, a) * weight(k, b);
          }
          expect(product).toBeCloseTo(a === b ? gain * gain : 0, 5);
        }
      }
    },
  );

  test('has gain 1 by default', () => {
    expect(make('orthonormal', [6, 4])).toEqual(make({ name: 'orthonormal', gain: 1 }, [6, 4]));
    expect(make({ name: 'orthonormal' }, [9, 1]).reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 6);
  });

  test('refuses a vector', () => {
    expect(() => make('orthonormal', [8])).toThrow(
      /'orthonormal' needs a filter or a dense kernel, not a weight of shape \[8\]/,
    );
  });
});

describe('seeds', () => {
  const shape = [3, 3, 8, 8];
  const random: Initializer[] = ['heNormal', 'glorotUniform', 'orthonormal', { name: 'normal', stddev: 1 }];

  test.each(random)('%j: the same seed gives the same numbers, another one others', (initializer) => {
    expect(make(initializer, shape, 7)).toEqual(make(initializer, shape, 7));
    expect(make(initializer, shape, 8)).not.toEqual(make(initializer, shape, 7));
  });

  test('weights on different paths are not correlated', () => {
    const size = 100_000;
    const [a, b] = ['layer1.0/conv1/kernel', 'layer1.0/conv2/kernel'].map((path) =>
      make({ name: 'normal', stddev: 1 }, [size], hashSeed(1, path)),
    ) as [Float32Array, Float32Array];
    expect(Math.abs(a.reduce((sum, x, i) => sum + x * b[i]!, 0) / size)).toBeLessThan(4 / Math.sqrt(size));
  });
});

test('a weight without fans is refused where they are needed, with the remedy', () => {
  expect(() => make('heNormal', [64])).toThrow(ConfigError);
  expect(() => make('glorotUniform', [64])).toThrow(
    /'glorotUniform' needs a filter or a dense kernel, not a weight of shape \[64\].*'zeros'/,
  );
});

test('an initializer that is none is refused', () => {
  expect(() => make('heNorml' as Initializer, [3, 3, 1, 1])).toThrow(/Did you mean 'heNormal'/);
});
