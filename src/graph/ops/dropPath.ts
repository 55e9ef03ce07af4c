// Stochastic depth. Huang et al. 2016, arXiv:1603.09382, in timm's form: in training a whole sample of a residual
// branch is zero with probability `rate`, the rest grow by 1 / (1 − rate). Otherwise nothing happens.

import type { Operation } from '../node';
import type { DropoutAttributes } from './dropout';

export const dropPathOperation: Operation<DropoutAttributes> = {
  name: 'dropPath',
  shape: ([x]) => x!,
};
