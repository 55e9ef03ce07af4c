// Our module on the heap of the wasm backend: each form against the composed one, where it cannot run, and memory.

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, inject, test, vi } from 'vitest';
import { batchNormInference } from '../../src/kernels/batchNorm/batchNormInference';
import { batchNormTraining } from '../../src/kernels/batchNorm/batchNormTraining';
import { channelMean } from '../../src/kernels/channels/channelMean';
import { scaleAndShift } from '../../src/kernels/channels/scaleAndShift';
import { conv2d } from '../../src/kernels/conv2d/conv2d';
import { convolution } from '../../src/kernels/conv2d/convolution';
import { depthwise } from '../../src/kernels/conv2d/depthwise';
import type { Sliding } from '../../src/kernels/conv2d/spec';
import { maxPool2d } from '../../src/kernels/pool2d/maxPool2d';
import { onHeap } from '../../src/kernels/wasm/heap';
import { expectLevelMemory, expectNear, valueAndGradients } from './compare';

interface Emscripten {
  asm: { memory: WebAssembly.Memory };
  _malloc(bytes: number): number;
  _free(address: number): void;
}

const emscripten = (): Emscripten => (tf.backend() as unknown as { wasm: Emscripten }).wasm;

const heapBytes = (): number => emscripten().asm.memory.buffer.byteLength;

/** As in a build of the backend that keeps its memory to itself. */
function withoutHeap<T>(compute: () => T): T {
  const wasm = emscripten();
  const { asm } = wasm;
  wasm.asm = Object.create(asm, { memory: { value: undefined } });
  try {
    return compute();
  } finally {
    wasm.asm = asm;
  }
}

const normal = (shape: number[], seed: number): tf.Tensor => tf.randomNormal(shape, 0, 1, 'float32', seed);

const plain: Sliding = {
  stride: [1, 1],
  dilation: [1, 1],
  padding: [
    [1, 1],
    [1, 1],
  ],
};
const strided: Sliding = { ...plain, stride: [2, 3] };
const dilated: Sliding = { ...plain, stride: [3, 1], dilation: [2, 3] };
const cropped: Sliding = {
  ...plain,
  padding: [
    [-1, 0],
    [2, -2],
  ],
};

type Compute = (...inputs: tf.Tensor[]) => tf.Tensor;

const convolving =
  (sliding: Sliding): Compute =>
  (x, filter) =>
    convolution({ x: x as tf.Tensor4D, filter: filter as tf.Tensor4D }, sliding);

const groupedConvolution =
  (sliding: Sliding): Compute =>
  (x, filter) =>
    conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, { ...sliding, groups: 3 });

const upToFive = (channels: number): number => Math.min(channels, 5);

const depthwiseConvolution =
  (sliding: Sliding): Compute =>
  (x, filter) =>
    depthwise({ x: x as tf.Tensor4D, filter: filter as tf.Tensor4D }, sliding);

/** What the kernels compute, and the shapes of their inputs for this many channels. */
const kernels: Record<string, [compute: Compute, shapes: (channels: number) => number[][]]> = {
  'a convolution': [
    convolving(plain),
    (c) => [
      [2, 7, 6, c],
      [3, 3, c, 10 - Math.min(c, 9)],
    ],
  ],
  'a strided convolution': [
    convolving(strided),
    (c) => [
      [2, 8, 9, 3],
      [3, 5, 3, c],
    ],
  ],
  'a dilated convolution': [
    convolving(dilated),
    (c) => [
      [2, 9, 9, c],
      [3, 2, c, 2],
    ],
  ],
  'a cropping convolution': [
    convolving(cropped),
    (c) => [
      [2, 8, 9, 2],
      [1, 3, 2, c],
    ],
  ],
  'a pointwise convolution': [
    convolving({
      ...strided,
      padding: [
        [0, 0],
        [0, 0],
      ],
    }),
    (c) => [
      [2, 8, 9, c],
      [1, 1, c, 9],
    ],
  ],
  'a convolution with few windows': [
    convolving(plain),
    (c) => [
      [1, 3, 5, 70],
      [3, 3, 70, 4 * upToFive(c)],
    ],
  ],
  'a dilated convolution with few windows': [
    convolving(dilated),
    (c) => [
      [2, 6, 4, 66],
      [2, 2, 66, 4 * upToFive(c)],
    ],
  ],
  'a convolution with few windows and long rows': [
    convolving(strided),
    (c) => [
      [1, 3, 2, c],
      [2, 2, c, 2048],
    ],
  ],
  'a convolution of more small images than go through together': [
    groupedConvolution(plain),
    (c) => [
      [10, 3, 3, 3 * c],
      [3, 3, c, 6 * upToFive(c)],
    ],
  ],
  'a strided convolution of more small images than go through together': [
    convolving(strided),
    (c) => [
      [19, 4, 5, c],
      [3, 3, c, 9],
    ],
  ],
  'a convolution in narrow groups': [
    groupedConvolution(plain),
    (c) => [
      [2, 7, 5, 3 * c],
      [3, 3, c, 12 * upToFive(c)],
    ],
  ],
  'a grouped convolution': [
    groupedConvolution(plain),
    (c) => [
      [2, 7, 6, 3 * c],
      [3, 3, c, 6],
    ],
  ],
  'a strided grouped convolution': [
    groupedConvolution(strided),
    (c) => [
      [2, 8, 9, 6],
      [3, 5, 2, 3 * c],
    ],
  ],
  'a depthwise convolution': [
    depthwiseConvolution(plain),
    (c) => [
      [2, 7, 6, c],
      [3, 3, c, 1],
    ],
  ],
  'a strided depthwise convolution': [
    depthwiseConvolution(strided),
    (c) => [
      [2, 8, 9, c],
      [3, 5, c, 1],
    ],
  ],
  'a dilated depthwise convolution': [
    depthwiseConvolution(dilated),
    (c) => [
      [2, 9, 9, c],
      [3, 2, c, 1],
    ],
  ],
  'a depthwise convolving with several filters a channel': [
    depthwiseConvolution(plain),
    (c) => [
      [1, 7, 6, c],
      [3, 3, c, 2],
    ],
  ],
  'batch normalisation': [
    (x, gamma, beta) =>
      batchNormTraining(x, { gamma: gamma as tf.Tensor1D, beta: beta as tf.Tensor1D, epsilon: 1e-5 }).y,
    (c) => [[3, 5, 7, c], [c], [c]],
  ],
  'batch normalisation by given statistics': [
    (x, mean, scale, gamma, beta) =>
      batchNormInference(x, {
        mean: mean as tf.Tensor1D,
        variance: tf.square(scale) as tf.Tensor1D,
        gamma: gamma as tf.Tensor1D,
        beta: beta as tf.Tensor1D,
        epsilon: 0.1,
      }),
    (c) => [[3, 5, 7, c], [c], [c], [c], [c]],
  ],
  'the mean of channels': [(x) => channelMean(x as tf.Tensor4D), (c) => [[3, 5, 7, c]]],
  'scale and shift': [
    (x, scale, shift) =>
      scaleAndShift({ x: x as tf.Tensor4D, scale: scale as tf.Tensor1D, shift: shift as tf.Tensor1D }, {}),
    (c) => [[3, 5, 7, c], [c], [c]],
  ],
  'max pooling': [
    (x) => maxPool2d(tf.sub(x, 3) as tf.Tensor4D, { ...strided, size: [3, 4] }),
    (c) => [[2, 7, 9, c]],
  ],
};

const manyChannels = [1, 2, 3, 4, 5, 7, 8, 9, 16, 33];

describe.runIf(inject('backend') === 'wasm')('on the heap', () => {
  test.each(Object.entries(kernels))('%s and its gradients are as composed', async (_, [compute, shapes]) => {
    for (const channels of manyChannels) {
      await expectLevelMemory(async () => {
        const inputs = shapes(channels).map(normal);
        const dy = tf.tidy(() => normal(compute(...inputs).shape, 9));
        const own = valueAndGradients(compute, inputs, dy);
        const composed = withoutHeap(() => valueAndGradients(compute, inputs, dy));
        for (const [index, expected] of [composed.value, ...composed.gradients].entries()) {
          const actual = [own.value, ...own.gradients][index]!;
          await expectNear(actual, { values: await expected.data(), shape: expected.shape }, 1e-5);
        }
        tf.dispose([inputs, dy, own, composed] as tf.TensorContainer);
      });
    }
  });

  test('kernels of our own take the place of stock ones, which are back where the heap is out of reach', async () => {
    const [x, filter] = [normal([1, 4, 4, 2], 1), normal([3, 3, 2, 2], 2)] as [tf.Tensor4D, tf.Tensor4D];
    const profile = () => tf.profile(() => convolution({ x, filter }, plain));
    expect((await profile()).kernelNames).toEqual(['TfjsBlocksConv2D']);
    expect((await withoutHeap(profile)).kernelNames).toContain('Conv2D');
    tf.dispose([x, filter]);
  });

  test('whole numbers are left to the composed form', () => {
    const form = onHeap<{ x: tf.Tensor }, object, string>(
      () => 'own',
      () => 'composed',
    );
    tf.tidy(() => {
      expect(form({ x: tf.ones([2]) }, {})).toBe('own');
      expect(form({ x: tf.ones([2], 'int32') }, {})).toBe('composed');
    });
  });

  test('results stay right when the memory grows', async () => {
    const inputs = [normal([2, 9, 9, 5], 1), normal([3, 3, 5, 7], 2)];
    const dy = normal([2, 9, 9, 7], 3);
    const compute = () => valueAndGradients(convolving(plain), inputs, dy);
    const before = compute();
    const bytes = heapBytes();
    const large = tf.zeros([bytes / 4]);
    expect(heapBytes()).toBeGreaterThan(bytes);
    const after = compute();
    for (const [index, expected] of [before.value, ...before.gradients].entries()) {
      await expectNear([after.value, ...after.gradients][index]!, { values: await expected.data() }, 1e-9);
    }
    tf.dispose([inputs, dy, before, large, after] as tf.TensorContainer);
  });

  test('a thousand calls leave the heap as large as it was', () => {
    const inputs = [normal([2, 16, 16, 16], 1), normal([3, 3, 16, 16], 2)];
    const dy = normal([2, 16, 16, 16], 3);
    const call = () => tf.dispose(valueAndGradients(convolving(plain), inputs, dy) as tf.TensorContainer);
    call();
    const bytes = heapBytes();
    const tensors = tf.memory().numTensors;
    for (let i = 0; i < 1000; i++) call();
    expect(heapBytes()).toBe(bytes);
    expect(tf.memory().numTensors).toBe(tensors);
    tf.dispose([inputs, dy] as tf.TensorContainer);
  });

  test('scratch is given back when something fails, and asked for in vain when the heap is full', () => {
    const use = onHeap<Record<string, never>, object, void>(
      (heap) =>
        heap.withScratch(8, () => {
          throw new Error('inside');
        }),
      () => {},
    );
    const [allocate, free] = [vi.spyOn(emscripten(), '_malloc'), vi.spyOn(emscripten(), '_free')];
    expect(() => use({}, {})).toThrow('inside');
    expect(free).toHaveBeenCalledExactlyOnceWith(allocate.mock.results[0]!.value);
    allocate.mockReturnValueOnce(0);
    expect(() => use({}, {})).toThrow('The memory of the wasm backend is full');
    expect(free).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });
});
