// Gradients of stock convolutions that TensorFlow.js 4.22 lacks on wasm, so that its own layers train there too. The
// library's own convolutions don't use these.

import * as tf from '@tensorflow/tfjs-core';
import { depthwiseFilterGradient, depthwiseInputGradient } from './depthwiseGradients';
import { filterGradient } from './filterGradient';
import type { Shape4D, Sliding } from './spec';

interface StockAttributes {
  readonly strides: number | [number, number];
  readonly pad: Parameters<typeof tf.backend_util.computeConv2DInfo>[4];
  readonly dilations?: number | [number, number];
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
  readonly dataFormat?: 'NHWC' | 'NCHW';
  readonly inputShape?: Shape4D;
  readonly filterShape?: Shape4D;
}

type Stock = (inputs: Record<'x' | 'dy' | 'filter', tf.Tensor4D>, attributes: StockAttributes) => tf.Tensor4D;

/** By the name of the kernel in TensorFlow.js. */
export const wasmKernels: Readonly<Record<string, Stock>> = {
  [tf.Conv2DBackpropFilter]: ({ x, dy }, attributes) => {
    const filterShape = attributes.filterShape!;
    return filterGradient({ x, dy }, { ...slidingOf(x.shape, filterShape, attributes), filterShape });
  },
  [tf.DepthwiseConv2dNativeBackpropFilter]: ({ x, dy }, attributes) => {
    const filterShape = attributes.filterShape!;
    return depthwiseFilterGradient(
      { x, dy },
      { ...slidingOf(x.shape, filterShape, attributes, true), filterShape },
    );
  },
  [tf.DepthwiseConv2dNativeBackpropInput]: ({ dy, filter }, attributes) => {
    const inputShape = attributes.inputShape!;
    return depthwiseInputGradient(
      { dy, filter },
      { ...slidingOf(inputShape, filter.shape, attributes, true), inputShape },
    );
  },
};

/** What the stock attributes mean on a map of this shape. */
function slidingOf(
  inputShape: Shape4D,
  filterShape: Shape4D,
  { strides, pad, dilations = 1, dimRoundingMode, dataFormat }: StockAttributes,
  depthwise = false,
): Sliding {
  if (dataFormat === 'NCHW') throw new Error('convolutions on wasm take NHWC only');
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
