// Hu et al. 2017, "Squeeze-and-Excitation Networks", figures 1 to 3. arXiv:1709.01507
//
//   x ──┬───────────────────────────────────────────────────────────────── × ──▶ y
//       └── global pool ── dense C/reduction ── act ── dense C ── gate ────┘

import { numberIn, oneOf } from '../check';
import { defineBlock } from '../graph/block';
import type { Activation } from '../graph/ops/activation';
import { act, dense, globalPool, multiply } from '../graph/pen';
import { channelsOf } from '../graph/shape';

const pools = ['average', 'max'] as const;

/** Options of `squeezeExcite`. */
export interface SqueezeExciteConfig {
  /** How many times narrower the middle is. Default 16. */
  reduction?: number;
  /** How a map is squeezed into a value a channel: by its mean or by its maximum. Default `'average'`. */
  pool?: (typeof pools)[number];
  /**
   * The middle's width where the reduction is not even: `'floor'` as the authors' Caffe models (never under 1), or
   * `'divisible'` by 8 as timm. Default `'floor'`.
   */
  rounding?: 'floor' | 'divisible';
  /** Default `'relu'`. */
  activation?: Activation;
  /** What the factors go through: `'sigmoid'`, `'tanh'`, `'relu'`, `'hardSigmoid'` … Default `'sigmoid'`. */
  gate?: Activation;
  /** Whether the dense layers have biases, as the released models do. Default true. */
  bias?: boolean;
}

/**
 * Each channel rescaled by what all channels say of the whole map: `[H, W, C] → [H, W, C]`.
 *
 * Hu et al. 2017, arXiv:1709.01507; pool and gate as in tables 11 and 12. Weights are `fc1` and `fc2`. An average pool with
 * a sigmoid gate runs as one kernel with what follows.
 *
 * @throws ConfigError for a vector, and a reduction under 1.
 */
export const squeezeExcite = /* @__PURE__ */ defineBlock(
  'SqueezeExcite',
  (x, config: SqueezeExciteConfig) => {
    const { reduction = 16, rounding = 'floor', activation = 'relu', gate = 'sigmoid', bias = true } = config;
    const { pool = 'average' } = config;
    const channels = channelsOf(x.shape);
    const kernelInitializer = 'heNormalFanOut';

    let s = globalPool(x, oneOf('pool', pool, pools));
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
