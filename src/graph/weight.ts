// A weight before it has numbers: what an operation asks for.

import { ConfigError, numberIn, show } from '../check';
import type { Initializer } from './initializer';

/** A penalty on the values of a kernel, added to the loss: `l1 · Σ|w| + l2 · Σw²`. */
export interface Regularizer {
  /** The factor of the sum of absolute values. Default 0. */
  readonly l1?: number;
  /** The factor of the sum of squares. Default 0. */
  readonly l2?: number;
}

export interface WeightSpec {
  /** Keras's word for it, the last part of the weight's path: `kernel`, `gamma`, `moving_mean` … */
  readonly name: 'kernel' | 'bias' | 'gamma' | 'beta' | 'moving_mean' | 'moving_variance';
  readonly shape: readonly number[];
  /** How many inputs feed an output and how many outputs an input feeds, where the shape does not say it. */
  readonly fans?: { readonly fanIn: number; readonly fanOut: number };
  readonly initializer: Initializer;
  /** False for statistics, which training moves but no gradient reaches. */
  readonly trainable: boolean;
  readonly regularizer?: Regularizer;
}

/** What is added to each output channel. */
export const biasOf = (channels: number, initializer: Initializer = 'zeros'): WeightSpec => ({
  name: 'bias',
  shape: [channels],
  initializer,
  trainable: true,
});

/** `regularizer` itself, if it is one. */
export function checkRegularizer(regularizer: Regularizer | undefined): Regularizer | undefined {
  if (regularizer === undefined) return undefined;
  const known = ['l1', 'l2'];
  const isObject = typeof regularizer === 'object' && regularizer !== null;
  if (!isObject || !Object.keys(regularizer).every((key) => known.includes(key))) {
    throw new ConfigError({
      rule: `kernelRegularizer = ${show(regularizer)} must be { l1?: number, l2?: number }`,
    });
  }
  for (const key of ['l1', 'l2'] as const) {
    if (regularizer[key] !== undefined) {
      numberIn(`kernelRegularizer.${key}`, regularizer[key], 0, Number.POSITIVE_INFINITY);
    }
  }
  return regularizer;
}
