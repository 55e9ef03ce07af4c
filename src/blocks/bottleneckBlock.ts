// He et al. 2015, "Deep Residual Learning for Image Recognition", figure 5, right. arXiv:1512.03385
// With groups, the unit of Xie et al. 2016, "Aggregated Residual Transformations", figure 3(c). arXiv:1611.05431
//
//   x ──┬── 1×1 conv, norm, act ── 3×3 conv, norm, act ── 1×1 conv, norm ──┬── + ── act ──▶ y
//       └── identity, or what `shortcut` says ─────────────────────────────┘

import { ConfigError, divides, oneOf, positiveInt } from '../check';
import { defineBlock } from '../graph/block';
import { act, conv, norm } from '../graph/pen';
import type { ResidualOptions } from './residualBlock';
import { residualUnit } from './residualUnit';
import { shortcut } from './shortcut';

export interface BottleneckBlockConfig extends ResidualOptions {
  /** Channels inside. Default `groups · groupWidth` if that is given, else a quarter of `filters`. */
  width?: number;
  /** ResNeXt's cardinality: the 3×3 convolution is that many, side by side. Default 1. */
  groups?: number;
  /** Channels of one group. */
  groupWidth?: number;
  /** Which convolution takes the stride: the 3×3 as torchvision (v1.5), or the first 1×1 as the paper. Default `'3x3'`. */
  strideOn?: '3x3' | '1x1';
}

/** A 1×1, a 3×3 and a 1×1 convolution and a shortcut: `[H, W, C] → [H/stride, W/stride, filters]`. */
export const bottleneckBlock = /* @__PURE__ */ defineBlock(
  'BottleneckBlock',
  (x, config: BottleneckBlockConfig) => {
    const { filters, stride = 1, dilation = 1, padding, groups = 1, activation = 'relu' } = config;
    const { strideOn = '3x3', zeroInitLast, se, dropPathRate } = config;
    const { eps, momentum, kernelInitializer, kernelRegularizer } = config;
    const first = oneOf('strideOn', strideOn, ['3x3', '1x1']) === '1x1';
    const kernel = { filters: innerWidth(config), kernelInitializer, kernelRegularizer };
    const window = { stride: first ? 1 : stride, dilation, padding, groups };

    return residualUnit(x, {
      branch(x, at3x3) {
        let y = conv(x, 'conv1', { ...kernel, kernelSize: 1, stride: first ? stride : 1 });
        y = act(norm(y, 'bn1', { eps, momentum }), activation);

        y = conv(y, 'conv2', { ...kernel, kernelSize: 3, ...window });
        y = at3x3(act(norm(y, 'bn2', { eps, momentum }), activation));

        y = conv(y, 'conv3', { ...kernel, filters, kernelSize: 1 });
        return norm(y, 'bn3', { eps, momentum, zeroInit: zeroInitLast });
      },
      shortcut: (x) => shortcut(x, config),
      activation,
      se,
      dropPathRate,
    });
  },
);

function innerWidth({ filters, width, groups = 1, groupWidth }: BottleneckBlockConfig): number {
  if (width !== undefined && groupWidth !== undefined && width !== groups * groupWidth) {
    throw new ConfigError({
      rule: `width = ${width} must be groups · groupWidth = ${groups} · ${groupWidth} = ${groups * groupWidth}`,
      remedy: 'Say one of width and groupWidth.',
    });
  }
  if (groupWidth !== undefined) return positiveInt('groups', groups) * positiveInt('groupWidth', groupWidth);
  if (width !== undefined) return positiveInt('width', width);
  divides('bottleneck', 4, positiveInt('filters', filters), 'filters');
  return filters / 4;
}
