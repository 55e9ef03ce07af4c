import { expect, test } from 'vitest';
import { countOf, pairOf, plainValue, shapeOf } from '../../src/cli/values';
import { UsageError } from '../../src/cli/words';

test.each([
  ['250', 250],
  ['250k', 250e3],
  ['30M', 30e6],
  ['30 m', 30e6],
  ['4.1G', 4.1e9],
  ['.5B', 0.5e9],
  ['1T', 1e12],
])('%s is %d', (text, count) => {
  expect(countOf('max-macs', text)).toBeCloseTo(count, 3);
});

test.each(['', 'M', 'lots', '-3', '3X', '1e6'])('%j is no number', (text) => {
  expect(() => countOf('max-macs', text)).toThrow(UsageError);
});

test.each([
  ['320', [320, 320, 3]],
  ['320x240', [320, 240, 3]],
  ['320×240×1', [320, 240, 1]],
  ['320X240', [320, 240, 3]],
  ['320,240,4', [320, 240, 4]],
])('%s of a net that sees colours', (text, shape) => {
  expect(shapeOf('input', text, [224, 224, 3])).toEqual(shape);
});

test('the shape of a vector is its length', () => {
  expect(shapeOf('input', '784', [10])).toEqual([784]);
  expect(() => shapeOf('input', '28x28', [10])).toThrow('Such as 784.');
});

test.each(['', 'x', '0', '3x', '1x2x3x4', '3.5', '-3', 'big'])('%j is no shape', (text) => {
  expect(() => shapeOf('input', text, [224, 224, 3])).toThrow(UsageError);
});

test('pairs are cut at the first =', () => {
  expect(pairOf('set', 'a=b=c', '')).toEqual(['a', 'b=c']);
  expect(() => pairOf('set', 'a', 'x=1')).toThrow('--set a must be a name and a value. Such as x=1.');
  expect(() => pairOf('set', '=1', 'x=1')).toThrow(UsageError);
});

test('a value is JSON, or else a text', () => {
  expect(['0.5', 'true', '{"reduction":16}', 'silu'].map(plainValue)).toEqual([
    0.5,
    true,
    { reduction: 16 },
    'silu',
  ]);
});
