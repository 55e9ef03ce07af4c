import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainData } from '../../src/graph/plainData';
import { configErrorOf } from '../support/configErrorOf';

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

test('whatever JSON can hold comes back as it is, copied and frozen', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes('__proto__'));
      const copy = plainData('config', value);
      expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
      expect(isDeeplyFrozen(copy)).toBe(true);
      if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value);
    }),
    { seed: 7 },
  );
});

test('keys without a value are left out', () => {
  expect(plainData('config', { filters: 3, stride: undefined })).toStrictEqual({ filters: 3 });
});

class Regularizer {
  readonly l2 = 1;
}

test.each([
  ['a number that JSON cannot hold', { rate: Number.NaN }, 'config.rate = NaN'],
  ['an infinite number', { rate: Number.POSITIVE_INFINITY }, 'config.rate = Infinity'],
  ['a big integer', { filters: 64n }, 'config.filters = 64'],
  ['a function', { se: { gate: Math.tanh } }, 'config.se.gate = '],
  ['an instance of a class', { kernelRegularizer: new Regularizer() }, 'config.kernelRegularizer = {"l2":1}'],
  ['a date', { name: new Date(0) }, 'config.name = "1970-01-01T00:00:00.000Z"'],
  ['a map', { options: new Map() }, 'config.options = {}'],
  ['a typed array', { input: Int32Array.of(1) }, 'config.input = {"0":1}'],
  ['a symbol', { kind: Symbol('relu') }, 'config.kind = Symbol(relu)'],
  ['a hole in a list', { stride: [1, undefined] }, 'config.stride[1] = undefined'],
])('%s is refused, with its place', (_, value, place) => {
  const { rule, remedy } = configErrorOf(() => plainData('config', value));
  expect(rule.startsWith(place)).toBe(true);
  expect(rule).toMatch(/ must be plain data$/);
  expect(remedy).toMatch(/numbers, strings, booleans, arrays and objects/);
});

test('objects without a prototype, and those of another realm, are plain', () => {
  const bare = Object.assign(Object.create(null) as object, { filters: 3 });
  expect(plainData('config', bare)).toEqual({ filters: 3 });
  const foreign: unknown = runInNewContext('({ filters: [3] })');
  expect(plainData('config', foreign)).toEqual({ filters: [3] });
});
