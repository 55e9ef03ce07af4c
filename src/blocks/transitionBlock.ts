// Huang et al. 2016, "Densely Connected Convolutional Networks", section 3 and figure 2. arXiv:1608.06993
//
//   x ── norm, act ── 1×1 conv ── dropout ── 2×2 average pool ──▶ y

import { share } from '../check';
import { defineBlock } from '../graph/block';
import type { Activation } from '../graph/ops/activation';
import { act, averagePool, conv, dropout, type KernelOptions, type NormOptions, norm } from '../graph/pen';
import { channelsOf } from '../graph/shape';

/** Options of `transitionBlock`. */
export interface TransitionBlockConfig extends KernelOptions, NormOptions {
  /** The share of the channels that go on, rounded down: the paper's θ, from 0 to 1. Default 0.5. */
  compression?: number;
  /** Dropout after the convolution. Default 0: none. */
  dropRate?: number;
  /** Default `'relu'`. */
  activation?: Activation;
}

/** Between two dense blocks: `[H, W, C] → [⌊H/2⌋, ⌊W/2⌋, ⌊compression · C⌋]`. */
export const transitionBlock = /* @__PURE__ */ defineBlock(
  'TransitionBlock',
  (x, config: TransitionBlockConfig) => {
    const { compression = 0.5, dropRate = 0, activation = 'relu' } = config;
    const { eps, momentum, kernelInitializer, kernelRegularizer } = config;
    const kernel = { kernelSize: 1, kernelInitializer, kernelRegularizer };
    const filters = Math.floor(share('compression', compression) * channelsOf(x.shape));

    let y = act(norm(x, 'norm', { eps, momentum }), activation);
    y = dropout(conv(y, 'conv', { ...kernel, filters }), dropRate);
    return averagePool(y, { size: 2 }, 'pool');
  },
);
