// The fully connected layer: y = x · kernel + bias.

import type { Initializer } from '../initializer';
import type { Operation } from '../node';
import { channelsOf, needsVector } from '../shape';
import { biasOf, type Regularizer, type WeightSpec } from '../weight';

export interface DenseAttributes {
  readonly units: number;
  readonly bias: boolean;
  readonly kernelInitializer: Initializer;
  readonly kernelRegularizer?: Regularizer;
  readonly biasInitializer?: Initializer;
}

/** `[C] → [units]`. */
export const denseOperation: Operation<DenseAttributes> = {
  name: 'dense',
  activates: true,

  shape([x], { units }) {
    needsVector(x);
    return [units];
  },

  weights([x], { units, bias, kernelInitializer, kernelRegularizer, biasInitializer }) {
    const kernel: WeightSpec = {
      name: 'kernel',
      shape: [channelsOf(x!), units],
      initializer: kernelInitializer,
      trainable: true,
      regularizer: kernelRegularizer,
    };
    return bias ? [kernel, biasOf(units, biasInitializer)] : [kernel];
  },

  macs: ([x], _, { units }) => channelsOf(x!) * units,
};
