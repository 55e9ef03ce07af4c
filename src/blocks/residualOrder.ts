// Where norms and activations stand among the convolutions of a residual unit: He et al. 2016, "Identity Mappings in Deep
// Residual Networks", figure 4. arXiv:1603.05027
//
//   x ──┬── first ── conv ── norm, act ── … ── conv ── last ──┬── + ── sum ──▶ y
//       └────────────────────── shortcut ─────────────────────┘
//
//                                   first        last         sum
//   (a) 'original'                               norm         act
//   (b) 'normAfterAddition'                                   norm, act
//   (c) 'reluBeforeAddition'                     norm, act
//   (d) 'reluOnlyPreActivation'     act          norm
//   (e) 'fullPreActivation'         norm, act

import { ConfigError, oneOf, trueOrFalse } from '../check';
import type { Node } from '../graph/node';
import type { Activation } from '../graph/ops/activation';
import { act, type ConvOptions, conv, dropout, norm } from '../graph/pen';
import type { NumberOrPair } from '../graph/shape';
import type { Padding } from '../graph/window';
import { type ResidualUnitOptions, residualUnit } from './residualUnit';
import { drawShortcut, isProjection, type ShortcutOptions } from './shortcut';

type NormOrAct = 'norm' | 'act';
type Ends = Readonly<Record<'first' | 'last' | 'sum', readonly NormOrAct[]>>;

const orders = {
  original: { first: [], last: ['norm'], sum: ['act'] },
  normAfterAddition: { first: [], last: [], sum: ['norm', 'act'] },
  reluBeforeAddition: { first: [], last: ['norm', 'act'], sum: [] },
  reluOnlyPreActivation: { first: ['act'], last: ['norm'], sum: [] },
  fullPreActivation: { first: ['norm', 'act'], last: [], sum: [] },
} as const satisfies Record<string, Ends>;

/** The five places of norms and activations in figure 4 of He et al. 2016. */
export type ResidualOrder = keyof typeof orders;

const takers = ['projection', 'both', 'branch', 'none'] as const;

/** What the units of two and of three convolutions share, whatever their order. */
export interface ResidualOptions extends Omit<ShortcutOptions, 'bias' | 'dilation'>, ResidualUnitOptions {
  /** Default `'relu'`. */
  activation?: Activation;
  /** The distance between the taps of the 3×3 kernels. Default 1. */
  dilation?: NumberOrPair;
  /** The same up to the convolution that takes the stride, that one included. Default `dilation`. */
  firstDilation?: NumberOrPair;
  /** Of the 3×3 convolutions. Default `'torch'`: the same on both sides. */
  padding?: Padding;
  /**
   * The branch ends in zeros at first, so that the block starts as its shortcut: by the gamma of its last norm, or by the
   * kernel of its last convolution where no norm follows in the branch. Default false.
   */
  zeroInitLast?: boolean;
  /**
   * Which convolutions have a bias, though norms follow: all (true), or those that end branch and shortcut
   * (`'last'`), as Keras's ResNets and ResNetV2s do. Default false.
   */
  bias?: boolean | 'last';
}

/** Whether the last convolution and the shortcut's have a bias, and whether the others have. */
export function biasesOf({ bias = false }: Pick<ResidualOptions, 'bias'>): {
  last: boolean;
  others: boolean;
} {
  const all = bias === 'last' ? false : trueOrFalse('bias', bias);
  return { last: all || bias === 'last', others: all };
}

export interface OrderOptions {
  /**
   * Where norms and activations stand, as in figure 4 of He et al. 2016, arXiv:1603.05027. The shortcut takes x as it comes,
   * with a norm after its projection, except in `'fullPreActivation'`: that is `preActBlock` or `preActBottleneckBlock`,
   * with their names of weights. Default `'original'`.
   */
  order?: ResidualOrder;
  /**
   * The activation after the sum, in the orders that have one there. Default `activation`; `'linear'` where another sum
   * follows at once, as in ResNets of ResNets.
   */
  finalActivation?: Activation;
}

/** What full pre-activation units have beside. */
export interface PreActOptions extends ResidualOptions {
  /**
   * Who takes the first norm and activation. `'projection'`: the branch, and the shortcut if it is a 1×1 convolution; an
   * identity passes x on as it came. `'both'`: the branch and any shortcut. `'branch'`: the branch alone. `'none'`: nobody,
   * for an x that is normalised and activated already. Default `'projection'`.
   */
  preActivation?: (typeof takers)[number];
}

interface OrderedUnit extends Pick<PreActOptions, 'preActivation'>, Pick<OrderOptions, 'finalActivation'> {
  readonly order: ResidualOrder;
  readonly convs: readonly ConvOptions[];
  /** Of what the last convolution takes. Default 0: none. */
  readonly dropRate?: number;
}

/** The unit of these convolutions: `[H, W, C] → [H/stride, W/stride, filters of the last]`. */
export function orderedUnit(x: Node, config: ResidualOptions, unit: OrderedUnit): Node {
  const {
    stride,
    shortcut: kind,
    shortcutNorm,
    shortcutKernel,
    activation = 'relu',
    zeroInitLast = false,
    eps,
    momentum,
  } = config;
  const { dilation, firstDilation = dilation } = config;
  const { kernelInitializer, kernelRegularizer, se, dropPathRate } = config;
  const { order, convs, preActivation: taker = 'projection', dropRate = 0 } = unit;
  const { finalActivation = activation } = unit;
  const { first, last, sum } = endsOf(order);
  const isPre = order === 'fullPreActivation';
  const isBare = isPre && oneOf('preActivation', taker, takers) === 'none';
  const startsAsShortcut = checkZeroInit(zeroInitLast, order);
  const kernel = { kernelInitializer, kernelRegularizer };

  let norms = isBare ? 1 : 0;
  const then = (y: Node, kinds: readonly NormOrAct[], zeroInit?: boolean): Node =>
    kinds.reduce((z, kind) => {
      if (kind === 'act') return act(z, activation);
      norms += 1;
      return norm(z, `${isPre ? 'norm' : 'bn'}${norms}`, { eps, momentum, zeroInit });
    }, y);

  return residualUnit(x, {
    preActivation: (x) => (isBare ? x : then(x, first)),
    branch: (x, at3x3) =>
      convs.reduce((y, window, index) => {
        const name = `conv${index + 1}`;
        if (index < convs.length - 1) y = then(conv(y, name, { ...window, ...kernel }), ['norm', 'act']);
        else {
          const zeros = startsAsShortcut && !last.includes('norm') && { kernelInitializer: 'zeros' as const };
          y = conv(dropout(y, dropRate), name, { ...window, ...kernel, ...zeros });
          y = then(y, last, zeroInitLast);
        }
        return index === 1 ? at3x3(y) : y;
      }, x),
    shortcut(x, activated) {
      const { filters } = convs[convs.length - 1]!;
      const { last: bias } = biasesOf(config);
      const window = { filters, stride, shortcutKernel, dilation: firstDilation };
      const options = { ...window, shortcut: kind, shortcutNorm, bias, eps, momentum, ...kernel };
      const shares = taker === 'both' || (taker === 'projection' && isProjection(x, options));
      return drawShortcut(isPre && shares ? activated : x, options, { bare: isPre });
    },
    norm: (y) => (sum.includes('norm') ? then(y, ['norm']) : y),
    activation: sum.includes('act') ? finalActivation : 'linear',
    se,
    dropPathRate,
  });
}

const endsOf = (order: ResidualOrder): Ends =>
  orders[oneOf('order', order, Object.keys(orders) as ResidualOrder[])];

function checkZeroInit(zeroInitLast: boolean, order: ResidualOrder): boolean {
  if (trueOrFalse('zeroInitLast', zeroInitLast) && order === 'reluBeforeAddition') {
    throw new ConfigError({
      rule: `zeroInitLast cannot be with order = '${order}': a ReLU of zeros has no gradient, and the branch would never train`,
      remedy: 'Leave zeroInitLast out.',
    });
  }
  return zeroInitLast;
}
