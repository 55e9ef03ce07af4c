import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { batchNormInference } from '../../src/kernels/batchNorm/batchNormInference';
import { batchNormTraining } from '../../src/kernels/batchNorm/batchNormTraining';
import { movingStatistics } from '../../src/kernels/batchNorm/movingStatistics';
import { normaliseByBatch } from '../../src/kernels/batchNorm/webgpu/training';
import { gradientsByBatch } from '../../src/kernels/batchNorm/webgpu/trainingGradient';
import { type Map4D, random, type Shape4D } from '../reference/map';
import { batchNorm } from '../reference/norm';
import { cases, expectLevelMemory, expectNear, tensor, valueAndGradients, vector } from './compare';
import { dispatchesOf } from './dispatches';

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

  test('its gradients have the gradients of the float64 formula', async () => {
    const shape: Shape4D = [4, 16, 8, 6];
    const inputs = [
      random(shape, 9),
      random(shape, 10),
      ...[11, 12].map((seed) => random([1, 1, 1, 6], seed)),
    ];
    const directions = inputs.map(({ shape }, i) => random(shape, 20 + i));
    const gradientsAt = (distance: number): Float64Array[] => {
      const [x, dy, gamma, beta] = inputs.map(({ shape, values }, i) => ({
        shape,
        values: values.map((value, at) => value + distance * directions[i]!.values[at]!),
      })) as [Map4D, Map4D, Map4D, Map4D];
      const { y, dx, dgamma, dbeta } = batchNorm(x, dy, gamma.values, beta.values, epsilon);
      return [dx.values, y.values, dgamma, dbeta];
    };
    // The gradient of the slope along the directions is how the gradients change along them.
    const step = 1e-5;
    const [ahead, behind] = [gradientsAt(step), gradientsAt(-step)];
    const expected = ahead.map((values, i) =>
      values.map((value, at) => (value - behind[i]![at]!) / (2 * step)),
    );

    await expectLevelMemory(async () => {
      const given = inputs.map((map, i) => (i < 2 ? tensor(map) : vector(map.values)));
      const along = directions.map((map, i) => (i < 2 ? tensor(map) : vector(map.values)));
      const weighted = (x: tf.Tensor, dy: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor): tf.Tensor => {
        const affine = { gamma: gamma as tf.Tensor1D, beta: beta as tf.Tensor1D };
        return tf.sum(tf.mul(dy, batchNormTraining(x, { ...affine, epsilon }).y));
      };
      const slope = (...all: tf.Tensor[]): tf.Tensor =>
        tf.addN(
          tf
            .grads(weighted)(all)
            .map((gradient, i) => tf.sum(tf.mul(gradient, along[i]!))),
        );
      const second = tf.grads(slope)(given);
      for (const [i, values] of expected.entries()) await expectNear(second[i]!, { values }, 1e-4);
      tf.dispose([...given, ...along, ...second]);
    });
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

test('movingStatistics follow the batch, the variance as the population’s', async () => {
  const [mean, variance] = [
    [1, -2, 3],
    [4, 5, 6],
  ];
  const statistics = [
    [0.5, 1, -1],
    [2, 0.1, 7],
  ];
  const follow = (old: number[], batch: number[], factor: number) =>
    old.map((value, c) => value + 0.1 * (factor * batch[c]! - value));
  await expectLevelMemory(async () => {
    for (const count of [1, 12]) {
      const unbiased = count / Math.max(1, count - 1);
      const inputs = {
        mean: vector(mean!),
        variance: vector(variance!),
        statistics: tf.tensor2d(statistics),
      };
      const next = movingStatistics(inputs, { momentum: 0.1, count });
      await expectNear(next[0]!, { values: follow(mean!, statistics[0]!, 1), shape: [3] }, 1e-6);
      await expectNear(next[1]!, { values: follow(variance!, statistics[1]!, unbiased), shape: [3] }, 1e-6);
      tf.dispose([...Object.values(inputs), ...next]);
    }
  });
});

describe.runIf(inject('backend') === 'webgpu')('the shaders', () => {
  // By fours and one by one, in two workgroups side by side, with several slices of rows and with fewer rows than one takes.
  const shapes: Shape4D[] = [
    [2, 9, 7, 140],
    [1, 1, 3, 140],
    [3, 17, 11, 35],
  ];

  test.each([
    ['long loops', true],
    ['workgroups that share their sums', false],
  ] as const)('agree with the float64 reference in %s', async (_, software) => {
    for (const shape of shapes) {
      const [x, dy] = [random(shape, 9), random(shape, 10)];
      x.values.forEach((value, i) => {
        x.values[i] = Math.fround(value + (i % shape[3]) / 4);
      });
      const { gamma, beta } = affine(shape[3]);
      const expected = batchNorm(x, dy, gamma, beta, epsilon);
      await expectLevelMemory(async () => {
        const inputs = { x: tensor(x), dy: tensor(dy), gamma: vector(gamma), beta: vector(beta) };
        const [y, statistics] = tf.tidy(() => normaliseByBatch(inputs, { epsilon }, software)) as [
          tf.Tensor4D,
          tf.Tensor2D,
        ];
        const [dx, dgamma, dbeta] = tf.tidy(() =>
          gradientsByBatch({ ...inputs, statistics }, { epsilon }, software),
        );
        await expectNear(y, expected.y, 1e-5);
        await expectNear(statistics, { values: [...expected.mean, ...expected.variance] }, 1e-5);
        await expectNear(dx!, expected.dx, 1e-4);
        await expectNear(dgamma!, { values: expected.dgamma }, 1e-4);
        await expectNear(dbeta!, { values: expected.dbeta }, 1e-4);
        tf.dispose([...Object.values(inputs), y, statistics, dx!, dgamma!, dbeta!]);
      });
    }
  });

  test.each([true, false])('keep the variance of a large mean (long loops: %s)', async (software) => {
    const x = random([4, 32, 32, 3], 9);
    x.values.forEach((value, i) => {
      x.values[i] = Math.fround(value + 500);
    });
    const expected = batchNorm(x, x, new Float64Array(3).fill(1), new Float64Array(3), epsilon);
    const inputs = { x: tensor(x), gamma: vector([1, 1, 1]), beta: vector([0, 0, 0]) };
    const [y, statistics] = tf.tidy(() => normaliseByBatch(inputs, { epsilon }, software));
    const [, variance] = tf.unstack(statistics!);
    await expectNear(variance!, { values: expected.variance }, 1e-5);
    await expectNear(y!, expected.y, 1e-3);
    tf.dispose([...Object.values(inputs), y!, statistics!, variance!]);
  });

  test('are two forward, two backward, and one for given or moving statistics', () => {
    const x = tensor(random([2, 8, 8, 12], 9));
    const [mean, variance] = [tf.zeros<tf.Rank.R1>([12]), tf.ones<tf.Rank.R1>([12])];
    const statistics = tf.stack([mean, variance]) as tf.Tensor2D;
    const train = (x: tf.Tensor) => batchNormTraining(x, { gamma: null, beta: null, epsilon }).y;
    const forward = ['TfjsBlocksBatchMoments', 'TfjsBlocksBatchNormalise'];
    expect(dispatchesOf(() => train(x))).toEqual(forward);
    expect(dispatchesOf(() => tf.grad(train)(x, x))).toEqual([
      ...forward,
      'TfjsBlocksBatchNormSums',
      'TfjsBlocksBatchNormGradients',
    ]);
    const given = { mean, variance, gamma: variance, beta: mean, epsilon };
    expect(dispatchesOf(() => batchNormInference(x, given))).toEqual(['TfjsBlocksBatchNormInference']);
    const follow = () => movingStatistics({ mean, variance, statistics }, { momentum: 0.1, count: 128 });
    expect(dispatchesOf(follow)).toEqual(['TfjsBlocksMovingStatistics']);
    tf.dispose([x, mean, variance, statistics]);
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
