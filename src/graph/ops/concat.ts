// Branches side by side, channel after channel.

import { ConfigError } from '../../check';
import type { Operation } from '../node';
import { channelsOf, sameShape, showShape } from '../shape';

/** `[H, W, C1], [H, W, C2], … → [H, W, C1 + C2 + …]`, and the same for vectors. */
export const concatOperation: Operation = {
  name: 'concat',
  shape([first, ...others]) {
    if (!first) throw new ConfigError({ rule: 'concat needs at least one input' });
    const place = first.slice(0, -1);
    const other = others.find((shape) => !sameShape(shape.slice(0, -1), place));
    if (other) {
      throw new ConfigError({
        rule: `cannot concatenate ${showShape(first)} and ${showShape(other)}`,
        remedy: 'All but the channels must agree: give the branches the same strides and padding.',
      });
    }
    return [...place, others.reduce((channels, shape) => channels + channelsOf(shape), channelsOf(first))];
  },
};
