// Grouped convolution as an operation for anyone to call.

import * as tf from '@tensorflow/tfjs-core';
import { ConfigError, oneOf, positiveInt, within } from '../../check';
import { activations } from '../../graph/ops/activation';
import { type NumberOrPair, pairOf } from '../../graph/shape';
import { checkPadding, type Padding, padsOf } from '../../graph/window';
import { type ActivationKind, activate } from '../activation/activation';
import { isPiecewise } from '../activation/piecewise';
import { fusedConvolution } from './fused';
import { type Conv2dOptions, check, outputShape } from './spec';

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
  const kind = oneOf('activation', activation, activations);
  const options = within('groupConv2d', () => {
    needsRank('x', x, 4);
    needsRank('filter', filter, 4);
    const [kernelHeight, kernelWidth] = filter.shape;
    const window = {
      size: [kernelHeight, kernelWidth],
      stride: pairOf('stride', stride),
      dilation: pairOf('dilation', dilation),
      padding: checkPadding(padding),
    } as const;
    const sliding: Conv2dOptions = {
      stride: window.stride,
      dilation: window.dilation,
      padding: padsOf(window, x.shape[1], x.shape[2]),
      groups: positiveInt('groups', groups),
    };
    check(x.shape, filter.shape, sliding);
    const y = outputShape(x.shape, filter.shape, sliding);
    if (bias) needsShape('bias', bias, [y[3]]);
    if (residual) needsShape('residual', residual, y);
    return sliding;
  });
  const { groups: _, ...sliding } = options;
  const inputs = { x, filter, ...(bias && { bias }), ...(residual && { residual }) };
  return tf.tidy(() => {
    const fused = isPiecewise(kind) ? kind : 'linear';
    const y = fusedConvolution(inputs, { ...sliding, activation: fused });
    return (fused === kind ? y : activate(y, kind)) as tf.Tensor4D;
  });
}

function needsRank(name: string, { shape }: tf.Tensor, rank: number): void {
  if (shape.length !== rank)
    throw new ConfigError({ rule: `${name} has ${shape.length} axes and must have ${rank}` });
}

function needsShape(name: string, { shape }: tf.Tensor, wanted: readonly number[]): void {
  if (!tf.util.arraysEqual(shape, [...wanted]))
    throw new ConfigError({ rule: `${name} is ${shape.join('×')} and must be ${wanted.join('×')}` });
}
