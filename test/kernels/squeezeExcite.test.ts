// Squeeze-and-excitation as the layers compute it: the factors, and with them the whole, in few dispatches on WebGPU.

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, inject, test } from 'vitest';
import type { FusedActivation } from '../../src/kernels/activation/fused';
import { channelScale } from '../../src/kernels/channelScale/channelScale';
import { squeezeAndExcite } from '../../src/kernels/squeezeExcite/excitation';
import { exciteByImage } from '../../src/kernels/squeezeExcite/webgpu/excitation';
import { excitationGradientByImage } from '../../src/kernels/squeezeExcite/webgpu/excitationGradient';
import { excitation as reference } from '../reference/channelScale';
import { type Map4D, random, type Shape4D } from '../reference/map';
import { expectLevelMemory, expectNear, tensor, valueAndGradients } from './compare';
import { dispatchesOf } from './dispatches';

type Matrix = tf.Tensor2D;
type Vector = tf.Tensor1D;

function weightsOf(channels: number, narrow: number) {
  return {
    w1: random([1, 1, channels, narrow], 2),
    b1: random([1, 1, 1, narrow], 3),
    w2: random([1, 1, narrow, channels], 4),
    b2: random([1, 1, 1, channels], 5),
  };
}

const inTensor = ({ values, shape }: Map4D, rank: number): tf.Tensor =>
  tf.tensor(Float32Array.from(values), shape.slice(4 - rank));

/** `[w1, b1, w2, b2]`. */
const tensorsOf = ({ w1, b1, w2, b2 }: ReturnType<typeof weightsOf>): [Matrix, Vector, Matrix, Vector] => [
  inTensor(w1, 2) as Matrix,
  inTensor(b1, 1) as Vector,
  inTensor(w2, 2) as Matrix,
  inTensor(b2, 1) as Vector,
];

const cases: [shape: Shape4D, narrow: number, middle: FusedActivation][] = [
  [[2, 5, 4, 16], 4, 'relu'],
  [[3, 3, 7, 10], 3, 'leakyRelu'],
  [[1, 24, 24, 8], 1, 'relu6'],
  [[2, 1, 1, 12], 8, 'linear'],
];

test.each(cases)(
  'the factors of %j through %i are those of the reference, with their gradients',
  async (...given) => {
    const [shape, narrow, middle] = given;
    const [batch, , , channels] = shape;
    const [x, weights, dscale] = [
      random(shape, 1),
      weightsOf(channels, narrow),
      random([batch, 1, 1, channels], 6),
    ];
    const expected = reference(x, weights, middle, dscale);
    await expectLevelMemory(async () => {
      const inputs = [tensor(x), ...tensorsOf(weights)];
      const gradient = tf.tensor2d(Float32Array.from(dscale.values), [batch, channels]);
      const { value, gradients } = valueAndGradients(
        (x, w1, b1, w2, b2) =>
          squeezeAndExcite(
            x as tf.Tensor4D,
            { w1: w1 as Matrix, b1: b1 as Vector, w2: w2 as Matrix, b2: b2 as Vector },
            { middle },
          ),
        inputs,
        gradient,
      );
      await expectNear(value, { values: expected.scale.values, shape: [batch, channels] }, 1e-5);
      const all = [expected.dx, expected.dw1, expected.db1, expected.dw2, expected.db2];
      for (const [index, { values }] of all.entries()) {
        await expectNear(gradients[index]!, { values, shape: inputs[index]!.shape }, 1e-4);
      }
      tf.dispose([...inputs, gradient, value, gradients]);
    });
  },
);

test('without biases they are none', async () => {
  const weights = weightsOf(8, 2);
  const none = { ...weights, b1: random([1, 1, 1, 2], 3), b2: random([1, 1, 1, 8], 5) };
  none.b1.values.fill(0);
  none.b2.values.fill(0);
  const x = random([2, 3, 3, 8], 1);
  await expectLevelMemory(async () => {
    const [input, [w1, b1, w2, b2]] = [tensor(x), tensorsOf(none)];
    const scale = squeezeAndExcite(input, { w1, b1: null, w2, b2: null }, { middle: 'relu' });
    await expectNear(scale, { values: reference(x, none, 'relu').scale.values, shape: [2, 8] }, 1e-5);
    tf.dispose([input, w1, b1, w2, b2, scale]);
  });
});

test('an empty batch gives no factors, and zero gradients', async () => {
  await expectLevelMemory(async () => {
    const [w1, b1, w2, b2] = tensorsOf(weightsOf(8, 2));
    const [x, dscale] = [tf.zeros([0, 3, 3, 8]), tf.zeros([0, 8])];
    const { value, gradients } = valueAndGradients(
      (x, w1) => squeezeAndExcite(x as tf.Tensor4D, { w1: w1 as Matrix, b1, w2, b2 }, { middle: 'relu' }),
      [x, w1],
      dscale,
    );
    expect(value.shape).toEqual([0, 8]);
    expect(gradients[0]!.shape).toEqual([0, 3, 3, 8]);
    await expectNear(gradients[1]!, { values: new Float32Array(16), shape: [8, 2] }, 1e-9);
    tf.dispose([x, dscale, w1, b1, w2, b2, value, gradients]);
  });
});

describe.runIf(inject('backend') === 'webgpu')('the shaders', () => {
  test.each([
    ['few invocations', true],
    ['many', false],
  ] as const)('of the layers have the values of the composed forms with %s', async (_, software) => {
    for (const [channels, narrow] of [
      [300, 20],
      [35, 5],
    ] as const) {
      const weights = weightsOf(channels, narrow);
      const dscale = random([3, 1, 1, channels], 6);
      const x = random([3, 1, 1, channels], 7);
      const expected = reference(x, weights, 'relu', dscale);
      await expectLevelMemory(async () => {
        const [w1, b1, w2, b2] = tensorsOf(weights);
        const half = random([3, 1, 2, channels], 0);
        half.values.forEach((_, at) => {
          const image = Math.floor(at / (2 * channels));
          half.values[at] = x.values[image * channels + (at % channels)]! / 2;
        });
        const inputs = {
          shares: inTensor({ ...half, shape: [1, 3, 2, channels] }, 3) as tf.Tensor3D,
          w1,
          b1,
          w2,
          b2,
        };
        const factors = exciteByImage(inputs, { middle: 'relu' }, software)!;
        await expectNear(factors, { values: expected.scale.values, shape: [3, channels] }, 1e-5);
        const byFactors = tf.tensor2d(Float32Array.from(dscale.values), [3, channels]);
        const gradients = tf.tidy(
          () => excitationGradientByImage({ ...inputs, dscale: byFactors }, { middle: 'relu' }, software)!,
        );
        const shares = new Float64Array(6 * channels).map((_, at) => {
          const image = Math.floor(at / (2 * channels));
          return expected.dx.values[image * channels + (at % channels)]!;
        });
        await expectNear(gradients[0]!, { values: shares, shape: [3, 2, channels] }, 1e-4);
        for (const [index, { values }] of [
          expected.dw1,
          expected.db1,
          expected.dw2,
          expected.db2,
        ].entries()) {
          await expectNear(gradients[index + 1]!, { values }, 1e-4);
        }
        tf.dispose([...Object.values(inputs), factors, byFactors, gradients]);
      });
    }
  });

  test('leave to others the layers that are too wide for a workgroup', async () => {
    const [channels, narrow] = [4100, 2];
    const [x, weights] = [random([1, 1, 1, channels], 1), weightsOf(channels, narrow)];
    await expectLevelMemory(async () => {
      const input = tensor(x);
      const [w1, b1, w2, b2] = tensorsOf(weights);
      const shares = tf.reshape(input, [1, 1, channels]) as tf.Tensor3D;
      expect(exciteByImage({ shares, w1, b1, w2, b2 }, { middle: 'relu' })).toBeNull();
      const scale = squeezeAndExcite(input, { w1, b1, w2, b2 }, { middle: 'relu' });
      await expectNear(scale, { values: reference(x, weights, 'relu').scale.values }, 1e-5);
      tf.dispose([input, w1, b1, w2, b2, shares, scale]);
    });
  });

  test('are three for the whole with shortcut and activation, and six for its gradients', () => {
    const x = tensor(random([2, 32, 32, 64], 1));
    const shortcut = tensor(random([2, 32, 32, 64], 7));
    const weights = tensorsOf(weightsOf(64, 4));
    const whole = (x: tf.Tensor, shortcut: tf.Tensor, ...[w1, b1, w2, b2]: tf.Tensor[]): tf.Tensor =>
      tf.tidy(() => {
        const map = x as tf.Tensor4D;
        const layers = { w1: w1 as Matrix, b1: b1 as Vector, w2: w2 as Matrix, b2: b2 as Vector };
        const scale = squeezeAndExcite(map, layers, { middle: 'relu' });
        return channelScale(map, scale, { shortcut: shortcut as tf.Tensor4D, activation: 'relu' });
      });
    const forward = ['TfjsBlocksSumOfRows', 'TfjsBlocksExcitation', 'TfjsBlocksChannelScale_relu'];
    expect(dispatchesOf(() => whole(x, shortcut, ...weights))).toEqual(forward);
    const backward = dispatchesOf(() => tf.grads(whole)([x, shortcut, ...weights], x)).slice(3);
    expect(backward.slice(0, 5)).toEqual([
      'TfjsBlocksChannelScaleGradient',
      'TfjsBlocksSumOfRows',
      'TfjsBlocksExcitationGradient',
      'TfjsBlocksExcitationWeightsGradient',
      'TfjsBlocksSqueezeGradient',
    ]);
    expect(backward).toHaveLength(6); // the last one adds the two gradients of x
    tf.dispose([x, shortcut, weights]);
  });
});
