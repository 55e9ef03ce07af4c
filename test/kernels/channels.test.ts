import * as tf from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { addBias } from '../../src/kernels/channels/addBias';
import { channelMean } from '../../src/kernels/channels/channelMean';
import { random } from '../reference/map';
import { expectLevelMemory, expectNear, tensor, valueAndGradients, vector } from './compare';

test('addBias adds to each channel; its gradient is the sum over all else', async () => {
  const [x, dy] = [random([3, 5, 4, 7], 1), random([3, 5, 4, 7], 2)];
  const bias = random([1, 1, 1, 7], 3).values;
  const sums = new Float64Array(7);
  dy.values.forEach((value, i) => {
    sums[i % 7]! += value;
  });
  for (const shape of [
    [3, 5, 4, 7],
    [60, 7],
  ]) {
    await expectLevelMemory(async () => {
      const [input, gradient] = tf.tidy(() => [tf.reshape(tensor(x), shape), tf.reshape(tensor(dy), shape)]);
      const vectorOfBias = vector(bias);
      const { value, gradients } = valueAndGradients(
        (x, bias) => addBias(x, bias as tf.Tensor1D),
        [input!, vectorOfBias],
        gradient!,
      );
      await expectNear(value, { values: x.values.map((value, i) => value + bias[i % 7]!), shape }, 1e-6);
      await expectNear(gradients[0]!, { values: dy.values, shape }, 1e-6);
      await expectNear(gradients[1]!, { values: sums, shape: [7] }, 1e-5);
      tf.dispose([input!, gradient!, vectorOfBias, value, gradients]);
    });
  }
});

test('channelMean is the mean over batch, height and width', async () => {
  for (const shape of [
    [1, 1, 1, 3],
    [4, 1, 1, 3],
    [1, 6, 5, 3],
    [3, 7, 2, 1],
  ] as const) {
    const x = random([...shape], 4);
    const channels = shape[3];
    const means = new Float64Array(channels);
    x.values.forEach((value, i) => {
      means[i % channels]! += (value * channels) / x.values.length;
    });
    const input = tensor(x);
    const mean = channelMean(input);
    expect(mean.shape).toEqual([channels]);
    await expectNear(mean, { values: means }, 1e-5);
    tf.dispose([input, mean]);
  }
});
