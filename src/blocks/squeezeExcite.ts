// Hu et al. 2017, "Squeeze-and-Excitation Networks", figures 1 to 3. arXiv:1709.01507
//
//   x ──┬───────────────────────────────────────────────────────────────── × ──▶ y
//       └── global mean ── dense C/reduction ── act ── dense C ── gate ────┘

import { numberIn, oneOf } from '../check';
import { defineBlock } from '../graph/block';
import type { Activation } from '../graph/ops/activation';
import { act, dense, globalPool, multiply } from '../graph/pen';
import { channelsOf } from '../graph/shape';

export interface SqueezeExciteConfig {
  /** How many times narrower the middle is. Default 16. */
  reduction?: number;
  /**
   * The middle's width where the reduction is not even: `'floor'` as the authors' Caffe models (never under 1), or
   * `'divisible'` by 8 as timm. Default `'floor'`.
   */
  rounding?: 'floor' | 'divisible';
  /** Default `'relu'`. */
  activation?: Activation;
  /** What bounds the factors. Default `'sigmoid'`. */
  gate?: Activation;
  /** Whether the dense layers have biases, as the released models do. Default true. */
  bias?: boolean;
}

/** Each channel rescaled by what all channels say of the whole map: `[H, W, C] → [H, W, C]`. */
export const squeezeExcite = /* @__PURE__ */ defineBlock(
  'SqueezeExcite',
  (x, config: SqueezeExciteConfig) => {
    const { reduction = 16, rounding = 'floor', activation = 'relu', gate = 'sigmoid', bias = true } = config;
    const channels = channelsOf(x.shape);
    const kernelInitializer = 'heNormalFanOut';

    let s = globalPool(x);
    s = dense(s, 'fc1', { units: squeezedWidth(channels, reduction, rounding), bias, kernelInitializer });
    s = act(s, activation);
    s = dense(s, 'fc2', { units: channels, bias, kernelInitializer });
    return multiply(x, act(s, gate));
  },
);

function squeezedWidth(channels: number, reduction: number, rounding: 'floor' | 'divisible'): number {
  const width = channels / numberIn('reduction', reduction, 1, Number.POSITIVE_INFINITY);
  return oneOf('rounding', rounding, ['floor', 'divisible']) === 'floor'
    ? Math.max(1, Math.floor(width))
    : Math.max(8, Math.floor((width + 4) / 8) * 8);
}
