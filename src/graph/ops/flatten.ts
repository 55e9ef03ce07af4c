// A map as one long vector, row after row, channels innermost.

import { ConfigError } from '../../check';
import type { Operation } from '../node';
import { needsMap, showShape, sizeOf } from '../shape';

/** `[H, W, C] → [H · W · C]`. */
export const flattenOperation: Operation = {
  name: 'flatten',
  shape([x]) {
    needsMap(x);
    if (x[0] === null || x[1] === null) {
      throw new ConfigError({
        rule: `cannot flatten ${showShape(x)}: the vector's length would be free`,
        remedy: 'Give the input a size, or pool with .globalAvgPool().',
      });
    }
    return [sizeOf(x)];
  },
};
