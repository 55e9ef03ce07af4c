// The fully connected layer: y = x · kernel + bias.

import type { Initializer } from '../initializer';
import type { Operation } from '../node';
import { channelsOf, needsVector } from '../shape';
import type { Regularizer, WeightSpec } from '../weight';

export interface DenseAttributes {
  readonly units: number;
  readonly bias: boolean;
  readonly kernelInitializer: Initializer;
  readonly kernelRegularizer?: Regularizer;
}

/** `[C] → [units]`. */
export const denseOperation: Operation<DenseAttributes> = {
  name: 'dense',
  activates: true,

  shape([x], { units }) {
    needsVector(x);
    return [units];
  },

  weights([x], { units, bias, kernelInitializer, kernelRegularizer }) {
    const kernel: WeightSpec = {
      name: 'kernel',
      shape: [channelsOf(x!), units],
      initializer: kernelInitializer,
      trainable: true,
      regularizer: kernelRegularizer,
    };
    return bias
      ? [kernel, { name: 'bias', shape: [units], initializer: 'zeros', trainable: true }]
      : [kernel];
  },

  macs: ([x], _, { units }) => channelsOf(x!) * units,
};
