// One value a channel from the whole map: the mean, or the maximum.

import type { Operation } from '../node';
import { channelsOf, needsMap, sizeOf } from '../shape';

export interface GlobalPoolAttributes {
  readonly kind: 'average' | 'max';
}

/** `[H, W, C] → [C]`. */
export const globalPoolOperation: Operation<GlobalPoolAttributes> = {
  name: 'globalPool',
  shape([x]) {
    needsMap(x);
    return [channelsOf(x)];
  },
  otherWork: ([x]) => sizeOf(x!),
};
