// A convolution, its norm and an activation: Ioffe & Szegedy 2015, "Batch Normalization: Accelerating Deep Network
// Training by Reducing Internal Covariate Shift", section 3.2. arXiv:1502.03167
//
//   x ── n×n conv ── norm ── act ──▶ y
//
// Factorised: Szegedy et al. 2015, "Rethinking the Inception Architecture for Computer Vision", figure 6. arXiv:1512.00567
//
//   x ── 1×n conv ── norm ── act ── n×1 conv ── norm ── act ──▶ y

import { trueOrFalse } from '../check';
import { defineBlock } from '../graph/block';
import type { Node } from '../graph/node';
import type { Activation } from '../graph/ops/activation';
import { act, type ConvOptions, conv, type NormOptions, norm } from '../graph/pen';
import { pairOf } from '../graph/shape';
import { checkPadding, type Padding } from '../graph/window';

/** How a convolution goes on. */
export interface NormActOptions extends NormOptions {
  /** Whether there is a norm. Default true. */
  batchNorm?: boolean;
  /** Whether the norm has a gamma; those of Keras's Inceptions have none. Default true. */
  gamma?: boolean;
  /** Whether the convolution has a bias. Default: if there is no norm. */
  bias?: boolean;
  /** Default `'relu'`. */
  activation?: Activation;
}

/** One after the other, with `prefix` before the names `conv` and `bn`, which are torchvision's and timm's. */
export function drawConvNormAct(x: Node, prefix: string, options: ConvOptions & NormActOptions): Node {
  const { batchNorm = true, gamma, bias, activation = 'relu', eps, momentum, ...window } = options;
  const normed = trueOrFalse('batchNorm', batchNorm);
  const y = conv(x, `${prefix}conv`, { ...window, bias: bias ?? !normed });
  return act(normed ? norm(y, `${prefix}bn`, { eps, momentum, scale: gamma }) : y, activation);
}

/** Options of `convNormAct`. */
export interface ConvNormActConfig extends Omit<ConvOptions, 'bias'>, NormActOptions {
  /**
   * An n×n kernel as 1×n and then n×1, each with its norm and activation: 2n weights in place of n². The names of the
   * first begin with `0.`, those of the second with `1.`. Default false.
   */
  factorised?: boolean;
}

/**
 * A convolution, its norm and an activation: `[H, W, C] → [H', W', filters]`. Its weights are `conv` and `bn`.
 *
 * Ioffe & Szegedy 2015, arXiv:1502.03167. Defaults are torch's.
 *
 * @throws ConfigError for windows that do not fit, and groups that do not divide the channels.
 */
export const convNormAct = /* @__PURE__ */ defineBlock('ConvNormAct', (x, config: ConvNormActConfig) => {
  const { filters, kernelSize, stride = 1, padding = 'torch', dilation = 1, groups } = config;
  const { batchNorm, gamma, bias, activation, eps, momentum, factorised = false } = config;
  const { kernelInitializer, kernelRegularizer, biasInitializer } = config;
  const kernel = { filters, groups, bias, kernelInitializer, kernelRegularizer, biasInitializer };
  const options = { ...kernel, batchNorm, gamma, activation, eps, momentum };
  if (!trueOrFalse('factorised', factorised)) {
    return drawConvNormAct(x, '', { ...options, kernelSize, stride, padding, dilation });
  }

  const [height, width] = pairOf('kernelSize', kernelSize);
  const [down, right] = pairOf('stride', stride);
  const [below, beside] = pairOf('dilation', dilation);
  const [rows, columns] = alongEachAxis(checkPadding(padding));
  const across = { kernelSize: [1, width], stride: [1, right], dilation: [1, beside] } as const;
  const along = { kernelSize: [height, 1], stride: [down, 1], dilation: [below, 1] } as const;
  const y = drawConvNormAct(x, '0.', { ...options, ...across, padding: columns });
  return drawConvNormAct(y, '1.', { ...options, ...along, padding: rows });
});

/** A padding's rows and its columns, each without the other. */
function alongEachAxis(padding: Padding): [rows: Padding, columns: Padding] {
  if (typeof padding === 'string') return [padding, padding];
  const [rows, columns] =
    typeof padding === 'number'
      ? ([
          [padding, padding],
          [padding, padding],
        ] as const)
      : padding;
  const none = [0, 0] as const;
  return [
    [rows, none],
    [none, columns],
  ];
}
