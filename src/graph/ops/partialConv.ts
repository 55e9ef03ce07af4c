// Convolution of which each output map sees some of the input maps alone. LeCun et al. 1998, "Gradient-Based Learning
// Applied to Document Recognition", section II.B, table I.
//
//   y[p, q, o] = bias[o] + Σ r,s  Σ c in table[o]  x[p·stride + r·dilation − pad, q·stride + s·dilation − pad, c] · kernel[r, s, (o, c)]
//
// The kernel holds the pairs (o, c) of the table in its order, as Torch7's SpatialConvolutionMap does.

import { ConfigError } from '../../check';
import type { Operation } from '../node';
import { needsMap, sizeOf } from '../shape';
import { biasOf, type WeightSpec } from '../weight';
import { slide } from '../window';
import type { Conv2dAttributes } from './conv2d';

export interface PartialConvAttributes extends Omit<Conv2dAttributes, 'filters' | 'groups'> {
  /** For each output map, the input maps that it sees. */
  readonly table: readonly (readonly number[])[];
}

/** `[H, W, C] → [H', W', table.length]`. */
export const partialConvOperation: Operation<PartialConvAttributes> = {
  name: 'partialConv',
  activates: true,

  shape([x], attributes) {
    needsMap(x);
    const { table } = attributes;
    const row = table.findIndex((inputs) => inputs.some((input) => input >= x[2]));
    if (row >= 0) {
      throw new ConfigError({
        rule: `table[${row}] = [${table[row]!.join(', ')}] names input map ${Math.max(...table[row]!)}, and there are ${x[2]}`,
        remedy: `Input maps are counted from 0 to ${x[2] - 1}.`,
      });
    }
    return slide(attributes, x, table.length);
  },

  weights([x], { size, table, bias, kernelInitializer, kernelRegularizer, biasInitializer }) {
    const pairs = table.flat().length;
    const kernel: WeightSpec = {
      name: 'kernel',
      shape: [...size, 1, pairs],
      fans: {
        fanIn: (size[0] * size[1] * pairs) / table.length,
        fanOut: (size[0] * size[1] * pairs) / x![2]!,
      },
      initializer: kernelInitializer,
      trainable: true,
      regularizer: kernelRegularizer,
    };
    return bias ? [kernel, biasOf(table.length, biasInitializer)] : [kernel];
  },

  macs(_, [height, width], { size, table }) {
    return sizeOf([height!, width!]) * size[0] * size[1] * table.flat().length;
  },

  window: (attributes) => attributes,
};
