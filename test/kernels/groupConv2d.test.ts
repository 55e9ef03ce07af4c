// groupConv2d as a user calls it: any geometry, epilogue and padding against the float64 reference, its errors, and what
// it leaves behind.

import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { type GroupConv2dOptions, groupConv2d } from '../../src/kernels/conv2d/groupConv2d';
import * as reference from '../reference/conv2d';
import { type Map4D, type Padding, type Pair, random } from '../reference/map';
import { configErrorOf } from '../support/configErrorOf';
import { expectLevelMemory, expectNear, tensor, valueAndGradients, vector } from './compare';

interface Case {
  batch: number;
  extent: Pair;
  kernel: Pair;
  groups: number;
  groupChannels: number;
  groupFilters: number;
  stride: Pair;
  dilation: Pair;
  padding: NonNullable<GroupConv2dOptions['padding']>;
  hasBias: boolean;
  hasResidual: boolean;
  activation: 'linear' | 'relu' | 'relu6' | 'leakyRelu' | 'silu';
}

const pair = (least: number, most: number) =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }));

const isOnGPU = ['webgl', 'webgpu'].includes(inject('backend'));

const anyCase = fc.record<Case>({
  batch: fc.integer({ min: 1, max: 2 }),
  extent: pair(1, 7),
  // Every other size and epilogue is a shader of its own.
  kernel: isOnGPU
    ? fc.constantFrom<Pair>([3, 3], [1, 1], [2, 3])
    : fc.oneof(fc.constant<Pair>([3, 3]), pair(1, 3)),
  groups: fc.constantFrom(1, 2, 3, 4),
  groupChannels: fc.constantFrom(1, 2, 3, 4, 8),
  groupFilters: fc.constantFrom(1, 2, 3, 4, 8),
  stride: fc.oneof(fc.constant<Pair>([1, 1]), fc.constant<Pair>([2, 2]), pair(1, 3)),
  dilation: fc.oneof(fc.constant<Pair>([1, 1]), pair(1, 3)),
  padding: fc.oneof(
    fc.constantFrom('torch' as const, 'same' as const, 'valid' as const),
    fc.integer({ min: 0, max: 3 }),
    fc.tuple(pair(0, 3), pair(0, 3)),
  ),
  hasBias: fc.boolean(),
  hasResidual: isOnGPU ? fc.constant(true) : fc.boolean(),
  activation: isOnGPU
    ? fc.constantFrom('relu6', 'leakyRelu')
    : fc.constantFrom('linear', 'relu', 'relu6', 'leakyRelu', 'silu'),
});

/** The sides that a word or a number stands for. */
function sidesOf({ padding, kernel, stride, dilation, extent }: Case): Padding {
  const along = (axis: 0 | 1): Pair => {
    const reach = dilation[axis] * (kernel[axis] - 1);
    if (padding === 'valid') return [0, 0];
    if (padding === 'torch') return [Math.floor(reach / 2), Math.floor(reach / 2)];
    if (padding === 'same') {
      const positions = Math.ceil(extent[axis] / stride[axis]);
      const all = Math.max(0, (positions - 1) * stride[axis] + reach + 1 - extent[axis]);
      return [Math.floor(all / 2), Math.ceil(all / 2)];
    }
    return typeof padding === 'number' ? [padding, padding] : padding[axis];
  };
  return [along(0), along(1)];
}

interface Example {
  x: Map4D;
  filter: Map4D;
  bias: Map4D | undefined;
  residual: Map4D | undefined;
  dy: Map4D;
  options: reference.Conv2dReference & reference.Epilogue;
}

/** Numbers for a case, or null where the filter is larger than the padded map. */
function exampleOf(given: Case): Example | null {
  const { batch, extent, kernel, groups, groupChannels, groupFilters, activation } = given;
  const { stride, dilation, hasBias, hasResidual } = given;
  const geometry = { stride, dilation, padding: sidesOf(given), groups };
  const x = random([batch, ...extent, groups * groupChannels], 1);
  const filter = random([...kernel, groupChannels, groups * groupFilters], 2);
  const shape = reference.outputShape(x.shape, filter.shape, geometry);
  if (shape[1] < 1 || shape[2] < 1) return null;
  const bias = hasBias ? widened(random([1, 1, 1, shape[3]], 4)) : undefined;
  const residual = hasResidual ? random(shape, 5) : undefined;
  return {
    x,
    filter,
    bias,
    residual,
    dy: random(shape, 3),
    options: { ...geometry, bias, residual, activation },
  };
}

/** As far as the ceiling of relu6. */
const widened = ({ shape, values }: Map4D): Map4D => ({ shape, values: values.map((value) => 8 * value) });

/** groupConv2d and its gradients by all inputs of the example, as tensors, with what they must be. */
function computed(
  { stride, dilation, padding, groups, activation }: Case,
  { x, filter, bias, residual, dy, options }: Example,
): { actual: tf.Tensor[]; expected: Map4D[] } {
  const optional = [...(bias ? [vector(bias.values)] : []), ...(residual ? [tensor(residual)] : [])];
  const inputs = [tensor(x), tensor(filter), ...optional];
  const upstream = tensor(dy);
  const { value, gradients } = valueAndGradients(
    (x, filter, ...rest) =>
      groupConv2d(x as tf.Tensor4D, filter as tf.Tensor4D, {
        ...{ stride, dilation, padding, groups, activation },
        ...(bias && { bias: rest[0] as tf.Tensor1D }),
        ...(residual && { residual: rest.at(-1) as tf.Tensor4D }),
      }),
    inputs,
    upstream,
  );
  tf.dispose([...inputs, upstream]);
  const all = reference.groupConv2dGradients(x, filter, dy, options);
  return {
    actual: [value, ...gradients],
    expected: [
      reference.groupConv2d(x, filter, options),
      ...[all.x, all.filter, ...(bias ? [all.bias] : []), ...(residual ? [all.residual] : [])],
    ],
  };
}

async function check(given: Case): Promise<void> {
  const example = exampleOf(given);
  fc.pre(example !== null);
  await expectLevelMemory(async () => {
    const { actual, expected } = computed(given, example);
    await Promise.all(
      actual.map((tensor, index) =>
        expectNear(tensor, { values: expected[index]!.values }, index === 0 ? 1e-5 : 1e-4),
      ),
    );
    tf.dispose(actual);
  });
}

const isBrowser = typeof document !== 'undefined';

/** Software GPUs compile every new shader on the processor. */
function runs(): number {
  if (!isOnGPU) return 500;
  return isBrowser ? 50 : 200;
}

const plain: Case = {
  batch: 2,
  extent: [6, 5],
  kernel: [3, 3],
  groups: 2,
  groupChannels: 4,
  groupFilters: 4,
  stride: [1, 1],
  dilation: [1, 1],
  padding: 'torch',
  hasBias: true,
  hasResidual: true,
  activation: 'relu6',
};

describe('groupConv2d', () => {
  test('any call agrees with the float64 reference, in value and in the gradients by every input', async () => {
    await fc.assert(fc.asyncProperty(anyCase, check), { numRuns: runs(), seed: 2017 });
  });

  test.each<[string, Partial<Case>]>([
    ['as in ResNeXt', { extent: [7, 7], groups: 4, groupChannels: 8, groupFilters: 8, activation: 'relu' }],
    ['as in ResNeXt, stride 2', { extent: [8, 8], stride: [2, 2], groups: 4, hasResidual: false }],
    ['one group', { groups: 1 }],
    ['one group, bias alone', { groups: 1, hasResidual: false, activation: 'leakyRelu' }],
    ['one group, residual alone', { groups: 1, hasBias: false, activation: 'relu' }],
    ['one group, stride and dilation', { extent: [9, 9], groups: 1, stride: [2, 2], dilation: [2, 2] }],
    ['bias alone', { hasResidual: false }],
    ['residual alone', { hasBias: false }],
    ['nothing but an activation', { hasBias: false, hasResidual: false }],
    ['an activation that is no kernel of its own', { activation: 'silu' }],
    ['odd groups', { groupChannels: 3, groupFilters: 5 }],
    ['a channel to each group', { groups: 6, groupChannels: 1, groupFilters: 1 }],
    ['a channel and two filters to each group', { groups: 6, groupChannels: 1, groupFilters: 2 }],
    ['wide groups', { extent: [5, 5], groupChannels: 40, groupFilters: 36 }],
    ['1×1, stride 2', { kernel: [1, 1], stride: [2, 2], padding: 0 }],
  ])('%s', async (_, changes) => {
    await check({ ...plain, ...changes });
  });

  test('an odd number of columns leaves nothing beside the map', async () => {
    const [x, filter, bias] = [random([1, 1, 3, 4], 1), random([1, 3, 2, 4], 2), random([1, 1, 1, 4], 3)];
    const inputs = [tensor(x), tensor(filter)] as const;
    const offsets = vector(bias.values);
    const product = tf.tidy(() => {
      const rows = tf.reshape(groupConv2d(...inputs, { groups: 2, bias: offsets }), [3, 4]);
      return tf.matMul(rows, rows, true);
    });
    const options = {
      stride: [1, 1],
      dilation: [1, 1],
      padding: [
        [0, 0],
        [1, 1],
      ],
      groups: 2,
    } as const;
    const { values } = reference.groupConv2d(x, filter, { ...options, bias, activation: 'linear' });
    const at = (row: number, column: number): number => values[row * 4 + column]!;
    const expected = Array.from({ length: 16 }, (_, place) =>
      [0, 1, 2].reduce((sum, row) => sum + at(row, place >> 2) * at(row, place % 4), 0),
    );
    await expectNear(product, { values: expected, shape: [4, 4] }, 1e-5);
    tf.dispose([...inputs, offsets, product]);
  });

  test('infinite values stay what they are', async () => {
    const special = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2, -2];
    const x = tf.zeros<tf.Rank.R4>([1, 1, 2, 4]);
    const filter = tf.ones<tf.Rank.R4>([1, 1, 2, 4]);
    const residual = tf.tensor4d([...special, ...special], [1, 1, 2, 4]);
    const bias = tf.ones<tf.Rank.R1>([4]);
    const y = groupConv2d(x, filter, { groups: 2, bias, residual, activation: 'relu' });
    expect([...(await y.data()).slice(4)]).toEqual([Number.POSITIVE_INFINITY, 0, 3, 0]);
    tf.dispose([x, filter, residual, bias, y]);
  });

  test('an empty batch gives an empty map, and zero gradients', async () => {
    await expectLevelMemory(async () => {
      for (const groups of [1, 2, 4]) {
        const x = tf.zeros<tf.Rank.R4>([0, 6, 6, 4]);
        const filter = tf.ones<tf.Rank.R4>([3, 3, 4 / groups, 8]);
        const bias = tf.ones<tf.Rank.R1>([8]);
        const residual = tf.zeros<tf.Rank.R4>([0, 6, 6, 8]);
        const { value, gradients } = valueAndGradients(
          (x, filter, bias, residual) =>
            groupConv2d(x as tf.Tensor4D, filter as tf.Tensor4D, {
              groups,
              bias: bias as tf.Tensor1D,
              residual: residual as tf.Tensor4D,
              activation: 'relu',
            }),
          [x, filter, bias, residual],
          residual,
        );
        expect([value, ...gradients].map(({ shape }) => shape)).toEqual([
          residual.shape,
          ...[x, filter, bias, residual].map(({ shape }) => shape),
        ]);
        await expectNear(gradients[1]!, { values: new Float32Array(filter.size) }, 1e-9);
        await expectNear(gradients[2]!, { values: new Float32Array(8) }, 1e-9);
        tf.dispose([x, filter, bias, residual, value, gradients]);
      }
    });
  });

  test('a thousand calls leave nothing behind, neither do those that throw', async () => {
    const inputs = [random([1, 4, 4, 8], 1), random([3, 3, 4, 8], 2)].map(tensor) as [
      tf.Tensor4D,
      tf.Tensor4D,
    ];
    const bias = tf.ones<tf.Rank.R1>([8]);
    const dy = tf.ones<tf.Rank.R4>([1, 4, 4, 8]);
    const options = { groups: 2, bias, activation: 'relu' } as const;
    const step = (): void => {
      const { value, gradients } = valueAndGradients(
        (x, filter) => groupConv2d(x as tf.Tensor4D, filter as tf.Tensor4D, options),
        inputs,
        dy,
      );
      tf.dispose([value, gradients]);
    };
    const brokenStep = (): void => {
      tf.tidy(() =>
        groupConv2d(groupConv2d(...inputs, options), inputs[1], { groups: 2, residual: inputs[1] }),
      );
    };
    const used = async (): Promise<object> => {
      step();
      const last = tf.neg(dy);
      await last.data(); // buffers are given back once the work that reads them is submitted
      last.dispose();
      const { numTensors, numDataBuffers, numBytesInGPU } = tf.memory() as tf.MemoryInfo & {
        numBytesInGPU?: number;
      };
      return { numTensors, numDataBuffers, numBytesInGPU };
    };
    const before = await used();
    for (let call = 0; call < 1000; call++) {
      if (call % 100 === 99) expect(brokenStep).toThrow('residual is 3×3×4×8 and must be 1×4×4×8');
      else step();
    }
    expect(await used()).toEqual(before);
    tf.dispose([...inputs, bias, dy]);
  });
});

describe('what does not fit is an error, before anything is computed', () => {
  const call = (changes: {
    x?: tf.Tensor;
    filter?: tf.Tensor;
    options?: { readonly [Option in keyof GroupConv2dOptions]: unknown };
  }) => {
    const { x = tf.zeros([1, 4, 4, 6]), filter = tf.zeros([3, 3, 2, 9]), options } = changes;
    groupConv2d(x as tf.Tensor4D, filter as tf.Tensor4D, { groups: 3, ...options } as GroupConv2dOptions);
  };

  test.each<[what: string, () => Parameters<typeof call>[0], rule: string | RegExp, remedy?: string]>([
    [
      'an image alone',
      () => ({ x: tf.zeros([4, 4, 6]) }),
      'x has 3 axes and must have 4',
      'Its axes are [N, H, W, C]; a single image takes tf.expandDims(x).',
    ],
    [
      'a matrix for a filter',
      () => ({ filter: tf.zeros([2, 9]) }),
      'filter has 2 axes and must have 4',
      'Its axes are [height, width, C / groups, O].',
    ],
    [
      'whole numbers',
      () => ({ x: tf.zeros([1, 4, 4, 6], 'int32') }),
      'x is int32 and must be float32',
      "Cast it: tf.cast(x, 'float32').",
    ],
    [
      'a bias of whole numbers',
      () => ({ options: { bias: tf.zeros([9], 'int32') } }),
      'bias is int32 and must be float32',
      "Cast it: tf.cast(bias, 'float32').",
    ],
    [
      'an array for a tensor',
      () => ({ options: { bias: [1, 2, 3] } }),
      'bias is not a tensor and must be one',
      'Use tf.tensor().',
    ],
    [
      'groups that do not divide the channels',
      () => ({ options: { groups: 4 } }),
      'groups = 4 must divide 6 input channels (6 % 4 = 2)',
      'Nearest widths: 4, 8.',
    ],
    [
      'groups that do not divide the filters',
      () => ({ options: { groups: 2 } }),
      'groups = 2 must divide 9 filters (9 % 2 = 1)',
      'Nearest widths: 8, 10.',
    ],
    [
      'a filter for other groups',
      () => ({ options: { groups: 1 } }),
      'a filter for 2 channels in each of 1 groups does not fit 6 input channels',
      'Its shape must be 3×3×6×9.',
    ],
    ['no groups', () => ({ options: { groups: 0 } }), 'groups = 0 must be a whole number of at least 1'],
    [
      'a bias for other filters',
      () => ({ options: { bias: tf.zeros([8]) } }),
      'bias is 8 and must be 9',
      'It has a value for each filter.',
    ],
    [
      'a residual of another shape',
      () => ({ options: { residual: tf.zeros([1, 4, 4, 9]), stride: 2 } }),
      'residual is 1×4×4×9 and must be 1×2×2×9',
      'It has the shape of the output.',
    ],
    [
      'negative padding',
      () => ({ options: { padding: -1 } }),
      'padding = -1 must be a whole number of at least 0',
    ],
    [
      'negative padding on one side',
      () => ({
        options: {
          padding: [
            [0, -1],
            [0, 0],
          ],
        },
      }),
      "padding = [[0,-1],[0,0]] must be 'torch', 'same', 'valid', a whole number or [[top, bottom], [left, right]]",
    ],
    [
      'a stride of a half',
      () => ({ options: { stride: 0.5 } }),
      'stride = 0.5 must be a whole number of at least 1',
    ],
    [
      'a filter larger than the map',
      () => ({ options: { dilation: 4, padding: 'valid' } }),
      'a window that reaches over 9 does not fit a height of 4 with 0 + 0 of padding',
      'Use a larger input, a smaller window, or fewer strides before it.',
    ],
    [
      'an activation that is none',
      () => ({ options: { activation: 'rellu' } }),
      /^activation = 'rellu' must be one of 'linear', 'relu'/,
      "Did you mean 'relu'?",
    ],
  ])('%s', (_, changes, rule, remedy) => {
    tf.tidy(() => {
      const given = changes();
      const { numTensors } = tf.memory();
      const error = configErrorOf(() => call(given));
      expect(error.path).toEqual(['groupConv2d']);
      expect(error.rule).toEqual(typeof rule === 'string' ? rule : expect.stringMatching(rule));
      expect(error.remedy).toBe(remedy);
      expect(tf.memory().numTensors - numTensors).toBe(
        ['x', 'filter'].filter((name) => !(name in given)).length,
      );
    });
  });
});

test("the reference's gradients are those of finite differences", () => {
  for (const changes of [
    {},
    {
      stride: [2, 1],
      dilation: [1, 2],
      padding: [
        [2, 0],
        [1, 3],
      ],
      activation: 'leakyRelu',
    },
    { groups: 4, groupChannels: 1, groupFilters: 2, padding: 'same', activation: 'silu' },
    { groups: 1, kernel: [1, 2], padding: 'valid', activation: 'relu' },
  ] satisfies Partial<Case>[]) {
    const { x, filter, bias, residual, dy, options } = exampleOf({
      ...plain,
      batch: 1,
      extent: [4, 3],
      ...changes,
    })!;
    const loss = (): number =>
      reference
        .groupConv2d(x, filter, options)
        .values.reduce((sum, value, at) => sum + value * dy.values[at]!, 0);
    const gradients = reference.groupConv2dGradients(x, filter, dy, options);
    for (const [variable, gradient] of [
      [x, gradients.x],
      [filter, gradients.filter],
      [bias!, gradients.bias],
      [residual!, gradients.residual],
    ] as const) {
      const step = 1e-5;
      for (const [at, value] of variable.values.entries()) {
        variable.values[at] = value + step;
        const above = loss();
        variable.values[at] = value - step;
        const below = loss();
        variable.values[at] = value;
        expect(Math.abs((above - below) / (2 * step) - gradient.values[at]!)).toBeLessThan(1e-6);
      }
    }
  }
});
