// The WebGPU kernels of convolution, in every form: an adapter and a shape would try one.

import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import type { FusedActivation } from '../../src/kernels/activation/fused';
import { convolutionFilterGradient, convolutionInputGradient } from '../../src/kernels/conv2d/convolution';
import { fusedConvolution } from '../../src/kernels/conv2d/fused';
import {
  convolveAndFinishOnWebGPU,
  inputGradientOnWebGPU,
} from '../../src/kernels/conv2d/webgpu/convolution';
import { type ConvolutionForm, formFor, suits } from '../../src/kernels/conv2d/webgpu/convolutionForms';
import { depthwiseFilterGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/depthwiseFilterGradient';
import { depthwiseInputGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/depthwiseInputGradient';
import {
  type FilterGradientForm,
  filterGradientFormFor,
  filterGradientOnWebGPU,
  filterGradientSuits,
} from '../../src/kernels/conv2d/webgpu/filterGradient';
import { filterIntegers } from '../../src/kernels/conv2d/webgpu/filterIntegers';
import type { Form } from '../../src/kernels/conv2d/webgpu/form';
import * as reference from '../reference/conv2d';
import { type Map4D, type Padding, type Pair, random, type Shape4D } from '../reference/map';
import { cases, expectLevelMemory, expectNear, tensor, vector } from './compare';
import { dispatchesOf } from './dispatches';

interface Case {
  /** With the channels of one group. */
  x: Shape4D;
  kernel: Pair;
  /** Of one group. */
  filters: number;
  groups: number;
  stride: Pair;
  dilation: Pair;
  padding: Padding;
}

/** Every form of a convolution, with one of its filter's gradient. */
const filterForms: Readonly<Record<ConvolutionForm, FilterGradientForm>> = {
  plain: 'plain',
  registers: 'registers',
  tiles: 'tiles',
  strips: 'strips',
  largePatches: 'registers',
  smallPatches: 'fewRegisters',
};
const forms = Object.keys(filterForms) as ConvolutionForm[];

/** Forward and both gradients of one form, against the reference. */
async function check(form: ConvolutionForm, given: Case): Promise<void> {
  const { x, kernel, filters, groups, ...sliding } = given;
  const options = { ...sliding, groups };
  const inputShape: Shape4D = [x[0], x[1], x[2], x[3] * groups];
  const filterShape: Shape4D = [...kernel, x[3], filters * groups];
  const shape = reference.outputShape(inputShape, filterShape, options);
  fc.pre(shape[1] > 0 && shape[2] > 0);
  const maps = [random(inputShape, 1), random(filterShape, 2), random(shape, 3)] as const;
  const expected = reference.conv2dGradients(...maps, options);
  await expectLevelMemory(async () => {
    const [x, filter, dy] = maps.map(tensor) as [tf.Tensor4D, tf.Tensor4D, tf.Tensor4D];
    const sweep = { filter: filterShape, groups, sliding };
    if (suits({ ...sweep, direction: 'forward', source: inputShape, result: shape }, form)) {
      await expectMap(
        () => convolveAndFinishOnWebGPU({ x, filter }, { ...sliding, activation: 'linear' }, form),
        reference.conv2d(maps[0], maps[1], options),
        1e-5,
      );
    }
    if (suits({ ...sweep, direction: 'inputGradient', source: shape, result: inputShape }, form)) {
      await expectMap(
        () => inputGradientOnWebGPU({ dy, filter }, { ...sliding, inputShape }, form),
        expected.x,
        1e-4,
      );
    }
    if (filterGradientSuits(filterIntegers({ x, dy }, { ...sliding, filterShape }), filterForms[form])) {
      await expectMap(
        () => filterGradientOnWebGPU({ x, dy }, { ...sliding, filterShape }, filterForms[form]),
        expected.filter,
        1e-4,
      );
    }
    tf.dispose([x, filter, dy]);
  });
}

/** Both gradients of a depthwise convolution, with `filters` for each channel. */
async function checkDepthwise(
  form: Form,
  { x: inputShape, kernel, filters, groups: _, ...sliding }: Case,
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
  groups: fc.constantFrom(1, 1, 1, 2, 3),
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
  groups: 1,
  stride: [1, 1],
  dilation: [1, 1],
  padding: around(1),
};

const isWrittenOut = (form: ConvolutionForm) => /strips|Patches/.test(form);
const isOnWebGPU = inject('backend') === 'webgpu';

describe.runIf(isOnWebGPU).each(forms)('%s', (form) => {
  test('any shape, groups, stride, dilation and padding agree with the float64 reference', async () => {
    await fc.assert(
      fc.asyncProperty(anyConvolution, (given) => check(form, given)),
      // Strips and patches are compiled for each kernel, stride and dilation.
      { ...cases(), numRuns: isWrittenOut(form) ? 12 : 20 },
    );
  });

  test.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 5],
    [8, 8],
    [16, 8],
    [4, 32],
    [64, 64],
  ])('groups of %i channels and %i filters', async (channels, filters) => {
    await check(form, { ...plain, x: [1, 5, 6, channels], filters, groups: channels > 32 ? 2 : 3 });
  });

  test.each<[string, boolean, boolean, FusedActivation, number]>([
    ['bias', true, false, 'relu6', 4],
    ['residual', false, true, 'leakyRelu', 3],
    ['bias and residual', true, true, 'relu', 4],
  ])('finishes with %s', async (_, hasBias, hasResidual, activation, filters) => {
    const sliding = { stride: [1, 1], dilation: [1, 1], padding: around(1) } as const;
    const [x, filter] = [random([2, 5, 6, 8], 1), random([3, 3, 4, 2 * filters], 2)];
    const bias = hasBias ? random([1, 1, 1, 2 * filters], 3) : undefined;
    const residual = hasResidual ? random([2, 5, 6, 2 * filters], 4) : undefined;
    await expectLevelMemory(async () => {
      await expectMap(
        () =>
          convolveAndFinishOnWebGPU(
            {
              x: tensor(x),
              filter: tensor(filter),
              ...(bias && { bias: vector(bias.values) }),
              ...(residual && { residual: tensor(residual) }),
            },
            { ...sliding, activation },
            form,
          ),
        reference.groupConv2d(x, filter, { ...sliding, groups: 2, bias, residual, activation }),
        1e-5,
      );
    });
  });

  // As products of matrices, larger than one block or tile of them.
  test.runIf(form === 'registers' || form === 'tiles').each<[string, Pick<Case, 'x'> & Partial<Case>]>([
    ['enough pixels for the largest tile', { x: [2, 64, 64, 8], kernel: [1, 1], filters: 36, padding: none }],
    [
      'enough pixels for the largest tile of the gradient, in four phases',
      { x: [2, 64, 64, 36], kernel: [1, 1], filters: 12, padding: none, stride: [2, 2] },
    ],
    ['a filter larger than a tile', { x: [1, 9, 9, 24], filters: 68 }],
    ['narrow, with more than one tile of rows', { x: [1, 9, 9, 20], filters: 12 }],
  ])('%s', async (_, given) => {
    await check(form, { ...plain, ...given });
  });

  test.each<[string, Pick<Case, 'x'> & Partial<Case>]>([
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

  test('what lies outside of the map is zero, however large its neighbours are', async () => {
    await expectLevelMemory(async () => {
      const x = tf.fill<tf.Rank.R4>([1, 3, 3, 4], Number.POSITIVE_INFINITY);
      const filter = tf.ones<tf.Rank.R4>([3, 3, 4, 4]);
      const dy = tf.ones<tf.Rank.R4>([1, 3, 3, 4]);
      const sliding = { stride: [1, 1], dilation: [1, 1], padding: around(1) } as const;
      const results = tf.tidy(() => [
        convolveAndFinishOnWebGPU({ x, filter }, { ...sliding, activation: 'linear' }, form),
        inputGradientOnWebGPU({ dy: x, filter }, { ...sliding, inputShape: [1, 3, 3, 4] }, form),
        filterGradientOnWebGPU({ x, dy }, { ...sliding, filterShape: [3, 3, 4, 4] }, filterForms[form]),
      ]);
      for (const result of results) {
        expect([...(await result.data())].every((value) => value === Number.POSITIVE_INFINITY)).toBe(true);
      }
      tf.dispose([x, filter, dy, results]);
    });
  });
});

describe.runIf(isOnWebGPU).each<Form>(['registers', 'tiles'])('%s', (form) => {
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
});

describe('the form', () => {
  const sliding = { stride: [1, 1], dilation: [1, 1], padding: around(1) } as const;
  const formOf = (groups: number, channels: number, kernel: Pair, onSoftware: boolean) =>
    formFor(
      {
        direction: 'forward',
        source: [1, 28, 28, channels],
        result: [1, 28, 28, channels],
        filter: [...kernel, channels / groups, channels],
        groups,
        sliding,
      },
      onSoftware,
    );

  test.each([
    [1, 3, 'strips', 'tiles'],
    [1, 64, 'largePatches', 'tiles'],
    [32, 128, 'strips', 'smallPatches'],
    [32, 256, 'strips', 'smallPatches'],
    [32, 512, 'largePatches', 'smallPatches'],
    [8, 512, 'largePatches', 'tiles'],
    [32, 96, 'strips', 'smallPatches'],
  ] as const)('of 3×3 in %i groups of %i channels', (groups, channels, software, gpu) => {
    expect(formOf(groups, channels, [3, 3], true)).toBe(software);
    expect(formOf(groups, channels, [3, 3], false)).toBe(gpu);
  });

  test('is plain where the window is too large to write out', () => {
    expect(formOf(32, 128, [1, 31], true)).toBe('plain');
    expect(formOf(32, 128, [1, 31], false)).toBe('plain');
  });

  test.each([
    [4, 2, 3, 'plain', 'plain'],
    [1, 2, 3, 'strips', 'tiles'],
    [4, 8, 3, 'strips', 'fewRegisters'],
    [4, 16, 3, 'strips', 'tiles'],
    [4, 16, 1, 'registers', 'tiles'],
    [4, 16, 9, 'registers', 'tiles'],
  ] as const)(
    "of the filter's gradient, in %i groups of %i channels and a window of %i columns",
    (groups, width, side, software, gpu) => {
      const channels = groups * width;
      const filterShape: Shape4D = [side, side, width, channels];
      const attributes = { ...sliding, filterShape };
      const map = tf.zeros<tf.Rank.R4>([1, 8, 8, channels]);
      const integers = filterIntegers({ x: map, dy: map }, attributes);
      expect(filterGradientFormFor(integers, true)).toBe(software);
      expect(filterGradientFormFor(integers, false)).toBe(gpu);
      map.dispose();
    },
  );
});

test.runIf(isOnWebGPU)('a grouped convolution with all that follows is one dispatch, a gradient two', () => {
  const sliding = { stride: [1, 1], dilation: [1, 1], padding: around(1) } as const;
  const [x, filter] = [tf.ones<tf.Rank.R4>([1, 8, 8, 32]), tf.ones<tf.Rank.R4>([3, 3, 4, 32])];
  const inputs = { x, filter, bias: tf.ones<tf.Rank.R1>([32]), residual: x };
  expect(dispatchesOf(() => fusedConvolution(inputs, { ...sliding, activation: 'relu' }))).toHaveLength(1);
  expect(
    dispatchesOf(() => convolutionInputGradient({ dy: x, filter }, { ...sliding, inputShape: x.shape })),
  ).toHaveLength(2);
  expect(
    dispatchesOf(() => convolutionFilterGradient({ x, dy: x }, { ...sliding, filterShape: [3, 3, 4, 32] })),
  ).toHaveLength(2);
  tf.dispose([x, filter, inputs.bias]);
});
