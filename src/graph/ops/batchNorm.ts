// Batch normalisation. Ioffe and Szegedy 2015, arXiv:1502.03167.
//
//   y = gamma · (x − mean) / √(variance + eps) + beta
//
// with the batch's mean and variance in training, and their moving averages otherwise.

import type { Operation } from '../node';
import { channelsOf, sizeOf } from '../shape';
import type { WeightSpec } from '../weight';

export interface BatchNormAttributes {
  readonly eps: number;
  /** The share of the new statistic in the moving one, as torch counts it (Keras's momentum is one minus this). */
  readonly momentum: number;
  /** Whether there is a gamma. */
  readonly scale: boolean;
  /** Whether there is a beta. */
  readonly center: boolean;
  /** Gamma starts at 0, so that a residual unit starts as its shortcut (Goyal et al. 2017, arXiv:1706.02677). */
  readonly zeroInit: boolean;
}

/** `[H, W, C] → [H, W, C]`, or `[C] → [C]`. */
export const batchNormOperation: Operation<BatchNormAttributes> = {
  name: 'batchNorm',

  shape: ([x]) => x!,

  otherWork: (_, y) => sizeOf(y),

  weights([x], { scale, center, zeroInit }) {
    const shape = [channelsOf(x!)];
    const gamma: WeightSpec = {
      name: 'gamma',
      shape,
      initializer: zeroInit ? 'zeros' : 'ones',
      trainable: true,
    };
    const beta: WeightSpec = { name: 'beta', shape, initializer: 'zeros', trainable: true };
    return [
      ...(scale ? [gamma] : []),
      ...(center ? [beta] : []),
      { name: 'moving_mean', shape, initializer: 'zeros', trainable: false },
      { name: 'moving_variance', shape, initializer: 'ones', trainable: false },
    ];
  },
};
