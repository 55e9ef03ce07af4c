// Steps that are computed together give what they give one by one, which is how an observer sees them.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, inject, test } from 'vitest';
import { bottleneckBlock } from '../../src/blocks/bottleneckBlock';
import { residualBlock } from '../../src/blocks/residualBlock';
import { squeezeExcite } from '../../src/blocks/squeezeExcite';
import { type Block, defineBlock, drawBlock, use } from '../../src/graph/block';
import { trace } from '../../src/graph/flatten';
import type { Node } from '../../src/graph/node';
import { act, add, conv, dense, dropPath, globalPool, multiply, norm } from '../../src/graph/pen';
import { type BlockLayer, layerOf } from '../../src/layers/blockLayer';
import { fuse } from '../../src/layers/fuse';
import { observing } from '../../src/layers/run';
import { expectLevelMemory, expectNear, tensor } from '../kernels/compare';
import { dispatchesOf } from '../kernels/dispatches';
import { random, type Shape4D } from '../reference/map';

const channels = 8;
const se = { reduction: 2 };

/** A block of its own for a drawing. */
const drawn = (type: string, draw: (x: Node) => Node): Block<object> => defineBlock(type, draw);

const seWithShortcut = drawn('SeWithShortcut', (x) => act(add(use(x, 'se', squeezeExcite(se)), x), 'relu'));

const factorsOf = (x: Node): Node => act(dense(globalPool(x), 'fc', { units: channels }), 'sigmoid');

const plain = { filters: channels, kernelSize: 3 };

const cases: Record<string, [block: Block<object>, config: object, units: string[] | null]> = {
  'squeeze-and-excitation': [squeezeExcite as Block<object>, se, ['multiply']],
  'with shortcut and activation': [seWithShortcut, {}, ['activation']],
  'without biases': [squeezeExcite as Block<object>, { ...se, bias: false }, ['multiply']],
  'another gate': [
    squeezeExcite as Block<object>,
    { ...se, gate: 'hardSigmoid' },
    ['globalPool', 'dense', 'activation', 'dense', 'activation', 'multiply'],
  ],
  'a middle with a curve': [
    squeezeExcite as Block<object>,
    { ...se, activation: 'silu' },
    ['globalPool', 'dense', 'activation', 'dense', 'activation', 'multiply'],
  ],
  'a residual block': [residualBlock as unknown as Block<object>, { filters: channels, se }, null],
  'a residual block with drop path': [
    residualBlock as unknown as Block<object>,
    { filters: channels, se, dropPathRate: 0.5 },
    null,
  ],
  'a bottleneck': [bottleneckBlock as unknown as Block<object>, { filters: channels, stride: 2, se }, null],
  'a bottleneck with drop path and a curve': [
    bottleneckBlock as unknown as Block<object>,
    { filters: channels, se, dropPathRate: 0.4, activation: 'silu' },
    null,
  ],
  'factors of another making': [
    drawn('OtherFactors', (x) => act(add(x, multiply(x, factorsOf(x))), 'leakyRelu')),
    {},
    ['globalPool', 'dense', 'activation', 'activation'],
  ],
  'drop path behind a product': [
    drawn('DroppedProduct', (x) => dropPath(multiply(x, factorsOf(x)), 0.5)),
    {},
    ['globalPool', 'dense', 'activation', 'dropPath'],
  ],
  'convolutions with bias, sum and activation': [
    drawn('Convolutions', (x) => {
      const y = act(conv(x, 'a', { ...plain, bias: true }), 'relu');
      return act(add(conv(y, 'b', { ...plain, groups: 2 }), x), 'relu6');
    }),
    {},
    ['activation', 'activation'],
  ],
  'convolutions with norm, sum and activation': [
    drawn('Norms', (x) => {
      const y = act(norm(conv(x, 'a', plain), 'bn1'), 'leakyRelu');
      const z = norm(conv(y, 'b', { ...plain, groups: 2 }), 'bn2', { scale: false });
      return act(add(z, norm(conv(x, 'c', plain), 'bn3', { center: false })), 'relu');
    }),
    {},
    ['activation', 'batchNorm', 'activation'],
  ],
  'a norm after a bias': [
    drawn('BiasAndNorm', (x) => act(norm(conv(x, 'a', { ...plain, bias: true }), 'bn'), 'relu')),
    {},
    ['conv2d', 'batchNorm', 'activation'],
  ],
  'a convolution and its curve': [
    drawn('Curve', (x) => act(conv(x, 'a', { ...plain, bias: true }), 'silu')),
    {},
    ['conv2d', 'activation'],
  ],
  'the sum of two convolutions': [
    drawn('TwoConvolutions', (x) => act(add(conv(x, 'a', plain), conv(x, 'b', plain)), 'relu')),
    {},
    ['conv2d', 'activation'],
  ],
  'depthwise convolution': [
    drawn('Depthwise', (x) => act(conv(x, 'a', { ...plain, groups: channels, bias: true }), 'relu')),
    {},
    ['conv2d', 'activation'],
  ],
  'what is used twice': [
    drawn('Twice', (x) => {
      const y = multiply(x, factorsOf(x));
      const z = conv(y, 'a', plain);
      return add(act(z, 'relu'), add(z, add(y, y)));
    }),
    {},
    ['globalPool', 'dense', 'activation', 'multiply', 'conv2d', 'activation', 'add', 'add', 'add'],
  ],
  'a sum of three': [drawn('Three', (x) => add(conv(x, 'a', plain), x, x)), {}, ['conv2d', 'add']],
};

const batch = 3;
const input = random([batch, 6, 5, channels], 3);

/** Output, and gradients by the input and every weight, of a new layer with always the same weights and masks. */
function run(
  [{ definition }, config]: (typeof cases)[string],
  training: boolean,
  oneByOne: boolean,
): tf.Tensor[] {
  const layer = new (layerOf<object>({ definition }))({ ...config, seed: 5 }) as BlockLayer;
  const x = tensor(input);
  layer.apply(x); // builds
  // Biases start at zero, and gammas at one.
  const moved = (weight: tf.Tensor, index: number): tf.Tensor =>
    tf.add(weight, tf.randomUniform(weight.shape, 0, 0.3, 'float32', index + 1));
  layer.setWeights(layer.getWeights().map(moved));
  const forward = (x: tf.Tensor): tf.Tensor => {
    const apply = (): tf.Tensor => layer.apply(x, { training }) as tf.Tensor;
    return oneByOne ? observing((_step, _context, compute) => compute(), apply) : apply();
  };
  const { grads: byWeight } = tf.variableGrads(() => {
    const y = forward(x);
    return tf.sum(tf.mul(y, tensor(random(y.shape as Shape4D, 9))));
  }, variablesOf(layer));
  const byInput = tf.grad((x) => tf.sum(tf.square(forward(x))))(x);
  const results = [forward(x), byInput, ...Object.values(byWeight)];
  layer.dispose();
  return results;
}

const variablesOf = (layer: BlockLayer): tf.Variable[] =>
  layer.trainableWeights.map((weight) => (weight as tfl.LayerVariable & { val: tf.Variable }).val);

describe.each(Object.entries(cases))('%s', (_, given) => {
  const [block, config, units] = given;

  test.each([false, true])('together as one by one, in training: %s', async (training) => {
    await expectLevelMemory(async () => {
      const of = (oneByOne: boolean): tf.Tensor[] => tf.tidy(() => run(given, training, oneByOne));
      const [together, oneByOne] = [of(false), of(true)];
      expect(together).toHaveLength(oneByOne.length);
      for (const [index, expected] of oneByOne.entries()) {
        const values = (await expected.data()) as Float32Array;
        await expectNear(together[index]!, { values, shape: expected.shape }, index === 0 ? 1e-5 : 1e-4);
      }
      tf.dispose([together, oneByOne]);
    });
  });

  test.runIf(units)('are these units', () => {
    const drawing = drawBlock({ definition: block.definition, config: { ...config } }, [[6, 5, channels]]);
    expect(fuse(trace(drawing)).units.map(({ step }) => step.node.operation.name)).toEqual(units);
  });
});

test('an observer sees every step', () => {
  const layer = new (layerOf<object>(seWithShortcut))({ seed: 5 });
  const x = tensor(input);
  layer.apply(x); // builds
  const seen: string[] = [];
  const y = observing(
    ({ node }, _context, compute) => {
      seen.push(node.operation.name);
      return compute();
    },
    () => layer.apply(x) as tf.Tensor,
  );
  expect(seen).toEqual([
    'globalPool',
    'dense',
    'activation',
    'dense',
    'activation',
    'multiply',
    'add',
    'activation',
  ]);
  tf.dispose([x, y]);
  layer.dispose();
});

test.runIf(inject('backend') === 'webgpu')(
  'the whole with shortcut and activation is three dispatches',
  () => {
    const layer = new (layerOf<object>(seWithShortcut))({ seed: 5 });
    const x = tensor(random([2, 24, 24, channels], 1));
    layer.apply(x); // builds
    for (const training of [false, true]) {
      expect(dispatchesOf(() => layer.apply(x, { training }) as tf.Tensor)).toEqual([
        'TfjsBlocksSumOfRows',
        'TfjsBlocksExcitation',
        'TfjsBlocksChannelScale_relu',
      ]);
    }
    x.dispose();
    layer.dispose();
  },
);
