import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AxisOptions, axisOf } from '../../src/comparison/axis';

const options: AxisOptions = {
  title: 'Parameters',
  unit: 'count',
  log: false,
  fromZero: true,
  from: 0,
  to: 800,
  spacing: 80,
};
const axis = (values: readonly number[], more: Partial<AxisOptions> = {}) =>
  axisOf(
    values.map((value) => ({ value, reach: 0 })),
    { ...options, ...more },
  );
const texts = (values: readonly number[], more: Partial<AxisOptions> = {}): string[] =>
  axis(values, more).ticks.map(({ text }) => text);

describe('ticks', () => {
  test.each<[readonly number[], Partial<AxisOptions>, string, string[]]>([
    [[2e6, 21e6], {}, 'Parameters, ×10⁶', ['0', '5', '10', '15', '20']],
    [[12, 900], {}, 'Parameters', ['0', '100', '200', '300', '400', '500', '600', '700', '800', '900']],
    [[0.3e9, 20e9], { log: true }, 'Parameters, ×10⁹', ['0.5', '1', '2', '5', '10', '20']],
    [
      [1e3, 1e9],
      { log: true, spacing: 200 },
      'Parameters, ×10⁹',
      ['0.000001', '0.00001', '0.0001', '0.001', '0.01', '0.1', '1'],
    ],
    [
      [71, 79],
      { log: true, unit: { name: '%', size: 1 } },
      'Parameters, %',
      ['71', '72', '73', '74', '75', '76', '77', '78', '79'],
    ],
    [
      [54.6, 81.3],
      { fromZero: false, unit: { name: '%', size: 1 }, spacing: 160 },
      'Parameters, %',
      ['60', '70', '80'],
    ],
    [
      [1 << 20, 10 << 20],
      { unit: { name: 'MiB', size: 1 << 20 }, spacing: 200 },
      'Parameters, MiB',
      ['0', '5', '10'],
    ],
  ])('%j, %j', (values, more, title, ticks) => {
    expect(axis(values, more).title).toBe(title);
    expect(texts(values, more)).toEqual(ticks);
  });

  test('beyond what can be are none', () => {
    const more = { fromZero: false, unit: { name: '%', size: 1 }, spacing: 50 };
    const marks = [90, 99.9].map((value) => ({ value, reach: 100 }));
    const last = (most?: number) => Number(axisOf(marks, { ...options, ...more, most }).ticks.at(-1)!.text);
    expect(last()).toBeGreaterThan(100);
    expect(last(100)).toBe(100);
  });
});

test('whatever the marks are, they are on the axis with all they reach, in their order', () => {
  const marks = fc.array(
    fc.record({ value: fc.double({ min: 1, max: 1e12, noNaN: true }), reach: fc.nat(40) }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(marks, fc.boolean(), fc.boolean(), (all, log, fromZero) => {
      const { place, ticks } = axisOf(all, { ...options, log, fromZero, from: 500, to: 0 });
      for (const { value, reach } of all) {
        expect(place(value) - reach).toBeGreaterThan(-1e-6);
        expect(place(value) + reach).toBeLessThan(500 + 1e-6);
      }
      for (const a of all)
        for (const b of all)
          if (a.value > b.value) expect(place(a.value)).toBeLessThanOrEqual(place(b.value));
      expect(ticks.length).toBeGreaterThan(0);
      for (const { at } of ticks) expect(at).toBeGreaterThanOrEqual(-1e-6);
      for (const { at } of ticks) expect(at).toBeLessThanOrEqual(500 + 1e-6);
    }),
    { seed: 5 },
  );
});
