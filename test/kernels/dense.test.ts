import * as tf from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { dense } from '../../src/kernels/dense/dense';
import { conv2d, conv2dGradients } from '../reference/conv2d';
import { random } from '../reference/map';
import { expectLevelMemory, expectNear, tensor, valueAndGradients } from './compare';

test('the product and both gradients agree with the float64 reference', async () => {
  // A 1×1 convolution of single pixels is the same product.
  const pointwise = {
    stride: [1, 1],
    dilation: [1, 1],
    padding: [
      [0, 0],
      [0, 0],
    ],
    groups: 1,
  } as const;
  const [x, kernel, dy] = [random([5, 1, 1, 13], 1), random([1, 1, 13, 7], 2), random([5, 1, 1, 7], 3)];
  const expected = conv2dGradients(x, kernel, dy, pointwise);
  await expectLevelMemory(async () => {
    const inputs = tf.tidy(() => [
      tf.reshape(tensor(x), [5, 13]),
      tf.reshape(tensor(kernel), [13, 7]),
      tf.reshape(tensor(dy), [5, 7]),
    ]) as [tf.Tensor, tf.Tensor, tf.Tensor];
    const { value, gradients } = valueAndGradients(
      (x, kernel) => dense(x as tf.Tensor2D, kernel as tf.Tensor2D),
      [inputs[0], inputs[1]],
      inputs[2],
    );
    await expectNear(value, { values: conv2d(x, kernel, pointwise).values, shape: [5, 7] }, 1e-5);
    await expectNear(gradients[0]!, { values: expected.x.values, shape: [5, 13] }, 1e-5);
    await expectNear(gradients[1]!, { values: expected.filter.values, shape: [13, 7] }, 1e-5);
    tf.dispose([...inputs, value, gradients]);
  });
});

test('an empty batch gives an empty result, and zero gradients', async () => {
  await expectLevelMemory(async () => {
    const [x, kernel, dy] = [tf.zeros([0, 3]), tf.ones([3, 2]), tf.zeros([0, 2])];
    const { value, gradients } = valueAndGradients(
      (x, kernel) => dense(x as tf.Tensor2D, kernel as tf.Tensor2D),
      [x, kernel],
      dy,
    );
    expect(value.shape).toEqual([0, 2]);
    expect(gradients[0]!.shape).toEqual([0, 3]);
    await expectNear(gradients[1]!, { values: new Float32Array(6), shape: [3, 2] }, 1e-9);
    tf.dispose([x, kernel, dy, value, gradients]);
  });
});
