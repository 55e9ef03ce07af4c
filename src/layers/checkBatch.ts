// Whether a batch can go into a model.

import type * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError } from '../check';

/** @throws ConfigError for a batch whose shape is not that of the model's input. */
export function checkBatch(model: tfl.LayersModel, batch: tf.Tensor): void {
  const [input] = model.inputs;
  const suits =
    input?.shape.length === batch.shape.length &&
    input.shape.every((extent, axis) => extent === null || extent === batch.shape[axis]);
  if (suits) return;
  throw new ConfigError({
    path: [model.name],
    rule: `the batch of shape [${batch.shape}] does not suit the model's input [${input?.shape.map((n) => n ?? '?')}]`,
  });
}
