// A figure as things that take room: each box gets its row, each line that passes rows on its way a lane of its own, and
// everything the place that it hangs from in the tree of dominators (Cooper, Harvey and Kennedy 2001).

import type { Box, Figure } from './figure';

/** The room that a box takes. */
export interface Size {
  /** On either side of its middle. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Where each input enters, counted from the middle. Default all in the middle. */
  readonly entries?: readonly number[];
  /** Where its line leaves, counted from the middle. */
  readonly exit: number;
  /** The room that what is written beside its line takes: across, counted from that line, and along it. */
  readonly note: number;
  readonly noteLength: number;
}

export interface Item extends Size {
  /** None for a lane. */
  readonly box: Box | null;
  /** Its first and its last row. */
  readonly top: number;
  readonly bottom: number;
  /** What stands right above: for each input its box, or the lane through which it comes. Of a lane, where it begins. */
  readonly feeds: readonly Item[];
  /** What every way to it leads through, nearest first. A lane that is all that leaves a box hangs from that box. */
  readonly parent: Item | null;
}

const lane = { box: null, left: 8, right: 8, height: 0, exit: 0, note: 0, noteLength: 0 } as const;

/** The items of a figure: those of its boxes in order, and the lanes among them. */
export function itemsOf(figure: Figure, sizeOf: (box: Box) => Size): readonly Item[] {
  const uses = new Map<Box, number>();
  for (const input of figure.flatMap((box) => box.inputs)) uses.set(input, (uses.get(input) ?? 0) + 1);
  const items: Item[] = [];
  const itemOf = new Map<Box, Item>();
  const depths = new Map<Item | null, number>([[null, 0]]);

  const nearestCommon = (a: Item | null, b: Item | null): Item | null => {
    while (a !== b) {
      if (depths.get(a)! < depths.get(b)!) b = b!.parent;
      else a = a!.parent;
    }
    return a;
  };

  for (const box of figure) {
    const from = box.inputs.map((input) => itemOf.get(input)!);
    // The same line twice needs a row between, to be seen as two.
    const row = Math.max(-1, ...from.map((item) => item.top)) + (new Set(from).size < from.length ? 2 : 1);
    const parent = from.length === 0 ? null : from.reduce<Item | null>(nearestCommon, from[0]!);
    const feeds = from.map((item) => {
      if (item.top === row - 1) return item;
      const alone = uses.get(item.box!) === 1;
      const passing = {
        ...lane,
        top: item.top + 1,
        bottom: row - 1,
        feeds: [item],
        parent: alone ? item : parent,
      };
      items.push(passing);
      return passing;
    });
    const item = { ...sizeOf(box), box, top: row, bottom: row, feeds, parent };
    depths.set(item, depths.get(parent)! + 1);
    itemOf.set(box, item);
    items.push(item);
  }
  return items;
}
