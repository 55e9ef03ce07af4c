import * as tf from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { denseFilter } from '../../src/kernels/conv2d/denseFilter';
import { expectLevelMemory } from './compare';

const table = [[2, 0], [1]];

test('puts every pair at its place, and zeros between', async () => {
  await expectLevelMemory(async () => {
    const pairs = tf.tensor4d([1, 2, 3, 4, 5, 6], [1, 2, 1, 3]);
    const filter = denseFilter(pairs, table, 3);
    expect(filter.shape).toEqual([1, 2, 3, 2]);
    // By input map, and in it by output map; the first three rows are those of the left tap.
    expect([...(await filter.data())]).toEqual([2, 0, 0, 3, 1, 0, 5, 0, 0, 6, 4, 0]);
    tf.dispose([pairs, filter]);
  });
});

test('gives every pair its gradient, and the gradient of that', async () => {
  await expectLevelMemory(async () => {
    const pairs = tf.tensor4d([1, 2, 3], [1, 1, 1, 3]);
    const cubes = (x: tf.Tensor): tf.Scalar =>
      tf.sum(
        tf.mul(tf.square(denseFilter(x as tf.Tensor4D, table, 3)), denseFilter(x as tf.Tensor4D, table, 3)),
      );
    const first = tf.grad(cubes)(pairs);
    const second = tf.grad((x) => tf.sum(tf.grad(cubes)(x)))(pairs);
    expect([...(await first.data())]).toEqual([3, 12, 27]);
    expect([...(await second.data())]).toEqual([6, 12, 18]);
    tf.dispose([pairs, first, second]);
  });
});
