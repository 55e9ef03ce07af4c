import { describe, expect, test } from 'vitest';
import { Random } from '../../src/initializers/random';
import golden from './golden.json';
import { kolmogorovSmirnov, momentsOf, normalCumulative } from './statistics';

const take = (count: number, draw: () => number) => Array.from({ length: count }, draw);

describe('integers', () => {
  test('are xoshiro128** 1.1: the reference program, and the crate rand_xoshiro, give these from the state 1, 2, 3, 4', () => {
    const random = new Random(Int32Array.of(1, 2, 3, 4));
    expect(take(10, () => random.int32() >>> 0)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  test.each(golden.integers)('of seed $seed', ({ seed, first }) => {
    const random = Random.seeded(seed);
    expect(take(first.length, () => random.int32() >>> 0)).toEqual(first);
  });
});

describe('uniform numbers', () => {
  const random = Random.seeded(11);
  const sample = Float64Array.from({ length: 200_000 }, () => random.uniform());

  test('are spread evenly between 0 and 1', () => {
    const { mean, variance, kurtosis } = momentsOf(sample);
    expect(mean).toBeCloseTo(1 / 2, 2);
    expect(variance).toBeCloseTo(1 / 12, 3);
    expect(kurtosis).toBeCloseTo(-6 / 5, 1);
    expect(kolmogorovSmirnov(sample, (x) => x)).toBeLessThan(1.95);
  });

  test('are never 0 and never 1', () => {
    // The second word alone makes the next integer: w with rotateLeft(5 w, 7) · 9 = 0, and w with 2³² − 1.
    const zeros = new Random(Int32Array.of(1, 0, 0, 0));
    const ones = new Random(Int32Array.of(1, 0x831c71c7, 0, 0));
    expect(zeros.uniform()).toBe(2 ** -33);
    expect(ones.uniform()).toBe(1 - 2 ** -33);
  });
});

describe('normal numbers', () => {
  test('are those of a second implementation', () => {
    const { seed, first, sum, sumOfSquares, largest, smallest } = golden.normals;
    const random = Random.seeded(seed);
    const drawn = take(100_000, () => random.normal());
    first.forEach((value, index) => expect(drawn[index]).toBeCloseTo(value, 14));
    expect(drawn.reduce((total, x) => total + x, 0)).toBeCloseTo(sum, 9);
    expect(drawn.reduce((total, x) => total + x * x, 0)).toBeCloseTo(sumOfSquares, 8);
    expect(Math.max(...drawn)).toBeCloseTo(largest, 14);
    expect(Math.min(...drawn)).toBeCloseTo(smallest, 14);
  });

  const count = 2_000_000;
  const random = Random.seeded(5);
  const sample = Float64Array.from({ length: count }, () => random.normal());

  test('have the moments of N(0, 1), within four standard errors', () => {
    const { mean, variance, kurtosis } = momentsOf(sample);
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / count));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
    expect(Math.abs(kurtosis)).toBeLessThan(4 * Math.sqrt(24 / count));
  });

  test('have the distribution function of N(0, 1)', () => {
    expect(kolmogorovSmirnov(sample, normalCumulative)).toBeLessThan(1.95);
  });

  // Φ(x) = erfc(−x/√2) / 2 by Python's math.erfc. Beyond 3.4426 the numbers come from the tail's own formula.
  test.each([
    [-4, 3.1671241833119965e-5],
    [-3, 0.0013498980316300957],
    [-2, 0.022750131948179216],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1.5, 0.9331927987311419],
    [2.5, 0.9937903346742238],
    [3.4426, 0.9997119245959947],
    [3.7, 0.9998922002665226],
    [4.2, 0.9999866542509841],
  ])('are below %d as often as they should, within four standard errors', (x, probability) => {
    const below = sample.reduce((found, value) => found + (value < x ? 1 : 0), 0) / count;
    expect(normalCumulative(x)).toBeCloseTo(probability, 12);
    expect(Math.abs(below - probability)).toBeLessThan(
      4 * Math.sqrt((probability * (1 - probability)) / count),
    );
  });

  test('fill every bin between −4 and 4 as they should', () => {
    const bins = 320;
    const counts = new Float64Array(bins);
    for (const x of sample) if (Math.abs(x) < 4) counts[Math.floor((x + 4) * (bins / 8))]! += 1;
    let chiSquare = 0;
    counts.forEach((found, bin) => {
      const left = (8 * bin) / bins - 4;
      const expected = count * (normalCumulative(left + 8 / bins) - normalCumulative(left));
      chiSquare += (found - expected) ** 2 / expected;
    });
    expect(chiSquare).toBeLessThan(bins + 4 * Math.sqrt(2 * bins));
  });
});

test('streams of different seeds are not correlated', () => {
  const length = 100_000;
  const streams = [0, 1, 2, 3].map((seed) => {
    const random = Random.seeded(seed);
    return Float64Array.from({ length }, () => random.normal());
  });
  for (const a of streams) {
    for (const b of streams) {
      const correlation = a.reduce((sum, x, i) => sum + x * b[i]!, 0) / length;
      expect(Math.abs(correlation - (a === b ? 1 : 0))).toBeLessThan(0.02);
    }
  }
});
