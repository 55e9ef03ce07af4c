// Every variant of the WGSL of convolution: the source as it was last read by somebody, and that it compiles.

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, inject, test } from 'vitest';
import {
  convolveAndFinishOnWebGPU,
  inputGradientOnWebGPU,
  normaliseAndFinishOnWebGPU,
} from '../../src/kernels/conv2d/webgpu/convolution';
import type { ConvolutionForm } from '../../src/kernels/conv2d/webgpu/convolutionForms';
import { depthwiseFilterGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/depthwiseFilterGradient';
import { depthwiseInputGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/depthwiseInputGradient';
import { filterGradientOnWebGPU } from '../../src/kernels/conv2d/webgpu/filterGradient';
import { current } from '../../src/kernels/webgpu/backend';
import { expectLevelMemory } from './compare';
import { sourcesOf } from './wgsl';

interface Grouped {
  groups: number;
  /** Of a group. */
  channels: number;
  filters: number;
  stride?: 1 | 2;
}

/** A 3×3 convolution, as its three kernels take it. */
function given({ groups, channels, filters, stride = 1 }: Grouped) {
  const inputShape: [number, number, number, number] = [1, 8, 8, groups * channels];
  const filterShape: [number, number, number, number] = [3, 3, channels, groups * filters];
  return {
    x: tf.zeros<tf.Rank.R4>(inputShape),
    filter: tf.zeros<tf.Rank.R4>(filterShape),
    dy: tf.zeros<tf.Rank.R4>([1, 8 / stride, 8 / stride, groups * filters]),
    bias: tf.zeros<tf.Rank.R1>([groups * filters]),
    inputShape,
    filterShape,
    stride: [stride, stride] as const,
    dilation: [1, 1] as const,
    padding: [
      [1, 1],
      [1, 1],
    ] as const,
  };
}

type Variants = Readonly<Record<string, () => tf.Tensor>>;
type Given = ReturnType<typeof given>;

const inputGradient = (
  { dy, filter, ...attributes }: Given,
  form: Parameters<typeof inputGradientOnWebGPU>[2],
) => inputGradientOnWebGPU({ dy, filter }, attributes, form);

const filterGradient = (
  { x, dy, ...attributes }: Given,
  form: Parameters<typeof filterGradientOnWebGPU>[2],
) => filterGradientOnWebGPU({ x, dy }, attributes, form);

function forward(
  { x, filter, bias, dy, ...sliding }: Given,
  form: Parameters<typeof convolveAndFinishOnWebGPU>[2],
  finish = false,
) {
  const inputs = finish ? { x, filter, bias, residual: dy } : { x, filter };
  return convolveAndFinishOnWebGPU(inputs, { ...sliding, activation: finish ? 'relu' : 'linear' }, form);
}

/** With a norm and what follows it. */
function normalised({ x, filter, bias, dy, ...sliding }: Given, form: ConvolutionForm) {
  const vectors = { mean: bias, variance: bias, gamma: bias, beta: bias };
  const attributes = { ...sliding, activation: 'relu', epsilon: 1e-3 } as const;
  return normaliseAndFinishOnWebGPU({ x, filter, ...vectors, residual: dy }, attributes, form);
}

const fours = { groups: 4, channels: 4, filters: 4 };
const odd = { groups: 3, channels: 3, filters: 5 };
const wide = { groups: 2, channels: 32, filters: 32 };

const variants: Variants = {
  plain: () => forward(given(fours), 'plain'),
  plainFinished: () => forward(given(fours), 'plain', true),
  plainNormalised: () => normalised(given(fours), 'plain'),
  plainInputGradient: () => inputGradient(given(fours), 'plain'),
  plainFilterGradient: () => filterGradient(given(fours), 'plain'),

  registers: () => forward(given(wide), 'registers'),
  registersFinished: () => forward(given(wide), 'registers', true),
  registersNormalised: () => normalised(given(wide), 'registers'),
  registersOdd: () => forward(given(odd), 'registers', true),
  registersInputGradient: () => inputGradient(given(wide), 'registers'),
  registersInputGradientOdd: () => inputGradient(given(odd), 'registers'),
  registersFilterGradient: () => filterGradient(given(wide), 'registers'),
  registersFilterGradientFours: () => filterGradient(given(fours), 'registers'),
  registersFilterGradientOdd: () => filterGradient(given(odd), 'registers'),

  tiles: () => forward(given(wide), 'tiles'),
  tilesFinished: () => forward(given(wide), 'tiles', true),
  tilesNormalised: () => normalised(given(wide), 'tiles'),
  tilesOdd: () => forward(given(odd), 'tiles', true),
  tilesInputGradient: () => inputGradient(given(wide), 'tiles'),
  tilesInputGradientOdd: () => inputGradient(given(odd), 'tiles'),
  tilesFilterGradient: () => filterGradient(given(wide), 'tiles'),
  tilesFilterGradientOdd: () => filterGradient(given(odd), 'tiles'),

  strips: () => forward(given(fours), 'strips'),
  stripsFinished: () => forward(given(fours), 'strips', true),
  stripsNormalised: () => normalised(given(fours), 'strips'),
  stripsOdd: () => forward(given(odd), 'strips', true),
  stripsStride2: () => forward(given({ ...fours, stride: 2 }), 'strips'),
  stripsInputGradient: () => inputGradient(given(fours), 'strips'),
  stripsInputGradientStride2: () => inputGradient(given({ ...fours, stride: 2 }), 'strips'),
  stripsFilterGradient: () => filterGradient(given(wide), 'strips'),
  stripsFilterGradientFours: () => filterGradient(given(fours), 'strips'),
  stripsFilterGradientOdd: () => filterGradient(given(odd), 'strips'),
  stripsFilterGradientStride2: () => filterGradient(given({ ...fours, stride: 2 }), 'strips'),

  largePatches: () => forward(given(fours), 'largePatches'),
  largePatchesWide: () => forward(given(wide), 'largePatches'),
  largePatchesFinished: () => forward(given(fours), 'largePatches', true),
  largePatchesNormalised: () => normalised(given(fours), 'largePatches'),
  largePatchesOdd: () => forward(given(odd), 'largePatches', true),
  largePatchesStride2: () => forward(given({ ...fours, stride: 2 }), 'largePatches'),
  largePatchesInputGradient: () => inputGradient(given(fours), 'largePatches'),
  largePatchesInputGradientStride2: () => inputGradient(given({ ...fours, stride: 2 }), 'largePatches'),

  smallPatches: () => forward(given(fours), 'smallPatches'),
  smallPatchesFinished: () => forward(given(fours), 'smallPatches', true),
  smallPatchesNormalised: () => normalised(given(fours), 'smallPatches'),
  smallPatchesOdd: () => forward(given(odd), 'smallPatches', true),
  smallPatchesInputGradient: () => inputGradient(given(fours), 'smallPatches'),
  smallPatchesInputGradientStride2: () => inputGradient(given({ ...fours, stride: 2 }), 'smallPatches'),
  fewRegistersFilterGradient: () => filterGradient(given(fours), 'fewRegisters'),
  fewRegistersFilterGradientOdd: () => filterGradient(given(odd), 'fewRegisters'),

  ...depthwise('registers'),
  ...depthwise('tiles'),
};

function depthwise(form: 'registers' | 'tiles'): Variants {
  const channels = { groups: 1, channels: 8, filters: 1 };
  const map = () => tf.zeros<tf.Rank.R4>([1, 8, 8, 8]);
  return {
    [`${form}DepthwiseInputGradient`]: () => {
      const { filter, ...attributes } = given(channels);
      return depthwiseInputGradientOnWebGPU({ dy: map(), filter }, attributes, form);
    },
    [`${form}DepthwiseFilterGradient`]: () =>
      depthwiseFilterGradientOnWebGPU({ x: map(), dy: map() }, given(channels), form),
  };
}

/** Every shader once, in files by the names of the variants that use it first. */
test.runIf(inject('backend') === 'cpu').each(Object.entries(variants))('%s', async (name, work) => {
  await expectLevelMemory(async () => {
    const sources = sourcesOf(work).map(({ name, code }) => `// ${name}\n${code}\n`);
    expect(sources.length).toBeGreaterThan(0);
    await expect(sources.join('\n')).toMatchFileSnapshot(`__snapshots__/wgsl/${name}.wgsl`);
  });
});

describe.runIf(inject('backend') === 'webgpu')('compiles', () => {
  test.each(Object.entries(variants))('%s', async (_, work) => {
    const { device } = current();
    for (const { code } of sourcesOf(work)) {
      device.pushErrorScope('validation');
      const module = device.createShaderModule({ code });
      await device.createComputePipelineAsync({ layout: 'auto', compute: { module, entryPoint: 'main' } });
      const { messages } = await module.getCompilationInfo();
      expect(messages.map(({ message }) => message)).toEqual([]);
      expect(await device.popErrorScope()).toBeNull();
    }
  });
});
