// `npm run bench channelScale`: each channel of a map times a factor of its own, with a shortcut and a ReLU after it,
// against TensorFlow.js's operations and onnxruntime-web; then squeeze-and-excitation as a whole.

import * as tf from '@tensorflow/tfjs-core';
import { act, add, channelScale, defineBlock, net, squeezeExcite, use } from '../../src/index';
import { numbers } from '../support/models';
import type { Contender, Least, Race } from './contender';
import { onnxProviders } from './onnxConvolution';
import { onnxRuntime } from './onnxRuntime';
import { operation } from './operation';
import { predictRace } from './predict';
import type { Setting } from './suites';

type Shape4D = readonly [batch: number, height: number, width: number, channels: number];

const shapes: readonly Shape4D[] = [
  [1, 56, 56, 256],
  [1, 14, 14, 1024],
  [8, 28, 28, 512],
];

export function channelScaleRaces({ backends: [backend], runtime }: Setting): Race[] {
  return [
    ...shapes.map((shape) => forwardRace(shape, backend!, runtime)),
    ...shapes.map((shape) => trainingRace(shape, backend!)),
    ...shapes.map((shape) => excitationRace(shape, backend!)),
  ];
}

/** x, the factors and the shortcut to the output. */
type Rescale = (x: tf.Tensor4D, scale: tf.Tensor2D, shortcut: tf.Tensor4D) => tf.Tensor4D;

const ways: Readonly<Record<string, Rescale>> = {
  ours: (x, scale, shortcut) => channelScale(x, scale, { shortcut, activation: 'relu' }),
  'mul, add, relu': (x, scale, shortcut) => {
    const [batch, channels] = scale.shape;
    return tf.relu(tf.add<tf.Tensor4D>(tf.mul(x, tf.reshape(scale, [batch, 1, 1, channels])), shortcut));
  },
};

function forwardRace(shape: Shape4D, backend: string, runtime: Setting['runtime']): Race {
  const contender = (name: string): Contender =>
    operation({
      name,
      backend,
      prepare: () => operandsOf(shape).slice(0, 3),
      compute: ([x, scale, shortcut]) =>
        ways[name]!(x as tf.Tensor4D, scale as tf.Tensor2D, shortcut as tf.Tensor4D),
    });
  return {
    name: nameOf(shape),
    contenders: [
      ...Object.keys(ways).map((name) => () => contender(name)),
      ...onnxProviders(backend, runtime).map((provider) => () => onnxRescale(shape, provider)),
    ],
    tolerance: 1e-5,
    least: leastOf(shape),
  };
}

/** Forward, and the gradients by x, the factors and the shortcut. */
function trainingRace(shape: Shape4D, backend: string): Race {
  const contender = (name: string): Contender =>
    operation({
      name,
      backend,
      prepare: () => operandsOf(shape),
      compute([x, scale, shortcut, dy]) {
        const gradients = tf.grads((x, scale, shortcut) =>
          ways[name]!(x as tf.Tensor4D, scale as tf.Tensor2D, shortcut as tf.Tensor4D),
        );
        return gradients([x!, scale!, shortcut!], dy!);
      },
    });
  const { bytes, multiplyAccumulates } = leastOf(shape);
  return {
    name: `${nameOf(shape)}, with gradients`,
    contenders: Object.keys(ways).map((name) => () => contender(name)),
    tolerance: 1e-4,
    least: { bytes: 2 * bytes, multiplyAccumulates: 3 * multiplyAccumulates },
  };
}

/** The mean of the map, two dense layers, the rescaling, the map itself added, a ReLU: a block, as in SE-ResNet. */
const excitedUnit = defineBlock('ExcitedUnit', (x) =>
  act(add(use(x, 'se', squeezeExcite({ reduction: 16 })), x), 'relu'),
);

function excitationRace([batch, height, width, channels]: Shape4D, backend: string): Race {
  const make = () =>
    net
      .with({ excitedUnit })({
        input: [height, width, channels],
        name: `squeeze-and-excitation ${height}×${width}×${channels}`,
      })
      .excitedUnit();
  return predictRace({ make, batch }, backend);
}

function operandsOf([batch, height, width, channels]: Shape4D): tf.Tensor[] {
  const map = [batch, height, width, channels];
  return [map, [batch, channels], map, map].map((shape, index) => numbers(shape, index + 1));
}

/** Of the forward pass: the map, the factors and the shortcut read, y written. */
function leastOf([batch, height, width, channels]: Shape4D): Least {
  const size = batch * height * width * channels;
  return { bytes: 4 * (3 * size + batch * channels), multiplyAccumulates: size };
}

/** Three operators, which know no layout: no transposes here. */
function onnxRescale(shape: Shape4D, provider: 'webgpu' | 'wasm'): Contender {
  const [batch, , , channels] = shape;
  const operands = operandsOf(shape);
  const [x, scale, shortcut] = operands.map((tensor) => tensor.dataSync() as Float32Array);
  tf.dispose(operands);
  return onnxRuntime({
    name: 'onnxruntime-web',
    provider,
    model: () => ({
      inputs: { x: shape },
      outputs: { y: shape },
      weights: {
        scale: { shape: [batch, 1, 1, channels], values: scale! },
        shortcut: { shape, values: shortcut! },
      },
      nodes: [
        { operator: 'Mul', inputs: ['x', 'scale'], output: 'scaled' },
        { operator: 'Add', inputs: ['scaled', 'shortcut'], output: 'sum' },
        { operator: 'Relu', inputs: ['sum'], output: 'y' },
      ],
    }),
    input: () => x!,
    ordered: (values) => values,
  });
}

const nameOf = (shape: Shape4D): string => shape.join('×');
