// Where the labels of a chart go: beside their bubbles, on nothing else; farther away, on a leader, where it is crowded.
// The same bubbles get the same places each time.

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of its label. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly box: Rectangle;
  /** From the bubble's centre to the label, where that is not beside it. */
  readonly leader: Segment | undefined;
  /** The part of the text that is nearest to the bubble. */
  readonly anchor: 'start' | 'middle' | 'end';
}

export type Segment = readonly [fromX: number, fromY: number, toX: number, toY: number];

interface Candidate extends PlacedLabel {
  /** What is bad about it wherever the others are. */
  readonly cost: number;
}

/** Pixels from a bubble to its label, and how much worse each is. */
const DISTANCES = [3, 12, 22, 34, 48, 64, 84, 108, 136, 170];
const DIRECTIONS = 16;
/** Half the side of a bubble's centre dot, with air. */
const DOT = 3.5;
/** What a label without a place costs. */
const MISSING = 1000;
/** How often all labels look for a better place. */
const ROUNDS = 6;

/**
 * The place of each label inside of the frame, or undefined where there is none left. No two overlap. The labels choose
 * one after the other, in several orders; the order that ends best counts.
 */
export function placeLabels(
  items: readonly Labelled[],
  frame: Rectangle,
): readonly (PlacedLabel | undefined)[] {
  const candidates = items.map((item) => candidatesOf(item, items, frame));
  const settled = orders.map((order) => {
    const indices = items.map((_, index) => index).sort((a, b) => order(items[a]!, items[b]!) || a - b);
    return settle(candidates, indices);
  });
  return settled.reduce((best, other) => (costOf(other) < costOf(best) ? other : best));
}

const orders: readonly ((a: Labelled, b: Labelled) => number)[] = [
  (a, b) => a.radius - b.radius,
  (a, b) => b.radius - a.radius,
  (a, b) => a.x - b.x,
  (a, b) => b.x - a.x,
  (a, b) => a.y - b.y,
  (a, b) => b.y - a.y,
];

type Placed = readonly (Candidate | undefined)[];

/** Each label takes its best place beside the others, and looks again until none finds a better one. */
function settle(candidates: readonly (readonly Candidate[])[], order: readonly number[]): Placed {
  const placed: (Candidate | undefined)[] = candidates.map(() => undefined);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const index of order) {
      const best = cheapest(candidates[index]!, without(placed, index));
      moved ||= best !== placed[index];
      placed[index] = best;
    }
    if (!moved) break;
  }
  return placed;
}

const without = (placed: Placed, index: number): readonly Candidate[] =>
  placed.filter((other, at): other is Candidate => other !== undefined && at !== index);

const costOf = (placed: Placed): number =>
  placed.reduce(
    (sum, label, index) => sum + (label ? label.cost + conflict(label, without(placed, index)) / 2 : MISSING),
    0,
  );

/** Every place inside the frame, the cheapest first. */
function candidatesOf(item: Labelled, items: readonly Labelled[], frame: Rectangle): readonly Candidate[] {
  const others = items.filter((other) => other !== item);
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, turn) => candidate(item, distance, turn)),
  )
    .filter(({ box }) => isInside(box, frame))
    .map((place) => ({ ...place, cost: place.cost + obstruction(place, others, item) }))
    .sort((a, b) => a.cost - b.cost);
}

function candidate({ x, y, radius, width, height }: Labelled, distance: number, turn: number): Candidate {
  const angle = (turn / DIRECTIONS) * 2 * Math.PI;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [anchorX, anchorY] = [x + dx * (radius + distance), y + dy * (radius + distance)];
  const [left, top] = [anchorX - width * behind(dx), anchorY - height * behind(dy)];
  const isBeside = distance === DISTANCES[0];
  const anchor = behind(dx) === 0.5 ? 'middle' : behind(dx) === 0 ? 'start' : 'end';
  return {
    box: { left, top, right: left + width, bottom: top + height },
    leader: isBeside ? undefined : [x, y, anchorX, anchorY],
    anchor,
    cost: 0.4 * (distance - DISTANCES[0]!) + (isBeside ? 0 : 8) + slant(turn),
  };
}

/** To the right is best, then to the left, then above and below. */
const slant = (turn: number): number => ({ 0: 0, 8: 1, 4: 2, 12: 2 })[turn] ?? 4;

/** Which share of a label lies behind the point where it is held, seen in this direction. */
const behind = (direction: number): number => (Math.abs(direction) < 0.39 ? 0.5 : direction > 0 ? 0 : 1);

/** What a label and its leader cover of the other bubbles; a little of its own, where a corner bends back, is free. */
function obstruction({ box, leader }: PlacedLabel, others: readonly Labelled[], own: Labelled): number {
  let cost = distanceTo(box, own.x, own.y) < DOT ? 200 : 0;
  for (const { x, y, radius } of others) {
    const distance = distanceTo(box, x, y);
    if (distance < DOT) cost += 200;
    else if (distance < radius) cost += 5 + 15 * (1 - distance / radius);
    if (leader && passes(leader, { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT }))
      cost += 40;
  }
  return cost;
}

/** The best of the choices beside the others, or undefined if each lies on one of them. */
function cheapest(choices: readonly Candidate[], others: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    if (choice.cost >= least) break;
    const cost = choice.cost + conflict(choice, others, least - choice.cost);
    if (cost < least) [best, least] = [choice, cost];
  }
  return best;
}

/** What is bad about a place beside the others; Infinity where it is no place, or when it is `most` or more. */
function conflict(choice: Candidate, others: readonly Candidate[], most = Number.POSITIVE_INFINITY): number {
  let cost = 0;
  for (const other of others) {
    if (cost >= most || overlap(choice.box, other.box)) return Number.POSITIVE_INFINITY;
    if (choice.leader && passes(choice.leader, other.box)) cost += 80;
    if (other.leader && passes(other.leader, choice.box)) cost += 80;
    if (choice.leader && other.leader && cross(choice.leader, other.leader)) cost += 50;
  }
  return cost;
}

const isInside = (box: Rectangle, frame: Rectangle): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const distanceTo = ({ left, top, right, bottom }: Rectangle, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Whether a line goes through a box. */
function passes([fromX, fromY, toX, toY]: Segment, { left, top, right, bottom }: Rectangle): boolean {
  const [dx, dy] = [toX - fromX, toY - fromY];
  let [enters, leaves] = [0, 1];
  for (const [start, step, low, high] of [
    [fromX, dx, left, right],
    [fromY, dy, top, bottom],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [one, two] = [(low - start) / step, (high - start) / step];
    enters = Math.max(enters, Math.min(one, two));
    leaves = Math.min(leaves, Math.max(one, two));
  }
  return enters < leaves;
}

/** Whether two lines cross. */
const cross = ([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean =>
  side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
  side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;

/** On which side of the line from a to b the point p is. */
const side = (ax: number, ay: number, bx: number, by: number, px: number, py: number): number =>
  (bx - ax) * (py - ay) - (by - ay) * (px - ax);
