import { expect, test } from 'vitest';
import { Names } from '../../src/net/names';

const numbers = Array.from({ length: 100 }, (_, index) => `conv${index}`);

test('every name is there from the moment on at which it came, and in no names before', () => {
  const [states] = numbers.reduce<[Names[], Names]>(
    ([before, now], name) => [[...before, now], now.with(name)],
    [[], Names.of('input')],
  );
  states.forEach((names, count) => {
    expect(names.has('input')).toBe(true);
    expect(numbers.filter((name) => names.has(name))).toEqual(numbers.slice(0, count));
  });
});

test('two that grow out of one know nothing of each other', () => {
  const one = numbers.reduce((names, name) => names.with(name), Names.of());
  const [left, right] = [one.with('left'), one.with('right')];
  expect([left.has('left'), left.has('right'), right.has('left'), right.has('right')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect([one.has('left'), left.has('conv0'), right.has('conv99')]).toEqual([false, true, true]);
});
