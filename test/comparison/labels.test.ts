import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Labelled, placeLabels } from '../../src/comparison/labels';

const frame = { left: 0, top: 0, right: 400, bottom: 300 };
const label = (x: number, y: number, radius = 10): Labelled => ({ x, y, radius, width: 60, height: 14 });

test('alone, it stands at the right', () => {
  expect(placeLabels([label(100, 100)], frame)).toMatchObject([
    { box: { left: 113, top: 93, right: 173, bottom: 107 }, leader: undefined, anchor: 'start' },
  ]);
});

test('at the right edge, it stands at the left', () => {
  expect(placeLabels([label(380, 100)], frame)).toMatchObject([{ box: { right: 367 }, anchor: 'end' }]);
});

test('beside another, it stays off that one', () => {
  const [first] = placeLabels([label(100, 100), label(130, 100)], frame);
  expect(first).toMatchObject({ box: { right: 87 }, anchor: 'end' });
});

test('in the middle of many, it goes away on a leader from its own middle', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => label(200 + index, 150 - index));
  const placed = placeLabels(crowd, frame);
  const led = placed.flatMap((place, index) => (place?.leader ? [{ ...place, index }] : []));
  expect(led.length).toBeGreaterThan(3);
  for (const { leader, index } of led) {
    expect(leader?.slice(0, 2)).toEqual([200 + index, 150 - index]);
  }
});

test('where there is no room there is no label', () => {
  expect(placeLabels([label(20, 20)], { left: 0, top: 0, right: 40, bottom: 40 })).toEqual([undefined]);
});

test('whatever the bubbles are, no two labels overlap and all are inside of the frame', () => {
  const items = fc.array(
    fc.record({
      x: fc.integer({ min: 10, max: 390 }),
      y: fc.integer({ min: 10, max: 290 }),
      radius: fc.nat(40),
      width: fc.integer({ min: 10, max: 120 }),
      height: fc.constant(14),
    }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(items, (all) => {
      const placed = placeLabels(all, frame);
      expect(placed).toHaveLength(all.length);
      expect(placeLabels(all, frame)).toEqual(placed);
      const boxes = placed.flatMap((place) => (place ? [place.box] : []));
      for (const [index, a] of boxes.entries()) {
        expect(a.left >= 0 && a.right <= 400 && a.top >= 0 && a.bottom <= 300).toBe(true);
        for (const b of boxes.slice(index + 1)) {
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
        }
      }
    }),
    { seed: 3, numRuns: 30 },
  );
});
