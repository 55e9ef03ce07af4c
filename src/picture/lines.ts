// The way of every line: down from its box, across in the channel below, down its lane, across in the channel above its
// end, and down to it. No box stands in a channel or in a lane.

import { BAR_END, barOf, type Columns } from './columns';
import type { Item } from './items';

/** A piece of a line that goes across, in the channel below a row. */
export interface Crossing {
  readonly channel: number;
  /** Whose lines may share the piece: the box that they leave, or the one where they meet. */
  readonly owner: Item;
  readonly from: number;
  readonly to: number;
}

export interface Way {
  readonly from: Item;
  readonly to: Item;
  /** Where it leaves its box. */
  readonly start: number;
  readonly crossings: readonly Crossing[];
  /** Where it comes down in the end. */
  readonly end: number;
  /** Whether that is beside the box, which it then enters from the side: the circle of a sum or a product. */
  readonly beside: boolean;
}

/** What a line needs to come into a circle from the side, its bend and its arrow. */
const ROOM_BESIDE = 12;

/** The ways of all lines, in the order of the items and of their inputs. */
export function waysOf(items: readonly Item[], columns: Columns): readonly Way[] {
  const { middle, span } = columns;
  return items.flatMap((to) => {
    if (!to.box) return [];
    const center = middle.get(to)!;
    const circle = span.has(to) && (to.box.kind === 'add' || to.box.kind === 'multiply');
    const [left, right] = barOf(to, columns);
    return to.feeds.map((feed, index): Way => {
      const from = feed.box ? feed : feed.feeds[0]!;
      const start = middle.get(from)! + from.exit;
      const along = feed.box ? start : middle.get(feed)!;
      const beside = circle && Math.abs(along - center) > to.right + ROOM_BESIDE;
      let end = center + (to.entries?.[index] ?? 0);
      if (beside) end = along;
      if (to.box!.kind === 'concat') {
        end = Math.min(Math.max(along, center - left + BAR_END), center + right - BAR_END);
      }
      const crossings = [
        { channel: from.top, owner: from, from: start, to: along },
        { channel: to.top - 1, owner: to.feeds.length > 1 ? to : from, from: along, to: end },
      ].filter((crossing) => crossing.from !== crossing.to);
      return { from, to, start, crossings, end, beside };
    });
  });
}

/** Where the lines of one owner cross a channel: from left to right, in the track of this index from above. */
export interface Track {
  left: number;
  right: number;
  index: number;
}

/** For each channel, the track of each owner. Those that would lie on one another are different. */
export function tracksOf(ways: readonly Way[]): ReadonlyMap<number, ReadonlyMap<Item, Track>> {
  const channels = new Map<number, Map<Item, Track>>();
  for (const { channel, owner, from, to } of ways.flatMap(({ crossings }) => crossings)) {
    const tracks = channels.get(channel) ?? new Map<Item, Track>();
    const track = tracks.get(owner) ?? { left: from, right: from, index: 0 };
    track.left = Math.min(track.left, from, to);
    track.right = Math.max(track.right, from, to);
    channels.set(channel, tracks.set(owner, track));
  }
  for (const tracks of channels.values()) {
    const placed: Track[] = [];
    for (const track of tracks.values()) {
      const clashes = (other: Track): boolean =>
        other.index === track.index && other.left <= track.right && track.left <= other.right;
      while (placed.some(clashes)) track.index++;
      placed.push(track);
    }
  }
  return channels;
}
