import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, inject, test } from 'vitest';
import { type ActivationKind, activate } from '../../src/kernels/activation/activation';
import { activations } from '../reference/activation';
import { expectLevelMemory, expectNear, valueAndGradients } from './compare';
import { dispatchesOf } from './dispatches';

// From −5 to 5 without the corners of the piecewise activations, where the derivative jumps.
const points = Float64Array.from({ length: 79 }, (_, i) => Math.fround((i - 39) / 7.9 + 0.003));

describe('activate', () => {
  test.each(Object.entries(activations))(
    '%s has the values and derivatives of the formula',
    async (kind, formula) => {
      const h = 1e-5;
      const derivatives = points.map((x) => (formula(x + h) - formula(x - h)) / (2 * h));
      await expectLevelMemory(async () => {
        const x = tf.tensor2d(Float32Array.from(points), [1, points.length]);
        const dy = tf.fill(x.shape, 0.5);
        const { value, gradients } = valueAndGradients(
          (x) => tf.mul(activate(x, kind as ActivationKind), 1),
          [x],
          dy,
        );
        await expectNear(value, { values: points.map(formula), shape: x.shape }, 1e-6);
        await expectNear(gradients[0]!, { values: derivatives.map((value) => value / 2) }, 2e-6);
        tf.dispose([x, dy, value, gradients]);
      });
    },
  );

  test('softmax sums to 1 over the last axis, and its gradient is that of the formula', async () => {
    const logits = [
      [1, -2, 0.5, 3],
      [-1, -1, 100, 99],
    ];
    const weights = [0.3, -1, 0.5, 2];
    const rows = logits.map((row) => {
      const powers = row.map((value) => Math.exp(value - Math.max(...row)));
      const sum = powers.reduce((total, power) => total + power);
      return powers.map((power) => power / sum);
    });
    const slopes = rows.map((row) => {
      const mean = row.reduce((total, share, i) => total + share * weights[i]!, 0);
      return row.map((share, i) => share * (weights[i]! - mean));
    });
    await expectLevelMemory(async () => {
      const x = tf.tensor2d(logits);
      const dy = tf.tensor2d([weights, weights]);
      const { value, gradients } = valueAndGradients((x) => activate(x, 'softmax'), [x], dy);
      await expectNear(value, { values: rows.flat() }, 1e-6);
      await expectNear(gradients[0]!, { values: slopes.flat() }, 1e-5);
      tf.dispose([x, dy, value, gradients]);
    });
  });

  test('every kind has a finite value and gradient far from zero', async () => {
    for (const kind of [...Object.keys(activations), 'softmax'] as ActivationKind[]) {
      const x = tf.tensor2d([[-80, -30, 30, 80]]);
      const dy = tf.onesLike(x);
      const { value, gradients } = valueAndGradients((x) => tf.mul(activate(x, kind), 1), [x], dy);
      for (const result of [value, gradients[0]!]) {
        expect([kind, [...(await result.data())].every(Number.isFinite)]).toEqual([kind, true]);
      }
      tf.dispose([x, dy, value, gradients]);
    }
  });

  test.each(['relu', 'relu6', 'leakyRelu'] as const)(
    '%s is one dispatch forward and one backward on WebGPU, of any size',
    async (kind) => {
      const slopes = { relu: [0, 0, 1, 1], relu6: [0, 0, 1, 0], leakyRelu: [0.01, 0.01, 1, 1] }[kind];
      for (const size of [4, 1003]) {
        const values = Array.from({ length: size }, (_, i) => [-2, 0, 3, 7][i % 4]!);
        const x = tf.tensor1d(values);
        const dy = tf.fill([size], 2);
        const gradient = tf.grad((x) => activate(x, kind))(x, dy);
        await expectNear(gradient, { values: values.map((_, i) => 2 * slopes[i % 4]!), shape: [size] }, 1e-6);
        if (inject('backend') === 'webgpu') {
          const names = { relu: 'Relu', relu6: 'Relu6', leakyRelu: 'LeakyRelu' };
          const name = `TfjsBlocks${names[kind]}`;
          expect(dispatchesOf(() => tf.grad((x) => activate(x, kind))(x, dy))).toEqual([
            name,
            `${name}Gradient`,
          ]);
        }
        tf.dispose([x, dy, gradient]);
      }
    },
  );
});
