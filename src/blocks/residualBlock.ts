// He et al. 2015, "Deep Residual Learning for Image Recognition", figure 2 and figure 5, left. arXiv:1512.03385
//
//   x ──┬── 3×3 conv, norm, act ── 3×3 conv, norm ──┬── + ── act ──▶ y
//       └── identity, or what `shortcut` says ──────┘

import { defineBlock } from '../graph/block';
import type { Activation } from '../graph/ops/activation';
import { act, conv, norm } from '../graph/pen';
import type { NumberOrPair } from '../graph/shape';
import type { Padding } from '../graph/window';
import { type ResidualUnitOptions, residualUnit } from './residualUnit';
import { type ShortcutOptions, shortcut } from './shortcut';

/** What the post-activation units of He et al. 2015 share. */
export interface ResidualOptions extends ShortcutOptions, ResidualUnitOptions {
  /** Default `'relu'`. */
  activation?: Activation;
  /** The distance between the taps of the 3×3 kernels. Default 1. */
  dilation?: NumberOrPair;
  /** Of the 3×3 convolutions. Default `'torch'`: the same on both sides. */
  padding?: Padding;
  /** The last norm's gamma starts at 0, so that the block starts as its shortcut. Default false. */
  zeroInitLast?: boolean;
}

export interface ResidualBlockConfig extends ResidualOptions {}

/** Two 3×3 convolutions and a shortcut: `[H, W, C] → [H/stride, W/stride, filters]`. */
export const residualBlock = /* @__PURE__ */ defineBlock(
  'ResidualBlock',
  (x, config: ResidualBlockConfig) => {
    const { filters, stride = 1, dilation = 1, padding, activation = 'relu', zeroInitLast } = config;
    const { eps, momentum, kernelInitializer, kernelRegularizer, se, dropPathRate } = config;
    const kernel = { filters, kernelSize: 3, dilation, padding, kernelInitializer, kernelRegularizer };

    return residualUnit(x, {
      branch(x, at3x3) {
        let y = conv(x, 'conv1', { ...kernel, stride });
        y = act(norm(y, 'bn1', { eps, momentum }), activation);
        y = norm(conv(y, 'conv2', kernel), 'bn2', { eps, momentum, zeroInit: zeroInitLast });
        return at3x3(y);
      },
      shortcut: (x) => shortcut(x, config),
      activation,
      se,
      dropPathRate,
    });
  },
);
