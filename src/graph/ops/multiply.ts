// Channel rescaling: each channel of a map times its own factor. The last step of squeeze-and-excitation.

import { ConfigError } from '../../check';
import type { Operation } from '../node';
import { channelsOf, needsMap, showShape, sizeOf } from '../shape';

/** `[H, W, C], [C] → [H, W, C]`. */
export const multiplyOperation: Operation = {
  name: 'multiply',
  shape([x, factors]) {
    needsMap(x);
    if (factors?.length !== 1 || channelsOf(factors) !== channelsOf(x)) {
      throw new ConfigError({
        rule: `${showShape(x)} needs a vector of ${channelsOf(x)} factors, and has ${showShape(factors ?? [])}`,
      });
    }
    return x;
  },
  otherWork: (_, y) => sizeOf(y),
};
