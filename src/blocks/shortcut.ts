// The three shortcuts of He et al. 2015, "Deep Residual Learning for Image Recognition", section 4.1. arXiv:1512.03385
//
//   A  no weights: every stride-th pixel, and channels of zeros where the unit widens
//   B  identity where the shape stays, a 1×1 convolution and norm where it changes
//   C  a 1×1 convolution and norm everywhere

import { ConfigError, oneOf, trueOrFalse } from '../check';
import { defineBlock } from '../graph/block';
import type { Node } from '../graph/node';
import { averagePool, conv, type KernelOptions, maxPool, type NormOptions, norm, pad } from '../graph/pen';
import { channelsOf, type NumberOrPair, pairOf } from '../graph/shape';

/**
 * The kinds of shortcut. A has been published in three forms:
 *
 * - `'A'`: pixels left out, zeros after the channels (fb.resnet.torch).
 * - `'A-centered'`: pixels left out, half of the zeros before and half after (the CIFAR nets of akamaster).
 * - `'A-pooled'`: the mean of 2×2 pixels, zeros after (Huang et al.'s stochastic depth).
 */
export const shortcuts = ['A', 'A-centered', 'A-pooled', 'B', 'C'] as const;
/** One of the kinds of shortcut: `'A'`, `'A-centered'`, `'A-pooled'`, `'B'` or `'C'`. */
export type Shortcut = (typeof shortcuts)[number];

/** Options of `shortcut`. */
export interface ShortcutOptions extends NormOptions, KernelOptions {
  /** Channels that the residual branch ends in. */
  filters: number;
  /** Default 1. */
  stride?: NumberOrPair;
  /** Default `'B'`. */
  shortcut?: Shortcut;
  /** Whether a norm follows the 1×1 convolution of shortcuts B and C; never in full pre-activation. Default true. */
  shortcutNorm?: boolean;
  /** That convolution's kernel: 3 where SENet-154 strides. Default 1. */
  shortcutKernel?: number;
  /** Whether that convolution has a bias. Default false. */
  bias?: boolean;
  /** Of a wider kernel. Default 1. */
  dilation?: NumberOrPair;
}

/** `[H, W, C] → [H/stride, W/stride, filters]`. */
export const shortcut = (x: Node, options: ShortcutOptions): Node =>
  drawShortcut(x, options, { bare: false });

/** Whether the shortcut of x is a 1×1 convolution. */
export const isProjection = (
  x: Node,
  { filters, stride = 1, shortcut: kind = 'B' }: ShortcutOptions,
): boolean => kind === 'C' || (kind === 'B' && (isStrided(stride) || channelsOf(x.shape) !== filters));

/**
 * The shortcut, with a norm after its 1×1 convolution, under torchvision's names; or bare, as it is between units of full
 * pre-activation, under timm's.
 */
export function drawShortcut(x: Node, options: ShortcutOptions, { bare }: { readonly bare: boolean }): Node {
  const { filters, stride = 1, shortcut: asked = 'B', shortcutNorm = true, eps, momentum } = options;
  const { shortcutKernel = 1, dilation, bias, kernelInitializer, kernelRegularizer } = options;
  const kind = oneOf('shortcut', asked, shortcuts);
  const normed = trueOrFalse('shortcutNorm', shortcutNorm);

  if (isProjection(x, options)) {
    const window = { kernelSize: shortcutKernel, stride, ...(shortcutKernel > 1 && { dilation }) };
    const kernel = { filters, ...window, bias, kernelInitializer, kernelRegularizer };
    if (bare) return conv(x, 'downsample.conv', kernel);
    const y = conv(x, 'downsample.0', kernel);
    return normed ? norm(y, 'downsample.1', { eps, momentum }) : y;
  }
  if (!isStrided(stride)) return widen(x, filters, kind);

  const pooled =
    kind === 'A-pooled'
      ? averagePool(x, { size: stride, padding: 'valid' })
      : maxPool(x, { size: 1, stride });
  return widen(pooled, filters, kind);
}

const isStrided = (stride: NumberOrPair): boolean => pairOf('stride', stride).some((step) => step > 1);

/** The same as a block, for a shortcut over several steps of a net. */
export const shortcutBlock = /* @__PURE__ */ defineBlock('Shortcut', shortcut);

/** Channels of zeros after the map's own, or half of them before. */
function widen(x: Node, filters: number, kind: Shortcut): Node {
  const zeros = filters - channelsOf(x.shape);
  if (zeros < 0) {
    throw new ConfigError({
      rule: `shortcut A cannot go from ${channelsOf(x.shape)} channels to ${filters}: it only adds channels of zeros`,
      remedy: "Project instead: shortcut: 'B'.",
    });
  }
  const before = kind === 'A-centered' ? Math.floor(zeros / 2) : 0;
  return zeros === 0 ? x : pad(x, { channels: [before, zeros - before] });
}
