import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/graph/drawing';
import { figureOf } from '../../src/picture/figure';
import {
  type Layout,
  layoutOf,
  NOTE_GAP,
  type PlacedBox,
  type PlacedLine,
  type Point,
  turned,
} from '../../src/picture/layout';
import { textWidth } from '../../src/picture/textWidth';
import { randomGraph, randomNet } from './randomDrawings';

const layout = (drawing: Drawing, expand: boolean, turns: boolean): Layout =>
  layoutOf(figureOf(drawing, { expands: () => expand, fold: true }), turns);

/** The layout and those of the frames in it. */
const allIn = (outer: Layout): readonly Layout[] => [
  outer,
  ...outer.boxes.flatMap(({ inside }) => (inside ? allIn(inside) : [])),
];

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const areaOf = ({ x, y, width, height }: PlacedBox): Area => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

const meet = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const piecesOf = ({ points }: PlacedLine): readonly Area[] =>
  points.slice(1).map((point, index) => pieceOf(points[index]!, point));

const pieceOf = (a: Point, b: Point): Area => ({
  left: Math.min(a[0], b[0]),
  top: Math.min(a[1], b[1]),
  right: Math.max(a[0], b[0]),
  bottom: Math.max(a[1], b[1]),
});

/** What is written beside a box's line; in a picture that will be turned, along it, and titles elsewhere. */
function noteOf({ box, exit, y, height }: PlacedBox, turns: boolean): readonly Area[] {
  if (box.note === '' || (turns && box.label === '' && box.kind === 'input')) return [];
  const [near, end] = [exit + NOTE_GAP, y + height];
  const length = textWidth(box.note, 11);
  return turns
    ? [{ left: exit + 5, top: end + 5, right: exit + 16, bottom: end + 5 + length }]
    : [{ left: near, top: end + 4, right: near + length, bottom: end + 16 }];
}

/** What lies on something, or outside of the picture. */
function collisions({ boxes, lines, width, height }: Layout, turns: boolean): readonly string[] {
  const things = [
    ...boxes.map((placed) => ({ name: `box ${placed.box.label}`, area: areaOf(placed), solid: true })),
    ...boxes.flatMap((placed) =>
      noteOf(placed, turns).map((area) => ({ name: `note of ${placed.box.label}`, area, solid: false })),
    ),
    ...lines.flatMap((line) =>
      piecesOf(line).map((area) => ({ name: `line to ${line.to.label}`, area, solid: false })),
    ),
  ];
  const inside = ({ left, top, right, bottom }: Area): boolean =>
    left >= 0 && top >= 0 && right <= width && bottom <= height;
  const outside = things.filter(({ area }) => !inside(area)).map(({ name }) => `${name} is outside`);
  const boxThings = things.slice(0, boxes.length);
  const pairs = things.flatMap((thing, index) =>
    boxThings
      .slice(0, index)
      .flatMap((box) => (meet(thing.area, box.area) ? `${thing.name} lies on ${box.name}` : [])),
  );
  return [...outside, ...pairs];
}

/** Lines that are not upright and level, or do not go from under their box to the edge of the next. */
function looseLines({ boxes, lines }: Layout): readonly string[] {
  const placeOf = new Map(boxes.map((placed) => [placed.box, placed]));
  return lines.flatMap((line) => {
    const [source, target] = [placeOf.get(line.from)!, areaOf(placeOf.get(line.to)!)];
    const [start, end] = [line.points[0]!, line.points[line.points.length - 1]!];
    const begins = start[0] === source.exit && start[1] === source.y + source.height;
    const onTop = end[1] === target.top && end[0] >= target.left && end[0] <= target.right;
    const onSide =
      end[1] === (target.top + target.bottom) / 2 && (end[0] === target.left || end[0] === target.right);
    const straight = piecesOf(line).every(({ left, top, right, bottom }) => left === right || top === bottom);
    return begins && (onTop || onSide) && straight ? [] : [`${line.from.label} to ${line.to.label}`];
  });
}

/** Lines that lie on one another though they neither leave one box nor come to one. */
function mergedLines({ lines }: Layout): readonly string[] {
  const pieces = lines.flatMap((line) => piecesOf(line).map((area) => ({ ...line, area })));
  return pieces.flatMap(({ from, to, area }, index) =>
    pieces
      .slice(0, index)
      .filter((other) => from !== other.from && to !== other.to && shared(area, other.area) > 0)
      .map((other) => `${from.label} to ${to.label}, and ${other.from.label} to ${other.to.label}`),
  );
}

function expectSound(drawing: Drawing, expand: boolean, turns: boolean): void {
  for (const part of allIn(layout(drawing, expand, turns))) {
    expect(collisions(part, turns)).toEqual([]);
    expect(looseLines(part)).toEqual([]);
    expect(mergedLines(part)).toEqual([]);
    for (const { box } of part.boxes) {
      expect(part.lines.filter(({ to }) => to === box).map(({ from }) => from)).toEqual(box.inputs);
    }
  }
}

/** The length that two pieces have in common. */
function shared(a: Area, b: Area): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across < 0 || down < 0 ? 0 : across + down;
}

describe.each([
  { expand: false, turns: false },
  { expand: true, turns: false },
  { expand: false, turns: true },
  { expand: true, turns: true },
])('nothing lies on anything, and lines join what belongs together: %o', ({ expand, turns }) => {
  test('in any net that the builder makes', () => {
    fc.assert(
      fc.property(randomNet, ({ drawing }) => expectSound(drawing, expand, turns)),
      { numRuns: 60 },
    );
  });

  test('in any graph', () => {
    fc.assert(
      fc.property(randomGraph, (drawing) => expectSound(drawing, expand, turns)),
      { numRuns: 100 },
    );
  });
});

test('a layout that is turned twice is itself', () => {
  fc.assert(
    fc.property(randomNet, ({ drawing }) => {
      const down = layout(drawing, true, true);
      expect(turned(turned(down))).toEqual(down);
      expect(turned(down).width).toBe(down.height);
    }),
    { numRuns: 20 },
  );
});
