// The losses of classifiers, value and gradient, as this library's softmax and TensorFlow.js's own operations make them.
// For logits z and targets t, a row for each sample:
//
//   loss = −mean Σ t · log q,  q = softmax(z)          ∂loss/∂z = (q − t) / N   where Σ t = 1

import * as tf from '@tensorflow/tfjs-core';
import { metrics } from '@tensorflow/tfjs-layers';
import { beforeEach, expect, test } from 'vitest';
import { activate } from '../../src/kernels/activation/activation';
import { installKernels } from '../../src/kernels/install';
import { random } from '../reference/map';
import { expectLevelMemory, expectNear, valueAndGradients } from './compare';

const [samples, classes] = [6, 10] as const;
/** tfjs-layers holds q within [clip, 1 − clip], and outside the gradient is zero. */
const clip = 1e-7;

beforeEach(() => void installKernels()); // without it, 1e-4 on webgl

/** Rows of logits as they come in training, and rows of −50 and 50 whose largest is right, wrong, and shared. */
function logitsAndTargets(): { logits: number[][]; targets: number[][] } {
  const { values } = random([1, 1, samples, classes], 21);
  const extreme = (...largest: number[]) =>
    Array.from({ length: classes }, (_, i) => (largest.includes(i) ? 50 : -50));
  const usual = Array.from({ length: samples - 3 }, (_, row) =>
    Array.from(values.slice(row * classes, (row + 1) * classes), (value) => Math.fround(4 * value)),
  );
  const targets = Array.from({ length: samples }, (_, row) =>
    Array.from({ length: classes }, (_, i) => (i === (row * 3) % classes ? 1 : 0)),
  );
  return { logits: [...usual, extreme(9), extreme(0), extreme(5, 7)], targets };
}

/** The losses by row and the gradient of their mean, in float64; `least` is the smallest probability that counts. */
function reference(logits: number[][], targets: number[][], least: number) {
  const rows = logits.map((row, n) => {
    const largest = Math.max(...row);
    const total = row.reduce((sum, z) => sum + Math.exp(z - largest), 0);
    const target = targets[n]!.indexOf(1);
    const logProbability = row[target]! - largest - Math.log(total);
    const isHeld = logProbability < Math.log(least) || logProbability > Math.log1p(-least);
    return {
      loss: -Math.min(Math.log1p(-least), Math.max(Math.log(least), logProbability)),
      gradient: row.map((z, i) =>
        isHeld ? 0 : (Math.exp(z - largest) / total - targets[n]![i]!) / logits.length,
      ),
    };
  });
  const loss = rows.reduce((sum, { loss }) => sum + loss, 0) / rows.length;
  return { loss, gradient: rows.flatMap(({ gradient }) => gradient) };
}

const losses = {
  'losses.softmaxCrossEntropy': {
    least: 0,
    compute: (t: tf.Tensor, z: tf.Tensor) => tf.losses.softmaxCrossEntropy(t, z),
  },
  'categoricalCrossentropy of softmax': {
    least: clip,
    compute: (t: tf.Tensor, z: tf.Tensor) =>
      tf.mean(metrics.categoricalCrossentropy(t, activate(z, 'softmax'))),
  },
};

test.each(Object.entries(losses))('%s agrees with the float64 formula', async (_, { least, compute }) => {
  const { logits, targets } = logitsAndTargets();
  const { loss, gradient } = reference(logits, targets, least);
  await expectLevelMemory(async () => {
    const [z, t, dy] = [tf.tensor2d(logits), tf.tensor2d(targets), tf.scalar(1)];
    const { value, gradients } = valueAndGradients((z) => compute(t, z), [z], dy);
    await expectNear(value, { values: [loss], shape: [] }, 1e-5);
    await expectNear(gradients[0]!, { values: gradient, shape: [samples, classes] }, 1e-4);
    tf.dispose([z, t, dy, value, gradients]);
  });
});

test('a wrong row of large logits has a loss of 100, or what the clip leaves of it', () => {
  const { logits, targets } = logitsAndTargets();
  const wrong: [number[][], number[][]] = [[logits[4]!], [targets[4]!]];
  expect(reference(...wrong, 0).loss).toBeCloseTo(100);
  expect(reference(...wrong, 1e-7).loss).toBeCloseTo(-Math.log(1e-7));
});
