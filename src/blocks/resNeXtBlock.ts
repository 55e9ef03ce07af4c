// Xie et al. 2016, "Aggregated Residual Transformations for Deep Neural Networks", figure 3: three forms of one function.
// arXiv:1611.05431
//
//   (a) split      ┌── 1×1 conv d ── 3×3 conv d ── 1×1 conv ──┐
//              x ──┼── 1×1 conv d ── 3×3 conv d ── 1×1 conv ──┼── + ── norm ── + ── act ──▶ y
//                  └── …            groups of them            ┘                │
//   (b) concat     ┌── 1×1 conv d ── 3×3 conv d ──┐                            │
//              x ──┼── 1×1 conv d ── 3×3 conv d ──┼── concat ── 1×1 conv, norm ┤
//                  └── …                          ┘                            │
//   (c) grouped                                                                │
//              x ── 1×1 conv groups · d ── 3×3 grouped conv ── 1×1 conv, norm ─┤
//                                                                              │
//              x ── identity, or what `shortcut` says ─────────────────────────┘
//
// A norm and an activation follow every 1×1 and 3×3 convolution that is not the last.

import { ConfigError, divides, oneOf, positiveInt } from '../check';
import { defineBlock } from '../graph/block';
import type { Node } from '../graph/node';
import { act, add, type ConvOptions, concat, conv, norm } from '../graph/pen';
import { type BottleneckOptions, bottleneckConvs } from './bottleneckBlock';
import { biasesOf, type OrderOptions, orderedUnit, type ResidualOptions } from './residualOrder';
import { residualUnit } from './residualUnit';
import { shortcut } from './shortcut';

const forms = ['split', 'concat', 'grouped'] as const;

/** Options of `resNeXtBlock`. */
export interface ResNeXtBlockConfig
  extends ResidualOptions,
    Pick<BottleneckOptions, 'groupWidth' | 'strideOn'>,
    Pick<OrderOptions, 'finalActivation'> {
  /** The paper's cardinality C: how many transformations are summed. Default 32. */
  groups?: number;
  /** The paper's d: channels inside of each. Default: all of them make half of `filters`, as in 32×4d. */
  groupWidth?: number;
  /** (a), (b) or (c) of the figure; `convertResNeXt` takes weights from one to another. Default `'grouped'`. */
  form?: (typeof forms)[number];
}

/**
 * ResNeXt's unit: `[H, W, C] → [H/stride, W/stride, filters]`. Its three forms compute the same; `'grouped'` is the fastest.
 *
 * Xie et al. 2016, arXiv:1611.05431. Weights of the grouped form are torchvision's, as in `bottleneckBlock`; where there are
 * branches, `branches.0.conv1`, `branches.0.bn1` and so on. In the split form one norm, `bn3`, follows the sum of branches.
 *
 * @throws ConfigError for widths that do not divide, a shortcut A to fewer channels, windows that do not fit, and
 * squeeze-and-excitation after the 3×3 of the split form, where no map has all channels.
 */
export const resNeXtBlock = /* @__PURE__ */ defineBlock('ResNeXtBlock', (x, config: ResNeXtBlockConfig) => {
  const { form = 'grouped', groups = 32, groupWidth, filters, stride, padding, strideOn } = config;
  const { dilation, firstDilation, bias, finalActivation } = config;
  const shape = { groups, groupWidth: groupWidth ?? shareOf(filters, groups) };
  const convs = bottleneckConvs({
    filters,
    stride,
    dilation,
    firstDilation,
    padding,
    strideOn,
    bias,
    ...shape,
  });
  const kind = oneOf('form', form, forms);
  return kind === 'grouped'
    ? orderedUnit(x, config, { order: 'original', convs, finalActivation })
    : branchedUnit(x, config, { form: kind, groups, convs, finalActivation });
});

interface BranchedForm extends Pick<OrderOptions, 'finalActivation'> {
  readonly form: 'split' | 'concat';
  readonly groups: number;
  /** Those of the grouped form. */
  readonly convs: readonly ConvOptions[];
}

/** The forms (a) and (b). */
function branchedUnit(x: Node, config: ResidualOptions, unit: BranchedForm): Node {
  const { activation = 'relu', zeroInitLast, eps, momentum } = config;
  const { kernelInitializer, kernelRegularizer, se, dropPathRate } = config;
  const { form, groups, convs, finalActivation = activation } = unit;
  const [narrow, inner, wide] = convs.map((window) => ({ ...window, kernelInitializer, kernelRegularizer }));
  const { stride, shortcut: kind, shortcutNorm, shortcutKernel, dilation, firstDilation = dilation } = config;
  const { last: bias } = biasesOf(config);
  const along = {
    ...{ filters: wide!.filters, stride, shortcut: kind, shortcutNorm, shortcutKernel, bias },
    dilation: firstDilation,
    ...{ eps, momentum, kernelInitializer, kernelRegularizer },
  };
  const filters = narrow!.filters / groups;
  const isSplit = form === 'split';
  if (isSplit && se?.placement === '3x3') {
    throw new ConfigError({
      rule: "placement = '3x3' cannot be with form = 'split': no map inside has the channels of all branches",
      remedy: "Take form: 'concat' or 'grouped', or another placement.",
    });
  }

  const branch = (x: Node, at: string): Node => {
    let y = conv(x, `${at}.conv1`, { ...narrow!, filters });
    y = act(norm(y, `${at}.bn1`, { eps, momentum }), activation);
    y = conv(y, `${at}.conv2`, { ...inner!, filters, groups: 1 });
    y = act(norm(y, `${at}.bn2`, { eps, momentum }), activation);
    return isSplit ? conv(y, `${at}.conv3`, wide!) : y;
  };

  return residualUnit(x, {
    branch(x, at3x3) {
      const branches = Array.from({ length: groups }, (_, index) => branch(x, `branches.${index}`));
      const y = isSplit ? add(...branches) : conv(at3x3(concat(...branches)), 'conv3', wide!);
      return norm(y, 'bn3', { eps, momentum, zeroInit: zeroInitLast });
    },
    shortcut: (x) => shortcut(x, along),
    activation: finalActivation,
    se,
    dropPathRate,
  });
}

/** Half of `filters`, shared out among the groups. */
function shareOf(filters: number, groups: number): number {
  divides('2 · groups', 2 * positiveInt('groups', groups), positiveInt('filters', filters), 'filters');
  return filters / (2 * groups);
}
