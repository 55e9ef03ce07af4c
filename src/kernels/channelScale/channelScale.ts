// Channel rescaling as an operation for anyone to call.

import * as tf from '@tensorflow/tfjs-core';
import { oneOf, within } from '../../check';
import { activations } from '../../graph/ops/activation';
import { type ActivationKind, activate } from '../activation/activation';
import { fusedPart } from '../activation/fused';
import { needsFloats, needsRank, needsShape } from '../needs';
import { rescale } from './rescale';

/** Options of `channelScale`. */
export interface ChannelScaleOptions {
  /** `[N, H, W, C]`, added before the activation. Default none. */
  shortcut?: tf.Tensor4D;
  /** Default `'linear'`: none. */
  activation?: ActivationKind;
}

/**
 * Channel rescaling: `activation(x · scale + shortcut)` for `x` `[N, H, W, C]` and `scale` `[N, C]`, a factor for each
 * channel of each image. With the activations `relu`, `relu6` and `leakyRelu` all of it is one pass over the map.
 *
 * Differentiable any number of times in `x`, `scale` and `shortcut`, on every backend. An empty batch gives an empty map.
 *
 * @throws ConfigError where shapes and options don't fit, before anything is computed.
 */
export function channelScale(
  x: tf.Tensor4D,
  scale: tf.Tensor2D,
  { shortcut, activation = 'linear' }: ChannelScaleOptions = {},
): tf.Tensor4D {
  const kind = within('channelScale', () => {
    needsFloats('x', x);
    needsFloats('scale', scale);
    if (shortcut) needsFloats('shortcut', shortcut);
    needsRank('x', x, 4, 'Its axes are [N, H, W, C]; a single image takes tf.expandDims(x).');
    needsShape('scale', scale, [x.shape[0], x.shape[3]], 'It has a factor for each channel of each image.');
    if (shortcut) needsShape('shortcut', shortcut, x.shape, 'It has the shape of x.');
    return oneOf('activation', activation, activations);
  });
  const fused = fusedPart(kind);
  return tf.tidy(() => {
    const y = rescale(x, scale, shortcut, fused);
    return (fused === kind ? y : activate(y, kind)) as tf.Tensor4D;
  });
}
