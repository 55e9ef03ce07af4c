import { expect, test } from 'vitest';
import { scaledWidth } from '../../src/blocks/scaledWidth';

test.each([
  [11, 1, 8, 11], // 1 leaves a width alone
  [64, 0.3, 8, 24], // 19.2: 16 is less than nine tenths of it
  [64, 0.01, 8, 8], // never less than the divisor
  [79, 1 / 32, 1, 2], // 2.47: whole channels are only rounded
  [8, 1 / 32, 1, 1],
  [100, 1.5, 4, 152],
])('%i times %d to a multiple of %i is %i', (published, multiplier, divisor, width) => {
  expect(scaledWidth(published, multiplier, divisor)).toBe(width);
});
