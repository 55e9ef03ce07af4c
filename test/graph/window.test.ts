import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pair } from '../../src/graph/shape';
import {
  checkPadding,
  declaredPads,
  type Padding,
  padsOf,
  slide,
  type Window,
  windowPositions,
} from '../../src/graph/window';
import { configErrorOf } from '../support/configErrorOf';

/** One axis of a window over a map, as numbers. */
interface Axis {
  readonly extent: number;
  readonly size: number;
  readonly stride: number;
  readonly dilation: number;
  readonly padding: Padding;
  readonly ceil: boolean;
}

const windowOf = ({ size, stride, dilation, padding, ceil }: Axis): Window => {
  const both = (value: number): Pair => [value, value];
  return { size: both(size), stride: both(stride), dilation: both(dilation), padding, ceil };
};

/** What the padding of one axis has to be, by its definition. */
function padsByDefinition({ extent, size, stride, dilation, padding }: Axis): readonly [number, number] {
  const reach = dilation * (size - 1) + 1;
  if (padding === 'valid') return [0, 0];
  if (padding === 'torch') return [Math.floor((reach - 1) / 2), Math.floor((reach - 1) / 2)];
  if (padding === 'same') {
    // The least padding with which ⌈extent / stride⌉ windows fit, the odd pixel after.
    const windows = Math.ceil(extent / stride);
    let all = 0;
    while ((windows - 1) * stride + reach > extent + all) all++;
    return [Math.floor(all / 2), all - Math.floor(all / 2)];
  }
  return typeof padding === 'number' ? [padding, padding] : padding[0];
}

/**
 * Where the windows of one axis begin, counted from the first padded pixel: put down one after the other for as long
 * as they lie on the padded map. In torch's ceil mode, one more that begins before the padding behind the map, if the
 * one before it left a pixel over.
 */
function beginningsOf(axis: Axis): number[] {
  const { extent, size, stride, dilation, ceil } = axis;
  const [before, after] = padsByDefinition(axis);
  const reach = dilation * (size - 1) + 1;
  const padded = before + extent + after;
  const beginnings: number[] = [];
  let at = 0;
  for (; at + reach <= padded; at += stride) beginnings.push(at);
  const leftOver = at - stride + reach < padded;
  if (ceil && leftOver && at < before + extent) beginnings.push(at);
  return beginnings;
}

const paddings: fc.Arbitrary<Padding> = fc.oneof(
  fc.constantFrom<Padding>('torch', 'same', 'valid'),
  fc.nat(3),
  fc.tuple(fc.nat(3), fc.nat(3)).map((pads) => [pads, pads] as const),
);

const axes = fc.record({
  extent: fc.integer({ min: 1, max: 20 }),
  size: fc.integer({ min: 1, max: 7 }),
  stride: fc.integer({ min: 1, max: 5 }),
  dilation: fc.integer({ min: 1, max: 3 }),
  padding: paddings,
  ceil: fc.boolean(),
});

describe('against windows put down one by one', () => {
  test('positions', () => {
    fc.assert(
      fc.property(axes, (axis) => {
        const expected = beginningsOf(axis).length;
        const count = (): number | null => windowPositions(windowOf(axis), 0, axis.extent);
        if (expected > 0) expect(count()).toBe(expected);
        else expect(configErrorOf(count).rule).toMatch(/does not fit a height/);
      }),
      { seed: 2, numRuns: 3000 },
    );
  });

  test('pads: as declared before, and as far as the last window after', () => {
    fc.assert(
      fc.property(axes, (axis) => {
        const beginnings = beginningsOf(axis);
        fc.pre(beginnings.length > 0);
        const [before, after] = padsByDefinition(axis);
        const end = beginnings[beginnings.length - 1]! + axis.dilation * (axis.size - 1) + 1;
        const expected = [before, Math.max(after, end - axis.extent - before)];
        expect(padsOf(windowOf(axis), axis.extent, axis.extent)).toEqual([expected, expected]);
        expect(declaredPads(windowOf(axis), 1, axis.extent)).toEqual([before, after]);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  test('both axes apart', () => {
    fc.assert(
      fc.property(axes, axes, fc.integer({ min: 1, max: 9 }), (rows, columns, channels) => {
        const window: Window = {
          size: [rows.size, columns.size],
          stride: [rows.stride, columns.stride],
          dilation: [rows.dilation, columns.dilation],
          padding: [padsByDefinition(rows), padsByDefinition(columns)],
          ceil: rows.ceil,
        };
        const height = beginningsOf({ ...rows, padding: window.padding }).length;
        const columnsPads = padsByDefinition(columns);
        const width = beginningsOf({
          ...columns,
          padding: [columnsPads, columnsPads],
          ceil: rows.ceil,
        }).length;
        fc.pre(height > 0 && width > 0);
        expect(slide(window, [rows.extent, columns.extent, 3], channels)).toEqual([height, width, channels]);
        expect(slide(window, [null, columns.extent, 3], channels)).toEqual([null, width, channels]);
        expect(slide(window, [rows.extent, null, 3], channels)).toEqual([height, null, channels]);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test("'same' gives ⌈extent / stride⌉, whatever the window", () => {
    fc.assert(
      fc.property(axes, (axis) => {
        const same = windowOf({ ...axis, padding: 'same' });
        expect(windowPositions(same, 0, axis.extent)).toBe(Math.ceil(axis.extent / axis.stride));
      }),
      { seed: 5 },
    );
  });

  test("'torch' keeps the extent for an odd window and a stride of 1", () => {
    fc.assert(
      fc.property(axes, (axis) => {
        fc.pre(axis.size % 2 === 1);
        const kept = windowOf({ ...axis, stride: 1, padding: 'torch' });
        expect(windowPositions(kept, 0, axis.extent)).toBe(axis.extent);
      }),
      { seed: 6 },
    );
  });
});

// torch.nn.functional.max_pool2d(x, size, stride, padding, dilation, ceil_mode=True).
test.each([
  [112, 3, 2, 0, 1, 56],
  [7, 3, 2, 0, 1, 3],
  [6, 3, 2, 0, 1, 3],
  [5, 2, 2, 1, 1, 3],
  [4, 3, 3, 1, 1, 2],
  [2, 3, 2, 0, 1, 1], // narrower than the window
  [1, 4, 4, 0, 1, 1],
  [6, 3, 2, 0, 2, 2],
])('ceil mode as torch: %i under %i, stride %i, padding %i, dilation %i → %i', (...numbers) => {
  const [extent, size, stride, padding, dilation, output] = numbers;
  expect(windowPositions(windowOf({ extent, size, stride, padding, dilation, ceil: true }), 0, extent)).toBe(
    output,
  );
});

test.each([
  [1, 3, 2],
  [2, 3, 1],
])('ceil mode as torch: %i under %i, stride %i is refused', (extent, size, stride) => {
  const window = windowOf({ extent, size, stride, padding: 0, dilation: 1, ceil: true });
  expect(configErrorOf(() => windowPositions(window, 1, extent)).rule).toMatch(/does not fit a width of/);
});

test('a window that does not fit says its reach, the extent and the padding', () => {
  const window = windowOf({
    extent: 4,
    size: 4,
    stride: 1,
    dilation: 2,
    padding: [
      [0, 1],
      [0, 1],
    ],
    ceil: false,
  });
  expect(configErrorOf(() => windowPositions(window, 0, 4))).toMatchObject({
    rule: 'a window that reaches over 7 does not fit a height of 4 with 0 + 1 of padding',
    remedy: expect.stringContaining('larger input'),
  });
});

test.each([
  ['torch'],
  ['same'],
  ['valid'],
  [0],
  [3],
  [
    [
      [0, 1],
      [2, 3],
    ],
  ],
] as [Padding][])('padding %j', (padding) => {
  expect(checkPadding(padding)).toBe(padding);
});

test.each([-1, 1.5, Number.NaN])('padding %d is refused', (padding) => {
  const { rule } = configErrorOf(() => checkPadding(padding));
  expect(rule).toBe(`padding = ${padding} must be a whole number of at least 0`);
});

test.each([
  ['Same'],
  [null],
  [{}],
  [[1, 1]],
  [[[1], [1, 2, 3]]],
  [[[1, 2, 3, 4], []]],
  [[1, [1, 2, 3]]],
  [
    [
      [0, 1],
      [0, -1],
    ],
  ],
  [
    [
      [0, 1],
      [0, 1],
      [0, 1],
    ],
  ],
  [
    [
      ['0', '1'],
      ['0', '1'],
    ],
  ],
] as [unknown][])('padding %j is refused', (padding) => {
  const { rule } = configErrorOf(() => checkPadding(padding as Padding));
  expect(rule).toMatch(
    /^padding = .* must be 'torch', 'same', 'valid', a whole number or \[\[top, bottom\], \[left, right\]\]$/,
  );
});
