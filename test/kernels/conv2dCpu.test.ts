// What the loops on cpu do beyond the cases that every backend is asked: maps that don't go through the cache at once, and
// values that are not in single precision.

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, inject, test } from 'vitest';
import { conv2d } from '../../src/kernels/conv2d/conv2d';
import * as reference from '../reference/conv2d';
import { random } from '../reference/map';
import { expectLevelMemory, expectNear, tensor, valueAndGradients } from './compare';

const padded = {
  dilation: [1, 1],
  padding: [
    [1, 1],
    [0, 2],
  ],
} as const;

describe.runIf(inject('backend') === 'cpu')('conv2d on cpu', () => {
  test.each([
    { kind: 'dense', groups: 1, filters: 7, stride: [1, 1] },
    { kind: 'dense, strided', groups: 1, filters: 5, stride: [2, 3] },
    { kind: 'grouped', groups: 3, filters: 9, stride: [1, 2] },
    { kind: 'depthwise', groups: 12, filters: 12, stride: [1, 1] },
    { kind: 'depthwise, two filters a channel, strided', groups: 12, filters: 24, stride: [2, 1] },
  ] as const)('a batch of more images than go together: $kind', async ({ groups, filters, stride }) => {
    const options = { ...padded, groups, stride };
    const x = random([5, 41, 43, 12], 1); // 22,000 values an image: of two at a time, one is left at the end
    const filter = random([3, 3, 12 / groups, filters], 2);
    const dy = random(reference.outputShape(x.shape, filter.shape, options), 3);
    const expected = reference.conv2dGradients(x, filter, dy, options);
    await expectLevelMemory(async () => {
      const inputs = [tensor(x), tensor(filter), tensor(dy)] as const;
      const { value, gradients } = valueAndGradients(
        (x, filter) => conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, options),
        [inputs[0], inputs[1]],
        inputs[2],
      );
      await expectNear(value, reference.conv2d(x, filter, options), 1e-6);
      await expectNear(gradients[0]!, expected.x, 1e-6);
      await expectNear(gradients[1]!, expected.filter, 1e-6);
      tf.dispose([...inputs, value, gradients]);
    });
  });

  test.each([1, 3])('integers are read as the numbers they are, in %i groups', async (groups) => {
    const x = tf.tensor4d([1, 2, 3, 4, 5, 6], [1, 1, 2, 3], 'int32');
    const filter = tf.tensor4d([1, 10, 100], [1, 1, 3 / groups, groups], 'int32');
    const y = conv2d(x, filter, {
      ...padded,
      groups,
      stride: [1, 1],
      padding: [
        [0, 0],
        [0, 0],
      ],
    });
    expect(y.dtype).toBe('float32');
    expect([...(await y.data())]).toEqual(groups === 1 ? [321, 654] : [1, 20, 300, 4, 50, 600]);
    tf.dispose([x, filter, y]);
  });

  test('the values of the inputs stay as they were', async () => {
    const x = tensor(random([2, 5, 5, 3], 1));
    const filter = tensor(random([3, 3, 3, 4], 2));
    const before = [[...(await x.data())], [...(await filter.data())]];
    const options = { ...padded, groups: 1, stride: [1, 1] } as const;
    const dy = tf.ones([2, 5, 5, 4]);
    tf.dispose(
      valueAndGradients(
        (x, filter) => conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, options),
        [x, filter],
        dy,
      ),
    );
    expect([[...(await x.data())], [...(await filter.data())]]).toEqual(before);
    expect([...(await dy.data())].every((value) => value === 1)).toBe(true);
    tf.dispose([x, filter, dy]);
  });
});
