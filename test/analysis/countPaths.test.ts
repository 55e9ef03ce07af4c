import { ConfigError, countPaths } from 'tfjs-blocks/spec';
import { expect, test } from 'vitest';

test('are binomial coefficients, by length', () => {
  expect([0, 1, 3, 4].map(countPaths)).toEqual([[1], [1, 1], [1, 3, 3, 1], [1, 4, 6, 4, 1]]);
});

test('ResNet-110 has 2⁵⁴ paths, most of them through about half of its 54 units', () => {
  const counts = countPaths(54);
  expect(counts.reduce((sum, count) => sum + BigInt(count), 0n)).toBe(2n ** 54n);
  expect(counts.indexOf(Math.max(...counts))).toBe(27);
  // Section 4.3 of the paper: more than 95 % of the paths take between 19 and 35 branches.
  const between = counts.slice(19, 36).reduce((sum, count) => sum + count, 0);
  expect(between / 2 ** 54).toBeGreaterThan(0.95);
});

test('of a fraction of a unit there are none', () => {
  expect(() => countPaths(1.5)).toThrow(ConfigError);
  expect(() => countPaths(-1)).toThrow('units = -1 must be a whole number of at least 0');
});
