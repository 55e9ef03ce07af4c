// Zagoruyko & Komodakis 2016, "Wide Residual Networks", figure 1(d), as in the authors' code. arXiv:1605.07146
//
//   x ──┬── norm, act ── 3×3 conv ── norm, act ── dropout ── 3×3 conv ──┬── + ──▶ y
//       └── identity, or a 1×1 conv of the first norm and act ──────────┘

import { positiveInt } from '../check';
import { defineBlock } from '../graph/block';
import { twoConvs } from './residualBlock';
import { orderedUnit, type PreActOptions } from './residualOrder';

/** Options of `wideBlock`. */
export interface WideBlockConfig extends PreActOptions {
  /** Channels that come out, before they are widened: the paper's 16, 32 and 64. */
  filters: number;
  /** The paper's k: how many times wider the unit is. Default 1. */
  widen?: number;
  /** Dropout between the two convolutions: 0.3 in the paper, 0.4 for SVHN. Default 0: none. */
  dropRate?: number;
}

/**
 * A pre-activation unit, `widen` times as wide, with dropout inside: `[H, W, C] → [H/stride, W/stride, widen · filters]`. A
 * norm and an activation belong after the last unit of a net.
 *
 * Zagoruyko & Komodakis 2016, arXiv:1605.07146. Weights are those of `preActBlock`.
 *
 * @throws ConfigError for a shortcut A to fewer channels, and windows that do not fit.
 */
export const wideBlock = /* @__PURE__ */ defineBlock('WideBlock', (x, config: WideBlockConfig) => {
  const { filters, widen = 1, dropRate, preActivation } = config;
  const convs = twoConvs(config, positiveInt('filters', filters) * positiveInt('widen', widen));
  return orderedUnit(x, config, { order: 'fullPreActivation', convs, preActivation, dropRate });
});
