// The product of maps or vectors of one shape, value by value: gates.

import { ConfigError } from '../../check';
import type { Operation } from '../node';
import { sameShape, showShape, sizeOf } from '../shape';

/** `[…], […], … → […]`, all of one shape. */
export const productOperation: Operation = {
  name: 'product',
  shape([first, ...others]) {
    if (!first) throw new ConfigError({ rule: 'a product needs at least one input' });
    const other = others.find((shape) => !sameShape(shape, first));
    if (other) {
      throw new ConfigError({
        rule: `cannot multiply ${showShape(first)} and ${showShape(other)} value by value`,
        remedy: 'Give both the same strides, padding and filters.',
      });
    }
    return first;
  },
  otherWork: (inputs, y) => (inputs.length - 1) * sizeOf(y),
};
