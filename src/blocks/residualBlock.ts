// He et al. 2015, "Deep Residual Learning for Image Recognition", figure 2 and figure 5, left. arXiv:1512.03385
//
//   x ──┬── 3×3 conv, norm, act ── 3×3 conv, norm ──┬── + ── act ──▶ y
//       └── identity, or what `shortcut` says ──────┘

import { defineBlock, use } from '../graph/block';
import type { Activation } from '../graph/ops/activation';
import { act, add, conv, dropPath, norm } from '../graph/pen';
import type { NumberOrPair } from '../graph/shape';
import type { Padding } from '../graph/window';
import { type ShortcutOptions, shortcut } from './shortcut';
import { type SqueezeExciteConfig, squeezeExcite } from './squeezeExcite';

/** What the post-activation units of He et al. 2015 share. */
export interface ResidualOptions extends ShortcutOptions {
  /** Default `'relu'`. */
  activation?: Activation;
  /** The distance between the taps of the 3×3 kernels. Default 1. */
  dilation?: NumberOrPair;
  /** Of the 3×3 convolutions. Default `'torch'`: the same on both sides. */
  padding?: Padding;
  /** The last norm's gamma starts at 0, so that the block starts as its shortcut. Default false. */
  zeroInitLast?: boolean;
  /** Squeeze-and-excitation of the residual branch, before the sum. Default none. */
  se?: SqueezeExciteConfig;
  /** Stochastic depth: the probability that training leaves the residual branch out, sample by sample. Default 0. */
  dropPathRate?: number;
}

export interface ResidualBlockConfig extends ResidualOptions {}

/** Two 3×3 convolutions and a shortcut: `[H, W, C] → [H/stride, W/stride, filters]`. */
export const residualBlock = /* @__PURE__ */ defineBlock(
  'ResidualBlock',
  (x, config: ResidualBlockConfig) => {
    const {
      filters,
      stride = 1,
      dilation = 1,
      padding,
      activation = 'relu',
      zeroInitLast,
      se,
      dropPathRate = 0,
    } = config;
    const { eps, momentum, kernelInitializer, kernelRegularizer } = config;
    const kernel = { filters, kernelSize: 3, dilation, padding, kernelInitializer, kernelRegularizer };

    let y = conv(x, 'conv1', { ...kernel, stride });
    y = act(norm(y, 'bn1', { eps, momentum }), activation);

    y = norm(conv(y, 'conv2', kernel), 'bn2', { eps, momentum, zeroInit: zeroInitLast });
    if (se) y = use(y, 'se', squeezeExcite(se));
    y = dropPath(y, dropPathRate);

    return act(add(y, shortcut(x, config)), activation);
  },
);
