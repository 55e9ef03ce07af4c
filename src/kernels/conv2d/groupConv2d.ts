// Grouped convolution as an operation for anyone to call.

import * as tf from '@tensorflow/tfjs-core';
import { oneOf, positiveInt, within } from '../../check';
import { activations } from '../../graph/ops/activation';
import { type NumberOrPair, pairOf } from '../../graph/shape';
import { checkPadding, type Padding, padsOf } from '../../graph/window';
import { type ActivationKind, activate } from '../activation/activation';
import { type FusedActivation, fusedPart } from '../activation/fused';
import { needsFloats, needsRank, needsShape } from '../needs';
import { conv2d } from './conv2d';
import { type Epilogue, finish } from './epilogue';
import { fusedConvolution } from './fused';
import { type Conv2dOptions, check, outputShape } from './spec';

/** Options of `groupConv2d`. */
export interface GroupConv2dOptions {
  /** That many convolutions side by side, each over its share of the channels; must divide both. Default 1. */
  groups?: number;
  /** Default 1. */
  stride?: NumberOrPair;
  /** Default `'torch'`: the same number on both sides, ⌊dilation · (size − 1) / 2⌋. */
  padding?: Padding;
  /** The distance between the taps of the filter. Default 1: side by side. */
  dilation?: NumberOrPair;
  /** `[O]`, added to each channel. Default none. */
  bias?: tf.Tensor1D;
  /** `[N, P, Q, O]`, added before the activation. Default none. */
  residual?: tf.Tensor4D;
  /** Default `'linear'`: none. */
  activation?: ActivationKind;
}

/**
 * Convolution in groups: `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]` gives `[N, P, Q, O]`, where
 * P = ⌊(H + padding − dilation·(kh − 1) − 1) / stride⌋ + 1, and Q likewise; group g of the output channels sees group g
 * of the input channels alone. Bias, residual and the activations `relu`, `relu6` and `leakyRelu` cost no pass of their
 * own. Xie et al. 2017, "Aggregated Residual Transformations for Deep Neural Networks", arXiv:1611.05431.
 *
 * Differentiable any number of times in `x`, `filter`, `bias` and `residual`, on every backend. An empty batch gives an
 * empty map.
 *
 * @throws ConfigError where shapes and options don't fit, before anything is computed.
 */
export function groupConv2d(
  x: tf.Tensor4D,
  filter: tf.Tensor4D,
  {
    groups = 1,
    stride = 1,
    padding = 'torch',
    dilation = 1,
    bias,
    residual,
    activation = 'linear',
  }: GroupConv2dOptions = {},
): tf.Tensor4D {
  const { kind, options } = within('groupConv2d', () => {
    const kind = oneOf('activation', activation, activations);
    needsFloats('x', x);
    needsFloats('filter', filter);
    if (bias) needsFloats('bias', bias);
    if (residual) needsFloats('residual', residual);
    needsRank('x', x, 4, 'Its axes are [N, H, W, C]; a single image takes tf.expandDims(x).');
    needsRank('filter', filter, 4, 'Its axes are [height, width, C / groups, O].');
    const [kernelHeight, kernelWidth] = filter.shape;
    const window = {
      size: [kernelHeight, kernelWidth],
      stride: pairOf('stride', stride),
      dilation: pairOf('dilation', dilation),
      padding: checkPadding(padding),
    } as const;
    const options: Conv2dOptions = {
      stride: window.stride,
      dilation: window.dilation,
      padding: padsOf(window, x.shape[1], x.shape[2]),
      groups: positiveInt('groups', groups),
    };
    check(x.shape, filter.shape, options);
    const y = outputShape(x.shape, filter.shape, options);
    if (bias) needsShape('bias', bias, [y[3]], 'It has a value for each filter.');
    if (residual) needsShape('residual', residual, y, 'It has the shape of the output.');
    return { kind, options };
  });
  return tf.tidy(() => {
    const fused = fusedPart(kind);
    const epilogue: Epilogue = { ...(bias && { bias }), ...(residual && { residual }) };
    const y = convolveAndFinish(x, filter, epilogue, options, fused);
    return (fused === kind ? y : activate(y, kind)) as tf.Tensor4D;
  });
}

/** Where each channel is a group of its own, the depthwise kernels are faster than those for groups. */
function convolveAndFinish(
  x: tf.Tensor4D,
  filter: tf.Tensor4D,
  epilogue: Epilogue,
  options: Conv2dOptions,
  activation: FusedActivation,
): tf.Tensor4D {
  const { groups, ...sliding } = options;
  if (groups > 1 && groups === x.shape[3]) return finish(conv2d(x, filter, options), epilogue, activation);
  return fusedConvolution({ x, filter, ...epilogue }, { ...sliding, activation });
}
