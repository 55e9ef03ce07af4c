// A model as the files that `tf.loadLayersModel` reads, with weights of two bytes each.
//
//   stored = round((weight − min) / scale)      scale = (max − min) / 65535, for each tensor

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';

/** Writes `model.json` and `weights.bin` into a folder. Returns how many bytes the weights take. */
export async function writeModel(model: LayersModel, folder: string): Promise<number> {
  const parts: Uint16Array[] = [];
  const weights: tf.io.WeightsManifestEntry[] = [];
  for (const weight of model.weights) {
    const values = (await weight.read().data()) as Float32Array;
    const { stored, min, scale } = quantised(values);
    parts.push(stored);
    weights.push({
      name: weight.originalName,
      shape: weight.shape as number[],
      dtype: 'float32',
      quantization: { dtype: 'uint16', min, scale },
    });
  }
  const bytes = Buffer.concat(parts.map(({ buffer }) => new Uint8Array(buffer)));
  const modelJSON = {
    format: 'layers-model',
    modelTopology: model.toJSON(null, false),
    weightsManifest: [{ paths: ['weights.bin'], weights }],
    userDefinedMetadata: model.getUserDefinedMetadata(),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'weights.bin'), bytes);
  await writeFile(join(folder, 'model.json'), `${JSON.stringify(modelJSON)}\n`);
  return bytes.length;
}

function quantised(values: Float32Array) {
  const min = values.reduce((least, value) => Math.min(least, value), Infinity);
  const max = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const scale = (max - min) / 65535 || 1;
  const stored = Uint16Array.from(values, (value) => Math.round((value - min) / scale));
  return { stored: new Uint16Array(stored), min, scale };
}
