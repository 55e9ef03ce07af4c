// `npm run bench groupConv`: grouped convolution, alone and with both gradients, against what TensorFlow.js's operations
// compose and against onnxruntime-web. The shapes are those of ResNeXt at 224×224, and one of wide groups.

import * as tf from '@tensorflow/tfjs-core';
import { groupConv2d } from '../../src/index';
import { splitWithComposedGradients } from './composedGradients';
import { type Composition, depthwiseAndSum, splitAndConcat } from './compositions';
import type { Contender, Race } from './contender';
import { type ConvolutionCase, leastForward, leastTraining, operandsOf } from './convolutionCase';
import type { Mean } from './means';
import { onnxConvolution, onnxProviders } from './onnxConvolution';
import { onUnknownGPU } from './onUnknownGPU';
import { operation } from './operation';
import type { Setting } from './suites';

const shapes = [
  { label: 'A', extent: 56, channels: 128, groups: 32, stride: 1 },
  { label: 'B', extent: 28, channels: 256, groups: 32, stride: 1 },
  { label: 'C', extent: 14, channels: 512, groups: 32, stride: 1 },
  { label: 'D', extent: 7, channels: 1024, groups: 32, stride: 1 },
  { label: 'E', extent: 56, channels: 256, groups: 64, stride: 1 },
  { label: 'F', extent: 32, channels: 512, groups: 8, stride: 1 },
  { label: 'G', extent: 56, channels: 256, groups: 32, stride: 2 },
  { label: 'H', extent: 28, channels: 512, groups: 32, stride: 2 },
  { label: 'I', extent: 14, channels: 1024, groups: 32, stride: 2 },
] as const;

/** 3×3, batch 1. */
const cases: readonly ConvolutionCase[] = shapes.map(({ label, extent, channels, groups, stride }) => ({
  name: `${label} ${extent}×${extent}×${channels}, ${groups} groups${stride > 1 ? `, stride ${stride}` : ''}`,
  x: [1, extent, extent, channels],
  filter: [3, 3, channels / groups, channels],
  groups,
  stride,
}));

const compositions = [splitAndConcat, depthwiseAndSum];

/** x and the filter, or its parts, to the output. */
type Convolve = (x: tf.Tensor4D, filter: readonly tf.Tensor4D[]) => tf.Tensor4D;

export function groupConvRaces({ backends, runtime }: Setting): Race[] {
  const backend = backends[0]!;
  return [
    ...cases.map((given) => forwardRace(given, backend, runtime)),
    ...cases.map((given) => trainingRace(given, backend)),
  ];
}

const [forward, withGradients] = [/(groups|stride 2)$/, /with gradients$/];
const composed = /conv2d/i;

export const groupConvMeans: readonly Mean[] = [
  { title: 'forward, the better composition', ours: 'ours', races: forward, peers: composed },
  { title: 'with gradients, the better composition', ours: 'ours', races: withGradients, peers: composed },
  { title: 'as for a GPU, forward', ours: 'ours as for a GPU', races: forward, peers: composed },
  { title: 'as for a GPU, with gradients', ours: 'ours as for a GPU', races: withGradients, peers: composed },
  { title: 'onnxruntime-web', ours: 'ours', races: forward, peers: /^onnxruntime-web$/ },
  { title: 'onnxruntime-web with its transposes', ours: 'ours', races: forward, peers: /transposes$/ },
];

function forwardRace(given: ConvolutionCase, backend: string, runtime: Setting['runtime']): Race {
  const contender = (name: string, convolve: Convolve, apart = whole) =>
    operation({
      name,
      backend,
      prepare() {
        const [x, filter] = operandsOf(given);
        return [x, ...apart(filter, given)];
      },
      compute: ([x, ...parts]) => convolve(x as tf.Tensor4D, parts as tf.Tensor4D[]),
    });
  const composition = ({ name, apart, convolve }: Composition) =>
    contender(name, (x, parts) => convolve(x, parts, given), apart);
  return {
    name: given.name,
    contenders: [
      ...oursOn(backend, given).map(
        ([name, convolve]) =>
          () =>
            contender(name, convolve),
      ),
      ...compositions.map((made) => () => composition(made)),
      ...onnxProviders(backend, runtime).map((provider) => () => onnxConvolution(given, provider)),
    ],
    tolerance: 1e-5,
    least: leastForward(given),
  };
}

/** Forward, and the gradients by x and by the filter. */
function trainingRace(given: ConvolutionCase, backend: string): Race {
  const contender = (name: string, convolve: Convolve): Contender =>
    operation({
      name,
      backend,
      prepare: () => operandsOf(given),
      compute([x, filter, dy]) {
        const gradients = tf.grads((x, filter) => convolve(x as tf.Tensor4D, [filter as tf.Tensor4D]));
        return gradients([x!, filter!], dy!);
      },
    });
  return {
    name: `${given.name}, with gradients`,
    contenders: [...oursOn(backend, given), ...trainedOn(backend, given)].map(
      ([name, convolve]) =>
        () =>
          contender(name, convolve),
    ),
    tolerance: 1e-4,
    least: leastTraining(given),
  };
}

/** On wasm TensorFlow.js lacks the gradients by the filter: of a convolution and of a depthwise one. */
function trainedOn(backend: string, given: ConvolutionCase): [name: string, Convolve][] {
  if (backend === 'wasm') {
    const composed: Convolve = (x, [filter]) => splitWithComposedGradients(x, filter!, given);
    return [[`${splitAndConcat.name}; gradients composed`, composed]];
  }
  return compositions.map(({ name, apart, convolve }) => [
    name,
    (x, [filter]) => convolve(x, apart(filter!, given), given),
  ]);
}

/** The kernel that the adapter gets, and on webgpu also the one that an unknown GPU would get. */
function oursOn(backend: string, { groups, stride }: ConvolutionCase): [name: string, Convolve][] {
  const ours: Convolve = (x, [filter]) => groupConv2d(x, filter!, { groups, stride, padding: 'same' });
  const all: [string, Convolve][] = [['ours', ours]];
  if (backend === 'webgpu')
    all.push(['ours as for a GPU', (x, filter) => onUnknownGPU(() => ours(x, filter))]);
  return all;
}

const whole: Composition['apart'] = (filter) => [filter];
