// A model for images of another number of channels. Weights of the first convolution follow timm's `adapt_input_conv`:
// Wightman, "PyTorch Image Models", timm/models/_manipulate.py. doi:10.5281/zenodo.4414861
//
//   to one channel     kernel'[…, 0, f] = Σ_c kernel[…, c, f]
//   to C' of them      kernel'[…, c, f] = kernel[…, c mod C, f] · C / C'

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError, positiveInt, within } from '../check';
import { channelsOf, isMap, type Shape, showShape } from '../graph/shape';
import { netOf } from '../layers/netOf';
import { knownOptions } from '../net/knownOptions';
import { net } from '../net/netFunction';
import { plan } from './plan';
import { type Surgery, type SurgeryOptions, transplant } from './transplant';

/**
 * The same model for images `[H, W, channels]`: a new one, in which the kernels that see the image are summed over their
 * channels, for one channel, or repeated in turn and scaled by old channels / new channels. All other weights are kept.
 *
 * A model for grey images computes what the old one does on the same image in all channels.
 *
 * @example
 * const { model: grey } = adaptInputChannels(model, 1);
 * @throws ConfigError if anything but the kernel of an ungrouped convolution depends on the channels of the image.
 */
export function adaptInputChannels(
  model: tfl.LayersModel,
  channels: number,
  options: SurgeryOptions = {},
): Surgery {
  return within('adaptInputChannels', () => {
    const given = knownOptions<SurgeryOptions>('adaptInputChannels', { ...options }, ['seed']);
    positiveInt('channels', channels);
    const json = netOf(model).net.toJSON();
    const before = channelsOf(json.input);
    const spec = net.fromJSON({ ...json, input: withChannels(json.input, channels) });

    const planned = plan(model, spec, {
      adapts: (path, from, to) =>
        path.endsWith('/kernel') && seesImage(from, before) && seesImage(to, channels),
    });
    const other = planned.grafts.find(({ fate }) => fate === 'reinitialised');
    if (other) {
      throw new ConfigError({
        path: [other.path],
        rule: `the weight depends on the image's ${before} channels, and is no kernel that can be adapted`,
        remedy: 'The first layer with weights must be a convolution without groups.',
      });
    }
    return transplant(planned, given, adapted);
  });
}

function withChannels(input: Shape, channels: number): Shape {
  if (isMap(input)) return [input[0]!, input[1]!, channels];
  throw new ConfigError({ rule: `the input ${showShape(input)} is no image` });
}

/** Whether a kernel `[kh, kw, C, F]` sees all the channels. */
const seesImage = (kernel: Shape, channels: number): boolean => kernel.length === 4 && kernel[2] === channels;

/** A kernel `[kh, kw, C, F]` for as many channels as the shape `[kh, kw, C', F]` says. */
function adapted(kernel: tf.Tensor, [, , channels]: Shape): tf.Tensor {
  const before = kernel.shape[2]!;
  if (channels === 1) return tf.sum(kernel, 2, true);
  const inTurn = Array.from({ length: channels! }, (_, channel) => channel % before);
  return tf.mul(tf.gather(kernel, tf.tensor1d(inTurn, 'int32'), 2), before / channels!);
}
