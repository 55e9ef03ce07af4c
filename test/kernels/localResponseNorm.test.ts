import * as tf from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { localResponseNorm } from '../../src/kernels/localResponseNorm/localResponseNorm';
import { random, type Shape4D } from '../reference/map';
import * as reference from '../reference/norm';
import { expectLevelMemory, expectNear, tensor, valueAndGradients } from './compare';

test.each<[Shape4D, reference.LocalResponseNormReference]>([
  [[2, 3, 4, 12], { depthRadius: 2, bias: 2, alpha: 0.1, beta: 0.75 }],
  [[1, 5, 3, 3], { depthRadius: 5, bias: 1, alpha: 0.5, beta: 0.5 }],
  [[2, 2, 2, 7], { depthRadius: 1, bias: 1, alpha: 1, beta: 1 }],
])('%j with %j agrees with the float64 reference', async (shape, options) => {
  const [x, dy] = [random(shape, 1), random(shape, 2)];
  const expected = reference.localResponseNorm(x, dy, options);
  await expectLevelMemory(async () => {
    const [input, gradient] = [tensor(x), tensor(dy)];
    const { value, gradients } = valueAndGradients(
      (x) => localResponseNorm(x as tf.Tensor4D, options),
      [input],
      gradient,
    );
    await expectNear(value, expected.y, 1e-5);
    await expectNear(gradients[0]!, expected.dx, 1e-4);
    tf.dispose([input, gradient, value, gradients]);
  });
});

test('an empty batch stays empty', () => {
  const x = tf.zeros<tf.Rank.R4>([0, 2, 2, 5]);
  const y = localResponseNorm(x, { depthRadius: 2, bias: 1, alpha: 1, beta: 0.75 });
  expect(y.shape).toEqual([0, 2, 2, 5]);
  tf.dispose([x, y]);
});
