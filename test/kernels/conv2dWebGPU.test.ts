// The WebGPU kernels of convolution, each in both of its forms: an adapter here is software or a GPU, and would try one.

import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { convolutionOnWebGPU, inputGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/convolution';
import { depthwiseFilterGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/depthwiseFilterGradient';
import { depthwiseInputGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/depthwiseInputGradient';
import { filterGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/filterGradient';
import type { Form } from '../../src/kernels/conv2d/webgpu/form';
import * as reference from '../reference/conv2d';
import { type Map4D, type Padding, type Pair, random, type Shape4D } from '../reference/map';
import { cases, expectLevelMemory, expectNear, tensor } from './compare';

interface Case {
  x: Shape4D;
  kernel: Pair;
  filters: number;
  stride: Pair;
  dilation: Pair;
  padding: Padding;
}

/** Forward and both gradients of one form, against the reference. */
async function check(form: Form, { x: inputShape, kernel, filters, ...sliding }: Case): Promise<void> {
  const options = { ...sliding, groups: 1 };
  const filterShape: Shape4D = [...kernel, inputShape[3], filters];
  const shape = reference.outputShape(inputShape, filterShape, options);
  fc.pre(shape[1] > 0 && shape[2] > 0);
  const maps = [random(inputShape, 1), random(filterShape, 2), random(shape, 3)] as const;
  const expected = reference.conv2dGradients(...maps, options);
  await expectLevelMemory(async () => {
    const [x, filter, dy] = maps.map(tensor) as [tf.Tensor4D, tf.Tensor4D, tf.Tensor4D];
    await expectMap(
      () => convolutionOnWebGPU({ x, filter }, sliding, form),
      reference.conv2d(maps[0], maps[1], options),
      1e-5,
    );
    await expectMap(
      () => inputGradientOnWebGPU({ dy, filter }, { ...sliding, inputShape }, form),
      expected.x,
      1e-4,
    );
    await expectMap(
      () => filterGradientOnWebGPU({ x, dy }, { ...sliding, filterShape }, form),
      expected.filter,
      1e-4,
    );
    tf.dispose([x, filter, dy]);
  });
}

/** Both gradients of a depthwise convolution, with `filters` for each channel. */
async function checkDepthwise(
  form: Form,
  { x: inputShape, kernel, filters, ...sliding }: Case,
): Promise<void> {
  const channels = inputShape[3];
  const options = { ...sliding, groups: channels };
  // The reference has [kh, kw, 1, C·M], which lies in memory as [kh, kw, C, M] does.
  const groupedShape: Shape4D = [...kernel, 1, channels * filters];
  const filterShape: Shape4D = [...kernel, channels, filters];
  const shape = reference.outputShape(inputShape, groupedShape, options);
  fc.pre(shape[1] > 0 && shape[2] > 0);
  const maps = [random(inputShape, 1), random(groupedShape, 2), random(shape, 3)] as const;
  const expected = reference.conv2dGradients(...maps, options);
  await expectLevelMemory(async () => {
    const [x, dy] = [tensor(maps[0]), tensor(maps[2])];
    const filter = tensor({ ...maps[1], shape: filterShape });
    await expectMap(
      () => depthwiseInputGradientOnWebGPU({ dy, filter }, { ...sliding, inputShape }, form),
      expected.x,
      1e-4,
    );
    await expectMap(
      () => depthwiseFilterGradientOnWebGPU({ x, dy }, { ...sliding, filterShape }, form),
      { ...expected.filter, shape: filterShape },
      1e-4,
    );
    tf.dispose([x, filter, dy]);
  });
}

async function expectMap(compute: () => tf.Tensor, expected: Map4D, tolerance: number): Promise<void> {
  const actual = tf.tidy(compute);
  await expectNear(actual, expected, tolerance);
  actual.dispose();
}

const pair = (least: number, most: number) =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }));

const anyConvolution = fc.record<Case>({
  x: fc
    .tuple(fc.integer({ min: 1, max: 3 }), pair(1, 12), fc.constantFrom(1, 3, 4, 8, 10, 20))
    .map(([batch, extent, channels]) => [batch, ...extent, channels]),
  kernel: pair(1, 5),
  filters: fc.constantFrom(1, 2, 4, 12, 17, 36),
  stride: fc.oneof(fc.constant<Pair>([1, 1]), fc.constant<Pair>([2, 2]), pair(1, 4)),
  dilation: fc.oneof(fc.constant<Pair>([1, 1]), pair(1, 3)),
  padding: fc.tuple(pair(-2, 6), pair(-2, 6)),
});

const none: Padding = [
  [0, 0],
  [0, 0],
];
const around = (side: number): Padding => [
  [side, side],
  [side, side],
];
const plain: Omit<Case, 'x'> = {
  kernel: [3, 3],
  filters: 16,
  stride: [1, 1],
  dilation: [1, 1],
  padding: around(1),
};

describe.runIf(inject('backend') === 'webgpu').each<Form>(['registers', 'tiles'])('%s', (form) => {
  test('any shape, stride, dilation and padding agrees with the float64 reference', async () => {
    await fc.assert(
      fc.asyncProperty(anyConvolution, (given) => check(form, given)),
      { ...cases(), numRuns: 40 },
    );
  });

  test.each<[string, Pick<Case, 'x'> & Partial<Case>]>([
    ['enough pixels for the largest tile', { x: [2, 64, 64, 8], kernel: [1, 1], filters: 36, padding: none }],
    [
      'enough pixels for the largest tile of the gradient, in four phases',
      { x: [2, 64, 64, 36], kernel: [1, 1], filters: 12, padding: none, stride: [2, 2] },
    ],
    ['a filter larger than a tile', { x: [1, 9, 9, 24], filters: 68 }],
    ['narrow, with more than one tile of rows', { x: [1, 9, 9, 20], filters: 12 }],
    [
      '7×7 with stride 2 on three channels',
      { x: [2, 20, 18, 3], kernel: [7, 7], filters: 20, stride: [2, 2], padding: around(3) },
    ],
    ['1×1', { x: [3, 5, 7, 24], kernel: [1, 1], filters: 36, padding: none }],
    ['1×1 with stride 2', { x: [1, 7, 8, 12], kernel: [1, 1], filters: 8, stride: [2, 2], padding: none }],
    [
      '1×7 and 7×1',
      {
        x: [1, 8, 9, 4],
        kernel: [1, 7],
        padding: [
          [0, 0],
          [3, 3],
        ],
      },
    ],
    [
      '7×1',
      {
        x: [1, 8, 9, 5],
        kernel: [7, 1],
        padding: [
          [3, 3],
          [0, 0],
        ],
      },
    ],
    [
      'a stride larger than the filter, and than the map',
      { x: [2, 3, 8, 4], kernel: [2, 2], stride: [4, 3] },
    ],
    [
      'dilation and stride with a common divisor',
      { x: [1, 13, 14, 4], stride: [4, 2], dilation: [6, 4], padding: around(6) },
    ],
    ['padding larger than the filter', { x: [1, 3, 3, 4], padding: around(5) }],
    [
      'negative padding',
      {
        x: [2, 9, 9, 4],
        padding: [
          [-2, 1],
          [0, -3],
        ],
      },
    ],
    ['one value', { x: [1, 1, 1, 1], kernel: [1, 1], filters: 1, padding: none }],
  ])('%s', async (_, given) => {
    await check(form, { ...plain, ...given });
  });

  test('depthwise gradients agree with the float64 reference', async () => {
    const anyDepthwise = anyConvolution.chain((given) =>
      fc.integer({ min: 1, max: 3 }).map((filters) => ({ ...given, filters })),
    );
    await fc.assert(
      fc.asyncProperty(anyDepthwise, (given) => checkDepthwise(form, given)),
      { ...cases(), numRuns: 40 },
    );
    await checkDepthwise(form, {
      ...plain,
      x: [2, 30, 30, 16],
      filters: 1,
      kernel: [3, 7],
      padding: around(3),
    });
  });

  test('what lies outside of the map is zero, however large its neighbours are', async () => {
    await expectLevelMemory(async () => {
      const x = tf.fill<tf.Rank.R4>([1, 3, 3, 4], Number.POSITIVE_INFINITY);
      const filter = tf.ones<tf.Rank.R4>([3, 3, 4, 4]);
      const dy = tf.ones<tf.Rank.R4>([1, 3, 3, 4]);
      const sliding = { stride: [1, 1], dilation: [1, 1], padding: around(1) } as const;
      const results = tf.tidy(() => [
        convolutionOnWebGPU({ x, filter }, sliding, form),
        inputGradientOnWebGPU({ dy: x, filter }, { ...sliding, inputShape: [1, 3, 3, 4] }, form),
        filterGradientOnWebGPU({ x, dy }, { ...sliding, filterShape: [3, 3, 4, 4] }, form),
      ]);
      for (const result of results) {
        expect([...(await result.data())].every((value) => value === Number.POSITIVE_INFINITY)).toBe(true);
      }
      tf.dispose([x, filter, dy, results]);
    });
  });
});
