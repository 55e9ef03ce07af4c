// Stochastic depth. Huang et al. 2016, "Deep Networks with Stochastic Depth", arXiv:1603.09382. In training a residual
// branch is zero with probability `rate`; so that its expectation is the same in training and in prediction, what is kept
// grows by 1 / (1 − rate) in training, as timm does it, or the branch shrinks by 1 − rate in prediction, as published.

import { ConfigError, numberIn, oneOf, show } from '../../check';
import type { Operation } from '../node';
import { sizeOf } from '../shape';

/** How a residual branch is left out in training. */
export interface DropPathOptions {
  /** The probability that training leaves the branch out, at least 0 and below 1. */
  rate: number;
  /** `'row'`: drawn for each sample, as timm. `'batch'`: one draw for the whole batch, as published. Default `'row'`. */
  mode?: 'row' | 'batch';
  /** When the branch is scaled: in `'training'`, as timm, or at `'test'`, as published. Default `'training'`. */
  scaleAt?: 'training' | 'test';
}

/** A rate, or a rate and how it is meant. */
export type DropPathRate = number | DropPathOptions;

export type DropPathAttributes = Readonly<Required<DropPathOptions>>;

export const dropPathOperation: Operation<DropPathAttributes> = {
  name: 'dropPath',
  shape: ([x]) => x!,
  otherWork: (_, y, { scaleAt }) => (scaleAt === 'test' ? sizeOf(y) : 0),
};

/** What a user wrote as a rate, in full. */
export function checkDropPath(name: string, written: DropPathRate): DropPathAttributes {
  const isObject = typeof written === 'object' && written !== null;
  const { rate, mode = 'row', scaleAt = 'training', ...others } = isObject ? written : { rate: written };
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new ConfigError({
      rule: `${name} = ${show(written)} has no option '${unknown}'`,
      remedy: 'Its options: rate, mode, scaleAt.',
    });
  }
  return {
    rate: numberIn(isObject ? 'rate' : name, rate, 0, 1),
    mode: oneOf('mode', mode, ['row', 'batch']),
    scaleAt: oneOf('scaleAt', scaleAt, ['training', 'test']),
  };
}
