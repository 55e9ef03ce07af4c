// Where everything stands: boxes in rows and columns, lines in the channels between the rows and in their lanes.
// Lengths are units of the picture's viewBox; x goes right and y down, both from the layout's upper left corner. A picture
// that goes to the right is laid out as one that goes down, with boxes that are high and narrow, and is then turned.

import { barOf, columns } from './columns';
import { type Box, type Figure, times } from './figure';
import { type Item, itemsOf, type Size } from './items';
import { tracksOf, type Way, waysOf } from './lines';
import { textWidth } from './textWidth';

export type Point = readonly [x: number, y: number];

export interface PlacedBox {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its label has its middle: x, or y in a picture that goes to the right. */
  readonly middle: number;
  /** Where its line leaves, in the same manner. */
  readonly exit: number;
  /** The inside of a frame, from the frame's upper left corner. */
  readonly inside?: Layout;
}

export interface PlacedLine {
  readonly from: Box;
  readonly to: Box;
  /** Its corners, joined by upright and level pieces. */
  readonly points: readonly Point[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** In the figure's order. */
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}

/** How far the shadows of a folded box stand out, to the right and below. */
export const STACK = 4;
/** From a line to what is written beside it. */
export const NOTE_GAP = 7;
/** The font size of what is written beside things. */
export const NOTE_SIZE = 11;

const MARGIN = 12;
const BOX_HEIGHT = 26;
const BAR_HEIGHT = 18;
export const CIRCLE = 22;

/** What a channel is made of: room for a note or a bend, tracks, room for the heads of arrows. */
const NOTE_HEIGHT = 17;
const TITLE_HEIGHT = 18;
const BEND_HEIGHT = 8;
const TRACK_HEIGHT = 10;
const ARROW_HEIGHT = 14;

/** The layout of a figure that goes down; a frame's inside is laid out before what is around it. */
export function layoutOf(figure: Figure, turns = false): Layout {
  const width = commonWidth(figure);
  const insides = new Map(figure.map((box) => [box, box.inside && layoutOf(box.inside, turns)]));
  const items = itemsOf(figure, (box) => {
    const inside = insides.get(box);
    if (inside) return frameSize(box, inside, turns);
    return turns ? turnedSize(box) : sizeOf(box, width);
  });
  const place = columns(items);
  const ways = waysOf(items, place);
  const rows = rowsOf(items, ways);

  const title = turns && isPlace(figure[0]!) ? TITLE_HEIGHT : 0;
  const shift = MARGIN + title + place.left;
  const boxes = new Map<Item, PlacedBox>();
  for (const item of items) {
    if (!item.box) continue;
    const middle = shift + place.middle.get(item)!;
    const [left, right] = item.box.kind === 'concat' ? barOf(item, place) : [item.left, item.right];
    const y = rows.top[item.top]! + (rows.height[item.top]! - item.height) / 2;
    const inside = insides.get(item.box);
    boxes.set(item, {
      box: item.box,
      x: middle - left,
      y,
      width: left + right,
      height: item.height,
      middle,
      exit: middle + item.exit,
      ...(inside && { inside }),
    });
  }
  const lines = ways.map((way): PlacedLine => {
    const [from, to] = [boxes.get(way.from)!, boxes.get(way.to)!];
    const end = shift + way.end;
    const points: Point[] = [[shift + way.start, from.y + from.height]];
    for (const { channel, owner, ...crossing } of way.crossings) {
      const y = rows.crossing(channel, owner);
      points.push([shift + crossing.from, y], [shift + crossing.to, y]);
    }
    if (way.beside) {
      const y = to.y + to.height / 2;
      points.push([end, y], [end < to.middle ? to.x : to.x + to.width, y]);
    } else {
      points.push([end, to.y]);
    }
    return { from: from.box, to: to.box, points };
  });
  return {
    width: shift + place.right + MARGIN,
    height: rows.end,
    boxes: [...boxes.values()],
    lines,
  };
}

/** One width for the boxes of a figure, but for those that say uncommonly much. */
function commonWidth(figure: Figure): number {
  const widths = figure.filter((box) => !box.inside).map(({ label, count }) => labelWidth(label, count));
  return Math.max(80, ...widths.filter((width) => width <= 200));
}

const labelWidth = (label: string, count: number): number => textWidth(label + times(count), 12) + 20;

/** What is written beside the line of a box, as room. */
function noteSize({ note }: Box, turns: boolean): Pick<Size, 'note' | 'noteLength'> {
  if (note === '') return { note: 0, noteLength: 0 };
  const width = NOTE_GAP + textWidth(note, NOTE_SIZE);
  return turns ? { note: NOTE_HEIGHT, noteLength: width } : { note: width, noteLength: NOTE_HEIGHT };
}

function frameSize(box: Box, inside: Layout, turns: boolean): Size {
  const inputs = inside.boxes.filter(({ box: { kind } }) => kind === 'input').map(({ middle }) => middle);
  const [left, exit] = [inputs[0]!, inside.boxes[inside.boxes.length - 1]!.middle];
  const entries = inputs.map((input) => input - left);
  const room = { left, right: inside.width - left, height: inside.height };
  return { ...room, entries, exit: exit - left, ...noteSize(box, turns) };
}

const centered = (box: Box, width: number, height: number, turns = false): Size => {
  const pile = box.count === 1 ? 0 : STACK;
  const [left, right] = [width / 2, width / 2 + pile];
  return { left, right, height: height + pile, exit: 0, ...noteSize(box, turns) };
};

function sizeOf(box: Box, width: number): Size {
  if (isCircle(box)) return centered(box, CIRCLE, CIRCLE);
  if (box.kind === 'concat') return centered(box, width / 2, BAR_HEIGHT);
  if (isPlace(box)) return centered(box, 0, 0);
  return centered(box, Math.max(width, labelWidth(box.label, box.count)), BOX_HEIGHT);
}

/** The same for a picture that goes to the right: how high a box is, and how wide. Titles stand elsewhere. */
function turnedSize(box: Box): Size {
  if (isCircle(box)) return centered(box, CIRCLE, CIRCLE, true);
  if (box.kind === 'concat') return centered(box, labelWidth(box.label, 1), BAR_HEIGHT, true);
  if (isPlace(box)) return centered({ ...box, note: '' }, 0, 0, true);
  return centered(box, BOX_HEIGHT, labelWidth(box.label, box.count), true);
}

export const isCircle = ({ kind }: Box): boolean => kind === 'add' || kind === 'multiply';

/** Whether it is no box, but where a line comes into a frame or leaves it. */
export const isPlace = ({ kind, label }: Box): boolean =>
  label === '' && (kind === 'input' || kind === 'output');

/** The layout with its axes exchanged, so that what went down goes to the right. */
export const turned = ({ width, height, boxes, lines }: Layout): Layout => ({
  width: height,
  height: width,
  boxes: boxes.map(({ inside, ...box }) => ({
    ...box,
    ...{ x: box.y, y: box.x, width: box.height, height: box.width },
    ...(inside && { inside: turned(inside) }),
  })),
  lines: lines.map((line) => ({ ...line, points: line.points.map(([x, y]) => [y, x]) })),
});

interface Rows {
  readonly top: readonly number[];
  readonly height: readonly number[];
  /** Where the last one ends. */
  readonly end: number;
  /** Where the lines of `owner` cross in the channel below a row. */
  crossing(channel: number, owner: Item): number;
}

/** The heights of rows, and of the channels between them for what they hold. */
function rowsOf(items: readonly Item[], ways: readonly Way[]): Rows {
  const tracks = tracksOf(ways);
  const count = Math.max(...items.map(({ bottom }) => bottom)) + 1;
  const height = new Array<number>(count).fill(0);
  const lead = new Array<number>(count).fill(BEND_HEIGHT);
  for (const item of items.filter(({ box }) => box)) {
    height[item.top] = Math.max(height[item.top]!, item.height);
    lead[item.top] = Math.max(lead[item.top]!, item.noteLength);
  }
  const top: number[] = [];
  let y = 0;
  for (let row = 0; row < count; row++) {
    const indices = [...(tracks.get(row)?.values() ?? [])].map(({ index }) => index);
    top[row] = y;
    y += height[row]! + lead[row]! + TRACK_HEIGHT * (Math.max(-1, ...indices) + 1) + ARROW_HEIGHT;
  }
  const crossing = (channel: number, owner: Item): number =>
    top[channel]! + height[channel]! + lead[channel]! + TRACK_HEIGHT * tracks.get(channel)!.get(owner)!.index;
  return { top, height, end: top[count - 1]! + height[count - 1]!, crossing };
}
