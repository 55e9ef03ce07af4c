// A model in a folder of Node's file system, as TensorFlow.js lays it out: model.json beside its weights.

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers';
import { Problem } from './problem';
import { writeAtomically } from './writeAtomically';

/**
 * Saves a model in one step: weights go into a file that is named after their content, and the renaming of
 * model.json, which names that file, is the moment at which the new model takes the place of the old one.
 * Up to then the old one is whole; an interruption loses nothing.
 */
export async function saveModel(model: LayersModel, folder: string): Promise<void> {
  await model.save(
    tf.io.withSaveHandler(async (artifacts) => {
      const { weightData, weightSpecs = [], ...rest } = artifacts;
      const weights = Buffer.from(tf.io.concatenateArrayBuffers([weightData ?? []].flat()));
      const name = `weights.${createHash('sha256').update(weights).digest('hex').slice(0, 8)}.bin`;
      await mkdir(folder, { recursive: true });
      await writeAtomically(join(folder, name), weights);
      const manifest = { ...rest, weightsManifest: [{ paths: [name], weights: weightSpecs }] };
      await writeAtomically(join(folder, 'model.json'), JSON.stringify(manifest));
      for (const file of await readdir(folder)) {
        if (/^weights\.[0-9a-f]{8}\.bin$/.test(file) && file !== name)
          await rm(join(folder, file), { force: true });
      }
      return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
    }),
  );
}

/** Loads the model of a folder. Throws a {@link Problem} where it is not whole. */
export async function loadModel(folder: string): Promise<LayersModel> {
  const { weightsManifest, ...rest } = parse(folder, await read(join(folder, 'model.json')));
  const weightSpecs = weightsManifest.flatMap(({ weights }) => weights);
  const paths = weightsManifest.flatMap((group) => group.paths);
  const bytes = Buffer.concat(await Promise.all(paths.map((path) => read(join(folder, path)))));
  const expected = weightSpecs.reduce((sum, { shape }) => sum + 4 * tf.util.sizeFromShape(shape), 0);
  if (bytes.length !== expected) {
    throw new Problem(
      `The model in ${folder} is damaged: its weights have ${bytes.length} bytes, not ${expected}.`,
    );
  }
  const weightData = new Uint8Array(bytes).buffer;
  return loadLayersModel(tf.io.fromMemory({ ...rest, weightSpecs, weightData }));
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Problem(`${path} cannot be read: ${(error as Error).message}.`);
  }
}

function parse(folder: string, json: Buffer): tf.io.ModelJSON & { modelTopology: object } {
  try {
    return JSON.parse(json.toString());
  } catch (error) {
    throw new Problem(
      `The model in ${folder} is damaged: model.json is no JSON, ${(error as Error).message}.`,
    );
  }
}
