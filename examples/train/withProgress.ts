// The long parts of a run, each with its progress.

import type { LayersModel } from '@tensorflow/tfjs-layers';
import { drawShapes } from './drawShapes';
import { type Progress, startProgress } from './progress';
import { type Dataset, type ReadImagesOptions, readImages } from './readImages';
import { percent } from './report';
import { type Epoch, type TrainOptions, train } from './train';

/** Draws the generated set where it is missing. Returns how many images were drawn. */
export function drawWithProgress(folder: string): Promise<number> {
  return withProgress('drawing images', (update) => drawShapes(folder, { onDrawn: update }));
}

export function readWithProgress(folder: string, options: ReadImagesOptions): Promise<Dataset> {
  return withProgress('reading images', (update) => readImages(folder, { ...options, onRead: update }));
}

export function trainWithProgress(
  model: LayersModel,
  data: Dataset,
  options: TrainOptions,
): Promise<Epoch[]> {
  const { epochs } = options;
  const rate = (imagesPerSecond: number) => `${Math.round(imagesPerSecond)} images/s`;
  return withProgress('training', (update, log) =>
    train(model, data, {
      ...options,
      onStep({ epoch, step, steps, loss, accuracy, imagesPerSecond }) {
        const facts = [
          `epoch ${epoch}/${epochs}`,
          `loss ${loss.toFixed(3)}`,
          `accuracy ${percent(accuracy)}`,
        ];
        update(step, steps, [...facts, rate(imagesPerSecond)].join('  '));
      },
      onEpoch({ epoch, loss, accuracy, heldBackAccuracy, imagesPerSecond }) {
        const facts = [
          `epoch ${String(epoch).padStart(String(epochs).length)}/${epochs}`,
          `loss ${loss.toFixed(3)}`,
        ];
        const accuracies = [`accuracy ${percent(accuracy)}`, `held back ${percent(heldBackAccuracy)}`];
        log([...facts, ...accuracies, rate(imagesPerSecond)].join('  '));
      },
    }),
  );
}

type Update = (done: number, total: number, note?: string) => void;
type Log = (line: string) => void;

/** Runs a job whose first update tells how much there is to do. */
async function withProgress<T>(label: string, job: (update: Update, log: Log) => Promise<T>): Promise<T> {
  let progress: Progress | undefined;
  try {
    return await job(
      (done, total, note) => {
        progress ??= startProgress({ label, total });
        progress.update(done, note);
      },
      (line) => progress?.log(line),
    );
  } finally {
    progress?.stop();
  }
}
