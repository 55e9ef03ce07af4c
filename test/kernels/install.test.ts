import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, inject, test } from 'vitest';
import { installKernels } from '../../src/kernels/install';
import { conv2d, conv2dGradients } from '../reference/conv2d';
import { random } from '../reference/map';
import { maxPool2d } from '../reference/pool2d';
import { expectNear, tensor, valueAndGradients } from './compare';

const missingOnWasm = [
  tf.Conv2DBackpropFilter,
  tf.DepthwiseConv2dNativeBackpropFilter,
  tf.DepthwiseConv2dNativeBackpropInput,
];

test('registers what is missing on wasm once, and leaves what is there alone', () => {
  installKernels();
  const first = missingOnWasm.map((name) => tf.getKernel(name, 'wasm'));
  expect(first.every((kernel) => kernel !== undefined)).toBe(true);
  installKernels();
  expect(missingOnWasm.map((name) => tf.getKernel(name, 'wasm'))).toEqual(first);
});

test('without override, what is there and right stays as it is, on every backend', () => {
  const kernelsOf = (backend: string) =>
    new Map(
      tf.getKernelsForBackend(backend).map(({ kernelName, kernelFunc }) => [kernelName, kernelFunc] as const),
    );
  const backend = tf.getBackend();
  const before = kernelsOf(backend);
  const undo = installKernels();
  for (const [name, kernelFunc] of kernelsOf(backend)) {
    const isMended = backend === 'wasm' && [...missingOnWasm, tf.MaxPoolGrad].includes(name);
    if (!isMended) expect(kernelFunc, name).toBe(before.get(name));
  }
  undo();
  expect(kernelsOf(backend)).toEqual(before);
});

const noPadding = [0, 0] as const;

const slidings = [
  { stride: 1, pad: 'same', padding: [1, 1] },
  { stride: 2, pad: 'valid', padding: [0, 0] },
  { stride: 2, pad: 'same', padding: [0, 1] },
] as const;

describe.each([false, true])('with override: %s', (override) => {
  test.each(slidings)("stock convolutions are right: stride $stride, padding '$pad'", async (sliding) => {
    const undo = installKernels({ override });
    await checkStockConvolutions(sliding);
    undo();
  });

  test('stock maximum pooling has gradients where the maximum is negative', async () => {
    const undo = installKernels({ override });
    const x = random([2, 7, 8, 3], 1);
    x.values.forEach((value, i) => {
      x.values[i] = Math.fround(value - 2);
    });
    const window = { size: [3, 3], stride: [2, 2], padding: [noPadding, noPadding] } as const;
    const { y, dy, dx } = maxPool2d(x, window, (shape) => random(shape, 2));
    const inputs = [tensor(x), tensor(dy)] as const;
    const { value, gradients } = valueAndGradients(
      (x) => tf.maxPool(x as tf.Tensor4D, 3, 2, 'valid'),
      [inputs[0]],
      inputs[1],
    );
    await expectNear(value, y, 1e-6);
    await expectNear(gradients[0]!, dx, 1e-6);
    tf.dispose([...inputs, value, gradients]);
    undo();
  });
});

async function checkStockConvolutions({ stride, pad, padding }: (typeof slidings)[number]): Promise<void> {
  const sliding = { stride: [stride, stride], dilation: [1, 1], padding: [padding, padding] } as const;
  const x = random([2, 8, 8, 3], 1);
  for (const depthwise of [false, true]) {
    const options = { ...sliding, groups: depthwise ? 3 : 1 };
    const filter = random(depthwise ? [3, 3, 1, 6] : [3, 3, 3, 4], 2);
    const y = conv2d(x, filter, options);
    const dy = random(y.shape, 3);
    const expected = conv2dGradients(x, filter, dy, options);
    const filterShape: [number, number, number, number] = depthwise ? [3, 3, 3, 2] : filter.shape;
    const inputs = [tensor(x), tf.tidy(() => tf.reshape(tensor(filter), filterShape)), tensor(dy)] as const;
    const stock = depthwise ? tf.depthwiseConv2d : tf.conv2d;
    const { value, gradients } = valueAndGradients(
      (x, filter) => stock(x as tf.Tensor4D, filter as tf.Tensor4D, stride, pad),
      [inputs[0], inputs[1]],
      inputs[2],
    );
    await expectNear(value, y, 1e-5);
    await expectNear(gradients[0]!, { values: expected.x.values, shape: x.shape }, 1e-4);
    await expectNear(gradients[1]!, { values: expected.filter.values, shape: filterShape }, 1e-4);
    tf.dispose([...inputs, value, gradients]);
  }
}

test('a model of stock layers trains', async () => {
  installKernels();
  const model = tfl.sequential({
    layers: [
      tfl.layers.conv2d({ inputShape: [6, 6, 1], filters: 2, kernelSize: 3, activation: 'relu' }),
      tfl.layers.flatten(),
      tfl.layers.dense({ units: 1 }),
    ],
  });
  model.compile({ optimizer: tf.train.sgd(0.05), loss: 'meanSquaredError' });
  const x = tensor(random([8, 6, 6, 1], 1));
  const y = tf.mean(x, [1, 2]);
  const { history } = await model.fit(x, y, { epochs: 8, verbose: 0, shuffle: false });
  const losses = history['loss'] as number[];
  expect(losses.at(-1)!).toBeLessThan(losses[0]!);
  tf.dispose([x, y]);
  model.dispose();
});

test('override is seen in what runs, and taken back', async () => {
  const [x, filter] = [tensor(random([1, 4, 4, 2], 1)), tensor(random([3, 3, 2, 2], 2))];
  const ran = async (): Promise<string[]> => {
    const work = () => tf.tidy(() => tf.grad((x) => tf.conv2d(x as tf.Tensor4D, filter, 1, 'same'))(x));
    return (await tf.profile(work)).kernels.map(({ name }) => name);
  };
  const replaced = inject('backend') === 'webgl' ? [] : ['TfjsBlocksConv2DInputGradient'];
  const undo = installKernels({ override: true });
  expect(await ran()).toEqual(expect.arrayContaining(replaced));
  undo();
  expect(await ran()).not.toContain('TfjsBlocksConv2DInputGradient');
  tf.dispose([x, filter]);
});

test('the epsilon of losses and optimizers is that of 32 bits, on webgl too', () => {
  const undo = installKernels();
  expect(tf.backend().floatPrecision()).toBe(32);
  expect(tf.backend().epsilon()).toBe(1e-7);
  undo();
});
