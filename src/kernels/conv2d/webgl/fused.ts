// A convolution with its epilogue on WebGL: in groups by our program, without by the stock kernel, which knows no residual.

import * as tf from '@tensorflow/tfjs-core';
import { type FusedActivation, linesOf } from '../../activation/fused';
import { convolution } from '../convolution';
import { finish } from '../epilogue';
import type { FusedAttributes, FusedInputs } from '../fused';
import { explicit, isDilated, isStrided, type Sliding } from '../spec';
import { convolutionByProgram, suitsProgram } from './convolution';

/** `[N, P, Q, O]`. */
export function convolveAndFinishOnWebGL(inputs: FusedInputs, attributes: FusedAttributes): tf.Tensor4D {
  if (suitsProgram(inputs)) return convolutionByProgram(inputs, attributes);
  const { residual, ...others } = inputs;
  const { x, filter } = inputs;
  const { activation, ...sliding } = attributes;
  if (!suitsStock(inputs, sliding)) return finish(convolution({ x, filter }, sliding), inputs, activation);
  if (!residual) return stock(others, attributes);
  return finish(stock(others, { ...attributes, activation: 'linear' }), { residual }, activation);
}

/** Whether the stock kernel can compute it: it knows neither groups nor cropping, nor dilation with a stride. */
function suitsStock({ x, filter }: FusedInputs, sliding: Sliding): boolean {
  const crops = sliding.padding.flat().some((side) => side < 0);
  return filter.shape[2] === x.shape[3] && !crops && !(isStrided(sliding) && isDilated(sliding));
}

const stockNames: Readonly<Record<FusedActivation, string>> = {
  linear: 'linear',
  relu: 'relu',
  relu6: 'relu6',
  leakyRelu: 'leakyrelu',
};

function stock(inputs: FusedInputs, { stride, dilation, padding, activation }: FusedAttributes): tf.Tensor4D {
  return tf.engine().runKernel<tf.Tensor4D>(tf.FusedConv2D, inputs, {
    strides: [...stride],
    pad: explicit(padding),
    dataFormat: 'NHWC',
    dilations: [...dilation],
    activation: stockNames[activation],
    leakyreluAlpha: linesOf(activation).leak,
  });
}
