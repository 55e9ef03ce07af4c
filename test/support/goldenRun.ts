// A layer run forward and backward beside its fixture: output, gradients to the input and to every weight, and, in
// training, the moving statistics.

import * as tf from '@tensorflow/tfjs-core';
import { expect } from 'vitest';
import type { BlockLayer } from '../../src/layers/blockLayer';
import { fromTorch } from '../golden/fill';
import {
  filledCotangent,
  filledInput,
  filledWeights,
  type GoldenRun,
  type GoldenTensor,
  type GoldenTraining,
  type Named,
} from '../golden/load';
import { byTorchName, setTorchWeights } from './torchWeights';

interface Case {
  readonly layer: BlockLayer;
  readonly input: readonly number[];
  readonly weights: Named<readonly number[]>;
  readonly run: GoldenRun | GoldenTraining;
  readonly training: boolean;
  /** The input's values, where the fixture does not fill them by its formula. */
  readonly values?: readonly number[];
}

/** Largest difference allowed, relative to the largest value of the fixture's tensor. */
const FORWARD = 2e-5;
const BACKWARD = 1e-4;

/** Checks everything that the fixture knows of one run of the layer, and that nothing leaks. */
export async function expectGolden({ layer, input, weights, run, training, values }: Case): Promise<void> {
  const x = tf.tensor(values ? Float32Array.from(values) : filledInput(input), [...input]);
  layer.apply(x); // builds
  setTorchWeights(layer, filledWeights(weights), `${layer.name}/`);
  const before = tf.memory().numTensors;

  const cotangent = tf.tensor(filledCotangent(run.output.shape), [...run.output.shape]);
  const trainables = new Map(
    [...byTorchName(layer, `${layer.name}/`)].filter(([, weight]) => layer.trainableWeights.includes(weight)),
  );
  const statistics = 'statistics' in run ? run.statistics : null;
  const forward = (tensor: tf.Tensor): tf.Tensor => layer.apply(tensor, { training }) as tf.Tensor;

  const y = forward(x);
  await expectNear('output', y, run.output, FORWARD);
  if (statistics) {
    const now = byTorchName(layer, `${layer.name}/`);
    for (const [name, expected] of Object.entries(statistics)) {
      await expectNear(name, now.get(name)!.read(), expected, FORWARD);
    }
  }

  const loss = (tensor: tf.Tensor): tf.Scalar => tf.sum(tf.mul(forward(tensor), cotangent));
  const dx = tf.grad(loss)(x);
  await expectNear('gradient to the input', dx, run.gradients['input']!, BACKWARD);
  tf.dispose([y, dx]);

  if (trainables.size > 0) {
    const variables = [...trainables.values()].map((weight) => weight.read() as tf.Variable);
    const { value, grads } = tf.variableGrads(() => loss(x), variables);
    for (const [name, weight] of trainables) {
      const { shape, values } = fromTorch(run.gradients[name]!.shape, run.gradients[name]!.values);
      const gradient = grads[(weight.read() as tf.Variable).name]!;
      const size = shape.reduce((product, extent) => product * extent, 1);
      expect(gradient.size, name).toBe(size);
      await expectNear(
        `gradient to ${name}`,
        gradient,
        { shape: gradient.shape, values: [...values] },
        BACKWARD,
      );
    }
    tf.dispose([value, ...Object.values(grads)]);
  }
  tf.dispose(cotangent);
  expect(tf.memory().numTensors, 'tensors left behind').toBe(before);
  tf.dispose(x);
}

/** Expects a tensor to equal a fixture's within `tolerance` of the largest value. */
export async function expectNear(
  what: string,
  tensor: tf.Tensor,
  expected: GoldenTensor,
  tolerance: number,
): Promise<void> {
  expect(tensor.shape, `shape of ${what}`).toEqual(expected.shape);
  const values = await tensor.data();
  const largest = Math.max(1e-3, ...expected.values.map(Math.abs));
  const worst = Math.max(
    ...expected.values.map((value, index) => Math.abs(value - values[index]!) / largest),
  );
  expect(worst, `${what}: largest difference over largest value`).toBeLessThan(tolerance);
}
