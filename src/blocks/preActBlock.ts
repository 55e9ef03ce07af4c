// He et al. 2016, "Identity Mappings in Deep Residual Networks", figure 1(b) and figure 4(e). arXiv:1603.05027
//
//   x ──┬─────────── norm, act ── 3×3 conv ── norm, act ── 3×3 conv ──┬── + ──▶ y
//       └── identity ─────────────────────────────────────────────────┘
//
// and where the shape changes
//
//   x ── norm, act ──┬── 3×3 conv ── norm, act ── 3×3 conv ──┬── + ──▶ y
//                    └── 1×1 conv ───────────────────────────┘

import { defineBlock } from '../graph/block';
import { twoConvs } from './residualBlock';
import { orderedUnit, type PreActOptions } from './residualOrder';

/** Options of `preActBlock`. */
export interface PreActBlockConfig extends PreActOptions {}

/**
 * Norms and activations before two 3×3 convolutions, and a shortcut that nothing stands on:
 * `[H, W, C] → [H/stride, W/stride, filters]`. A norm and an activation belong after the last unit of a net.
 *
 * He et al. 2016, arXiv:1603.05027. Weights are timm's: `norm1`, `conv1`, `norm2`, `conv2`, `downsample.conv`.
 *
 * @throws ConfigError for a shortcut A to fewer channels, and windows that do not fit.
 */
export const preActBlock = /* @__PURE__ */ defineBlock('PreActBlock', (x, config: PreActBlockConfig) => {
  const convs = twoConvs(config);
  const { preActivation } = config;
  return orderedUnit(x, config, { order: 'fullPreActivation', convs, preActivation });
});
