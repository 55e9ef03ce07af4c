// A model, and what it takes and says: loaded from a folder, or a small net for trying the service.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers';
import { net, residualBlock } from 'tfjs-blocks';
import { Problem } from './problem';

export interface Classifier {
  readonly model: LayersModel;
  /** The classes' names, in the order of the model's outputs. */
  readonly labels: readonly string[];
  readonly height: number;
  readonly width: number;
  /** What is taken off each colour's bytes, and what the rest is divided by. */
  readonly standard: { readonly mean: readonly number[]; readonly deviation: readonly number[] };
}

/** What `npm start` writes into model.json about the images that its model takes. */
interface Metadata {
  images?: { classes: string[]; standard: Classifier['standard'] };
}

/** Bytes from 0 to 255 as numbers from 0 to 1. */
const plain: Classifier['standard'] = { mean: [0, 0, 0], deviation: [255, 255, 255] };

/**
 * Loads `model.json` and its weights. The classes' names come from its metadata, as `npm start` writes them, or from
 * `labels.json` beside it, a list of names; the model then takes colours from 0 to 1.
 */
export async function loadClassifier(folder: string): Promise<Classifier> {
  const model = await loadModel(folder);
  const [, height, width, channels] = model.inputs[0]!.shape;
  const classes = model.outputs[0]!.shape[1];
  if (!height || !width || channels !== 3 || !classes) {
    const remedy = 'Serve a model from [height, width, 3] to [classes].';
    throw new Problem(500, `The model in ${folder} does not classify colour images of one size.`, remedy);
  }
  const { images } = model.getUserDefinedMetadata() as Metadata;
  const labels = images?.classes ?? (await readLabels(folder));
  if (labels.length !== classes) {
    const remedy = 'Name every class once, in the order of the outputs.';
    throw new Problem(
      500,
      `The model tells ${classes} classes apart, and ${labels.length} are named.`,
      remedy,
    );
  }
  return { model, labels, height, width, standard: images?.standard ?? plain };
}

async function loadModel(folder: string): Promise<LayersModel> {
  const url = String(pathToFileURL(join(folder, 'model.json')));
  const fromDisk = async (url: RequestInfo | URL) => new Response(await readFile(new URL(String(url))));
  try {
    return await loadLayersModel(tf.io.http(url, { fetchFunc: fromDisk as typeof fetch }));
  } catch (error) {
    const remedy =
      'npm start trains one and saves it in out/model; --demo serves a small net without a model.';
    throw new Problem(500, `The model in ${folder} cannot be loaded: ${(error as Error).message}.`, remedy);
  }
}

async function readLabels(folder: string): Promise<string[]> {
  const file = join(folder, 'labels.json');
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const remedy = `Put the classes' names into ${file}: ["cat", "dog"].`;
    throw new Problem(500, `The classes have no names: ${(error as Error).message}.`, remedy);
  }
}

/** A small net with first weights from a seed: quick, the same every time, and ignorant. */
export function demoClassifier(): Classifier {
  const spec = net({ input: [32, 32, 3], name: 'demo' })
    .conv({ filters: 8, kernelSize: 3, stride: 2, bias: false })
    .batchNorm()
    .relu()
    .stage(2, residualBlock({ filters: 16 }), { stride: 2 })
    .globalAvgPool()
    .dense(3)
    .softmax();
  const labels = ['rock', 'paper', 'scissors'];
  return { model: spec.build({ seed: 1 }), labels, height: 32, width: 32, standard: plain };
}
