// Torch's names for our weights, and the fixtures' values put into a model. A path here is torch's name with other
// words at its end, so no table of layers is needed.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import type { filledWeights } from '../golden/load';

const suffixes: Readonly<Record<string, string>> = {
  kernel: 'weight',
  gamma: 'weight',
  bias: 'bias',
  beta: 'bias',
  moving_mean: 'running_mean',
  moving_variance: 'running_var',
};

/** `layer1.0/conv1/kernel` → `layer1.0.conv1.weight`. */
export function torchName(path: string): string {
  const parts = path.split('/');
  return [...parts.slice(0, -1), suffixes[parts[parts.length - 1]!]].join('.');
}

/** The weights of a model or a layer, by torch's name. `prefix` is what our paths have in front of torch's. */
export function byTorchName(
  owner: { weights: tfl.LayerVariable[] },
  prefix = '',
): Map<string, tfl.LayerVariable> {
  return new Map(
    owner.weights.map((weight) => [torchName(weight.originalName.slice(prefix.length)), weight]),
  );
}

/** Puts the fixtures' values into the weights; every one must be there, and none may be left. */
export function setTorchWeights(
  owner: { weights: tfl.LayerVariable[] },
  values: ReturnType<typeof filledWeights>,
  prefix = '',
): void {
  const weights = byTorchName(owner, prefix);
  const missing = [...weights.keys()].filter((name) => !(name in values));
  const unexpected = Object.keys(values).filter((name) => !weights.has(name));
  if (missing.length + unexpected.length > 0) {
    throw new Error(`weights missing in the fixture: ${missing}; not in the model: ${unexpected}`);
  }
  for (const [name, weight] of weights) {
    tf.tidy(() => {
      weight.write(tf.tensor(values[name]!.values, weight.shape as number[]));
    });
  }
}
