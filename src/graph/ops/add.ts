// The sum of branches of one shape.

import { ConfigError } from '../../check';
import type { Operation } from '../node';
import { type Shape, sameShape, showShape, sizeOf } from '../shape';

export interface AddAttributes {
  /** Whether the first input is a residual branch, and the second its shortcut. */
  readonly residual?: boolean;
}

/** `[…], […], … → […]`, all of one shape. */
export const addOperation: Operation<AddAttributes> = {
  name: 'add',
  shape([first, ...others]) {
    if (!first) throw new ConfigError({ rule: 'add needs at least one input' });
    const other = others.find((shape) => !sameShape(shape, first));
    if (other) {
      throw new ConfigError({
        rule: `cannot add ${showShape(first)} and ${showShape(other)}`,
        remedy: remedy(first, other),
      });
    }
    return first;
  },
  otherWork: (inputs, y) => (inputs.length - 1) * sizeOf(y),
};

function remedy(first: Shape, other: Shape): string {
  if (first.length !== other.length) return 'Pool or flatten both, or neither.';
  return first[first.length - 1] === other[other.length - 1]
    ? 'Give both branches the same strides and padding.'
    : "Give both branches the same filters, or project one of them (shortcut: 'B').";
}
