import { describe, expect, test } from 'vitest';
import {
  channelsOf,
  checkShape,
  type NumberOrPair,
  needsMap,
  needsVector,
  pairOf,
  sameShape,
  showShape,
  sizeOf,
} from '../../src/graph/shape';
import { configErrorOf } from '../support/configErrorOf';

test('pairOf takes a number for both directions, or a pair', () => {
  expect(pairOf('stride', 2)).toEqual([2, 2]);
  expect(pairOf('stride', [1, 3])).toEqual([1, 3]);
});

test.each([
  [0, 'stride = 0 must be a whole number of at least 1'],
  ['2', "stride = '2' must be a whole number of at least 1"],
  [null, 'stride = null must be a whole number of at least 1'],
  [[1, -2], 'stride[1] = -2 must be a whole number of at least 1'],
  [[1.5, 1], 'stride[0] = 1.5 must be a whole number of at least 1'],
  [[1], 'stride = [1] must be a number or [height, width]'],
  [[1, 1, 1], 'stride = [1,1,1] must be a number or [height, width]'],
])('pairOf refuses %j', (value, rule) => {
  expect(configErrorOf(() => pairOf('stride', value as NumberOrPair)).rule).toBe(rule);
});

describe('checkShape', () => {
  test.each([[[224, 224, 3]], [[null, null, 3]], [[null, 32, 3]], [[10]]])(
    'takes %j, and freezes a copy',
    (shape) => {
      const checked = checkShape('input', shape);
      expect(checked).toEqual(shape);
      expect(checked).not.toBe(shape);
      expect(Object.isFrozen(checked)).toBe(true);
    },
  );

  test.each([
    [undefined, 'input = undefined must be [H, W, C] or [C]'],
    [224, 'input = 224 must be [H, W, C] or [C]'],
    [[224, 224], 'input = [224,224] must be [H, W, C] or [C]'],
    [[1, 224, 224, 3], 'input = [1,224,224,3] must be [H, W, C] or [C]'],
    [[], 'input = [] must be [H, W, C] or [C]'],
    [[224, 224, null], 'input[2] = null must be a whole number of at least 1'],
    [[null], 'input[0] = null must be a whole number of at least 1'],
    [[-224, 224, 3], 'input[0] = -224 must be a whole number of at least 1'],
    [[224, 0, 3], 'input[1] = 0 must be a whole number of at least 1'],
    [[224, undefined, 3], 'input[1] = undefined must be a whole number of at least 1'],
  ])('refuses %j', (shape, rule) => {
    expect(configErrorOf(() => checkShape('input', shape)).rule).toBe(rule);
  });
});

test('a shape in brief', () => {
  expect(channelsOf([null, null, 3])).toBe(3);
  expect(showShape([null, 32, 3])).toBe('?×32×3');
  expect(sizeOf([4, 5, 6])).toBe(120);
  expect(configErrorOf(() => sizeOf([null, 5, 6]))).toMatchObject({
    rule: 'a map of ?×5×6 has no size while H or W is free',
    remedy: expect.stringContaining('analyze({ input: [224, 224, 3] })'),
  });
});

test('a free extent is the same as a free one only', () => {
  expect(sameShape([null, 4, 3], [null, 4, 3])).toBe(true);
  expect(sameShape([null, 4, 3], [4, 4, 3])).toBe(false);
  expect(sameShape([4, 4, 3], [3])).toBe(false);
});

test('maps and vectors are told apart, with the way from one to the other', () => {
  needsMap([4, 4, 3]);
  needsVector([3]);
  expect(configErrorOf(() => needsMap([64])).message).toBe(
    'a feature map [H, W, C] is needed, and the input is 64. Put this before the pooling or flattening that made the vector.',
  );
  expect(configErrorOf(() => needsVector([7, 7, 64])).message).toBe(
    'a vector [C] is needed, and the input is 7×7×64. Pool or flatten the feature map first: .globalAvgPool() or .flatten().',
  );
});
