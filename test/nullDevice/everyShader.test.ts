// Every shader that the library can make, compiled on Dawn's null device. That one computes nothing, but it is Dawn's own
// front end that reads the source, makes the pipeline and checks every dispatch. It has no more than the limits that each
// WebGPU device has, and it has half precision, which no software adapter of a browser has.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { create, globals } from 'webgpu';
import type { FusedActivation } from '../../src/kernels/activation/fused';
import { channelScale } from '../../src/kernels/channelScale/channelScale';
import {
  convolveAndFinishOnWebGPU,
  inputGradientOnWebGPU,
  normaliseAndFinishOnWebGPU,
} from '../../src/kernels/conv2d/webgpu/convolution';
import { type ConvolutionForm, suits } from '../../src/kernels/conv2d/webgpu/convolutionForms';
import { depthwiseFilterGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/depthwiseFilterGradient';
import { depthwiseInputGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/depthwiseInputGradient';
import {
  type FilterGradientForm,
  filterGradientOnWebGPU,
  filterGradientSuits,
} from '../../src/kernels/conv2d/webgpu/filterGradient';
import { filterIntegers } from '../../src/kernels/conv2d/webgpu/filterIntegers';
import type { Direction, Sweep } from '../../src/kernels/conv2d/webgpu/window';
import { kernelOptions } from '../../src/kernels/options';
import { squeezeAndExcite } from '../../src/kernels/squeezeExcite/excitation';
import { current } from '../../src/kernels/webgpu/backend';
import { enableWebGPU } from '../../src/node';
import { catalog } from '../catalog';
import * as reference from '../reference/conv2d';
import { applied, inputsOf, layerOfEntry } from '../support/catalogLayers';

type Map4D = tf.Tensor4D;

const errors: string[] = [];
const modules: GPUShaderModule[] = [];
const names = new Set<string>();

beforeAll(async () => {
  Object.assign(globalThis, globals);
  const navigator = { gpu: create(['backend=null']) };
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
  await enableWebGPU();
  expect(await tf.setBackend('webgpu')).toBe(true);
  const { device } = current();
  device.onuncapturederror = ({ error }) => void errors.push(error.message);
  const compile = device.createShaderModule.bind(device);
  device.createShaderModule = (descriptor) => {
    const module = compile(descriptor);
    // Ours have their key as a label; the others are TensorFlow.js's own.
    if (descriptor.label?.startsWith('[')) {
      names.add((JSON.parse(descriptor.label) as [string])[0]);
      modules.push(module);
    }
    return module;
  };
});

afterEach(async () => {
  await current().device.queue.onSubmittedWorkDone(); // errors come before it
  const messages = await Promise.all(modules.splice(0).map(async (module) => module.getCompilationInfo()));
  expect([...errors.splice(0), ...messages.flatMap(({ messages }) => messages)]).toEqual([]);
});

/** Runs `work` as for a GPU that nobody knows, and as for a processor that stands in for one. */
function onBothKinds(work: () => tf.TensorContainer): void {
  const { device } = current();
  tf.dispose(tf.tidy(work));
  const value = { description: 'SwiftShader' };
  Object.defineProperty(device, 'adapterInfo', { value, configurable: true });
  try {
    tf.dispose(tf.tidy(work));
  } finally {
    Reflect.deleteProperty(device, 'adapterInfo'); // the class's own shows again
  }
}

test('the device is one of few limits that has half precision', () => {
  const { features, limits } = current().device;
  expect(features.has('shader-f16')).toBe(true);
  expect(limits.maxComputeWorkgroupStorageSize).toBe(16_384);
  expect(limits.maxComputeInvocationsPerWorkgroup).toBe(256);
  expect(limits.maxStorageBuffersPerShaderStage).toBe(8);
});

interface Grouped {
  groups: number;
  /** Of a group. */
  channels: number;
  filters: number;
}

/** Vectors of four that are whole or not on either side, in tiles of every size. */
const widths: readonly Grouped[] = [
  { groups: 4, channels: 4, filters: 4 },
  { groups: 3, channels: 3, filters: 5 },
  { groups: 2, channels: 8, filters: 6 },
  { groups: 2, channels: 6, filters: 8 },
  { groups: 8, channels: 1, filters: 1 },
  { groups: 1, channels: 32, filters: 32 },
  { groups: 1, channels: 70, filters: 72 },
];

const windows = [
  { size: 1, stride: 1, dilation: 1 },
  { size: 3, stride: 1, dilation: 1 },
  { size: 3, stride: 2, dilation: 1 },
  { size: 3, stride: 3, dilation: 2 },
  { size: 7, stride: 2, dilation: 1 },
] as const;

/** The operands of a convolution of so large a map. */
function operands({ groups, channels, filters }: Grouped, window: (typeof windows)[number], side: number) {
  const { size, stride, dilation } = window;
  const around = [size >> 1, size >> 1] as const;
  const sliding = {
    stride: [stride, stride],
    dilation: [dilation, dilation],
    padding: [around, around],
  } as const;
  const inputShape: Map4D['shape'] = [2, side, side, groups * channels];
  const filterShape: Map4D['shape'] = [size, size, channels, groups * filters];
  return {
    x: tf.zeros<tf.Rank.R4>(inputShape),
    filter: tf.zeros<tf.Rank.R4>(filterShape),
    dy: tf.zeros<tf.Rank.R4>(reference.outputShape(inputShape, filterShape, { ...sliding, groups })),
    vector: tf.zeros<tf.Rank.R1>([groups * filters]),
    inputShape,
    filterShape,
    sliding,
  };
}

type Operands = ReturnType<typeof operands>;

function sweepOf(direction: Direction, { x, dy, filter, sliding }: Operands): Sweep {
  const [source, result] = direction === 'forward' ? [x.shape, dy.shape] : [dy.shape, x.shape];
  return { direction, source, result, filter: filter.shape, groups: x.shape[3] / filter.shape[2], sliding };
}

const activations: readonly FusedActivation[] = ['linear', 'relu', 'relu6', 'leakyRelu'];

/** With every epilogue. */
function forward({ x, filter, dy: residual, vector: bias, sliding }: Operands, form: ConvolutionForm): void {
  const vectors = { mean: bias, variance: bias, gamma: bias, beta: bias };
  for (const activation of activations) {
    for (const added of [{}, { residual }]) {
      convolveAndFinishOnWebGPU({ x, filter, ...added }, { ...sliding, activation }, form);
      convolveAndFinishOnWebGPU({ x, filter, bias, ...added }, { ...sliding, activation }, form);
      normaliseAndFinishOnWebGPU(
        { x, filter, ...vectors, ...added },
        { ...sliding, activation, epsilon: 1e-3 },
        form,
      );
    }
  }
}

const convolutionForms = Object.keys({
  plain: true,
  registers: true,
  tiles: true,
  strips: true,
  largePatches: true,
  smallPatches: true,
} satisfies Record<ConvolutionForm, true>) as ConvolutionForm[];

const filterGradientForms = Object.keys({
  plain: true,
  registers: true,
  strips: true,
  fewRegisters: true,
  tiles: true,
} satisfies Record<FilterGradientForm, true>) as FilterGradientForm[];

/** Calls `work` for every width, window and size of map. */
function everyConvolution(work: (operands: Operands) => void): void {
  for (const width of widths) {
    for (const window of windows) {
      for (const side of [9, 64]) tf.tidy(() => work(operands(width, window, side)));
    }
  }
}

describe.each(convolutionForms)('convolution: %s', (form) => {
  test('forward', () =>
    everyConvolution((given) => {
      if (suits(sweepOf('forward', given), form)) forward(given, form);
    }));
  test('input gradient', () =>
    everyConvolution((given) => {
      const { dy, filter, sliding, inputShape } = given;
      if (suits(sweepOf('inputGradient', given), form)) {
        inputGradientOnWebGPU({ dy, filter }, { ...sliding, inputShape }, form);
      }
    }));
});

test.each(filterGradientForms)("convolution: %s of the filter's gradient", (form) =>
  everyConvolution(({ x, dy, sliding, filterShape }) => {
    const attributes = { ...sliding, filterShape };
    if (filterGradientSuits(filterIntegers({ x, dy }, attributes), form)) {
      filterGradientOnWebGPU({ x, dy }, attributes, form);
    }
  }),
);

test('convolution: tiles in half precision', () => {
  const takeBack = kernelOptions({ halfPrecision: true });
  try {
    everyConvolution((given) => {
      const { x, filter, dy, sliding, inputShape, filterShape } = given;
      forward(given, 'tiles');
      inputGradientOnWebGPU({ dy, filter }, { ...sliding, inputShape }, 'tiles');
      filterGradientOnWebGPU({ x, dy }, { ...sliding, filterShape }, 'tiles');
    });
  } finally {
    takeBack();
  }
});

test.each(['registers', 'tiles'] as const)('depthwise convolution: %s of the gradients', (form) => {
  for (const window of windows) {
    for (const channels of [3, 8]) {
      for (const multiplier of [1, 2]) {
        tf.tidy(() => {
          const { sliding, ...maps } = operands(
            { groups: channels, channels: 1, filters: multiplier },
            window,
            9,
          );
          const filterShape: Map4D['shape'] = [window.size, window.size, channels, multiplier];
          const filter = tf.zeros<tf.Rank.R4>(filterShape);
          const { x, dy, inputShape } = maps;
          depthwiseInputGradientOnWebGPU({ dy, filter }, { ...sliding, inputShape }, form);
          depthwiseFilterGradientOnWebGPU({ x, dy }, { ...sliding, filterShape }, form);
        });
      }
    }
  }
});

describe.each([1, 3, 8, 36, 160, 516])('maps of %i channels', (channels) => {
  const map = (): Map4D => tf.zeros([2, 12, 12, channels]);

  test.each(activations)('rescaled, then %s', (activation) =>
    onBothKinds(() => {
      const scale = tf.zeros<tf.Rank.R2>([2, channels]);
      const plain = tf.grads((x, scale) => channelScale(x as Map4D, scale as tf.Tensor2D, { activation }));
      const shortened = tf.grads((x, scale, shortcut) =>
        channelScale(x as Map4D, scale as tf.Tensor2D, { activation, shortcut: shortcut as Map4D }),
      );
      return [plain([map(), scale]), shortened([map(), scale, map()])];
    }),
  );

  test.each(activations)('squeezed and excited by %s', (middle) =>
    onBothKinds(() =>
      [2, 16].map((narrow) =>
        tf.grads((x, w1, w2) =>
          squeezeAndExcite(
            x as Map4D,
            { w1: w1 as tf.Tensor2D, b1: null, w2: w2 as tf.Tensor2D, b2: null },
            { middle },
          ),
        )([map(), tf.zeros([channels, narrow]), tf.zeros([narrow, channels])]),
      ),
    ),
  );
});

test.each(catalog)('$name, and its gradients', (entry) =>
  onBothKinds(() => {
    const layer = layerOfEntry(entry);
    const inputs = inputsOf(entry);
    applied(layer, inputs);
    return tf.grads((...inputs) => applied(layer, inputs, true))(inputs);
  }),
);

test('no shader of the sources was left out', () => {
  const named = readdirSync('src/kernels', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [
      ...readFileSync(join('src/kernels', path), 'utf8').matchAll(/\bname: '(TfjsBlocks\w+)'/g),
    ])
    .map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});
