import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analysis/analyze';
import { shortcuts } from '../src/blocks/shortcut';
import { blockTypes, drawBlock } from '../src/graph/block';
import { activations } from '../src/graph/ops/activation';
import * as shared from '../src/shared';
import { catalog, nets } from './catalog';

const known = new Set(catalog.map(({ call }) => call.definition.type));

test('every block that is defined stands in the catalog', () => {
  expect([...blockTypes()].filter((type) => !known.has(type))).toEqual([]);
});

test('every block that is exported stands in the catalog', () => {
  const exported = Object.values<unknown>(shared).flatMap((value) =>
    typeof value === 'function' && 'definition' in value ? [(value.definition as { type: string }).type] : [],
  );
  expect(exported.length).toBeGreaterThanOrEqual(3);
  expect(exported.filter((type) => !known.has(type))).toEqual([]);
});

test('every activation and every shortcut stands in the catalog', () => {
  const options = (key: string) => new Set(catalog.map(({ call }) => call.config[key]));
  expect(activations.filter((kind) => !options('kind').has(kind))).toEqual([]);
  expect(shortcuts.filter((kind) => kind !== 'B' && !options('shortcut').has(kind))).toEqual([]);
});

test('names tell the entries apart', () => {
  const names = [...catalog, ...nets].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe('every entry can be drawn, and is small', () => {
  test.each(catalog)('$name', ({ call, inputs }) => {
    const { macs, otherWork } = analyze('entry', drawBlock(call, inputs));
    expect(macs + otherWork).toBeLessThan(100_000);
  });

  test.each(nets)('$name', ({ net, input }) => {
    const { macs, otherWork } = net().analyze({ input });
    expect(macs + otherWork).toBeLessThan(500_000);
  });
});
