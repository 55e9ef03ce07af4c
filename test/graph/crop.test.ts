import { expect, test } from 'vitest';
import { input } from '../../src/graph/ops/input';
import { crop } from '../../src/graph/pen';
import type { Pads } from '../../src/graph/window';
import { configErrorOf } from '../support/configErrorOf';

const sides: Pads = [
  [1, 2],
  [0, 3],
];

test('takes rows and columns away', () => {
  expect(crop(input([6, 7, 3]), 1).shape).toEqual([4, 5, 3]);
  expect(crop(input([6, 7, 3]), sides).shape).toEqual([3, 4, 3]);
  expect(crop(input([null, 7, 3]), sides).shape).toEqual([null, 4, 3]);
  expect(crop(input([6, 7, 3]), 0).shape).toEqual([6, 7, 3]);
});

test.each<[unknown, string]>([
  [-1, 'crops = -1 must be a whole number of at least 0.'],
  ['same', "crops = 'same' must be a whole number or [[top, bottom], [left, right]]."],
  [
    3,
    'crops of 3 + 3 leave nothing of an extent of 6 (the input is 6×7×3). Crop less, or use a larger input.',
  ],
])('refuses %j', (crops, message) => {
  expect(configErrorOf(() => crop(input([6, 7, 3]), crops as number)).message).toBe(message);
});

test('refuses a vector', () => {
  expect(configErrorOf(() => crop(input([6]), 1)).rule).toMatch(/^a feature map \[H, W, C\] is needed/);
});
