// A convolution with a norm by given statistics: against the float64 references of its parts, in value and in the
// gradients by all that goes in.

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, inject, test } from 'vitest';
import type { FusedActivation } from '../../src/kernels/activation/fused';
import { normalisedConvolution } from '../../src/kernels/conv2d/normalised';
import { normaliseAndFinishOnWebGPU } from '../../src/kernels/conv2d/webgpu/convolution';
import type { ConvolutionForm } from '../../src/kernels/conv2d/webgpu/convolutionForms';
import * as reference from '../reference/conv2d';
import { type Map4D, random } from '../reference/map';
import { expectLevelMemory, expectNear, tensor, valueAndGradients, vector } from './compare';
import { dispatchesOf } from './dispatches';

const epsilon = 1e-3;
const sliding = {
  stride: [1, 1],
  dilation: [1, 1],
  padding: [
    [1, 1],
    [1, 1],
  ],
} as const;

interface Case {
  groups: number;
  channels: number;
  filters: number;
  hasResidual?: boolean;
  activation?: FusedActivation;
}

/** Numbers, all in float64. */
function example({ groups, channels, filters, hasResidual = true }: Case) {
  const count = groups * filters;
  const values = (seed: number): number[] => [...random([1, 1, 1, count], seed).values];
  return {
    x: random([2, 5, 6, groups * channels], 1),
    filter: random([3, 3, channels, count], 2),
    dy: random([2, 5, 6, count], 3),
    residual: hasResidual ? random([2, 5, 6, count], 4) : undefined,
    mean: values(5),
    variance: values(6).map((value) => Math.fround(value + 1.5)),
    gamma: values(7),
    beta: values(8),
  };
}

const bent: Record<FusedActivation, (z: number) => number> = {
  linear: (z) => z,
  relu: (z) => Math.max(0, z),
  relu6: (z) => Math.min(6, Math.max(0, z)),
  leakyRelu: (z) => (z < 0 ? 0.01 * z : z),
};

/** The value, and the gradients by x, filter, mean, variance, gamma, beta and, where there is one, the residual. */
function expectedOf(given: Case): ArrayLike<number>[] {
  const { x, filter, dy, residual, mean, variance, gamma, beta } = example(given);
  const options = { ...sliding, groups: given.groups };
  const { activation = 'relu' } = given;
  const convolved = reference.groupConv2d(x, filter, { ...options, activation: 'linear' });
  const count = mean.length;
  const deviation = variance.map((value) => 1 / Math.sqrt(value + epsilon));
  const z = convolved.values.map((value, i) => {
    const c = i % count;
    const normed = gamma[c]! * deviation[c]! * (value - mean[c]!) + beta[c]!;
    return normed + (residual?.values[i] ?? 0);
  });
  const slope = (at: number): number => {
    const step = 1e-6;
    return (bent[activation](at + step) - bent[activation](at - step)) / (2 * step);
  };
  const dz = dy.values.map((value, i) => value * slope(z[i]!));
  const sumBy = (term: (i: number, c: number) => number): number[] => {
    const sums = new Array<number>(count).fill(0);
    for (let i = 0; i < dz.length; i++) sums[i % count]! += dz[i]! * term(i, i % count);
    return sums;
  };
  const centred = (i: number, c: number): number => convolved.values[i]! - mean[c]!;
  const dConvolved: Map4D = {
    shape: dy.shape,
    values: dz.map((value, i) => value * gamma[i % count]! * deviation[i % count]!),
  };
  const linear = reference.groupConv2dGradients(x, filter, dConvolved, { ...options, activation: 'linear' });
  return [
    z.map(bent[activation]),
    linear.x.values,
    linear.filter.values,
    sumBy((_, c) => -gamma[c]! * deviation[c]!),
    sumBy((i, c) => -0.5 * gamma[c]! * deviation[c]! ** 3 * centred(i, c)),
    sumBy((i, c) => deviation[c]! * centred(i, c)),
    sumBy(() => 1),
    ...(residual ? [dz] : []),
  ];
}

/** As tensors: x, filter, mean, variance, gamma, beta and, where there is one, the residual. */
function inputsOf(given: Case): tf.Tensor[] {
  const { x, filter, residual, mean, variance, gamma, beta } = example(given);
  return [
    tensor(x),
    tensor(filter),
    ...[mean, variance, gamma, beta].map(vector),
    ...(residual ? [tensor(residual)] : []),
  ];
}

const named = ([x, filter, mean, variance, gamma, beta, residual]: readonly tf.Tensor[]) => ({
  maps: {
    x: x as tf.Tensor4D,
    filter: filter as tf.Tensor4D,
    ...(residual && { residual: residual as tf.Tensor4D }),
  },
  vectors: { mean, variance, gamma, beta } as Record<'mean' | 'variance' | 'gamma' | 'beta', tf.Tensor1D>,
});

const cases: [string, Case][] = [
  ['one group', { groups: 1, channels: 8, filters: 8 }],
  [
    'one group, with neither sum nor activation',
    { groups: 1, channels: 3, filters: 5, hasResidual: false, activation: 'linear' },
  ],
  ['narrow groups', { groups: 4, channels: 4, filters: 4, activation: 'leakyRelu' }],
  ['narrow groups without a sum', { groups: 4, channels: 4, filters: 4, hasResidual: false }],
  ['wide groups', { groups: 2, channels: 16, filters: 16, activation: 'relu6' }],
  ['odd groups', { groups: 3, channels: 3, filters: 5 }],
];

describe('a convolution and its norm', () => {
  test.each(cases)('%s', async (_, given) => {
    const expected = expectedOf(given);
    await expectLevelMemory(async () => {
      const inputs = inputsOf(given);
      const dy = tensor(example(given).dy);
      const { value, gradients } = valueAndGradients(
        (...inputs) => {
          const { maps, vectors } = named(inputs);
          const attributes = { ...sliding, activation: given.activation ?? 'relu' };
          return normalisedConvolution(maps, { ...vectors, epsilon }, attributes);
        },
        inputs,
        dy,
      );
      for (const [index, actual] of [value, ...gradients].entries()) {
        await expectNear(actual, { values: expected[index]! }, index === 0 ? 1e-5 : 1e-4);
      }
      tf.dispose([...inputs, dy, value, gradients]);
    });
  });

  test('without gamma and beta', async () => {
    const given: Case = { groups: 1, channels: 4, filters: 4, activation: 'linear' };
    await expectLevelMemory(async () => {
      const inputs = inputsOf(given);
      const { maps, vectors } = named(inputs);
      const ones = { ...vectors, gamma: tf.ones([4]), beta: tf.zeros([4]) } as typeof vectors;
      const attributes = { ...sliding, activation: 'linear' } as const;
      const bare = { ...vectors, gamma: null, beta: null, epsilon };
      const y = normalisedConvolution(maps, bare, attributes);
      const same = normalisedConvolution(maps, { ...ones, epsilon }, attributes);
      await expectNear(y, { values: await same.data() }, 1e-6);
      tf.dispose([...inputs, ones.gamma, ones.beta, y, same]);
    });
  });

  test('an empty batch gives an empty map', () => {
    const vectors = { mean: tf.zeros([4]), variance: tf.ones([4]), gamma: tf.ones([4]), beta: tf.zeros([4]) };
    const x = tf.zeros<tf.Rank.R4>([0, 6, 6, 4]);
    const filter = tf.ones<tf.Rank.R4>([3, 3, 4, 4]);
    const norm = { ...(vectors as Record<keyof typeof vectors, tf.Tensor1D>), epsilon };
    const y = normalisedConvolution({ x, filter }, norm, { ...sliding, activation: 'relu' });
    expect(y.shape).toEqual([0, 6, 6, 4]);
    tf.dispose([x, filter, y, vectors]);
  });
});

describe.runIf(inject('backend') === 'webgpu')('on webgpu', () => {
  test('it is one dispatch', () => {
    const inputs = inputsOf(cases[0]![1]);
    const { maps, vectors } = named(inputs);
    const attributes = { ...sliding, activation: 'relu' } as const;
    expect(dispatchesOf(() => normalisedConvolution(maps, { ...vectors, epsilon }, attributes))).toHaveLength(
      1,
    );
    tf.dispose(inputs);
  });

  const forms: ConvolutionForm[] = ['plain', 'registers', 'tiles', 'largePatches', 'smallPatches'];

  describe.each(forms)('%s', (form) => {
    test.each(cases)('%s', async (_, given) => {
      const [expected] = expectedOf(given);
      await expectLevelMemory(async () => {
        const inputs = inputsOf(given);
        const { maps, vectors } = named(inputs);
        const { activation = 'relu' } = given;
        const y = normaliseAndFinishOnWebGPU(
          { ...maps, ...vectors },
          { ...sliding, activation, epsilon },
          form,
        );
        await expectNear(y, { values: expected! }, 1e-5);
        tf.dispose([...inputs, y]);
      });
    });
  });
});
