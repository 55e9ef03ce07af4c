// One of the workers of trainEach.ts.

import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { net, type TrainableNet } from 'tfjs-blocks';
import { train } from './train.ts';
import type { Done, Job } from './trainEach.ts';

// A message that comes while the backend starts would find nobody, so this stands first.
self.onmessage = async ({ data: { net: json, data, recipe } }: MessageEvent<Job>) => {
  await tf.setBackend('wasm');
  const model = (net.fromJSON(json) as TrainableNet<'vector'>).build({ seed: recipe.seed });
  const curve = await train(model, data, recipe);
  const weights = model.getWeights().map((weight) => weight.dataSync() as Float32Array);
  model.dispose();
  self.postMessage({ curve, weights } satisfies Done);
};
