// TensorFlow.js's own convolution kernels, computed by ours: what its layers call, in its own terms.

import * as tf from '@tensorflow/tfjs-core';
import { convolution, convolutionFilterGradient, convolutionInputGradient } from './convolution';
import { depthwise, depthwiseFilterGradient, depthwiseInputGradient } from './depthwise';
import type { Shape4D, Sliding } from './spec';

export interface StockConvAttributes {
  readonly strides: number | [number, number];
  readonly pad: Parameters<typeof tf.backend_util.computeConv2DInfo>[4];
  readonly dilations?: number | [number, number];
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
  readonly dataFormat?: 'NHWC' | 'NCHW';
  readonly inputShape?: Shape4D;
  readonly filterShape?: Shape4D;
}

type Inputs = Record<'x' | 'dy' | 'filter', tf.Tensor4D>;

/** By the name of the kernel in TensorFlow.js. All take and give NHWC. */
export const stockConvolutions: Readonly<
  Record<string, (inputs: Inputs, attributes: StockConvAttributes) => tf.Tensor4D>
> = {
  [tf.Conv2D]: ({ x, filter }, attributes) =>
    convolution({ x, filter }, slidingOf(x.shape, filter.shape, attributes)),

  [tf.Conv2DBackpropInput]({ dy, filter }, attributes) {
    const inputShape = attributes.inputShape!;
    const sliding = slidingOf(inputShape, filter.shape, attributes);
    return convolutionInputGradient({ dy, filter }, { ...sliding, inputShape });
  },

  [tf.Conv2DBackpropFilter]({ x, dy }, attributes) {
    const filterShape = attributes.filterShape!;
    return convolutionFilterGradient(
      { x, dy },
      { ...slidingOf(x.shape, filterShape, attributes), filterShape },
    );
  },

  [tf.DepthwiseConv2dNative]: ({ x, filter }, attributes) =>
    depthwise({ x, filter }, slidingOf(x.shape, filter.shape, attributes, true)),

  [tf.DepthwiseConv2dNativeBackpropInput]({ dy, filter }, attributes) {
    const inputShape = attributes.inputShape!;
    const sliding = slidingOf(inputShape, filter.shape, attributes, true);
    return depthwiseInputGradient({ dy, filter }, { ...sliding, inputShape });
  },

  [tf.DepthwiseConv2dNativeBackpropFilter]({ x, dy }, attributes) {
    const filterShape = attributes.filterShape!;
    const sliding = slidingOf(x.shape, filterShape, attributes, true);
    return depthwiseFilterGradient({ x, dy }, { ...sliding, filterShape });
  },
};

/** What the stock attributes mean on a map of this shape. */
function slidingOf(
  inputShape: Shape4D,
  filterShape: Shape4D,
  { strides, pad, dilations = 1, dimRoundingMode }: StockConvAttributes,
  depthwise = false,
): Sliding {
  const info = tf.backend_util.computeConv2DInfo(
    inputShape,
    filterShape,
    strides,
    dilations,
    pad,
    dimRoundingMode,
    depthwise,
  );
  const { top, bottom, left, right } = info.padInfo;
  return {
    stride: [info.strideHeight, info.strideWidth],
    dilation: [info.dilationHeight, info.dilationWidth],
    padding: [
      [top, bottom],
      [left, right],
    ],
  };
}
