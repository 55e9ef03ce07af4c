// The three forms of a ResNeXt unit compute the same of the same weights, and have the same gradients, in prediction and in
// training; weights go from each to each.

import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { ResNeXtBlockConfig } from '../../src/blocks/resNeXtBlock';
import {
  type BlockLayer,
  convertResNeXt,
  net,
  ResidualBlock,
  ResNeXtBlock,
  resNeXtBlock,
} from '../../src/index';
import { configErrorOf } from '../support/configErrorOf';
import { largestDifference, numbers, weightValues } from '../support/models';

const forms = ['split', 'concat', 'grouped'] as const;
type Form = (typeof forms)[number];

const config: ResNeXtBlockConfig = { filters: 6, stride: 2, groups: 3, groupWidth: 2, se: { reduction: 2 } };
const shape = [2, 5, 4, 4];

/** A built layer, whose first weights nobody else has. */
function layerOf(form: Form, seed: number, options: Partial<ResNeXtBlockConfig> = {}): BlockLayer {
  const layer = new ResNeXtBlock({ ...config, ...options, form, seed });
  tf.tidy(() => void layer.apply(tf.zeros(shape)));
  for (const [index, weight] of layer.weights.entries()) {
    // Gammas, betas and statistics too, or a mistake among them would not show. Variances are positive.
    tf.tidy(() => {
      weight.write(
        tf.add(
          tf.mul(numbers(weight.shape as number[], seed + index), 0.4),
          weight.shape.length === 1 ? 1 : 0,
        ),
      );
    });
  }
  return layer;
}

/** The output, and gradients to the input and to each weight. */
function gradientsOf(layer: BlockLayer, x: tf.Tensor, training: boolean) {
  const forward = (tensor: tf.Tensor) => layer.apply(tensor, { training }) as tf.Tensor;
  const y = forward(x);
  const cotangent = numbers(y.shape, 9);
  const loss = (tensor: tf.Tensor): tf.Scalar => tf.sum(tf.mul(forward(tensor), cotangent));
  const dx = tf.grad(loss)(x);
  const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
  const { value, grads } = tf.variableGrads(() => loss(x), variables);
  tf.dispose([value, cotangent]);
  const dw = layer.trainableWeights.map((weight, index) => [weight, grads[variables[index]!.name]!] as const);
  return { y, dx, dw };
}

describe.each(forms.flatMap((from) => forms.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
  it.each([false, true])('computes the same, training: %s', async (training) => {
    const [first, second, back] = [layerOf(from, 1), layerOf(to, 40), layerOf(from, 80)];
    const x = numbers(shape, 3);
    convertResNeXt(first, second);
    const [one, other] = [gradientsOf(first, x, training), gradientsOf(second, x, training)];
    expect(await largestDifference(one.y, other.y)).toBeLessThan(1e-5);
    expect(await largestDifference(one.dx, other.dx)).toBeLessThan(1e-5 * (await largest(one.dx)));

    // Gradients are of the weights' shapes: written in their place, they go the same way.
    for (const [weight, gradient] of [...one.dw, ...other.dw]) weight.write(gradient);
    convertResNeXt(second, back);
    for (const [index, [weight, gradient]] of one.dw.entries()) {
      const tolerance = 1e-5 * Math.max(1, await largest(gradient));
      const difference = await largestDifference(gradient, back.trainableWeights[index]!.read());
      expect(difference, weight.originalName).toBeLessThan(tolerance);
    }
    tf.dispose([
      x,
      one.y,
      one.dx,
      other.y,
      other.dx,
      ...[...one.dw, ...other.dw].map(([, gradient]) => gradient),
    ]);
    for (const layer of [first, second, back]) layer.dispose();
  });
});

async function largest(tensor: tf.Tensor): Promise<number> {
  return Math.max(...(await tensor.data()).map(Math.abs));
}

test('nothing is left behind', () => {
  const [from, to] = [layerOf('split', 1), layerOf('grouped', 2)];
  const before = tf.memory().numTensors;
  convertResNeXt(from, to);
  expect(tf.memory().numTensors).toBe(before);
  from.dispose();
  to.dispose();
});

test('takes a whole model, other layers included', async () => {
  const built = (form: Form, seed: number) =>
    net({ input: [6, 6, 3], name: form })
      .conv({ filters: 4, kernelSize: 3 })
      .stage(2, resNeXtBlock({ filters: 4, groups: 2, form }), { stride: 2 })
      .globalAvgPool()
      .dense(3)
      .build({ seed });
  const [from, to] = [built('grouped', 1), built('split', 2)];
  convertResNeXt(from, to);
  const x = numbers([2, 6, 6, 3]);
  const outputs = [from.predict(x), to.predict(x)] as [tf.Tensor, tf.Tensor];
  expect(await largestDifference(...outputs)).toBeLessThan(1e-5);
  tf.dispose([x, ...outputs]);
  from.dispose();
  to.dispose();
});

describe('refuses', () => {
  let from: BlockLayer;
  beforeAll(() => {
    from = layerOf('grouped', 1);
  });

  const refused = async (to: BlockLayer): Promise<string> => {
    const before = await weightValues(to);
    const { message } = configErrorOf(() => convertResNeXt(from, to));
    expect(await weightValues(to)).toEqual(before);
    return message;
  };

  test('a layer that is not built', async () => {
    expect(await refused(new ResNeXtBlock({ ...config, name: 'later' }))).toBe(
      'later: there are no weights yet. Build it first.',
    );
  });

  test('other widths', async () => {
    expect(await refused(layerOf('grouped', 2, { groupWidth: 1 }))).toBe(
      'conv1/kernel: the weight has the shape [1,1,4,3], and its counterpart [1,1,4,6]. Both need the same filters, groups, groupWidth and input.',
    );
  });

  test('more branches, and fewer', async () => {
    for (const groups of [4, 2]) {
      expect(await refused(layerOf('split', 2, { groups }))).toMatch(
        new RegExp(
          `^conv1/kernel: the weight has the shape \\[1,1,4,${groups * 2}\\], and its counterpart \\[1,1,4,6\\]`,
        ),
      );
    }
  });

  test('what has other weights', async () => {
    const other = new ResidualBlock({ filters: 6 });
    other.build([null, 5, 4, 4]);
    expect(await refused(other)).toMatch(
      /^conv3\/kernel: the weight has no counterpart in 'residual_block_\d+'\./,
    );
  });
});
