// The page's end: a worker for each training, which is gone afterwards with all its memory.

import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers';
import 'tfjs-blocks'; // its layers, which the model is made of
import type { FromWorker, Job, Progress, ToWorker } from './messages';

export interface Training {
  /** The model, loaded into the page's backend. Fails where the worker does. */
  readonly model: Promise<LayersModel>;
  /** Ends it after the step that is under way; the model is then what it has learnt so far. */
  stop(): void;
}

/** Trains in a worker. The job's arrays are handed over: they are empty afterwards. */
export function trainInWorker(job: Job, onProgress: (progress: Progress) => void): Training {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker, transfer: Transferable[] = []) =>
    worker.postMessage(message, { transfer });

  const artifacts = new Promise<tf.io.ModelArtifacts>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'trained') resolve(data.artifacts);
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(`The worker failed: ${message}`)));
  });
  send({ kind: 'train', job }, [job.pixels.buffer, job.classes.buffer]);

  return {
    model: artifacts
      .then((model) => loadLayersModel(tf.io.fromMemory(model)))
      .finally(() => worker.terminate()),
    stop: () => send({ kind: 'stop' }),
  };
}
