// `npm run bench train`: one training step, ours against TensorFlow.js's own layers with the same weights.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { groupConv2d, type TrainableNet } from '../../src/index';
import type { Contender, Race } from './contender';
import { type ConvolutionCase, leastTraining, operandsOf } from './convolutionCase';
import { dilatedNet, resnet18, resnet20 } from './nets';
import { operation } from './operation';
import { type ModelKind, modelOf } from './stockTwin';

interface Training {
  readonly make: () => TrainableNet<'vector'>;
  readonly batch: number;
}

const nets: readonly Training[] = [
  { make: resnet20, batch: 32 },
  { make: resnet18, batch: 8 },
  { make: dilatedNet, batch: 8 },
];

/**
 * @param backends On which ours trains.
 * @param peers On which stock layers train, in the same process.
 */
export const trainRaces = (backends: readonly string[], peers: readonly string[]): Race[] => [
  convolutionRace(backends, peers),
  ...nets.map((training) => trainRace(training, backends, peers)),
];

const convolution: ConvolutionCase = {
  name: 'convolution 3×3, 8×32×32×32 to 32, with gradients',
  x: [8, 32, 32, 32],
  filter: [3, 3, 32, 32],
  groups: 1,
  stride: 1,
};

type Convolve = (x: tf.Tensor4D, filter: tf.Tensor4D) => tf.Tensor4D;

/** What a training step is mostly made of: a convolution, its gradient by the input, and that by the filter. */
function convolutionRace(backends: readonly string[], peers: readonly string[]): Race {
  const contender = (name: string, backend: string, convolve: Convolve) => (): Contender =>
    operation({
      name,
      backend,
      prepare: () => operandsOf(convolution),
      compute([x, filter, dy]) {
        const compute = (x: tf.Tensor, filter: tf.Tensor) =>
          convolve(x as tf.Tensor4D, filter as tf.Tensor4D);
        const { value, grads } = tf.valueAndGrads(compute)([x!, filter!], dy as tf.Tensor4D);
        return [value, ...grads];
      },
    });
  return {
    name: convolution.name,
    contenders: [
      ...backends.map((backend) => contender('ours', backend, (x, filter) => groupConv2d(x, filter))),
      ...peers.map((peer) => contender('conv2d', peer, (x, filter) => tf.conv2d(x, filter, 1, 'same'))),
    ],
    tolerance: 1e-4,
    least: leastTraining(convolution),
  };
}

export function trainRace(training: Training, backends: readonly string[], peers: readonly string[]): Race {
  const { make, batch } = training;
  return {
    name: `${make().name}, batch ${batch}`,
    contenders: [
      ...backends.map((backend) => () => trainer('ours', backend, training)),
      ...peers.map((peer) => () => trainer('stock', peer, training)),
    ],
    tolerance: 1e-3,
  };
}

/** Trains one batch again and again; gives the loss. */
function trainer(name: ModelKind, backend: string, { make, batch }: Training): Contender {
  const spec = make();
  const [height, width, channels] = spec.drawing.inputs[0]!.shape as [number, number, number];
  const classes = spec.outputShape[0]!;
  let parts: { model: tfl.LayersModel; x: tf.Tensor; y: tf.Tensor } | undefined;
  const start = (): void => {
    const model = modelOf(name, spec);
    model.compile({ optimizer: tf.train.momentum(0.01, 0.9), loss: 'categoricalCrossentropy' });
    const x = tf.randomUniform([batch, height, width, channels], -1, 1, 'float32', 1);
    const labels = [...Array(batch).keys()].map((index) => index % classes);
    const y = tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(labels, 'int32'), classes), 'float32'));
    parts = { model, x, y };
  };
  const step = async (): Promise<number> => {
    const { model, x, y } = parts!;
    return Number(await model.trainOnBatch(x, y));
  };
  return {
    name,
    backend,
    start,
    result: async () => [await step()],
    async run(times) {
      for (let time = 0; time < times; time++) await step();
    },
    dispose() {
      if (!parts) return;
      tf.dispose([parts.x, parts.y]);
      parts.model.dispose();
    },
  };
}
