// Lin, Chen and Yan 2013, "Network In Network", figure 2. arXiv:1312.4400
//
//   x ── k×k conv, act ── 1×1 conv, act ── 1×1 conv, act ──▶ y        with batchNorm, a norm before every act
//
// A perceptron of several layers slides over the map in place of a linear filter.

import { ConfigError, show } from '../check';
import { defineBlock } from '../graph/block';
import type { ConvOptions } from '../graph/pen';
import { drawConvNormAct, type NormActOptions } from './convNormAct';

/** Options of `mlpConv`. */
export interface MlpConvConfig
  extends Omit<ConvOptions, 'bias'>,
    Pick<NormActOptions, 'batchNorm' | 'bias' | 'activation' | 'eps' | 'momentum'> {
  /** Channels of the layers before the last: two 1×1 layers follow the window if two are said. Default `[filters, filters]`. */
  widths?: readonly number[];
  /** Whether a norm follows every convolution. Default false, as in the paper. */
  batchNorm?: boolean;
}

/**
 * A convolution and two 1×1 convolutions, each with its activation: `[H, W, C] → [H', W', filters]`. The window and the
 * groups are those of the first.
 *
 * @throws ConfigError if `widths` is no list of widths.
 */
export const mlpConv = /* @__PURE__ */ defineBlock('MlpConv', (x, config: MlpConvConfig) => {
  const { filters, widths = [filters, filters], kernelSize, stride, padding, dilation, groups } = config;
  const { batchNorm = false, bias, activation, eps, momentum } = config;
  const { kernelInitializer, kernelRegularizer, biasInitializer } = config;
  if (!Array.isArray(widths) || widths.length === 0) {
    throw new ConfigError({
      rule: `widths = ${show(widths)} must list the channels of the layers before the last`,
      remedy: 'Write widths: [192, 160].',
    });
  }
  const layer = {
    batchNorm,
    bias,
    activation,
    eps,
    momentum,
    kernelInitializer,
    kernelRegularizer,
    biasInitializer,
  };
  const window = { kernelSize, stride, padding, dilation, groups };

  return [...widths, filters].reduce(
    (y, filters, index) =>
      drawConvNormAct(y, `unit${index + 1}.`, {
        ...layer,
        filters,
        ...(index === 0 ? window : { kernelSize: 1 }),
      }),
    x,
  );
});
