// He et al. 2016, "Identity Mappings in Deep Residual Networks", figure 4(e), of three convolutions as in the authors'
// resnet-1k-layers. arXiv:1603.05027
//
//   x ──┬── norm, act ── 1×1 conv ── norm, act ── 3×3 conv ── norm, act ── 1×1 conv ──┬── + ──▶ y
//       └── identity ─────────────────────────────────────────────────────────────────┘
//
// and where the shape changes
//
//   x ── norm, act ──┬── 1×1 conv ── norm, act ── 3×3 conv ── norm, act ── 1×1 conv ──┬── + ──▶ y
//                    └── 1×1 conv ────────────────────────────────────────────────────┘

import { defineBlock } from '../graph/block';
import { type BottleneckOptions, bottleneckConvs } from './bottleneckBlock';
import { orderedUnit, type PreActOptions } from './residualOrder';

/** Options of `preActBottleneckBlock`. */
export interface PreActBottleneckBlockConfig extends PreActOptions, BottleneckOptions {}

/**
 * Norms and activations before a 1×1, a 3×3 and a 1×1 convolution, and a shortcut that nothing stands on:
 * `[H, W, C] → [H/stride, W/stride, filters]`. A norm and an activation belong after the last unit of a net.
 *
 * He et al. 2016, arXiv:1603.05027. The stride is on the 3×3, as in fb.resnet.torch and timm; in the paper's CIFAR nets,
 * `strideOn: '1x1'`. Weights are timm's: `norm1`, `conv1` to `norm3`, `conv3`, `downsample.conv`.
 *
 * @throws ConfigError for widths that contradict each other or do not divide, a shortcut A to fewer channels, and windows
 * that do not fit.
 */
export const preActBottleneckBlock = /* @__PURE__ */ defineBlock(
  'PreActBottleneckBlock',
  (x, config: PreActBottleneckBlockConfig) => {
    const convs = bottleneckConvs(config);
    const { preActivation } = config;
    return orderedUnit(x, config, { order: 'fullPreActivation', convs, preActivation });
  },
);
