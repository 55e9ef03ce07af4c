import { expect, test } from 'vitest';
import { widthOf } from '../../src/models/width';
import { configErrorOf } from '../support/configErrorOf';

test('a multiplier of 1 leaves every width alone', () => {
  for (const published of [1, 11, 44, 64, 299]) expect(widthOf(1)(published)).toBe(published);
});

test.each([
  [0.5, 64, 32],
  [0.25, 64, 16],
  [0.75, 64, 48],
  [2, 44, 88],
  [1.4, 64, 88], // 89.6
  [0.3, 64, 24], // 19.2 would be 16, and that is less than nine tenths of it
  [0.35, 24, 8], // 8.4
  [0.5, 24, 16], // 12 lies in the middle
  [0.01, 64, 8], // never less than 8
])('%d times %i is %i', (multiplier, published, width) => {
  expect(widthOf(multiplier)(published)).toBe(width);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '1'])('%s is no multiplier', (multiplier) => {
  expect(configErrorOf(() => widthOf(multiplier as number)).rule).toMatch(
    /^widthMultiplier = .* must be a number above 0$/,
  );
});
