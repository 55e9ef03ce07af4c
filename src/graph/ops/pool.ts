// Pooling by a sliding window: the maximum, or the mean.

import { ConfigError } from '../../check';
import type { Operation } from '../node';
import { channelsOf, needsMap, sizeOf } from '../shape';
import { slide, type Window } from '../window';

/** The maximum under the window; padding never wins. */
export interface MaxPoolAttributes extends Window {}

export interface AveragePoolAttributes extends Window {
  /**
   * Whether declared padding counts, as zeros, in the mean (torch's `count_include_pad`). The overhang of ceil mode
   * never does.
   */
  readonly countPadding: boolean;
}

const slides: Pick<Operation<Window>, 'shape' | 'otherWork' | 'window'> = {
  shape([x], attributes) {
    needsMap(x);
    refuseEmptyWindows(attributes);
    return slide(attributes, x, channelsOf(x));
  },
  otherWork: (_, y, { size }) => sizeOf(y) * size[0] * size[1],
  window: (attributes) => attributes,
};

/** A window that lies in the padding alone has no maximum, and no mean that anybody wants. */
function refuseEmptyWindows({ size, padding }: Window): void {
  for (const axis of [0, 1] as const) {
    const sides = typeof padding === 'number' ? [padding] : typeof padding === 'string' ? [] : padding[axis];
    if (sides.some((side) => side >= size[axis])) {
      throw new ConfigError({
        rule: `padding = ${Math.max(...sides)} must be less than the pooling window's size of ${size[axis]}`,
      });
    }
  }
}

/** `[H, W, C] → [H', W', C]`. */
export const maxPoolOperation: Operation<MaxPoolAttributes> = { name: 'maxPool', ...slides };

/** `[H, W, C] → [H', W', C]`. */
export const averagePoolOperation: Operation<AveragePoolAttributes> = { name: 'averagePool', ...slides };
