import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { net } from 'tfjs-blocks';
import { beforeAll, describe, expect, test } from 'vitest';
import { standardOf } from '../../examples/train/batches';
import { predict } from '../../examples/train/evaluate';
import { linearBaseline } from '../../examples/train/linearBaseline';
import { Problem } from '../../examples/train/problem';
import { seededRandom } from '../../examples/train/random';
import type { Dataset, ImageSet } from '../../examples/train/readImages';
import { train } from '../../examples/train/train';

beforeAll(() => tf.setBackend('cpu'));

const [height, width] = [8, 8];

/** Images of 8×8 noise, whose class `paint` puts into them. */
function imagesOf(count: number, seed: string, paint: (pixels: Uint8Array, label: number) => void): ImageSet {
  const random = seededRandom(seed);
  const size = height * width * 3;
  const pixels = Uint8Array.from({ length: count * size }, () => random.integer(100));
  const labels = Int32Array.from({ length: count }, (_, image) => image % 2);
  labels.forEach((label, image) => paint(pixels.subarray(image * size, (image + 1) * size), label));
  return { pixels, labels, paths: [...labels].map(String) };
}

function datasetOf(paint: (pixels: Uint8Array, label: number) => void): Dataset {
  const [training, heldBack] = [imagesOf(48, 'training', paint), imagesOf(24, 'held back', paint)];
  return { classes: ['red', 'green'], height, width, training, heldBack, warnings: [] };
}

/** The class is a colour: a linear classifier can tell. */
const colours = datasetOf((pixels, label) => {
  for (let i = label; i < pixels.length; i += 3) pixels[i]! += 120;
});

const tiny = net({ input: [height, width, 3] })
  .conv({ filters: 4, kernelSize: 3 })
  .batchNorm()
  .relu()
  .globalAvgPool()
  .dense(2)
  .softmax();

const options = { epochs: 3, batch: 8, seed: 1, standard: standardOf(colours.training) };

describe('train', () => {
  test('learns, tells of every step and epoch, and leaves no tensors of its own', async () => {
    const model = tiny.build({ seed: 1 });
    const before = tf.memory().numTensors;
    const steps: number[] = [];
    const curves = await train(model, colours, { ...options, onStep: ({ step }) => steps.push(step) });
    expect(tf.memory().numTensors).toBe(before + 1); // TensorFlow.js's optimizer never frees its scalar of the rate
    expect(steps).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    expect(curves.map(({ epoch }) => epoch)).toEqual([1, 2, 3]);
    expect(curves[2]!.loss).toBeLessThan(curves[0]!.loss);
    expect(curves[2]!.heldBackAccuracy).toBe(1);
  });

  test('stops with a problem when the loss is no number', async () => {
    const model = tiny.build({ seed: 1 });
    const kernel = model.trainableWeights[0]!;
    kernel.write(tf.fill(kernel.shape as number[], Number.NaN));
    await expect(train(model, colours, options)).rejects.toThrow(Problem);
    await expect(train(model, colours, options)).rejects.toThrow(
      /in epoch 1 the loss became NaN\. Nothing was saved/,
    );
  });
});

test('predictions are a row of probabilities for each image, in order', async () => {
  const model = tiny.build({ seed: 1 });
  const before = tf.memory().numTensors;
  const { standard } = options;
  const rows = await predict(
    model,
    imagesOf(70, 'more than a batch', () => {}),
    { height, width, standard },
  );
  expect(tf.memory().numTensors).toBe(before);
  expect(rows.length).toBe(140);
  for (let i = 0; i < 140; i += 2) expect(rows[i]! + rows[i + 1]!).toBeCloseTo(1, 5);
});

describe('the linear baseline', () => {
  test('gets right what is linear in the pixels, and leaves no tensors', async () => {
    const before = tf.memory().numTensors;
    expect(await linearBaseline(colours, options.standard)).toBe(1);
    expect(tf.memory().numTensors).toBe(before);
  });

  test('cannot tell whether two pixels agree', async () => {
    const agree = datasetOf((pixels, label) => {
      const random = seededRandom(`${pixels[5]}/${pixels[9]}/${pixels[50]}`);
      const one = random.integer(2);
      pixels[0] = 255 * one;
      pixels[1] = 255 * (label === 0 ? one : 1 - one);
    });
    expect(await linearBaseline(agree, standardOf(agree.training))).toBeLessThan(0.8);
  });

  test('is left out where it would take too long', async () => {
    const classes = Array.from({ length: 10_000 }, (_, i) => String(i));
    expect(await linearBaseline({ ...colours, classes }, options.standard)).toBeUndefined();
  });
});
