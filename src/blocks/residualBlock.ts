// He et al. 2015, "Deep Residual Learning for Image Recognition", figure 2 and figure 5, left. arXiv:1512.03385
// With an order, the units of He et al. 2016, "Identity Mappings in Deep Residual Networks", figure 4. arXiv:1603.05027
//
//   x ──┬── 3×3 conv, norm, act ── 3×3 conv, norm ──┬── + ── act ──▶ y
//       └── identity, or what `shortcut` says ──────┘

import { defineBlock } from '../graph/block';
import type { ConvOptions } from '../graph/pen';
import { biasesOf, type OrderOptions, orderedUnit, type ResidualOptions } from './residualOrder';

/** Options of `residualBlock`. */
export interface ResidualBlockConfig extends ResidualOptions, OrderOptions {}

/**
 * Two 3×3 convolutions and a shortcut: `[H, W, C] → [H/stride, W/stride, filters]`.
 *
 * He et al. 2015, arXiv:1512.03385. Weights are torchvision's: `conv1`, `bn1`, `conv2`, `bn2`, `downsample.0` and `.1`.
 *
 * @throws ConfigError for a shortcut A to fewer channels, and windows that do not fit.
 */
export const residualBlock = /* @__PURE__ */ defineBlock(
  'ResidualBlock',
  (x, config: ResidualBlockConfig) => {
    const convs = twoConvs(config);
    const { order = 'original', finalActivation } = config;
    return orderedUnit(x, config, { order, convs, finalActivation });
  },
);

/** The convolutions of a unit of two, the first with the stride. `filters`, unless told otherwise, come out. */
export function twoConvs(config: ResidualOptions, filters = config.filters): ConvOptions[] {
  const { stride = 1, dilation = 1, firstDilation = dilation, padding } = config;
  const { last, others } = biasesOf(config);
  const window = { filters, kernelSize: 3, padding };
  return [
    { ...window, stride, dilation: firstDilation, bias: others },
    { ...window, dilation, bias: last },
  ];
}
