// Huang et al. 2016, "Deep Networks with Stochastic Depth", section 3. arXiv:1603.09382
//
//   x ── × ──▶ y        times 0 with probability `rate` in training

import { defineBlock } from '../graph/block';
import type { DropPathOptions } from '../graph/ops/dropPath';
import { dropPath } from '../graph/pen';

/** Options of `stochasticDepth`. */
export interface StochasticDepthConfig extends DropPathOptions {}

/**
 * What leaves a residual branch out in training, the last thing before its sum: `[H, W, C] → [H, W, C]`, or `[C] → [C]`.
 * Residual units have it by their option `dropPathRate`.
 */
export const stochasticDepth = /* @__PURE__ */ defineBlock(
  'StochasticDepth',
  (x, { rate, mode, scaleAt }: StochasticDepthConfig) => dropPath(x, { rate, mode, scaleAt }),
);
