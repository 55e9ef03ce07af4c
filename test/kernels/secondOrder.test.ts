// Gradients of gradients: penalties on gradients, Hessians, meta-learning. For F = Σ dy · y, with dy and every input of
// an operation as its variables, the gradient of the slope ∇F · v is the Hessian's product with the direction v:
//
//   (H v)[i] = ∂²F / ∂t ∂i  at t = 0  along v
//
// which the float64 reference of the operation gives by differences. One direction in all variables at once asks for
// every mixed derivative too.

import * as tf from '@tensorflow/tfjs-core';
import { describe, test } from 'vitest';
import { type ActivationKind, activate } from '../../src/kernels/activation/activation';
import { batchNormInference } from '../../src/kernels/batchNorm/batchNormInference';
import { batchNormTraining } from '../../src/kernels/batchNorm/batchNormTraining';
import { channelScale } from '../../src/kernels/channelScale/channelScale';
import { addBias } from '../../src/kernels/channels/addBias';
import { channelMean } from '../../src/kernels/channels/channelMean';
import { scaleAndShift } from '../../src/kernels/channels/scaleAndShift';
import { conv2d } from '../../src/kernels/conv2d/conv2d';
import { groupConv2d } from '../../src/kernels/conv2d/groupConv2d';
import { dense } from '../../src/kernels/dense/dense';
import { dropout } from '../../src/kernels/dropout/dropout';
import { dropPath } from '../../src/kernels/dropout/dropPath';
import { keepMask } from '../../src/kernels/dropout/mask';
import { localResponseNorm } from '../../src/kernels/localResponseNorm/localResponseNorm';
import { neighbourSum } from '../../src/kernels/localResponseNorm/neighbourSum';
import { averagePool2d } from '../../src/kernels/pool2d/averagePool2d';
import { globalPool } from '../../src/kernels/pool2d/globalPool';
import { maxPool2d } from '../../src/kernels/pool2d/maxPool2d';
import { squeezeAndExcite } from '../../src/kernels/squeezeExcite/excitation';
import { activations } from '../reference/activation';
import * as rescaling from '../reference/channelScale';
import * as reference from '../reference/conv2d';
import { type Map4D, random, type Shape4D, zeros } from '../reference/map';
import { batchNorm, localResponseNorm as localResponseNormReference } from '../reference/norm';
import {
  averagePool2d as averagePool2dReference,
  maxPool2d as maxPool2dReference,
} from '../reference/pool2d';
import { expectLevelMemory, expectNear, tensor } from './compare';

interface Operation {
  /** Vectors are maps `[1, 1, 1, C]` here. */
  readonly inputs: readonly Map4D[];
  readonly compute: (...inputs: tf.Tensor4D[]) => tf.Tensor;
  /** The same in float64. */
  readonly reference: (...inputs: Map4D[]) => Map4D;
}

/** Checks the Hessian's product with one direction against the reference, and that nothing is left behind. */
async function check({ inputs, compute, reference }: Operation): Promise<void> {
  const variables = [...inputs, random(reference(...inputs).shape, 50)];
  const directions = variables.map(({ shape }, index) => random(shape, 60 + index));
  const expected = secondDifferences(
    (...all) => product(reference(...all.slice(0, -1)), all.at(-1)!),
    variables,
    directions,
  );
  await expectLevelMemory(async () => {
    const [points, along] = [variables.map(tensor), directions.map(tensor)];
    const f = (...all: tf.Tensor[]): tf.Scalar => {
      const y = compute(...(all.slice(0, -1) as tf.Tensor4D[]));
      return tf.sum(tf.mul(y, tf.reshape(all.at(-1)!, y.shape)));
    };
    const slope = (...all: tf.Tensor[]): tf.Scalar =>
      tf.addN(
        tf
          .grads(f)(all)
          .map((gradient, index) => tf.sum<tf.Scalar>(tf.mul(gradient, along[index]!))),
      );
    const second = tf.grads(slope)(points);
    for (const [index, { values, shape }] of expected.entries()) {
      await expectNear(second[index]!, { values, shape }, 1e-4);
    }
    tf.dispose([...points, ...along, ...second]);
  });
}

/** d/dt of the gradient of `f` at `point + t · direction`, in every coordinate of every variable. */
function secondDifferences(
  f: (...variables: Map4D[]) => number,
  point: readonly Map4D[],
  direction: readonly Map4D[],
): Map4D[] {
  const step = 3e-4;
  const [ahead, behind] = [step, -step].map((t) =>
    point.map(({ shape, values }, index) => ({
      shape,
      values: values.map((value, at) => value + t * direction[index]!.values[at]!),
    })),
  ) as [Map4D[], Map4D[]];
  const difference = (variables: Map4D[], { values }: Map4D, at: number): number => {
    const value = values[at]!;
    values[at] = value + step;
    const above = f(...variables);
    values[at] = value - step;
    const below = f(...variables);
    values[at] = value;
    return (above - below) / (2 * step);
  };
  return point.map(({ shape }, index) => {
    const second = zeros(shape);
    for (let at = 0; at < second.values.length; at++) {
      const slopes = [ahead, behind].map((variables) => difference(variables, variables[index]!, at));
      second.values[at] = (slopes[0]! - slopes[1]!) / (2 * step);
    }
    return second;
  });
}

const product = ({ values }: Map4D, factors: Map4D): number =>
  values.reduce((sum, value, at) => sum + value * factors.values[at]!, 0);

/** `y[i]` of `x[i]` and where it is. */
const each = ({ shape, values }: Map4D, compute: (value: number, at: number) => number): Map4D => ({
  shape,
  values: values.map(compute),
});

const asVector = (map: tf.Tensor4D): tf.Tensor1D => tf.reshape(map, [map.size]);

/** Values all at least 0.02 apart, so that no step changes which is the largest. */
function distinct(shape: Shape4D): Map4D {
  const map = zeros(shape);
  const { length } = map.values;
  map.values.forEach((_, at) => {
    map.values[at] = Math.fround((((at * 37) % length) / length - 0.5) * 0.02 * length);
  });
  return map;
}

describe('conv2d', () => {
  const plain: reference.Conv2dReference = {
    stride: [1, 1],
    dilation: [1, 1],
    padding: [
      [1, 1],
      [1, 1],
    ],
    groups: 1,
  };
  const wide = [
    [2, 2],
    [2, 2],
  ] as const;
  const none = [
    [0, 0],
    [0, 0],
  ] as const;

  test.each<[string, Partial<reference.Conv2dReference>, filter: Shape4D]>([
    ['3×3', {}, [3, 3, 4, 3]],
    ['3×3 with stride 2', { stride: [2, 2] }, [3, 3, 4, 3]],
    ['3×3 with dilation 2', { dilation: [2, 2], padding: wide }, [3, 3, 4, 3]],
    ['3×3 with stride and dilation 2', { stride: [2, 2], dilation: [2, 2], padding: wide }, [3, 3, 4, 3]],
    ['1×1', { padding: none }, [1, 1, 4, 3]],
    ['1×1 with stride 2', { stride: [2, 2], padding: none }, [1, 1, 4, 3]],
    ['depthwise', { groups: 4 }, [3, 3, 1, 4]],
    ['depthwise, two filters a channel, stride 2', { groups: 4, stride: [2, 2] }, [3, 3, 1, 8]],
    ['depthwise with dilation 2', { groups: 4, dilation: [2, 2], padding: wide }, [3, 3, 1, 4]],
    ['groups', { groups: 2 }, [3, 3, 2, 4]],
    ['groups with stride 2', { groups: 2, stride: [2, 2] }, [3, 3, 2, 4]],
    ['groups with dilation 2', { groups: 2, dilation: [2, 2], padding: wide }, [3, 3, 2, 4]],
  ])('%s', async (_, changes, filterShape) => {
    const options = { ...plain, ...changes };
    await check({
      inputs: [random([2, 5, 5, 4], 1), random(filterShape, 2)],
      compute: (x, filter) => conv2d(x, filter, options),
      reference: (x, filter) => reference.conv2d(x, filter, options),
    });
  });

  test.each(['relu', 'relu6', 'leakyRelu', 'silu'] as const)(
    'in groups with bias, residual and %s',
    async (activation) => {
      const options = { ...plain, groups: 2, activation };
      await check({
        inputs: [
          random([1, 4, 3, 4], 1),
          random([3, 3, 2, 4], 2),
          random([1, 1, 1, 4], 3),
          random([1, 4, 3, 4], 4),
        ],
        compute: (x, filter, bias, residual) =>
          groupConv2d(x, filter, { groups: 2, activation, bias: asVector(bias), residual }),
        reference: (x, filter, bias, residual) =>
          reference.groupConv2d(x, filter, { ...options, bias, residual }),
      });
    },
  );

  test('wide groups', async () => {
    const options = { ...plain, groups: 2, padding: none };
    await check({
      inputs: [random([1, 3, 3, 18], 1), random([2, 2, 9, 4], 2)],
      compute: (x, filter) => conv2d(x, filter, options),
      reference: (x, filter) => reference.conv2d(x, filter, options),
    });
  });
});

test('dense', async () => {
  const pointwise = {
    stride: [1, 1],
    dilation: [1, 1],
    padding: [
      [0, 0],
      [0, 0],
    ],
    groups: 1,
  } as const;
  await check({
    inputs: [random([5, 1, 1, 7], 1), random([1, 1, 7, 3], 2)],
    compute: (x, kernel) =>
      dense(tf.reshape(x, [5, 7]) as tf.Tensor2D, tf.reshape(kernel, [7, 3]) as tf.Tensor2D),
    reference: (x, kernel) => reference.conv2d(x, kernel, pointwise),
  });
});

describe('by channel', () => {
  const [x, one, other] = [random([2, 3, 3, 4], 1), random([1, 1, 1, 4], 2), random([1, 1, 1, 4], 3)];

  test('addBias', async () => {
    await check({
      inputs: [x, one],
      compute: (x, bias) => addBias(x, asVector(bias)),
      reference: (x, bias) => each(x, (value, at) => value + bias.values[at % 4]!),
    });
  });

  test('scaleAndShift', async () => {
    await check({
      inputs: [x, one, other],
      compute: (x, scale, shift) => scaleAndShift({ x, scale: asVector(scale), shift: asVector(shift) }, {}),
      reference: (x, scale, shift) =>
        each(x, (value, at) => value * scale.values[at % 4]! + shift.values[at % 4]!),
    });
  });

  test('channelMean', async () => {
    await check({
      inputs: [x],
      compute: (x) => channelMean(tf.square(x)),
      reference: ({ values }) =>
        each(zeros([1, 1, 1, 4]), (_, channel) =>
          values.reduce((sum, value, at) => sum + (at % 4 === channel ? value ** 2 / 18 : 0), 0),
        ),
    });
  });
});

describe('channel rescaling', () => {
  const [x, scale] = [random([2, 3, 3, 4], 1), random([2, 1, 1, 4], 2)];
  /** Far enough from zero that no step bends what is not bent. */
  const shortcut = each(random([2, 3, 3, 4], 3), (value) => Math.fround(value + (value < 0 ? -1.1 : 1.1)));
  const asMatrix = (map: tf.Tensor4D): tf.Tensor2D => tf.reshape(map, [-1, map.shape[3]]);

  test.each(['linear', 'relu', 'leakyRelu', 'silu'] as const)(
    'with a shortcut and %s',
    async (activation) => {
      await check({
        inputs: [x, scale, shortcut],
        compute: (x, scale, shortcut) => channelScale(x, asMatrix(scale), { shortcut, activation }),
        reference: (x, scale, shortcut) => rescaling.channelScale(x, scale, { shortcut, activation }).y,
      });
    },
  );

  test('alone', async () => {
    await check({
      inputs: [x, scale],
      compute: (x, scale) => channelScale(x, asMatrix(scale)),
      reference: (x, scale) => rescaling.channelScale(x, scale, { activation: 'linear' }).y,
    });
  });

  test.each([
    [[2, 3, 3, 4], 3],
    [[1, 12, 12, 4], 4],
  ] as [Shape4D, number][])('squeeze and excitation of %j through %i', async ([batch, ...rest], narrow) => {
    const weights = [random([1, 1, 4, narrow], 2), random([1, 1, 1, narrow], 3)];
    await check({
      inputs: [
        random([batch, ...rest], 1),
        ...weights,
        random([1, 1, narrow, 4], 4),
        random([1, 1, 1, 4], 5),
      ],
      compute: (x, w1, b1, w2, b2) =>
        squeezeAndExcite(
          x,
          { w1: asMatrix(w1!), b1: asVector(b1!), w2: asMatrix(w2!), b2: asVector(b2!) },
          { middle: 'leakyRelu' },
        ),
      reference: (x, w1, b1, w2, b2) =>
        rescaling.excitation(x, { w1: w1!, b1: b1!, w2: w2!, b2: b2! }, 'leakyRelu').scale,
    });
  });
});

describe('norms', () => {
  const epsilon = 1e-3;
  const x = random([2, 3, 3, 4], 1);
  const [gamma, variance] = [random([1, 1, 1, 4], 2), random([1, 1, 1, 4], 3)].map((map) =>
    each(map, (value) => Math.fround(value + 1.5)),
  ) as [Map4D, Map4D];
  const [beta, mean] = [random([1, 1, 1, 4], 4), random([1, 1, 1, 4], 5)];

  test('batchNormTraining', async () => {
    await check({
      inputs: [x, gamma, beta],
      compute: (x, gamma, beta) =>
        batchNormTraining(x, { gamma: asVector(gamma), beta: asVector(beta), epsilon }).y,
      reference: (x, gamma, beta) => batchNorm(x, x, gamma.values, beta.values, epsilon).y,
    });
  });

  test('batchNormInference', async () => {
    await check({
      inputs: [x, mean, variance, gamma, beta],
      compute: (x, ...vectors) => {
        const [mean, variance, gamma, beta] = vectors.map(asVector) as [
          tf.Tensor1D,
          tf.Tensor1D,
          tf.Tensor1D,
          tf.Tensor1D,
        ];
        return batchNormInference(x, { mean, variance, gamma, beta, epsilon });
      },
      reference: (x, ...vectors) =>
        each(x, (value, at) => {
          const [mean, variance, gamma, beta] = vectors.map(({ values }) => values[at % 4]!) as [
            number,
            number,
            number,
            number,
          ];
          return ((value - mean) * gamma) / Math.sqrt(variance + epsilon) + beta;
        }),
    });
  });

  test('localResponseNorm', async () => {
    const options = { depthRadius: 1, bias: 1, alpha: 0.5, beta: 0.75 };
    await check({
      inputs: [x],
      compute: (x) => localResponseNorm(x, options),
      reference: (x) => localResponseNormReference(x, x, options).y,
    });
  });

  test('neighbourSum', async () => {
    await check({
      inputs: [x],
      compute: (x) => neighbourSum({ x }, { radius: 1 }),
      reference: (x) =>
        each(x, (value, at) => {
          const before = at % 4 > 0 ? x.values[at - 1]! : 0;
          const after = at % 4 < 3 ? x.values[at + 1]! : 0;
          return before + value + after;
        }),
    });
  });
});

describe('pools', () => {
  const x = distinct([2, 5, 5, 3]);
  const window = {
    size: [3, 3],
    stride: [2, 2],
    padding: [
      [1, 1],
      [1, 1],
    ],
  } as const;

  test('averagePool2d', async () => {
    for (const counted of [null, window.padding]) {
      await check({
        inputs: [x],
        compute: (x) => averagePool2d(x, { ...window, counted }),
        reference: (x) => averagePool2dReference(x, { ...window, counted }, zeros).y,
      });
    }
  });

  test('maxPool2d', async () => {
    await check({
      inputs: [x],
      compute: (x) => maxPool2d(x, window),
      reference: (x) => maxPool2dReference(x, window, zeros).y,
    });
  });

  test.each(['avg', 'max'] as const)('globalPool: %s', async (kind) => {
    const whole = {
      size: [5, 5],
      stride: [5, 5],
      padding: [
        [0, 0],
        [0, 0],
      ],
    } as const;
    await check({
      inputs: [x],
      compute: (x) => globalPool(x, kind),
      reference: (x) =>
        kind === 'max'
          ? maxPool2dReference(x, whole, zeros).y
          : averagePool2dReference(x, { ...whole, counted: null }, zeros).y,
    });
  });
});

describe('activate', () => {
  // From −3.5 to 3.5 without the corners of the piecewise activations.
  const points: Map4D = {
    shape: [1, 1, 1, 35],
    values: Float64Array.from({ length: 35 }, (_, at) => Math.fround((at - 17) / 4.9 + 0.03)),
  };

  test.each(Object.entries(activations))('%s', async (kind, formula) => {
    await check({
      inputs: [points],
      compute: (x) => activate(x, kind as ActivationKind),
      reference: (x) => each(x, formula),
    });
  });

  test('softmax', async () => {
    await check({
      inputs: [random([1, 1, 3, 5], 1)],
      compute: (x) => activate(x, 'softmax'),
      reference: (x) =>
        each(x, (value, at) => {
          const row = x.values.slice(at - (at % 5), at - (at % 5) + 5);
          return Math.exp(value) / row.reduce((sum, other) => sum + Math.exp(other), 0);
        }),
    });
  });
});

describe('random drops', () => {
  const x = random([4, 2, 2, 3], 1);

  test('dropout', async () => {
    const mask = keepMask(48, 0.25, 5, 4 / 3);
    await check({
      inputs: [x],
      compute: (x) => dropout(x, 0.25, 5),
      reference: (x) => each(x, (value, at) => value * mask[at]!),
    });
  });

  test('dropPath', async () => {
    const rows = keepMask(4, 0.5, 9, 2);
    await check({
      inputs: [x],
      compute: (x) => dropPath(x, 0.5, 9),
      reference: (x) => each(x, (value, at) => value * rows[Math.floor(at / 12)]!),
    });
  });
});
