import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batchNormInference } from '../../src/kernels/batchNorm/batchNormInference';
import { batchNormTraining } from '../../src/kernels/batchNorm/batchNormTraining';
import { random, type Shape4D } from '../reference/map';
import { batchNorm } from '../reference/norm';
import { cases, expectLevelMemory, expectNear, tensor, valueAndGradients, vector } from './compare';

const epsilon = 1e-5;

const anyShape = fc
  .tuple(...[4, 9, 9, 20].map((max) => fc.integer({ min: 1, max })))
  .filter(([batch, height, width]) => batch! * height! * width! > 1) as fc.Arbitrary<Shape4D>;

function affine(channels: number): { gamma: Float64Array; beta: Float64Array } {
  return {
    gamma: random([1, 1, 1, channels], 11).values.map((value) => Math.fround(value + 1.5)),
    beta: random([1, 1, 1, channels], 12).values,
  };
}

describe('batchNormTraining', () => {
  const checkTraining = async (
    shape: Shape4D,
    given: { gamma: boolean; beta: boolean },
    asMatrix = false,
  ) => {
    const channels = shape[3];
    const x = random(shape, 9);
    const dy = random(shape, 10);
    const values = affine(channels);
    const gamma = given.gamma ? values.gamma : new Float64Array(channels).fill(1);
    const beta = given.beta ? values.beta : new Float64Array(channels);
    const expected = batchNorm(x, dy, gamma, beta, epsilon);

    await expectLevelMemory(async () => {
      const flat = (map: tf.Tensor): tf.Tensor => tf.reshape(map, asMatrix ? [-1, channels] : shape);
      const [input, gradient] = tf.tidy(() => [flat(tensor(x)), flat(tensor(dy))]) as [tf.Tensor, tf.Tensor];
      const parameters = [...(given.gamma ? [vector(gamma)] : []), ...(given.beta ? [vector(beta)] : [])];
      const compute = (x: tf.Tensor, ...parameters: tf.Tensor[]): tf.Tensor => {
        const rest = [...parameters] as tf.Tensor1D[];
        return batchNormTraining(x, {
          gamma: given.gamma ? rest.shift()! : null,
          beta: given.beta ? rest.shift()! : null,
          epsilon,
        }).y;
      };
      const { value, gradients } = valueAndGradients(compute as never, [input, ...parameters], gradient);
      await expectNear(value, { values: expected.y.values, shape: input.shape }, 1e-5);
      await expectNear(gradients[0]!, { values: expected.dx.values, shape: input.shape }, 1e-4);
      const parameterGradients = [
        ...(given.gamma ? [expected.dgamma] : []),
        ...(given.beta ? [expected.dbeta] : []),
      ];
      for (const [i, values] of parameterGradients.entries())
        await expectNear(gradients[i + 1]!, { values }, 1e-4);

      const { y, statistics, count } = batchNormTraining(input, { gamma: null, beta: null, epsilon });
      const [mean, variance] = tf.unstack(statistics);
      await expectNear(mean!, { values: expected.mean, shape: [channels] }, 1e-5);
      await expectNear(variance!, { values: expected.variance, shape: [channels] }, 1e-5);
      expect(count).toBe(x.values.length / channels);
      tf.dispose([input, gradient, ...parameters, value, gradients, y, statistics, mean!, variance!]);
    });
  };

  test('any map agrees with the float64 reference, with and without gamma and beta', async () => {
    const given = fc.record({ gamma: fc.boolean(), beta: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(anyShape, given, (shape, given) => checkTraining(shape, given)),
      cases(),
    );
  });

  test('a matrix [N, C] is normalised by column', async () => {
    await checkTraining([24, 1, 1, 10], { gamma: true, beta: true }, true);
  });

  test('a mean a thousand times the deviation does not cancel the variance away', async () => {
    const x = random([4, 8, 8, 3], 9);
    x.values.forEach((value, i) => {
      x.values[i] = Math.fround(value + 500);
    });
    const expected = batchNorm(x, x, new Float64Array(3).fill(1), new Float64Array(3), epsilon);
    const input = tensor(x);
    const { y, statistics } = batchNormTraining(input, { gamma: null, beta: null, epsilon });
    const [mean, variance] = tf.unstack(statistics);
    await expectNear(variance!, { values: expected.variance }, 1e-4);
    await expectNear(y, expected.y, 1e-3);
    tf.dispose([input, y, statistics, mean!, variance!]);
  });

  test('an empty batch gives an empty map', async () => {
    await expectLevelMemory(async () => {
      const x = tf.zeros([0, 3, 3, 2]);
      const { y, statistics } = batchNormTraining(x, { gamma: null, beta: null, epsilon });
      expect(y.shape).toEqual([0, 3, 3, 2]);
      await expectNear(statistics, { values: [0, 0, 0, 0] }, 1e-9);
      tf.dispose([x, y, statistics]);
    });
  });
});

describe('batchNormInference', () => {
  test('value and all gradients agree with the float64 formula', async () => {
    const shape: Shape4D = [3, 5, 4, 6];
    const [x, dy] = [random(shape, 9), random(shape, 10)];
    const { gamma, beta } = affine(6);
    const mean = random([1, 1, 1, 6], 13).values;
    const variance = random([1, 1, 1, 6], 14).values.map((value) => Math.fround(value + 1.5));
    const deviation = variance.map((value) => 1 / Math.sqrt(value + epsilon));
    const sumBy = (term: (i: number, c: number) => number): Float64Array => {
      const sums = new Float64Array(6);
      for (let i = 0; i < x.values.length; i++) sums[i % 6]! += term(i, i % 6);
      return sums;
    };
    const centred = (i: number, c: number): number => x.values[i]! - mean[c]!;

    await expectLevelMemory(async () => {
      const inputs = [tensor(x), vector(mean), vector(variance), vector(gamma), vector(beta)];
      const gradient = tensor(dy);
      const { value, gradients } = valueAndGradients(
        (x, mean, variance, gamma, beta) =>
          batchNormInference(x, { mean, variance, gamma, beta, epsilon } as Parameters<
            typeof batchNormInference
          >[1]),
        inputs,
        gradient,
      );
      const y = x.values.map((_, i) => gamma[i % 6]! * deviation[i % 6]! * centred(i, i % 6) + beta[i % 6]!);
      await expectNear(value, { values: y, shape }, 1e-5);
      const expected = [
        dy.values.map((value, i) => value * gamma[i % 6]! * deviation[i % 6]!),
        sumBy((i, c) => -dy.values[i]! * gamma[c]! * deviation[c]!),
        sumBy((i, c) => -0.5 * dy.values[i]! * gamma[c]! * deviation[c]! ** 3 * centred(i, c)),
        sumBy((i, c) => dy.values[i]! * deviation[c]! * centred(i, c)),
        sumBy((i) => dy.values[i]!),
      ];
      for (const [i, values] of expected.entries()) await expectNear(gradients[i]!, { values }, 1e-4);

      const bare = batchNormInference(inputs[0]!, {
        mean: inputs[1] as tf.Tensor1D,
        variance: inputs[2] as tf.Tensor1D,
        gamma: null,
        beta: null,
        epsilon,
      });
      await expectNear(bare, { values: x.values.map((_, i) => deviation[i % 6]! * centred(i, i % 6)) }, 1e-5);
      tf.dispose([...inputs, gradient, value, gradients, bare]);
    });
  });
});
