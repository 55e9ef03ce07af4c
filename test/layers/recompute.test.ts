// What is computed anew for the gradients gives the same numbers as what is kept, and takes less memory.

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import type { DenseBlockConfig } from '../../src/blocks/denseBlock';
import { DenseBlock } from '../../src/index';
import { denseNet } from '../../src/models';
import { largestDifference, numbers, step, weightValues } from '../support/models';
import { peakOfTraining } from '../support/peakOfTraining';

const software = tf.getBackend() === 'webgpu' || tf.getBackend() === 'webgl';
const config: DenseBlockConfig = { layers: 6, growthRate: 3 };
const configs: readonly DenseBlockConfig[] = [
  { ...config, layers: 2 },
  ...(software ? [] : [config, { ...config, bottleneck: false }, { ...config, activation: 'silu' } as const]),
];

const layerOf = (options: DenseBlockConfig, memoryEfficient: boolean) =>
  new DenseBlock({ ...options, memoryEfficient, seed: 3, name: 'block' });

/** Output, gradients and moved statistics of one step in training. */
async function trained(options: DenseBlockConfig, memoryEfficient: boolean) {
  const layer = layerOf(options, memoryEfficient);
  const x = numbers([2, 6, 5, 4]);
  const forward = (tensor: tf.Tensor): tf.Tensor => layer.apply(tensor, { training: true }) as tf.Tensor;
  forward(x).dispose(); // builds
  const before = tf.memory().numTensors;
  const output = forward(x);
  const cotangent = numbers(output.shape, 5);
  const loss = (tensor: tf.Tensor): tf.Scalar => tf.sum(tf.mul(forward(tensor), cotangent));
  const dx = tf.grad(loss)(x);
  const { value, grads } = tf.variableGrads(() => loss(x));
  const gradients = await Promise.all(
    Object.values(grads).map(async (gradient) => [...(await gradient.data())]),
  );
  tf.dispose([value, ...Object.values(grads), cotangent]);
  const weights = await weightValues(layer);
  const left = tf.memory().numTensors - before - 2; // the output and dx
  layer.dispose();
  return { output, dx, gradients: gradients.flat(), weights, left };
}

const worst = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((most, value, index) => Math.max(most, Math.abs(value - b[index]!)), 0) /
  Math.max(1, ...a.map(Math.abs));

describe.each(configs)('%j', (options) => {
  it.each([0, 0.4])('trains alike, with dropout of %d', async (dropRate) => {
    const plain = await trained({ ...options, dropRate }, false);
    const efficient = await trained({ ...options, dropRate }, true);
    expect(await largestDifference(plain.output, efficient.output)).toBeLessThan(1e-5);
    const scale = Math.max(...(await plain.dx.data()).map(Math.abs));
    expect((await largestDifference(plain.dx, efficient.dx)) / scale).toBeLessThan(1e-5);
    expect(efficient.gradients.length).toBe(plain.gradients.length);
    expect(worst(plain.gradients, efficient.gradients)).toBeLessThan(1e-5);
    for (const [path, values] of Object.entries(plain.weights)) {
      expect(worst([...values], [...efficient.weights[path]!]), path).toBeLessThan(1e-5); // moved as often
    }
    expect([plain.left, efficient.left]).toEqual([0, 0]);
    tf.dispose([plain.output, plain.dx, efficient.output, efficient.dx]);
  });
});

it('can be differentiated twice', async () => {
  const x = numbers([2, 5, 5, 4]);
  const second = (memoryEfficient: boolean): tf.Tensor => {
    const layer = layerOf({ layers: 2, growthRate: 2, activation: 'silu' }, memoryEfficient);
    const f = (tensor: tf.Tensor): tf.Scalar =>
      tf.sum(tf.square(layer.apply(tensor, { training: true }) as tf.Tensor));
    const penalty = (tensor: tf.Tensor): tf.Scalar => tf.sum(tf.square(tf.grad(f)(tensor)));
    const gradient = tf.grad(penalty)(x);
    layer.dispose();
    return gradient;
  };
  const before = tf.memory().numTensors;
  const [plain, efficient] = [second(false), second(true)];
  const scale = Math.max(...(await plain.data()).map(Math.abs));
  expect((await largestDifference(plain, efficient)) / scale).toBeLessThan(1e-4);
  expect(tf.memory().numTensors).toBe(before + 2);
  tf.dispose([plain, efficient, x]);
});

it.skipIf(software)('a net learns the same, in at most six tenths of the memory', async () => {
  const small = { depth: 40, growthRate: 3, inputSize: 12, classifierActivation: 'softmax' } as const;
  const [plain, efficient] = [
    await peakOfTraining(denseNet(small), 2),
    await peakOfTraining(denseNet({ ...small, memoryEfficient: true }), 2),
  ];
  expect(efficient.bytes / plain.bytes).toBeLessThan(0.6);

  const losses = async (memoryEfficient: boolean): Promise<number[]> => {
    const model = denseNet({ ...small, depth: 22, inputSize: 8, dropRate: 0.2, memoryEfficient }).build({
      seed: 2,
    });
    const optimizer = tf.train.sgd(0.05);
    model.compile({ optimizer, loss: 'meanSquaredError' });
    const [x, y] = [numbers([4, 8, 8, 3]), numbers([4, 10], 7)];
    const all: number[] = [];
    for (let index = 0; index < 4; index++) all.push(await step(model, x, y));
    tf.dispose([x, y]);
    model.dispose();
    optimizer.dispose();
    return all;
  };
  const [kept, anew] = [await losses(false), await losses(true)];
  for (const [index, loss] of kept.entries()) expect(anew[index]).toBeCloseTo(loss, 5);
});
