// Small helpers for tests that train, save and load.

import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';

/** Saves a model to memory and loads it again, through the very JSON text that a file would have. */
export async function savedAndLoaded(model: tfl.LayersModel): Promise<tfl.LayersModel> {
  let saved: tf.io.ModelArtifacts | undefined;
  await model.save(
    tf.io.withSaveHandler(async (artifacts) => {
      saved = artifacts;
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
    }),
  );
  const { weightData, ...rest } = saved!;
  const text = JSON.parse(JSON.stringify(rest)) as tf.io.ModelArtifacts;
  return tfl.loadLayersModel(tf.io.fromMemory({ ...text, weightData: weightData! }));
}

/** Every weight's values, by its path. */
export async function weightValues(owner: {
  weights: tfl.LayerVariable[];
}): Promise<Record<string, Float32Array>> {
  const entries = owner.weights.map(
    async (weight) => [weight.originalName, await weight.read().data()] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Record<string, Float32Array>;
}

/** A tensor of numbers that look random and are always the same, in [-1, 1). */
export function numbers(shape: number[], seed = 1): tf.Tensor {
  let state = seed;
  const values = Float32Array.from({ length: shape.reduce((size, extent) => size * extent, 1) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
  return tf.tensor(values, shape);
}

/** One-hot labels 0, 1, 2 … in turn. */
export const labels = (count: number, classes: number): tf.Tensor =>
  tf.tidy(() =>
    tf.cast(
      tf.oneHot(
        tf.tensor1d(
          [...Array(count).keys()].map((index) => index % classes),
          'int32',
        ),
        classes,
      ),
      'float32',
    ),
  );

/** The largest difference of two tensors. */
export async function largestDifference(a: tf.Tensor, b: tf.Tensor): Promise<number> {
  const [left, right] = [[...(await a.data())], await b.data()];
  return left.reduce((worst, value, index) => Math.max(worst, Math.abs(value - right[index]!)), 0);
}

/** One training step by hand; gives back the loss. */
export async function step(model: tfl.LayersModel, x: tf.Tensor, y: tf.Tensor): Promise<number> {
  const history = await model.trainOnBatch(x, y);
  return Array.isArray(history) ? history[0]! : history;
}
