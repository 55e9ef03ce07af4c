// The worker's end: trains what it is sent, tells how far it is, and sends the model back.

import * as tf from '@tensorflow/tfjs-core';
import type { FromWorker, Job, ToWorker } from './messages';
import { train } from './train';

let isStopped = false;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') isStopped = true;
  else void run(data.job);
});

/** Buffers named in `transfer` change hands, where others would be copied. */
const send = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

async function run(job: Job): Promise<void> {
  try {
    const model = await train(job, {
      onProgress: (progress) => send({ kind: 'progress', progress }),
      isStopped: () => isStopped,
    });
    await model.save(
      tf.io.withSaveHandler(async (artifacts) => {
        send({ kind: 'trained', artifacts }, [artifacts.weightData ?? []].flat());
        return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
      }),
    );
  } catch (error) {
    send({ kind: 'failed', message: (error as Error).message });
  }
}
