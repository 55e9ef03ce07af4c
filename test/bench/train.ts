// `npm run bench train`: one training step, ours against TensorFlow.js's own layers with the same weights.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import type { Contender, Race } from './contender';
import { dilatedNet, resnet18, resnet20 } from './nets';
import { copyWeights, stockTwin } from './stockTwin';

const nets = [
  { make: resnet20, batch: 32 },
  { make: resnet18, batch: 8 },
  { make: dilatedNet, batch: 8 },
] as const;

/**
 * @param backends On which ours trains.
 * @param peers On which stock layers train, in the same process.
 */
export function trainRaces(backends: readonly string[], peers: readonly string[]): Race[] {
  return nets.map(({ make, batch }) => ({
    name: `${make().name}, batch ${batch}`,
    contenders: [
      ...backends.map((backend) => () => trainer('ours', backend, make, batch)),
      ...peers.map((peer) => () => trainer('stock', peer, make, batch)),
    ],
    tolerance: 1e-3,
  }));
}

type Net = ReturnType<(typeof nets)[number]['make']>;

/** Trains one batch again and again; gives the loss. */
function trainer(name: 'ours' | 'stock', backend: string, make: () => Net, batch: number): Contender {
  const spec = make();
  const [height, width, channels] = spec.drawing.inputs[0]!.shape as [number, number, number];
  const classes = spec.outputShape[0]!;
  let parts: { model: tfl.LayersModel; x: tf.Tensor; y: tf.Tensor } | undefined;
  const start = (): void => {
    const ours = spec.build({ seed: 1 });
    const model = name === 'ours' ? ours : stockTwin(spec);
    if (model !== ours) {
      copyWeights(ours, model);
      ours.dispose();
    }
    model.compile({ optimizer: tf.train.momentum(0.01, 0.9), loss: 'categoricalCrossentropy' });
    const x = tf.randomUniform([batch, height, width, channels], -1, 1, 'float32', 1);
    const labels = [...Array(batch).keys()].map((index) => index % classes);
    const y = tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(labels, 'int32'), classes), 'float32'));
    parts = { model, x, y };
  };
  return {
    name,
    backend,
    start,
    async run() {
      const { model, x, y } = parts!;
      return Number(await model.trainOnBatch(x, y));
    },
    dispose() {
      if (!parts) return;
      tf.dispose([parts.x, parts.y]);
      parts.model.dispose();
    },
  };
}
