// Where everything stands: boxes in rows and columns, lines in the channels between the rows and in their lanes.
// Lengths are units of the picture's viewBox; x goes right and y down, both from the layout's upper left corner.

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
  /** Where its label has its middle. */
  readonly middle: number;
  /** Where its line leaves. */
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

const MARGIN = 12;
const BOX_HEIGHT = 26;
const BAR_HEIGHT = 18;
export const CIRCLE = 22;

/** What a channel is made of: room for a note or a bend, tracks, room for the heads of arrows. */
const NOTE_HEIGHT = 17;
const BEND_HEIGHT = 8;
const TRACK_HEIGHT = 10;
const ARROW_HEIGHT = 14;

/** The layout of a figure; a frame's inside is laid out before what is around it. */
export function layoutOf(figure: Figure): Layout {
  const width = commonWidth(figure);
  const insides = new Map(figure.map((box) => [box, box.inside && layoutOf(box.inside)]));
  const items = itemsOf(figure, (box) => sizeOf(box, width, insides.get(box)));
  const place = columns(items);
  const ways = waysOf(items, place);
  const rows = rowsOf(items, ways);

  const shift = MARGIN + place.left;
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
    width: place.left + place.right + 2 * MARGIN,
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

function sizeOf(box: Box, width: number, inside: Layout | undefined): Size {
  const note = box.note === '' ? 0 : NOTE_GAP + textWidth(box.note, 11);
  if (inside) {
    const inputs = inside.boxes.filter(({ box: { kind } }) => kind === 'input').map(({ middle }) => middle);
    const [left, exit] = [inputs[0]!, inside.boxes[inside.boxes.length - 1]!.middle];
    const entries = inputs.map((input) => input - left);
    return { left, right: inside.width - left, height: inside.height, entries, exit: exit - left, note };
  }
  const centered = (half: number, height: number): Size => ({
    left: half,
    right: half,
    height,
    exit: 0,
    note,
  });
  switch (box.kind) {
    case 'add':
    case 'multiply':
      return centered(CIRCLE / 2, CIRCLE);
    case 'concat':
      return centered(width / 4, BAR_HEIGHT);
    default: {
      if (box.label === '') return centered(0, 0);
      const size = centered(Math.max(width, labelWidth(box.label, box.count)) / 2, BOX_HEIGHT);
      return box.count === 1 ? size : { ...size, right: size.right + STACK, height: size.height + STACK };
    }
  }
}

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
    if (item.note > 0) lead[item.top] = NOTE_HEIGHT;
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
