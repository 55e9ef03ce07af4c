import { expect, test } from 'vitest';
import { placed } from './save';

const page = '# Benchmarks\n\n<!-- train -->\n\n<!-- end of train -->\n\nAfter.\n';

test('a setting has a place of its own in that of its suite, and is measured anew without the others', () => {
  const first = placed(page, 'train', 'cpu in Node', 'slow');
  const both = placed(first, 'train', 'wasm in Node', 'fast');
  const again = placed(both, 'train', 'cpu in Node', 'faster');
  expect(again).toBe(
    [
      '# Benchmarks',
      '<!-- train -->',
      '<!-- train: cpu in Node -->',
      'faster',
      '<!-- end of train: cpu in Node -->',
      '<!-- train: wasm in Node -->',
      'fast',
      '<!-- end of train: wasm in Node -->',
      '<!-- end of train -->',
      'After.\n',
    ].join('\n\n'),
  );
});

test('a suite without a place is an error', () => {
  expect(() => placed(page, 'other', 'cpu in Node', '')).toThrow(/no place for other/);
});
