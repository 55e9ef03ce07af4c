// A non-linearity, value by value (softmax: over the channels).

import type { Operation } from '../node';
import { sizeOf } from '../shape';

/** The activations, spelt as Keras spells them; the formulas are torch's. */
export const activations = [
  'linear',
  'relu',
  'relu6',
  'leakyRelu',
  'elu',
  'selu',
  'gelu',
  'silu',
  'mish',
  'tanh',
  'lecunTanh',
  'sigmoid',
  'hardSigmoid',
  'hardSwish',
  'softplus',
  'softmax',
] as const;

/** The name of a non-linearity; `'linear'` is none. */
export type Activation = (typeof activations)[number];

export interface ActivationAttributes {
  readonly kind: Activation;
}

export const activationOperation: Operation<ActivationAttributes> = {
  name: 'activation',
  shape: ([x]) => x!,
  otherWork: (_, y) => sizeOf(y),
};
