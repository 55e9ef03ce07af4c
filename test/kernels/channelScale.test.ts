import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { type ChannelScaleOptions, channelScale } from '../../src/kernels/channelScale/channelScale';
import { rescaleGradient } from '../../src/kernels/channelScale/rescale';
import { rescaleGradientOfRows, rescaleRows } from '../../src/kernels/channelScale/webgpu';
import { channelScale as reference } from '../reference/channelScale';
import { type Map4D, random, type Shape4D } from '../reference/map';
import { configErrorOf } from '../support/configErrorOf';
import { expectLevelMemory, expectNear, tensor, valueAndGradients } from './compare';
import { dispatchesOf } from './dispatches';

interface Case {
  readonly shape: Shape4D;
  readonly activation: NonNullable<ChannelScaleOptions['activation']>;
  readonly hasShortcut: boolean;
}

const asMatrix = ({ values, shape: [batch, , , channels] }: Map4D): tf.Tensor2D =>
  tf.tensor2d(Float32Array.from(values), [batch, channels]);

/** Values as far as 8 from zero, so that relu6 has something to stop. */
const wide = (shape: Shape4D, seed: number): Map4D => {
  const map = random(shape, seed);
  return { shape, values: map.values.map((value) => value * 8) };
};

function inputsOf({ shape, hasShortcut }: Case) {
  const [batch, , , channels] = shape;
  const shortcut = hasShortcut ? random(shape, 3) : undefined;
  return { x: wide(shape, 1), scale: random([batch, 1, 1, channels], 2), shortcut, dy: random(shape, 4) };
}

async function check(given: Case): Promise<void> {
  const { activation } = given;
  const { x, scale, shortcut, dy } = inputsOf(given);
  const expected = reference(x, scale, { shortcut, activation }, dy);
  await expectLevelMemory(async () => {
    const inputs = [tensor(x), asMatrix(scale), ...(shortcut ? [tensor(shortcut)] : [])];
    const gradient = tensor(dy);
    const { value, gradients } = valueAndGradients(
      (x, scale, shortcut) =>
        channelScale(x as tf.Tensor4D, scale as tf.Tensor2D, {
          shortcut: shortcut as tf.Tensor4D | undefined,
          activation,
        }),
      inputs,
      gradient,
    );
    await expectNear(value, expected.y, 1e-5);
    await expectNear(gradients[0]!, expected.dx, 1e-4);
    await expectNear(gradients[1]!, { values: expected.dscale.values, shape: inputs[1]!.shape }, 1e-4);
    if (shortcut) await expectNear(gradients[2]!, expected.dshortcut, 1e-4);
    tf.dispose([...inputs, gradient, value, gradients]);
  });
}

const pipelinesAreDear = inject('backend') === 'webgpu' || inject('backend') === 'webgl';
const isBrowser = typeof window !== 'undefined';

const size = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });

/** Few on webgl, whose programs know their shapes, and few channels on webgpu, whose programs know these. */
const anyShape: fc.Arbitrary<Shape4D> =
  inject('backend') === 'webgl'
    ? fc.constantFrom<Shape4D>([2, 3, 2, 5], [1, 4, 3, 8])
    : fc.tuple(
        size(4),
        size(9),
        size(9),
        inject('backend') === 'webgpu'
          ? fc.constantFrom(3, 8, 36)
          : fc.oneof(size(20), fc.constantFrom(32, 36, 64, 132)),
      );

const anyCase: fc.Arbitrary<Case> = fc.record({
  shape: anyShape,
  activation: fc.constantFrom('linear', 'relu', 'relu6', 'leakyRelu'),
  hasShortcut: fc.boolean(),
});

test('the value and every gradient agree with the float64 reference', async () => {
  const numRuns = !pipelinesAreDear ? 500 : isBrowser ? 50 : 200;
  await fc.assert(fc.asyncProperty(anyCase, check), { numRuns, seed: 2017 });
});

test.each(['silu', 'sigmoid', 'hardSwish'] as const)('%s follows the pass', async (activation) => {
  await check({ shape: [2, 4, 3, 8], activation, hasShortcut: true });
});

test('an empty batch gives an empty map, and empty gradients', async () => {
  await expectLevelMemory(async () => {
    const [x, scale, dy] = [tf.zeros([0, 3, 2, 4]), tf.zeros([0, 4]), tf.zeros([0, 3, 2, 4])];
    const { value, gradients } = valueAndGradients(
      (x, scale, shortcut) =>
        channelScale(x as tf.Tensor4D, scale as tf.Tensor2D, {
          shortcut: shortcut as tf.Tensor4D,
          activation: 'relu',
        }),
      [x, scale, x],
      dy,
    );
    expect([value, ...gradients].map(({ shape }) => shape)).toEqual([
      [0, 3, 2, 4],
      [0, 3, 2, 4],
      [0, 4],
      [0, 3, 2, 4],
    ]);
    tf.dispose([x, scale, dy, value, gradients]);
  });
});

test('no leak of infinities: relu of a map that holds them', async () => {
  const x = tf.tensor4d([-Infinity, Infinity, -1, 2, -Infinity], [1, 1, 1, 5]);
  const scale = tf.ones([1, 5]) as tf.Tensor2D;
  const y = channelScale(x, scale, { activation: 'relu' });
  expect([...(await y.data())]).toEqual([0, Infinity, 0, 2, 0]);
  tf.dispose([x, scale, y]);
});

describe('what does not fit', () => {
  const wrong: [name: string, x: number[], scale: number[], options: object, rule: string][] = [
    ['a matrix', [2, 4], [2, 4], {}, 'x has 2 axes and must have 4'],
    ['other channels', [2, 3, 3, 4], [2, 5], {}, 'scale is 2×5 and must be 2×4'],
    ['one factor a channel', [2, 3, 3, 4], [4], {}, 'scale is 4 and must be 2×4'],
    [
      'another shortcut',
      [2, 3, 3, 4],
      [2, 4],
      { shortcut: [2, 3, 3, 5] },
      'shortcut is 2×3×3×5 and must be 2×3×3×4',
    ],
    ['no activation', [2, 3, 3, 4], [2, 4], { activation: 'rele' }, "activation = 'rele' must be one of"],
  ];
  test.each(wrong)('%s is an error before anything is computed', (_, xShape, scaleShape, options, rule) => {
    const before = tf.memory().numTensors;
    const x = tf.ones<tf.Rank.R4>(xShape as Shape4D);
    const scale = tf.ones<tf.Rank.R2>(scaleShape as [number, number]);
    const { shortcut, ...others } = options as { shortcut?: number[] };
    const added = shortcut && tf.ones(shortcut);
    const given = { ...others, ...(added && { shortcut: added }) } as ChannelScaleOptions;
    expect(configErrorOf(() => channelScale(x, scale, given)).message).toContain(`channelScale: ${rule}`);
    tf.dispose([x, scale, ...(added ? [added] : [])]);
    expect(tf.memory().numTensors).toBe(before);
  });
});

test('integers are an error', () => {
  const [x, scale] = [tf.ones<tf.Rank.R4>([1, 2, 2, 3], 'int32'), tf.ones<tf.Rank.R2>([1, 3])];
  expect(configErrorOf(() => channelScale(x, scale)).message).toContain(
    'channelScale: x is int32 and must be float32',
  );
  tf.dispose([x, scale]);
});

test('1,000 calls and their gradients leave nothing behind', async () => {
  const [x, scale] = [tf.ones<tf.Rank.R4>([1, 2, 2, 4]), tf.ones<tf.Rank.R2>([1, 4])];
  const loss = (x: tf.Tensor, scale: tf.Tensor): tf.Scalar =>
    tf.sum(
      channelScale(x as tf.Tensor4D, scale as tf.Tensor2D, {
        shortcut: x as tf.Tensor4D,
        activation: 'relu',
      }),
    );
  tf.dispose(tf.grads(loss)([x, scale]));
  await expectLevelMemory(async () => {
    for (let i = 0; i < 1000; i++) {
      tf.dispose(
        i % 10 === 0 ? tf.grads(loss)([x, scale]) : channelScale(x, scale, { activation: 'leakyRelu' }),
      );
    }
  });
  tf.dispose([x, scale]);
});

describe.runIf(inject('backend') === 'webgpu')('the shaders', () => {
  test.each([
    ['long loops', true],
    ['workgroups that share their sums', false],
  ] as const)('have the values of the reference in %s', async (_, software) => {
    const shapes: Shape4D[] = [
      [2, 9, 7, 140],
      [3, 17, 11, 35],
      [1, 40, 30, 8],
    ];
    for (const shape of shapes) {
      const { x, scale, shortcut, dy } = inputsOf({ shape, activation: 'relu6', hasShortcut: true });
      const expected = reference(x, scale, { shortcut, activation: 'relu6' }, dy);
      await expectLevelMemory(async () => {
        const attributes = { activation: 'relu6', hasShortcut: true } as const;
        const inputs = { x: tensor(x), scale: asMatrix(scale), shortcut: tensor(shortcut!) };
        const y = rescaleRows(inputs, attributes, software);
        await expectNear(y, expected.y, 1e-5);
        const gradient = tensor(dy);
        const all = tf.tidy(() =>
          rescaleGradientOfRows({ dy: gradient, ...inputs, y }, attributes, software),
        );
        await expectNear(all[0]!, expected.dx, 1e-4);
        await expectNear(all[1]!, { values: expected.dscale.values }, 1e-4);
        await expectNear(all[2]!, expected.dshortcut, 1e-4);
        tf.dispose([...Object.values(inputs), y, gradient, ...all]);
      });
    }
  });

  test('are one forward, and one backward with a small one that adds up its sums', () => {
    const x = tensor(random([2, 32, 32, 8], 1));
    const scale = tf.ones<tf.Rank.R2>([2, 8]);
    const options = { shortcut: x, activation: 'relu' } as const;
    expect(dispatchesOf(() => channelScale(x, scale, options))).toEqual(['TfjsBlocksChannelScale_relu']);
    const attributes = { activation: 'relu', hasShortcut: true } as const;
    expect(dispatchesOf(() => rescaleGradient({ dy: x, x, scale, y: x }, attributes))).toEqual([
      'TfjsBlocksChannelScaleGradient',
      'TfjsBlocksSumOfRows',
    ]);
    tf.dispose([x, scale]);
  });
});
