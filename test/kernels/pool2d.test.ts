import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { averagePool2d } from '../../src/kernels/pool2d/averagePool2d';
import { scatterByTaps } from '../../src/kernels/pool2d/firstMaxima';
import { globalPool } from '../../src/kernels/pool2d/globalPool';
import { maxPool2d } from '../../src/kernels/pool2d/maxPool2d';
import { type Map4D, type Padding, random, type Shape4D } from '../reference/map';
import * as reference from '../reference/pool2d';
import { cases, expectLevelMemory, expectNear, tensor, valueAndGradients } from './compare';
import { dispatchesOf } from './dispatches';

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

  test('of equal maxima that is the first, row by row, however windows overlap', async () => {
    const tied = fc.tuple(anyPooling, fc.integer({ min: 0, max: 99 }));
    await fc.assert(
      fc.asyncProperty(tied, async ([given, seed]) => {
        const x = random(given.shape, seed);
        x.values.forEach((value, i) => {
          x.values[i] = Math.round(value);
        });
        await checkMax(x, given);
      }),
      cases(),
    );
  });

  test('stock operations alone choose the same maxima', async () => {
    const { expected, x, y, dy, options } = tiedPooling();
    await expectLevelMemory(async () => {
      const inputs = { dy: tensor(dy), x: tensor(x), y: tensor(y) };
      const dx = tf.tidy(() => scatterByTaps(inputs, options));
      await expectNear(dx, expected, 1e-6);
      tf.dispose([...Object.values(inputs), dx]);
    });
  });

  test('the second gradient takes from where the first one puts', async () => {
    const { x, y, dy, options, chosen } = tiedPooling();
    const weights = random(x.shape, 8);
    await expectLevelMemory(async () => {
      const [input, gradient, weighting] = [tensor(x), tensor(dy), tensor(weights)];
      const weighted = (dy: tf.Tensor, x: tf.Tensor): tf.Tensor =>
        tf.mul(tf.grad((x) => tf.mul(maxPool2d(x as tf.Tensor4D, options), dy))(x), weighting);
      const [byDy, byX] = tf.grads(weighted)([gradient, input]);
      await expectNear(
        byDy!,
        { values: chosen.map((place) => weights.values[place]!), shape: y.shape },
        1e-6,
      );
      await expectNear(byX!, { values: new Float64Array(x.values.length), shape: x.shape }, 1e-6);

      tf.dispose([input, gradient, weighting, byDy!, byX!]);
    });
  });

  /** A map with many equal values under overlapping, padded windows of gaps. */
  function tiedPooling() {
    const x = random([2, 7, 8, 3], 5);
    x.values.forEach((value, i) => {
      x.values[i] = Math.round(2 * value);
    });
    const options = {
      size: [3, 2],
      stride: [2, 3],
      padding: [
        [1, 2],
        [0, 1],
      ],
    } as const;
    const { y, dy, dx, chosen } = reference.maxPool2d(x, options, dyOf);
    return { x, y, dy, options, expected: dx, chosen };
  }
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

test.each<[name: string, pool: (x: tf.Tensor4D) => tf.Tensor]>([
  ['maxPool2d', (x) => maxPool2d(x, overlapping)],
  ['averagePool2d', (x) => averagePool2d(x, overlapping)],
  ['globalPool of maxima', (x) => globalPool(x, 'max')],
  ['globalPool of averages', (x) => globalPool(x, 'avg')],
])('%s has gradients of any order', async (_, pool) => {
  await expectLevelMemory(async () => {
    const x = tensor(random([2, 5, 6, 3], 5));
    const squared = (compute: (x: tf.Tensor) => tf.Tensor) => (x: tf.Tensor) => tf.square(compute(x));
    const once = tf.grad(squared((x) => pool(x as tf.Tensor4D)));
    const twice = tf.grad(squared(once));
    const thrice = tf.grad(squared(twice))(x);
    expect(thrice.shape).toEqual(x.shape);
    expect([...(await thrice.data())].some((value) => value !== 0)).toBe(true);
    tf.dispose([x, thrice]);
  });
});

test.each<[name: string, pool: (x: tf.Tensor4D) => tf.Tensor]>([
  ['averagePool2d', (x) => averagePool2d(x, overlapping)],
  ['globalPool of averages', (x) => globalPool(x, 'avg')],
])('%s, which is linear, is the gradient of its gradient', async (_, pool) => {
  await expectLevelMemory(async () => {
    const x = tensor(random([2, 5, 6, 3], 5));
    const y = pool(x);
    const weighted = (dy: tf.Tensor): tf.Tensor =>
      tf.mul(tf.grad((x) => tf.mul(pool(x as tf.Tensor4D), dy))(x), x);
    const twice = tf.grad(weighted)(y);
    await expectNear(twice, { values: await y.data(), shape: y.shape }, 1e-5);
    tf.dispose([x, y, twice]);
  });
});

const overlapping = {
  size: [3, 2],
  stride: [2, 1],
  padding: [
    [1, 1],
    [0, 1],
  ],
  counted: null,
} as const;

test.runIf(inject('backend') === 'webgpu')(
  'on WebGPU an average takes one dispatch, a gradient two at most',
  () => {
    const x = tensor(random([4, 8, 8, 5], 5));
    const backward = (pool: (x: tf.Tensor4D) => tf.Tensor, dy: tf.Tensor) =>
      dispatchesOf(() => tf.grad((x) => pool(x as tf.Tensor4D))(x, dy)).slice(1);
    const average = (x: tf.Tensor4D) => globalPool(x, 'avg');
    const maximum = (x: tf.Tensor4D) => maxPool2d(x, overlapping);
    expect(dispatchesOf(() => average(x))).toEqual(['TfjsBlocksSumOfRows']);
    const [averages, maxima] = [average(x), maximum(x)];
    expect(backward(average, averages)).toEqual(['TfjsBlocksShareAmongRows']);
    expect(backward(maximum, maxima)).toEqual(['TfjsBlocksFirstMaxima', 'TfjsBlocksMaxPool2DGradient']);
    tf.dispose([x, averages, maxima]);
  },
);

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
