// The network: a trunk that has seen drawn shapes and textures, and a new head for the classes of this page.
//
//   picture ── trunk ── 4×4 map of 64 channels ── mean ── dense ── softmax ──▶ a probability for each class
//              loaded, frozen                             anew

import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers';
import { freeze, replaceHead } from 'tfjs-blocks';
import type { Picture } from './picture';
import { batchOf, inputSize } from './pixels';
import { Trouble } from './trouble';

/** What is known of a model besides its weights. It is kept in the model's own metadata. */
export interface About {
  /** The classes, in the order of the outputs. */
  readonly labels: readonly string[];
  /** Of the pictures that were held back, how many it names rightly; of none, if there were none. */
  readonly heldBack: { readonly right: number; readonly of: number };
}

export interface Classifier extends About {
  readonly model: LayersModel;
}

/** A model that is to learn these classes, compiled. */
export async function newModel(classes: number, { fineTune }: { fineTune: boolean }): Promise<LayersModel> {
  const trunk = await loadLayersModel(new URL('trunk/model.json', document.baseURI).href);
  const { model } = replaceHead(trunk, { head: (map) => map.globalAvgPool().dense(classes).softmax() });
  trunk.dispose();
  // Few pictures say too little about means and variances: the norms keep those of pretraining in any case.
  freeze(model, fineTune ? ['*bn*', '*downsample.1'] : { upTo: 'trunk' });
  const optimizer = tf.train.adam(fineTune ? 0.001 : 0.02);
  model.compile({ optimizer, loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  return model;
}

/** For each picture, the probability of each class. */
export async function predict(model: LayersModel, pictures: readonly Picture[]): Promise<number[][]> {
  const probabilities = tf.tidy(() => model.predict(batchOf(pictures)) as tf.Tensor2D);
  try {
    return await probabilities.array();
  } finally {
    probabilities.dispose();
  }
}

const KEY = 'classifier';

/** Writes into a model what is known of it, so that it is saved with it. */
export function classifierOf(model: LayersModel, about: About): Classifier {
  model.setUserDefinedMetadata({ ...model.getUserDefinedMetadata(), [KEY]: about });
  return { model, ...about };
}

/** A model that was saved, with what is known of it. @throws Trouble if it is not from this app; it is disposed then. */
export function restored(model: LayersModel): Classifier {
  const about = (model.getUserDefinedMetadata() as Record<string, About | undefined> | undefined)?.[KEY];
  if (about && model.inputs[0]?.shape.join() === `,${inputSize},${inputSize},3`) return { model, ...about };
  model.dispose();
  throw new Trouble('This model was not made by this page: it does not say which classes it knows.');
}
