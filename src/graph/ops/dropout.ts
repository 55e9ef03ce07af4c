// Dropout (Srivastava et al. 2014): in training each value is zero with probability `rate`, the rest grow by
// 1 / (1 − rate). Otherwise nothing happens.

import type { Operation } from '../node';

export interface DropoutAttributes {
  readonly rate: number;
}

export const dropoutOperation: Operation<DropoutAttributes> = {
  name: 'dropout',
  shape: ([x]) => x!,
};
