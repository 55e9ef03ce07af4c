// Several nets, each from several seeds, two at a time: a net is data, so a worker can train it.

import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { NetJSON, TrainableNet } from 'tfjs-blocks';
import type { Data, Epoch, Recipe } from './train.ts';

/** One epoch of one training: a row of the charts. */
export interface Run extends Epoch {
  readonly net: string;
  readonly seed: number;
}

/** What a worker is sent. */
export interface Job {
  readonly net: NetJSON;
  readonly data: Data;
  /** Its seed makes the first weights too. */
  readonly recipe: Recipe;
}

/** What a worker sends back. */
export interface Done {
  readonly curve: readonly Epoch[];
  /** As `model.getWeights()` gives them. */
  readonly weights: readonly Float32Array[];
}

/** A net after its training. */
export interface Trained {
  readonly net: string;
  readonly seed: number;
  /** To be disposed by who is told. */
  readonly model: LayersModel;
}

interface Options extends Omit<Recipe, 'seed'> {
  /** Default 1 and 2. */
  seeds?: readonly number[];
  /** Is told each net with its trained weights. Default nobody is, and the weights are let go. */
  onTrained?: (trained: Trained) => void;
}

/**
 * Trains every net from every seed, for first weights and order of images, on `wasm`. All train by one recipe.
 *
 * @param nets By the names that they have in the charts. Blocks of one's own are not known in a worker: `train` knows them.
 * @returns A row for each epoch of each training, in the order of `nets`.
 */
export async function trainEach(
  nets: Readonly<Record<string, TrainableNet<'vector'>>>,
  data: Data,
  { seeds = [1, 2], onTrained, ...recipe }: Options = {},
): Promise<Run[]> {
  const tasks = Object.entries(nets).flatMap(([name, net]) =>
    seeds.map((seed) => ({ name, seed, job: { net: net.toJSON(), data, recipe: { ...recipe, seed } } })),
  );
  const runs = new Map<(typeof tasks)[number], Run[]>();
  const queue = [...tasks].sort((a, b) => costOf(nets, b.name) - costOf(nets, a.name)); // the longest first
  const workers = Array.from({ length: Math.min(2, tasks.length) }, startWorker);
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
          const { name, seed, job } = task;
          const { curve, weights } = await runIn(worker, job);
          onTrained?.({ net: name, seed, model: withWeights(nets[name]!, weights) });
          runs.set(
            task,
            curve.map((epoch) => ({ net: name, seed, ...epoch })),
          );
        }
      }),
    );
  } finally {
    for (const worker of workers) worker.terminate();
  }
  return tasks.flatMap((task) => runs.get(task)!);
}

const costOf = (nets: Readonly<Record<string, TrainableNet<'vector'>>>, name: string): number =>
  nets[name]!.analyze().macs;

const startWorker = (): Worker =>
  new Worker(new URL('./trainWorker.ts', import.meta.url), { type: 'module' });

const runIn = (worker: Worker, job: Job): Promise<Done> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Done>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.postMessage(job);
  });

function withWeights(net: TrainableNet<'vector'>, weights: readonly Float32Array[]): LayersModel {
  const model = net.build({ weights: 'none' });
  const tensors = model.getWeights().map(({ shape }, index) => tf.tensor(weights[index]!, shape));
  model.setWeights(tensors);
  tf.dispose(tensors);
  return model;
}
