// The option `halfPrecision`: tiles of both operands in 16 bits, where the device has them.

import * as tf from '@tensorflow/tfjs-core';
import { afterEach, describe, expect, inject, type TestContext, test } from 'vitest';
import {
  convolveAndFinishOnWebGPU,
  inputGradientOnWebGPU,
} from '../../src/kernels/conv2d/webgpu/convolution';
import { filterGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/filterGradient';
import { kernelOptions } from '../../src/kernels/options';
import { current } from '../../src/kernels/webgpu/backend';
import * as reference from '../reference/conv2d';
import { type Map4D, random, type Shape4D } from '../reference/map';
import { configErrorOf } from '../support/configErrorOf';
import { expectLevelMemory, expectNear, tensor } from './compare';
import { sourcesOf } from './wgsl';

interface Case {
  x: Shape4D;
  filter: Shape4D;
  stride: 1 | 2;
}

/** The three kernels of a 3×3 convolution, in tiles. */
function kernelsOf({ x: inputShape, filter: filterShape, stride }: Case) {
  const sliding = {
    stride: [stride, stride],
    dilation: [1, 1],
    padding: [
      [1, 1],
      [1, 1],
    ],
  } as const;
  const options = { ...sliding, groups: inputShape[3] / filterShape[2] };
  const [x, filter] = [random(inputShape, 1), random(filterShape, 2)];
  const dy = random(reference.outputShape(inputShape, filterShape, options), 3);
  const gradients = () => reference.conv2dGradients(x, filter, dy, options);
  return {
    forward: {
      compute: () =>
        convolveAndFinishOnWebGPU(
          { x: tensor(x), filter: tensor(filter) },
          { ...sliding, activation: 'linear' },
          'tiles',
        ),
      expected: () => reference.conv2d(x, filter, options),
    },
    inputGradient: {
      compute: () =>
        inputGradientOnWebGPU(
          { dy: tensor(dy), filter: tensor(filter) },
          { ...sliding, inputShape },
          'tiles',
        ),
      expected: () => gradients().x,
    },
    filterGradient: {
      compute: () =>
        filterGradientOnWebGPU({ x: tensor(x), dy: tensor(dy) }, { ...sliding, filterShape }, 'tiles'),
      expected: () => gradients().filter,
    },
  } satisfies Record<string, { compute: () => tf.Tensor; expected: () => Map4D }>;
}

const kernelNames = ['forward', 'inputGradient', 'filterGradient'] as const;

const wide: Case = { x: [2, 9, 8, 64], filter: [3, 3, 32, 64], stride: 1 };
const cases: readonly [string, Case][] = [
  ['wide groups', wide],
  ['a stride, and no whole vectors', { x: [1, 11, 7, 27], filter: [3, 3, 9, 51], stride: 2 }],
  ['one group, narrow', { x: [2, 8, 8, 16], filter: [3, 3, 16, 12], stride: 1 }],
];

let takeBack = () => {};
afterEach(() => takeBack());
const switchOn = () => {
  takeBack = kernelOptions({ halfPrecision: true });
};

describe.runIf(inject('backend') === 'cpu')('the source', () => {
  test.each(kernelNames)(
    'of %s keeps tiles in 16 bits where asked and where the device can',
    async (name) => {
      const { compute } = kernelsOf(wide)[name];
      const single = sourcesOf(compute, ['shader-f16']);
      switchOn();
      expect(sourcesOf(compute)).toEqual(single);
      const { code } = sourcesOf(compute, ['shader-f16'])[0]!;
      expect(code).not.toBe(single[0]!.code);
      await expect(code).toMatchFileSnapshot(`__snapshots__/wgsl/${name}Half.wgsl`);
    },
  );
});

describe.runIf(inject('backend') === 'webgpu')('the numbers', () => {
  const needsFeature = ({ skip }: TestContext) =>
    skip(!current().device.features.has('shader-f16'), 'the device lacks shader-f16');

  describe.each(cases)('%s', (_, given) => {
    test.for(kernelNames)('of %s are those of operands with 11 bits', async (name, context) => {
      needsFeature(context);
      const { compute, expected: reference } = kernelsOf(given)[name];
      const expected = reference();
      await expectLevelMemory(async () => {
        await expectMap(compute, expected, 1e-4);
        switchOn();
        await expectMap(compute, expected, 1e-3);
        await expect(expectMap(compute, expected, 1e-5)).rejects.toThrow();
      });
    });
  });
});

async function expectMap(compute: () => tf.Tensor, expected: Map4D, tolerance: number): Promise<void> {
  const actual = tf.tidy(compute);
  try {
    await expectNear(actual, expected, tolerance);
  } finally {
    actual.dispose();
  }
}

describe('kernelOptions', () => {
  test('says what is wrong, and changes nothing then', () => {
    const half = { halfPrecision: 1 as unknown as boolean };
    expect(configErrorOf(() => kernelOptions(half)).message).toMatch(
      /^kernelOptions: halfPrecision = 1 must/,
    );
    const misspelt = { halfPrecison: true } as object;
    expect(configErrorOf(() => kernelOptions(misspelt)).message).toMatch(/Did you mean 'halfPrecision'/);
  });
});
