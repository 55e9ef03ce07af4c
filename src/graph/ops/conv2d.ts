// Convolution, plain, grouped, dilated or depthwise:
//
//   y[p, q, o] = bias[o] + Σ r,s,c  x[p·stride + r·dilation − pad, q·stride + s·dilation − pad, g·Cg + c] · kernel[r, s, c, o]
//
// where g is the group that output channel o belongs to and Cg = C / groups.

import { divides } from '../../check';
import type { Initializer } from '../initializer';
import type { Operation } from '../node';
import { channelsOf, needsMap, sizeOf } from '../shape';
import { biasOf, type Regularizer, type WeightSpec } from '../weight';
import { slide, type Window } from '../window';

export interface Conv2dAttributes extends Window {
  readonly filters: number;
  readonly groups: number;
  readonly bias: boolean;
  readonly kernelInitializer: Initializer;
  readonly kernelRegularizer?: Regularizer;
  readonly biasInitializer?: Initializer;
}

/** `[H, W, C] → [H', W', filters]`. */
export const conv2dOperation: Operation<Conv2dAttributes> = {
  name: 'conv2d',
  activates: true,

  shape([x], attributes) {
    needsMap(x);
    divides('groups', attributes.groups, x[2], 'input channels');
    divides('groups', attributes.groups, attributes.filters, 'filters');
    return slide(attributes, x, attributes.filters);
  },

  weights([x], { size, filters, groups, bias, kernelInitializer, kernelRegularizer, biasInitializer }) {
    const kernel: WeightSpec = {
      name: 'kernel',
      shape: [...size, channelsOf(x!) / groups, filters],
      initializer: kernelInitializer,
      trainable: true,
      regularizer: kernelRegularizer,
    };
    return bias ? [kernel, biasOf(filters, biasInitializer)] : [kernel];
  },

  macs([x], y, { size, groups }) {
    return (sizeOf(y) * size[0] * size[1] * channelsOf(x!)) / groups;
  },

  window: (attributes) => attributes,
};
