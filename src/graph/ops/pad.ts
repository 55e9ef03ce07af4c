// Zeros around a map and among its channels.

import type { Operation } from '../node';
import { needsMap } from '../shape';
import type { Pads } from '../window';

export interface PadAttributes {
  /** Rows and columns of zeros: `[[top, bottom], [left, right]]`. */
  readonly pads: Pads;
  /** Channels of zeros before and after the map's own. */
  readonly channels: readonly [before: number, after: number];
}

/** `[H, W, C] → [H + top + bottom, W + left + right, C + before + after]`. */
export const padOperation: Operation<PadAttributes> = {
  name: 'pad',
  shape([x], { pads: [rows, columns], channels }) {
    needsMap(x);
    const grow = (extent: number | null, [before, after]: readonly [number, number]): number | null =>
      extent === null ? null : extent + before + after;
    return [grow(x[0], rows), grow(x[1], columns), x[2] + channels[0] + channels[1]];
  },
};
