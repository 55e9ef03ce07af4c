import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averagePool2d } from '../../src/kernels/pool2d/averagePool2d';
import { globalPool } from '../../src/kernels/pool2d/globalPool';
import { maxPool2d } from '../../src/kernels/pool2d/maxPool2d';
import { type Map4D, type Padding, random, type Shape4D } from '../reference/map';
import * as reference from '../reference/pool2d';
import { cases, expectLevelMemory, expectNear, tensor, valueAndGradients } from './compare';

interface Case {
  shape: Shape4D;
  size: [number, number];
  stride: [number, number];
  /** Padding that was asked for, in which averages may count; less than the size, so that no window is empty. */
  declared: Padding;
  /** Ceil mode's overhang, beyond that. */
  overhang: [number, number];
}

const pair = (least: number, most: number) =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }));

const anyPooling = fc
  .record<Case>({
    shape: fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      ...[8, 8, 5].map((max) => fc.integer({ min: 1, max })),
    ) as fc.Arbitrary<Shape4D>,
    size: pair(1, 4),
    stride: fc.oneof(fc.constant<[number, number]>([2, 2]), pair(1, 4)),
    declared: fc.tuple(pair(0, 2), pair(0, 2)),
    overhang: pair(0, 2),
  })
  .filter(({ shape, size, stride, declared, overhang }) =>
    [0, 1].every((axis) => {
      const [before, after] = declared[axis]!;
      const extent = shape[axis + 1]!;
      const room = before + extent + after + overhang[axis]! - size[axis]!;
      const last = Math.floor(room / stride[axis]!) * stride[axis]!;
      return before < size[axis]! && room >= 0 && last < before + extent;
    }),
  );

function padded({ declared, overhang }: Case): Padding {
  return [
    [declared[0][0], declared[0][1] + overhang[0]],
    [declared[1][0], declared[1][1] + overhang[1]],
  ];
}

interface Expected {
  y: Map4D;
  dy: Map4D;
  dx: Map4D;
}

async function check(
  x: Map4D,
  compute: (x: tf.Tensor4D) => tf.Tensor,
  { y, dy, dx }: Expected,
): Promise<void> {
  await expectLevelMemory(async () => {
    const [input, gradient] = [tensor(x), tensor(dy)];
    const { value, gradients } = valueAndGradients((x) => compute(x as tf.Tensor4D), [input], gradient);
    await expectNear(value, y, 1e-5);
    await expectNear(gradients[0]!, dx, 1e-5);
    tf.dispose([input, gradient, value, gradients]);
  });
}

const dyOf = (shape: Shape4D): Map4D => random(shape, 7);

describe('maxPool2d', () => {
  const checkMax = async (x: Map4D, given: Case): Promise<void> => {
    const options = { size: given.size, stride: given.stride, padding: padded(given) };
    await check(x, (x) => maxPool2d(x, options), reference.maxPool2d(x, options, dyOf));
  };

  test('any window agrees with the float64 reference', async () => {
    await fc.assert(
      fc.asyncProperty(anyPooling, (given) => checkMax(random(given.shape, 5), given)),
      cases(),
    );
  });

  const given: Case = {
    shape: [2, 7, 8, 3],
    size: [3, 3],
    stride: [2, 2],
    declared: [
      [1, 1],
      [1, 1],
    ],
    overhang: [0, 0],
  };

  test('padding never wins, and negative maxima have gradients', async () => {
    const x = random(given.shape, 5);
    x.values.forEach((value, i) => {
      x.values[i] = Math.fround(value - 2);
    });
    await checkMax(x, given);
  });

  test('equal maxima share nothing: one of them has the whole gradient', async () => {
    const x = random(given.shape, 5);
    x.values.forEach((value, i) => {
      x.values[i] = Math.max(0, Math.round(value));
    });
    // A window of its own for every gradient, so that a share shows.
    const options = { size: [2, 2], stride: [2, 2], padding: given.declared } as const;
    const { y } = reference.maxPool2d(x, options, dyOf);
    const input = tensor(x);
    const gradient = tf.grad((x) => maxPool2d(x as tf.Tensor4D, options))(input);
    const shares = [...(await gradient.data())];
    expect(new Set(shares)).toEqual(new Set([0, 1]));
    expect(shares.filter((share) => share === 1).length).toBe(y.values.length);
    tf.dispose([input, gradient]);
  });

  test('of equal maxima that is the first on cpu and wasm, the last on webgl and webgpu', async () => {
    const x = random(given.shape, 5);
    x.values.forEach((value, i) => {
      x.values[i] = Math.max(0, Math.round(value));
    });
    const options = { size: given.size, stride: given.stride, padding: given.declared };
    const chosen = ['cpu', 'wasm'].includes(tf.getBackend()) ? 'first' : 'last';
    await check(x, (x) => maxPool2d(x, options), reference.maxPool2d(x, options, dyOf, chosen));
  });
});

describe('averagePool2d', () => {
  const checkAverage = async (given: Case, countPadding: boolean): Promise<void> => {
    const x = random(given.shape, 5);
    const counted = countPadding ? given.declared : null;
    const options = { size: given.size, stride: given.stride, padding: padded(given), counted };
    await check(x, (x) => averagePool2d(x, options), reference.averagePool2d(x, options, dyOf));
  };

  test('any window agrees with the float64 reference, padding counted or not', async () => {
    await fc.assert(fc.asyncProperty(anyPooling, fc.boolean(), checkAverage), cases());
  });
});

describe('globalPool', () => {
  test.each(['avg', 'max'] as const)('%s agrees with the float64 reference', async (kind) => {
    const x = random([3, 5, 4, 6], 5);
    const noPadding: Padding = [
      [0, 0],
      [0, 0],
    ];
    const whole = { size: [5, 4], stride: [1, 1], padding: noPadding, counted: null } as const;
    const expected =
      kind === 'avg' ? reference.averagePool2d(x, whole, dyOf) : reference.maxPool2d(x, whole, dyOf);
    const compute = (x: tf.Tensor4D) => tf.reshape(globalPool(x, kind), [3, 1, 1, 6]);
    await check(x, compute, expected);
    const [input] = [tensor(x)];
    const pooled = globalPool(input!, kind);
    expect(pooled.shape).toEqual([3, 6]);
    tf.dispose([input!, pooled]);
  });
});

test('an empty batch pools to an empty batch', async () => {
  await expectLevelMemory(async () => {
    const x = tf.zeros<tf.Rank.R4>([0, 6, 6, 4]);
    const window = {
      size: [2, 2],
      stride: [2, 2],
      padding: [
        [0, 0],
        [1, 1],
      ],
      counted: null,
    } as const;
    for (const [compute, shape] of [
      [(x: tf.Tensor) => maxPool2d(x as tf.Tensor4D, window), [0, 3, 4, 4]],
      [(x: tf.Tensor) => averagePool2d(x as tf.Tensor4D, window), [0, 3, 4, 4]],
      [(x: tf.Tensor) => globalPool(x as tf.Tensor4D, 'avg'), [0, 4]],
      [(x: tf.Tensor) => globalPool(x as tf.Tensor4D, 'max'), [0, 4]],
    ] as const) {
      const dy = tf.zeros([...shape]);
      const { value, gradients } = valueAndGradients(compute, [x], dy);
      expect(value.shape).toEqual(shape);
      expect(gradients[0]!.shape).toEqual(x.shape);
      tf.dispose([dy, value, gradients]);
    }
    x.dispose();
  });
});
