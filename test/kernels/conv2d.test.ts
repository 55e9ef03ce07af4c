import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/check';
import { conv2d } from '../../src/kernels/conv2d/conv2d';
import * as reference from '../reference/conv2d';
import { type Padding, random } from '../reference/map';
import { cases, expectLevelMemory, expectNear, tensor, valueAndGradients } from './compare';

const pair = (least: number, most: number) =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }));

interface Case {
  batch: number;
  extent: [number, number];
  kernel: [number, number];
  groups: number;
  groupChannels: number;
  groupFilters: number;
  stride: [number, number];
  dilation: [number, number];
  padding: Padding;
}

const anyConvolution = fc.record<Case>({
  batch: fc.integer({ min: 1, max: 3 }),
  extent: pair(1, 9),
  kernel: pair(1, 4),
  groups: fc.constantFrom(1, 1, 2, 3, 4),
  groupChannels: fc.constantFrom(1, 2, 3, 5, 9),
  groupFilters: fc.integer({ min: 1, max: 3 }),
  stride: fc.oneof(fc.constant<[number, number]>([1, 1]), fc.constant<[number, number]>([2, 2]), pair(1, 3)),
  dilation: fc.oneof(fc.constant<[number, number]>([1, 1]), pair(1, 3)),
  padding: fc.tuple(pair(0, 3), pair(0, 3)),
});

/** Value and both gradients against the reference. */
async function check(given: Case): Promise<void> {
  const { batch, extent, kernel, groups, groupChannels, groupFilters, ...sliding } = given;
  const options = { ...sliding, groups };
  const x = random([batch, ...extent, groups * groupChannels], 1);
  const filter = random([...kernel, groupChannels, groups * groupFilters], 2);
  const shape = reference.outputShape(x.shape, filter.shape, options);
  fc.pre(shape[1] > 0 && shape[2] > 0);
  const dy = random(shape, 3);
  const expected = reference.conv2dGradients(x, filter, dy, options);

  await expectLevelMemory(async () => {
    const inputs = [tensor(x), tensor(filter), tensor(dy)] as const;
    const { value, gradients } = valueAndGradients(
      (x, filter) => conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, options),
      [inputs[0], inputs[1]],
      inputs[2],
    );
    await expectNear(value, reference.conv2d(x, filter, options), 1e-5);
    await expectNear(gradients[0]!, expected.x, 1e-4);
    await expectNear(gradients[1]!, expected.filter, 1e-4);
    tf.dispose([...inputs, value, gradients]);
  });
}

const plain: Case = {
  batch: 2,
  extent: [6, 5],
  kernel: [3, 3],
  groups: 1,
  groupChannels: 4,
  groupFilters: 3,
  stride: [1, 1],
  dilation: [1, 1],
  padding: [
    [1, 1],
    [1, 1],
  ],
};

describe('conv2d', () => {
  test('any shape, stride, dilation, padding and groups agrees with the float64 reference', async () => {
    await fc.assert(fc.asyncProperty(anyConvolution, check), cases());
  });

  test.each<[string, Partial<Case>]>([
    ['3×3', {}],
    [
      '1×1',
      {
        kernel: [1, 1],
        padding: [
          [0, 0],
          [0, 0],
        ],
      },
    ],
    [
      '1×1 with stride 2',
      {
        kernel: [1, 1],
        padding: [
          [0, 0],
          [0, 0],
        ],
        stride: [2, 2],
      },
    ],
    [
      '7×7 with stride 2 and padding 3',
      {
        extent: [12, 12],
        kernel: [7, 7],
        padding: [
          [3, 3],
          [3, 3],
        ],
        stride: [2, 2],
      },
    ],
    [
      "TensorFlow's same padding, stride 2",
      {
        extent: [8, 8],
        padding: [
          [0, 1],
          [0, 1],
        ],
        stride: [2, 2],
      },
    ],
    [
      'a stride larger than the filter',
      {
        extent: [7, 8],
        kernel: [2, 1],
        padding: [
          [0, 0],
          [1, 0],
        ],
        stride: [3, 4],
      },
    ],
    [
      'dilation 2',
      {
        dilation: [2, 2],
        padding: [
          [2, 2],
          [2, 2],
        ],
      },
    ],
    [
      'dilation 2 and stride 2',
      {
        extent: [9, 9],
        dilation: [2, 2],
        padding: [
          [2, 2],
          [2, 2],
        ],
        stride: [2, 2],
      },
    ],
    ['depthwise', { groups: 6, groupChannels: 1, groupFilters: 1 }],
    [
      'depthwise, two filters a channel, stride 2',
      { groups: 5, groupChannels: 1, groupFilters: 2, stride: [2, 2] },
    ],
    [
      'depthwise, dilated',
      {
        groups: 4,
        groupChannels: 1,
        groupFilters: 1,
        dilation: [2, 1],
        padding: [
          [2, 2],
          [1, 1],
        ],
      },
    ],
    ['narrow groups', { groups: 8, groupChannels: 4, groupFilters: 4 }],
    ['groups of unequal width in and out', { groups: 3, groupChannels: 2, groupFilters: 5 }],
    ['wide groups, stride 2', { groups: 2, groupChannels: 20, groupFilters: 3, stride: [2, 2] }],
    [
      'padding wider than the filter',
      {
        kernel: [2, 1],
        padding: [
          [3, 0],
          [0, 2],
        ],
      },
    ],
    [
      'negative padding, which crops',
      {
        extent: [8, 9],
        padding: [
          [-1, 2],
          [1, -2],
        ],
      },
    ],
    [
      'negative padding in groups, stride 2 and dilation 2',
      {
        extent: [9, 9],
        groups: 2,
        groupFilters: 2,
        stride: [2, 2],
        dilation: [2, 1],
        padding: [
          [-1, 3],
          [2, -1],
        ],
      },
    ],
  ])('%s', async (_, changes) => {
    await check({ ...plain, ...changes });
  });

  test('an empty batch gives an empty map, and zero gradients', async () => {
    await expectLevelMemory(async () => {
      for (const groups of [1, 2, 4]) {
        const x = tf.zeros<tf.Rank.R4>([0, 6, 6, 4]);
        const filter = tf.ones<tf.Rank.R4>([3, 3, 4 / groups, 8]);
        const options = { ...plain, groups };
        const dy = tf.zeros([0, 6, 6, 8]);
        const { value, gradients } = valueAndGradients(
          (x, filter) => conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, options),
          [x, filter],
          dy,
        );
        expect(value.shape).toEqual([0, 6, 6, 8]);
        expect(gradients[0]!.shape).toEqual(x.shape);
        await expectNear(gradients[1]!, { values: new Float32Array(filter.size), shape: filter.shape }, 1e-9);
        tf.dispose([x, filter, dy, value, gradients]);
      }
    });
  });

  test('only the gradients that are asked for are computed', async () => {
    const x = tensor(random([1, 4, 4, 3], 1));
    const filter = tensor(random([3, 3, 3, 2], 2));
    const { kernels } = await tf.profile(() =>
      tf.tidy(() => tf.grad((filter) => conv2d(x, filter as tf.Tensor4D, plain))(filter)),
    );
    const names = kernels.map(({ name }) => name);
    expect(names).toContain('TfjsBlocksConv2DFilterGradient');
    expect(names).not.toContain('TfjsBlocksConv2DInputGradient');
    tf.dispose([x, filter]);
  });

  test('what does not fit is an error, before anything is computed', async () => {
    const x = tf.zeros<tf.Rank.R4>([1, 4, 4, 6]);
    const filter = tf.zeros<tf.Rank.R4>([3, 3, 2, 8]);
    await expectLevelMemory(async () => {
      expect(() => conv2d(x, filter, { ...plain, groups: 4 })).toThrow(
        /groups = 4 must divide 6 input channels/,
      );
      expect(() => conv2d(x, filter, { ...plain, groups: 2 })).toThrow(ConfigError);
      expect(() => conv2d(x, filter, { ...plain, groups: 3 })).toThrow(/groups = 3 must divide 8 filters/);
      const large = { ...plain, groups: 1, dilation: [5, 5] } as const;
      expect(() =>
        conv2d(
          x,
          tf.tidy(() => filter),
          { ...large },
        ),
      ).toThrow(ConfigError);
    });
    tf.dispose([x, filter]);
  });
});
