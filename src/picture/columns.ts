// Which column everything stands in: a chain is one column, branches stand side by side above the join where they meet,
// and nothing lies on anything else, whatever the graph.
//
// From the last row up, all that hangs from an item becomes a group. The head of a branch begins one; a join puts those
// that feed it side by side and hangs its own below. So any two groups differ in their columns or in their rows.

import type { Item } from './items';

export interface Columns {
  /** The middle of each item. */
  readonly middle: ReadonlyMap<Item, number>;
  /** For joins that stand below all that feeds them: the outermost of these, counted from the join's middle. */
  readonly span: ReadonlyMap<Item, readonly [from: number, to: number]>;
  /** The room that all of it takes on either side of 0. */
  readonly left: number;
  readonly right: number;
}

/** How far a concatenation's bar reaches on either side: over all that it joins. */
export function barOf(item: Item, { span }: Columns): readonly [left: number, right: number] {
  const [from, to] = span.get(item) ?? [0, 0];
  return [Math.max(item.left, BAR_END - from), Math.max(item.right, to + BAR_END)];
}

/** What has a common middle line, at 0. */
interface Group {
  /** The room that it takes on either side of that line. */
  readonly left: number;
  readonly right: number;
  /** Its last row. */
  readonly bottom: number;
  /** How many boxes there are in it: none in a lane. */
  readonly boxes: number;
  /** The items that hang from one parent, each with its middle; what hangs from them comes along. */
  readonly members: readonly (readonly [Item, number])[];
}

/** The least distance between neighbours. */
const GAP = 16;

/** How far a bar reaches beyond the outermost line; no more than the room of a lane. */
export const BAR_END = 8;

export function columns(items: readonly Item[]): Columns {
  const children = new Map<Item | null, Item[]>();
  const downwards = [...items].sort((a, b) => a.top - b.top);
  for (const item of downwards) children.set(item.parent, [...(children.get(item.parent) ?? []), item]);

  const span = new Map<Item, readonly [number, number]>();
  const hanging = new Map<Item | null, Group>();
  const groupOf = (item: Item): Group => {
    const below = hanging.get(item);
    const right = Math.max(item.right, item.exit + item.note);
    const members = [[item, 0]] as const;
    const boxes = item.box ? 1 : 0;
    if (!below) return { left: item.left, right, bottom: item.bottom, boxes, members };
    return {
      left: Math.max(item.left, below.left - item.exit),
      right: Math.max(right, below.right + item.exit),
      bottom: below.bottom,
      boxes: boxes + below.boxes,
      members,
    };
  };
  for (const parent of [...[...downwards].reverse(), null]) {
    let groups: Group[] = [];
    for (const child of children.get(parent) ?? []) {
      const parts = partsOf(child, groups);
      const own = groupOf(child);
      const joined = parts.length === 0 ? own : meet(child, parts, own, span);
      groups = [...groups.filter((group) => !parts.includes(group)), joined];
    }
    if (groups.length > 0) hanging.set(parent, sideBySide(groups, between));
  }

  const middle = new Map<Item, number>();
  for (const parent of [null, ...downwards]) {
    const line = parent ? middle.get(parent)! + parent.exit : 0;
    for (const [item, offset] of hanging.get(parent)?.members ?? []) middle.set(item, line + offset);
  }
  const { left, right } = hanging.get(null)!;
  return { middle, span, left, right };
}

/** Those of `groups` that feed `child`, in the order of its inputs, lanes last; none for a lane or the head of a branch. */
function partsOf(child: Item, groups: readonly Group[]): readonly Group[] {
  const parts = new Set<Group>();
  if (!child.box) return [];
  for (const feed of child.feeds) {
    if (feed === child.parent) continue;
    let member = feed;
    while (member.parent !== child.parent) member = member.parent!;
    parts.add(groups.find(({ members }) => members.some(([item]) => item === member))!);
  }
  const lanesLast = (a: Group, b: Group): number => Math.sign(b.boxes) - Math.sign(a.boxes);
  return child.box.kind === 'multiply' ? [...parts] : [...parts].sort(lanesLast);
}

/** The join below its parts; beside them, where one of them goes on. */
function meet(
  child: Item,
  parts: readonly Group[],
  own: Group,
  span: Map<Item, readonly [number, number]>,
): Group {
  if (parts.some(({ bottom }) => bottom >= child.top)) return sideBySide([...parts, own], between);
  const row = sideBySide(parts, (middles) => {
    const line = lineOf(child, parts, middles);
    span.set(child, [middles[0]! - line, middles[middles.length - 1]! - line]);
    return line;
  });
  return {
    left: Math.max(row.left, own.left),
    right: Math.max(row.right, own.right),
    bottom: own.bottom,
    boxes: row.boxes + own.boxes,
    members: [...row.members, ...own.members],
  };
}

/**
 * The middle line of branches that meet. What is multiplied goes straight on, its factors stand beside it; so does a
 * residual branch, its shortcut being a lane or shorter. Branches alike stand on both sides.
 */
function lineOf({ box }: Item, parts: readonly Group[], middles: readonly number[]): number {
  const withBoxes = parts.filter(({ boxes }) => boxes > 0);
  if (box?.kind === 'multiply' || withBoxes.length === 1) return middles[0]!;
  const most = Math.max(...parts.map(({ boxes }) => boxes));
  const largest = parts.filter(({ boxes }) => boxes === most);
  if (box?.kind === 'add' && largest.length === 1) return middles[parts.indexOf(largest[0]!)]!;
  return between(middles.slice(0, withBoxes.length || undefined));
}

const between = (middles: readonly number[]): number => (middles[0]! + middles[middles.length - 1]!) / 2;

/** Groups in a row, `line` giving the common middle line from theirs. */
function sideBySide(groups: readonly Group[], line: (middles: readonly number[]) => number): Group {
  let end = -GAP;
  const middles = groups.map(({ left, right }) => {
    const middle = end + GAP + left;
    end = middle + right;
    return middle;
  });
  const common = line(middles);
  return {
    left: common,
    right: end - common,
    bottom: Math.max(...groups.map(({ bottom }) => bottom)),
    boxes: groups.reduce((sum, { boxes }) => sum + boxes, 0),
    members: groups.flatMap(({ members }, index) =>
      members.map(([item, x]) => [item, x + middles[index]! - common] as const),
    ),
  };
}
