// `npm run bench dense`: plain convolution against TensorFlow.js's own and onnxruntime-web's. The shapes are all that
// ResNet-50 has at 64×64, once each: the stem, then three in each stage.

import * as tf from '@tensorflow/tfjs-core';
import { groupConv2d } from '../../src/index';
import type { Contender, Race } from './contender';
import { type ConvolutionCase, leastForward, operandsOf } from './convolutionCase';
import { onnxConvolution, onnxProviders } from './onnxConvolution';
import { onUnknownGPU } from './onUnknownGPU';
import { operation } from './operation';
import type { Setting } from './suites';

const stem = plain(64, 7, 3, 64, 2);

const stages = [64, 128, 256, 512].flatMap((width, stage) => {
  const extent = 16 / 2 ** stage;
  return [
    plain(extent, 1, 4 * width, width),
    plain(extent, 3, width, width),
    plain(extent, 1, width, 4 * width),
  ];
});

function plain(extent: number, taps: number, channels: number, filters: number, stride = 1): ConvolutionCase {
  return {
    name: `${taps}×${taps}, ${extent}×${extent}×${channels} to ${filters}${stride > 1 ? `, stride ${stride}` : ''}`,
    x: [1, extent, extent, channels],
    filter: [taps, taps, channels, filters],
    groups: 1,
    stride,
  };
}

export function denseRaces(setting: Setting): Race[] {
  return [stem, ...stages].map((given) => race(given, setting));
}

function race(given: ConvolutionCase, { backends: [backend], runtime }: Setting): Race {
  const { stride } = given;
  const contender = (
    name: string,
    convolve: (x: tf.Tensor4D, filter: tf.Tensor4D) => tf.Tensor4D,
  ): Contender =>
    operation({
      name,
      backend: backend!,
      prepare: () => operandsOf(given).slice(0, 2),
      compute: ([x, filter]) => convolve(x as tf.Tensor4D, filter as tf.Tensor4D),
    });
  const ours = (x: tf.Tensor4D, filter: tf.Tensor4D) => groupConv2d(x, filter, { stride, padding: 'same' });
  return {
    name: given.name,
    contenders: [
      () => contender('ours', ours),
      () => contender('ours as for a GPU', (x, filter) => onUnknownGPU(() => ours(x, filter))),
      () => contender('conv2d', (x, filter) => tf.conv2d(x, filter, stride, 'same')),
      ...onnxProviders(backend!, runtime).map((provider) => () => onnxConvolution(given, provider)),
    ],
    tolerance: 1e-5,
    least: leastForward(given),
  };
}
