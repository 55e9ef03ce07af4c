// Sifre 2014; Chollet 2016, "Xception: Deep Learning with Depthwise Separable Convolutions", figure 4. arXiv:1610.02357
//
//   x ── k×k conv of each channel by itself ── 1×1 conv ──▶ y

import { defineBlock } from '../graph/block';
import { type ConvOptions, conv } from '../graph/pen';
import { channelsOf } from '../graph/shape';

/** Options of `separableConv`. */
export interface SeparableConvConfig extends Omit<ConvOptions, 'groups'> {}

/** A depthwise and a 1×1 convolution: `[H, W, C] → [H', W', filters]`. The window is the depthwise one's. */
export const separableConv = /* @__PURE__ */ defineBlock(
  'SeparableConv',
  (x, config: SeparableConvConfig) => {
    const { filters, kernelSize, stride, padding, dilation, bias } = config;
    const { kernelInitializer, kernelRegularizer, biasInitializer } = config;
    const channels = channelsOf(x.shape);
    const kernel = { kernelInitializer, kernelRegularizer };
    const window = { kernelSize, stride, padding, dilation };

    const y = conv(x, 'depthwise_conv2d', { ...kernel, ...window, filters: channels, groups: channels });
    return conv(y, 'pointwise_conv2d', { ...kernel, filters, kernelSize: 1, bias, biasInitializer });
  },
);
