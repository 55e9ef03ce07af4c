import fc from 'fast-check';
import { bottleneckBlock, defineBlock, net } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis/analyze';
import { table } from '../../src/analysis/table';
import { conv } from '../../src/graph/pen';
import { resnet18, resnet152 } from '../../src/models/resNet';
import { nets } from '../catalog';

/** The cells of a line. A column's cells have at most one space in a row. */
const cells = (line: string): string[] => line.split(/\s{2,}/);

const units: Record<string, number> = { k: 1e3, M: 1e6, G: 1e9, T: 1e12 };
const number = (cell: string): number => {
  const [digits, unit] = cell.replaceAll(',', '').split(' ');
  return Number(digits) * (unit === undefined ? 1 : units[unit]!);
};

/** The parts of a printed analysis. */
function read(analysis: Analysis) {
  const lines = analysis.toString().split('\n');
  const [title, heads, ...rest] = lines as [string, string, ...string[]];
  const [top, bottom] = [rest[0]!, rest[rest.length - 4]!];
  return {
    lines,
    title,
    heads: cells(heads),
    rules: [top, bottom],
    rows: rest.slice(1, -4).map(cells),
    feet: rest.slice(-3),
  };
}

describe('ResNet-152', () => {
  const analysis = resnet152().analyze();
  const { lines, title, heads, rows, feet } = read(analysis);

  test('fits 100 columns, on few lines', () => {
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.length).toBeLessThan(25);
  });

  test('says what it is of, and in all', () => {
    expect(title).toBe('resnet152: 224×224×3 → 1000');
    expect(heads).toEqual(['layer', 'type', 'output', 'params', 'MACs', 'other work', 'activations', 'sees']);
    expect(feet).toEqual([
      expect.stringMatching(/^in all +1000 +60,192,808 +11\.5 G +[\d.]+ M +22\.6 M +1451$/),
      expect.stringMatching(
        /^151,424 moving statistics; 9\.2 MiB of activations at the peak \(float32, one sample\)$/,
      ),
      '11,513,626,624 multiply-accumulates; the last map steps 32×32 pixels',
    ]);
  });

  test('folds equal units into a line, with what they cost together', () => {
    const [, ...folded] = rows.filter(([name]) => name!.startsWith('layer3'));
    const inside = analysis.layers.filter(({ name }) => /^layer3\.(?!0$)/.test(name));
    expect(inside).toHaveLength(35);
    expect(folded).toHaveLength(1);
    const [name, type, output, params, macs, , , sees] = folded[0]!;
    expect([name, type, output, sees]).toEqual(['layer3.1–35', '35 × BottleneckBlock', '14×14×1024', '1291']);
    expect(number(params!)).toBe(inside.reduce((sum, layer) => sum + layer.params, 0));
    expect(number(macs!) / inside.reduce((sum, layer) => sum + layer.macs, 0)).toBeCloseTo(1, 2);
  });
});

describe.each(nets)('$name', ({ net: compose, input }) => {
  const analysis = compose().analyze({ input });
  const { lines, rules, rows, feet } = read(analysis);

  test('its lines are the layers, and add up', () => {
    const count = (type: string): number => Number(/^(\d+) × /.exec(type)?.[1] ?? 1);
    const sum = (column: number): number => rows.reduce((all, row) => all + number(row[column]!), 0);
    expect(rows.reduce((all, [, type]) => all + count(type!), 0)).toBe(analysis.layers.length);
    expect(sum(3)).toBe(analysis.params);
    expect(sum(4)).toBeGreaterThan(analysis.macs * 0.99);
    expect(sum(4)).toBeLessThan(analysis.macs * 1.01 + 1);
    expect(cells(feet[0]!)[2]).toBe(analysis.params.toLocaleString('en-US'));
  });

  test('its rules are as wide as its widest line of cells', () => {
    const widest = Math.max(...lines.slice(1, -2).map((line) => line.length));
    expect(rules).toEqual(['─'.repeat(widest), '─'.repeat(widest)]);
  });
});

test('every line of layers ends in what the last of them sees', () => {
  const { rows } = read(resnet18().analyze());
  expect(rows.map((row) => row[row.length - 1])).toEqual([
    '7',
    '7',
    '7',
    '11',
    '43',
    '67',
    '99',
    '147',
    '211',
    '307',
    '435',
    'all',
    'all',
  ]);
});

test('layers that differ in anything but their name keep lines of their own', () => {
  const trunk = net({ input: [8, 8, 4] })
    .conv({ filters: 4, kernelSize: 3 })
    .conv({ filters: 4, kernelSize: 3 })
    .conv({ filters: 4, kernelSize: 3, bias: false })
    .conv({ filters: 4, kernelSize: 3, bias: false, groups: 2 });
  expect(read(trunk.analyze()).rows.map(([name]) => name)).toEqual(['conv1–conv2', 'conv3', 'conv4']);
});

test('square and oblong sights', () => {
  const trunk = net({ input: [8, 8, 4] }).conv({ filters: 4, kernelSize: [3, 1] });
  expect(read(trunk.analyze()).rows[0]).toContain('3×1');
});

test('small peaks are told in KiB', () => {
  const trunk = net({ input: [8, 8, 4] }).conv({ filters: 4, kernelSize: 3 });
  expect(read(trunk.analyze()).feet[1]).toBe(
    '0 moving statistics; 2.0 KiB of activations at the peak (float32, one sample)',
  );
});

test('print writes the table once', () => {
  const written: string[] = [];
  const analysis = net({ input: [8, 8, 4] })
    .relu()
    .analyze();
  analysis.print((text) => written.push(text));
  expect(written).toEqual([analysis.toString()]);
  expect(`${analysis}`).toBe(analysis.toString());
});

describe('long names', () => {
  const name = 'a-stage-with-a-name-as-long-as-nobody-would-write-it-by-hand-but-a-program-might';

  test('give way, and their beginning stays', () => {
    const trunk = net({ input: [224, 224, 3], name: name.repeat(3) }).stage(
      3,
      bottleneckBlock({ filters: 1024, groups: 32, groupWidth: 8 }),
      { name, stride: 2 },
    );
    const { lines, title, rows } = read(trunk.globalAvgPool().dense(1000).analyze());
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(title.startsWith(name)).toBe(true);
    expect(rows[0]![0]).toMatch(/^a-stage-with-a-.*…$/);
    expect(rows[1]![1]).toMatch(/^2 × Bottleneck/);
  });

  test('of a block’s type too', () => {
    const long = defineBlock(`Block${'WithALongName'.repeat(8)}`, (x) =>
      conv(x, 'conv', { filters: 4, kernelSize: 1 }),
    );
    const { lines } = read(
      net({ input: [224, 224, 3] })
        .add(long({ name }))
        .analyze(),
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

test('whatever the names and numbers are, 100 columns suffice', () => {
  const extent = fc.integer({ min: 1, max: 8192 });
  const costs = {
    params: fc.nat(10 ** 11),
    statistics: fc.nat(10 ** 9),
    macs: fc.nat(10 ** 15),
    otherWork: fc.nat(10 ** 15),
    activations: fc.nat(10 ** 12),
    outputShape: fc.oneof(fc.tuple(extent, extent, extent), fc.tuple(extent)),
    receptiveField: fc.tuple(extent, extent).map((size) => ({ size, stride: size })),
  };
  const text = fc.string({ maxLength: 120, unit: fc.constantFrom('a', '.', '7', '–') });
  const layer = fc.record({ name: text, type: text, ...costs, operations: fc.constant([]) });
  const analyses = fc.record({
    name: text,
    inputShape: costs.outputShape,
    ...costs,
    peakBytes: fc.nat(10 ** 12),
    layers: fc.array(layer, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(analyses, (analysis) => {
      for (const line of table(analysis).split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }),
    { seed: 11 },
  );
});
