import { expect, test } from 'vitest';
import { parseWords, UsageError } from '../../src/cli/words';

const flags = {
  out: { value: 'FILE', says: '' },
  force: { says: '' },
  help: { says: '', short: 'h' },
  set: { value: 'A=B', says: '' },
};

test('nets and flags in any order', () => {
  const words = parseWords(['a', '--out', 'x.svg', 'b', '--force', 'c.json'], flags);
  expect(words.plain).toEqual(['a', 'b', 'c.json']);
  expect(words.text('out')).toBe('x.svg');
  expect(words.has('force')).toBe(true);
  expect(words.has('help')).toBe(false);
  expect(words.text('set')).toBeUndefined();
});

test('a value behind =, a letter for a flag, - for standard input and output', () => {
  const words = parseWords(['-h', '--out=-', '-', '--set', '-'], flags);
  expect(words.has('help')).toBe(true);
  expect(words.text('out')).toBe('-');
  expect(words.text('set')).toBe('-');
  expect(words.plain).toEqual(['-']);
});

test('flags that are repeated, and values with commas', () => {
  const words = parseWords(['--set', 'a=1,2', '--set=b=3'], flags);
  expect(words.all('set')).toEqual(['a=1,2', 'b=3']);
  expect(words.list('set')).toEqual(['a=1', '2', 'b=3']);
  expect(words.text('set')).toBe('b=3');
});

test('behind -- nothing is a flag', () => {
  expect(parseWords(['--', '--out'], flags).plain).toEqual(['--out']);
});

test.each([
  [['--ouut', 'x'], 'there is no flag --ouut here. Did you mean --out?'],
  [['-x'], 'there is no flag -x here.'],
  [['--out'], '--out needs a value. Write --out FILE.'],
  [['--out='], '--out needs a value. Write --out FILE.'],
  [['--out', '--force'], '--out needs a value. Write --out FILE.'],
  [['--out', '-h'], '--out needs a value. Write --out FILE.'],
  [['--force=yes'], '--force takes no value.'],
  [['--constructor'], 'there is no flag --constructor here.'],
])('%j: %s', (words, message) => {
  expect(() => parseWords(words, flags)).toThrow(UsageError);
  expect(() => parseWords(words, flags)).toThrow(message);
});
