// Requests that wait are predicted together. One batch runs at a time: a backend computes one thing after another anyway.
//
//   request ─┐                      ┌─▶ probabilities
//   request ─┼─▶ waiting ─▶ batch ──┼─▶ probabilities
//   request ─┘                      └─▶ probabilities

import { setImmediate } from 'node:timers/promises';
import * as tf from '@tensorflow/tfjs-core';
import type { Classifier } from './classifier';
import { Problem } from './problem';

/** Images in a batch, at most. */
const batchSize = 16;
/** Images that wait, at most: who comes later is sent away, rather than kept waiting for minutes. */
const mostWaiting = 256;

interface Waiting {
  readonly pixels: Float32Array;
  resolve(probabilities: Float32Array): void;
  reject(error: unknown): void;
}

export class Predictor {
  readonly #waiting: Waiting[] = [];
  #running = false;

  constructor(readonly classifier: Classifier) {}

  get waiting(): number {
    return this.#waiting.length;
  }

  /** The probability of each class. @throws Problem 503 where too many wait. */
  predict(pixels: Float32Array): Promise<Float32Array> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length >= mostWaiting) {
        reject(new Problem(503, `${mostWaiting} images are waiting.`, 'Try again in some seconds.'));
        return;
      }
      this.#waiting.push({ pixels, resolve, reject });
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#waiting.length > 0) {
      await setImmediate(); // whoever came at the same moment comes along
      const batch = this.#waiting.splice(0, batchSize);
      try {
        const rows = await this.#predictBatch(batch.map(({ pixels }) => pixels));
        for (const [index, { resolve }] of batch.entries()) resolve(rows[index]!);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running = false;
  }

  async #predictBatch(images: readonly Float32Array[]): Promise<Float32Array[]> {
    const { model, height, width, labels } = this.classifier;
    const size = height * width * 3;
    const values = new Float32Array(images.length * size);
    for (const [index, image] of images.entries()) values.set(image, index * size);
    const output = tf.tidy(
      () => model.predict(tf.tensor4d(values, [images.length, height, width, 3])) as tf.Tensor,
    );
    try {
      const all = (await output.data()) as Float32Array;
      return images.map((_, index) => all.slice(index * labels.length, (index + 1) * labels.length));
    } finally {
      output.dispose();
    }
  }
}
