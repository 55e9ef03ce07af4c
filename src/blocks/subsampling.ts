// LeCun, Bottou, Bengio and Haffner 1998, "Gradient-Based Learning Applied to Document Recognition", section II.B: the
// layers S2 and S4 of LeNet-5.
//
//   x ── 2×2 mean ── × a coefficient of its own for each map, + a bias ── act ──▶ y

import { defineBlock } from '../graph/block';
import type { Activation } from '../graph/ops/activation';
import { act, averagePool, type ConvOptions, conv, type KernelOptions, type PoolOptions } from '../graph/pen';
import { channelsOf, type NumberOrPair } from '../graph/shape';

/** Options of `subsampling`. */
export interface SubsamplingConfig
  extends Omit<PoolOptions, 'size'>,
    KernelOptions,
    Pick<ConvOptions, 'biasInitializer'> {
  /** The window: a number, or `[height, width]`. Default 2. */
  size?: NumberOrPair;
  /** Default `'linear'`: none. */
  activation?: Activation;
  /** Of the coefficients. Default `'ones'`: a plain mean. */
  kernelInitializer?: KernelOptions['kernelInitializer'];
}

/**
 * Average pooling with a trained coefficient and bias for each map: `[H, W, C] → [H', W', C]`. The paper's coefficient is of
 * the sum: a quarter of this one, for windows of 2×2.
 */
export const subsampling = /* @__PURE__ */ defineBlock('Subsampling', (x, config: SubsamplingConfig) => {
  const { size = 2, stride, padding, ceil, activation = 'linear' } = config;
  const { kernelInitializer = 'ones', kernelRegularizer, biasInitializer } = config;
  const channels = channelsOf(x.shape);
  const each = { filters: channels, groups: channels, kernelSize: 1, bias: true };

  const means = averagePool(x, { size, stride, padding, ceil });
  return act(conv(means, '', { ...each, kernelInitializer, kernelRegularizer, biasInitializer }), activation);
});
