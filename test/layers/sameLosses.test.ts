// Training is the same on every backend, and the same as in torch: 20 steps by each optimizer, from the same weights on
// the same batches, give the same losses.

import * as tf from '@tensorflow/tfjs-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { hashSeed } from '../../src/initializers/hashSeed';
import { keepMask } from '../../src/kernels/dropout/mask';
import { fromTorch } from '../golden/fill';
import { filledWeights, goldenTraining } from '../golden/load';
import { type OptimizerName, type Training, train } from '../support/trainingNet';

const { seed, mask, weights: shapes, runs } = goldenTraining;

/** Largest errors allowed: of a loss, and of a weight relative to its largest value. Float32 has a tenth of both. */
const LOSS = 1e-5;
const WEIGHT = 3e-5;

afterEach(() => tf.setBackend(inject('backend')));

it('dropout has the mask that the fixture was made with', () => {
  const first = hashSeed(hashSeed(seed, 'dropout'), '#0');
  expect([...keepMask(mask.length, 0.25, first, 4 / 3)]).toEqual([...Float32Array.from(mask)]);
});

describe.each(Object.keys(runs) as OptimizerName[])('%s', (optimizer) => {
  const golden = runs[optimizer];

  it('gives torch’s losses and weights, and the losses of the cpu backend', async () => {
    const here = await train(optimizer, golden.losses.length);
    expectLosses(here, golden);
    expectWeights(here, golden.weights);
    expectFrozen(here);

    await import('@tensorflow/tfjs-backend-cpu');
    await tf.setBackend('cpu');
    expectLosses(here, await train(optimizer, golden.losses.length));
  });
});

type WithLosses = Pick<Training, 'losses'>;

function expectLosses({ losses }: WithLosses, expected: WithLosses): void {
  expect(losses.length).toBe(expected.losses.length);
  expected.losses.forEach((loss, step) => {
    expect(Math.abs(losses[step]! / loss - 1), `error of the loss of step ${step}`).toBeLessThan(LOSS);
  });
}

function expectWeights({ weights }: Training, expected: (typeof runs)[OptimizerName]['weights']): void {
  for (const [name, golden] of Object.entries(expected)) {
    const { values } = fromTorch(golden.shape, golden.values);
    const reached = weights.get(name)!;
    const errors = values.map((value, index) => Math.abs(reached[index]! - value));
    const largest = Math.max(...values.map(Math.abs));
    expect(Math.max(...errors) / largest, `largest error of ${name}`).toBeLessThan(WEIGHT);
  }
}

/** Not a bit of the frozen stage has moved, its moving statistics included. */
function expectFrozen({ weights }: Training): void {
  for (const [name, { values }] of Object.entries(filledWeights(shapes))) {
    const isFrozen = name.startsWith('layer1.');
    expect([name, weights.get(name)!.every((value, index) => value === values[index])]).toEqual([
      name,
      isFrozen,
    ]);
  }
}
