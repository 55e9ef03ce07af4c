// He et al. 2015, "Deep Residual Learning for Image Recognition", figure 5, right. arXiv:1512.03385
// With groups, the unit of Xie et al. 2016, "Aggregated Residual Transformations", figure 3(c). arXiv:1611.05431
// With an order, the units of He et al. 2016, "Identity Mappings in Deep Residual Networks", figure 4. arXiv:1603.05027
//
//   x ──┬── 1×1 conv, norm, act ── 3×3 conv, norm, act ── 1×1 conv, norm ──┬── + ── act ──▶ y
//       └── identity, or what `shortcut` says ─────────────────────────────┘

import { ConfigError, divides, oneOf, positiveInt } from '../check';
import { defineBlock } from '../graph/block';
import type { ConvOptions } from '../graph/pen';
import { biasesOf, type OrderOptions, orderedUnit, type ResidualOptions } from './residualOrder';

/** What is special about three convolutions. */
export interface BottleneckOptions {
  /** Channels inside. Default `groups · groupWidth` if that is given, else a quarter of `filters`. */
  width?: number;
  /** Channels that the first 1×1 leaves: half of `width` in SENet-154. Default `width`. */
  firstWidth?: number;
  /** ResNeXt's cardinality: the 3×3 convolution is that many, side by side. Default 1. */
  groups?: number;
  /** Channels of one group. */
  groupWidth?: number;
  /** Which convolution takes the stride: the 3×3 as torchvision (v1.5), or the first 1×1 as the paper. Default `'3x3'`. */
  strideOn?: '3x3' | '1x1';
}

/** Options of `bottleneckBlock`. */
export interface BottleneckBlockConfig extends ResidualOptions, BottleneckOptions, OrderOptions {}

/**
 * A 1×1, a 3×3 and a 1×1 convolution and a shortcut: `[H, W, C] → [H/stride, W/stride, filters]`.
 *
 * He et al. 2015, arXiv:1512.03385. Weights are torchvision's: `conv1` to `conv3`, `bn1` to `bn3`, `downsample.0` and `.1`.
 *
 * @throws ConfigError for widths that contradict each other or do not divide, a shortcut A to fewer channels, and windows
 * that do not fit.
 */
export const bottleneckBlock = /* @__PURE__ */ defineBlock(
  'BottleneckBlock',
  (x, config: BottleneckBlockConfig) => {
    const convs = bottleneckConvs(config);
    const { order = 'original', finalActivation } = config;
    return orderedUnit(x, config, { order, convs, finalActivation });
  },
);

/** The convolutions of a unit of three: narrow, at the inner width, wide again. */
export function bottleneckConvs(config: ResidualOptions & BottleneckOptions): ConvOptions[] {
  const { filters, stride = 1, dilation = 1, firstDilation = dilation } = config;
  const { padding, groups = 1, strideOn = '3x3' } = config;
  const { last, others: bias } = biasesOf(config);
  const width = innerWidth(config);
  const { firstWidth = width } = config;
  const first = oneOf('strideOn', strideOn, ['3x3', '1x1']) === '1x1';
  return [
    { filters: firstWidth, kernelSize: 1, stride: first ? stride : 1, bias },
    {
      filters: width,
      kernelSize: 3,
      stride: first ? 1 : stride,
      dilation: first ? dilation : firstDilation,
      padding,
      groups,
      bias,
    },
    { filters, kernelSize: 1, bias: last },
  ];
}

function innerWidth({ filters, width, groups = 1, groupWidth }: ResidualOptions & BottleneckOptions): number {
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
