import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, inject, test } from 'vitest';
import { addBias } from '../../src/kernels/channels/addBias';
import { channelMean } from '../../src/kernels/channels/channelMean';
import { scaleAndShift } from '../../src/kernels/channels/scaleAndShift';
import { meanOfRows, shareAmongRows } from '../../src/kernels/channels/webgpu/mean';
import { random, type Shape4D } from '../reference/map';
import { expectLevelMemory, expectNear, tensor, valueAndGradients, vector } from './compare';
import { dispatchesOf } from './dispatches';

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

test('scaleAndShift has the value and the gradients of its formula', async () => {
  for (const shape of [
    [3, 5, 4, 7],
    [2, 16, 16, 8],
  ] as const) {
    const channels = shape[3];
    const [x, dy] = [random([...shape], 1), random([...shape], 2)];
    const [scale, shift] = [3, 4].map((seed) => random([1, 1, 1, channels], seed).values);
    const sums = (term: (i: number) => number): Float64Array => {
      const all = new Float64Array(channels);
      for (let i = 0; i < x.values.length; i++) all[i % channels]! += term(i);
      return all;
    };
    await expectLevelMemory(async () => {
      const inputs = [tensor(x), vector(scale!), vector(shift!)];
      const gradient = tensor(dy);
      const { value, gradients } = valueAndGradients(
        (x, scale, shift) =>
          scaleAndShift(
            { x: x as tf.Tensor4D, scale: scale as tf.Tensor1D, shift: shift as tf.Tensor1D },
            {},
          ),
        inputs,
        gradient,
      );
      const y = x.values.map((value, i) => value * scale![i % channels]! + shift![i % channels]!);
      await expectNear(value, { values: y, shape }, 1e-5);
      const dx = dy.values.map((value, i) => value * scale![i % channels]!);
      await expectNear(gradients[0]!, { values: dx, shape }, 1e-5);
      await expectNear(gradients[1]!, { values: sums((i) => dy.values[i]! * x.values[i]!) }, 1e-4);
      await expectNear(gradients[2]!, { values: sums((i) => dy.values[i]!) }, 1e-4);
      tf.dispose([...inputs, gradient, value, gradients]);
    });
  }
});

test('the gradient of channelMean is the same share at every pixel', async () => {
  await expectLevelMemory(async () => {
    const shape = [3, 7, 2, 4];
    const [x, dy] = [tf.zeros(shape), vector([1, -2, 3, 42])];
    const { value, gradients } = valueAndGradients((x) => channelMean(x as tf.Tensor4D), [x], dy);
    const shares = Array.from({ length: 42 }, () => [1, -2, 3, 42].map((value) => value / 42));
    await expectNear(gradients[0]!, { values: shares.flat(), shape }, 1e-6);
    tf.dispose([x, dy, value, gradients]);

    const [none, one] = [tf.zeros([0, 7, 2, 4]), tf.ones([4])];
    const empty = valueAndGradients((x) => channelMean(x as tf.Tensor4D), [none], one);
    expect(empty.gradients[0]!.shape).toEqual([0, 7, 2, 4]);
    tf.dispose([none, one, empty.value, empty.gradients]);
  });
});

describe.runIf(inject('backend') === 'webgpu')('the shaders', () => {
  test.each([
    ['long loops', true],
    ['workgroups that share their sums', false],
  ] as const)('have the means of every part of a map in %s', async (_, software) => {
    const cases: [Shape4D, batch: number][] = [
      [[2, 9, 7, 140], 1],
      [[2, 9, 7, 140], 2],
      [[3, 17, 11, 35], 1],
      [[3, 17, 11, 35], 3],
    ];
    for (const [shape, batch] of cases) {
      const x = random(shape, 4);
      const channels = shape[3];
      const rows = x.values.length / (batch * channels);
      const means = new Float64Array(batch * channels);
      const place = (i: number): number => Math.floor(i / (rows * channels)) * channels + (i % channels);
      x.values.forEach((value, i) => {
        means[place(i)]! += value / rows;
      });
      await expectLevelMemory(async () => {
        const input = tensor(x);
        const mean = tf.tidy(() => meanOfRows(input, batch, software));
        await expectNear(mean, { values: means, shape: [batch, channels] }, 1e-5);
        const shares = shareAmongRows(mean, shape, software);
        await expectNear(shares, { values: x.values.map((_, i) => means[place(i)]! / rows), shape }, 1e-5);
        tf.dispose([input, mean, shares]);
      });
    }
  });

  test('are one for a bias or a scale, two for a mean of many rows, one for its gradient', () => {
    const x = tensor(random([4, 32, 32, 8], 1));
    const scale = tf.ones<tf.Rank.R1>([8]);
    expect(dispatchesOf(() => addBias(x, scale))).toEqual(['TfjsBlocksAddBias']);
    expect(dispatchesOf(() => scaleAndShift({ x, scale, shift: scale }, {}))).toEqual([
      'TfjsBlocksScaleAndShift',
    ]);
    const mean = ['TfjsBlocksSumOfRows', 'TfjsBlocksSumOfRows'];
    expect(dispatchesOf(() => channelMean(x))).toEqual(mean);
    expect(dispatchesOf(() => tf.grad((x) => channelMean(x as tf.Tensor4D))(x, scale))).toEqual([
      ...mean,
      'TfjsBlocksShareAmongRows',
    ]);
    tf.dispose([x, scale]);
  });
});
