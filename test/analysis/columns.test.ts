import { expect, test } from 'vitest';
import { columnsOf } from '../../src/analysis/columns';

const rows = [
  ['name', 'kind', 'count'],
  ['x'.repeat(30), 'y'.repeat(20), '1'],
];
const sides = { left: 2, giving: [0, 1] };

test('names flush left, numbers flush right, under a rule as wide', () => {
  const { line, rule } = columnsOf(rows, sides);
  expect(line(rows[0]!)).toBe(`name${' '.repeat(28)}kind${' '.repeat(18)}count`);
  expect(line(rows[1]!)).toBe(`${'x'.repeat(30)}  ${'y'.repeat(20)}      1`);
  expect(rule).toBe('─'.repeat(59));
});

test('the widest names are cut where the page ends', () => {
  const { line, rule } = columnsOf(rows, { ...sides, width: 40 });
  expect(line(rows[1]!)).toBe(`${'x'.repeat(14)}…  ${'y'.repeat(15)}…      1`);
  expect(rule).toBe('─'.repeat(40));
});

test('columns leave a narrow page before names are cut, and only as many as must', () => {
  const { line } = columnsOf(rows, { ...sides, leaving: [1, 2], width: 40 });
  expect(line(rows[1]!)).toBe(`${'x'.repeat(30)}      1`);
  expect(columnsOf(rows, { ...sides, leaving: [1, 2], width: 32 }).line(rows[1]!)).toBe('x'.repeat(30));
  expect(columnsOf(rows, { ...sides, leaving: [1, 2] }).line(rows[1]!)).toContain('y');
});

test('on a page without room names are one character wide', () => {
  expect(columnsOf(rows, { ...sides, width: 3 }).line(rows[1]!)).toBe('…  …      1');
});
