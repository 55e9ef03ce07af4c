// A convolution for onnxruntime-web: its model, and operands in the layout of ONNX.

import * as tf from '@tensorflow/tfjs-core';
import type { Contender } from './contender';
import { type ConvolutionCase, operandsOf, outputOf } from './convolutionCase';
import type { OnnxModel } from './onnx';
import { onnxRuntime } from './onnxRuntime';
import type { Setting } from './suites';

/** Where onnxruntime-web has something to compare with: WebGPU only in a browser. */
export function onnxProviders(backend: string, runtime: Setting['runtime']): ('webgpu' | 'wasm')[] {
  if (backend === 'wasm') return ['wasm'];
  return backend === 'webgpu' && runtime === 'Chromium' ? ['webgpu'] : [];
}

export function onnxConvolution(given: ConvolutionCase, provider: 'webgpu' | 'wasm'): Contender {
  const { x, filter, stride } = given;
  const repeats = provider === 'webgpu' && stride === 1 && x[3] === filter[3];
  const values = operands(given);
  return onnxRuntime({
    name: `onnxruntime-web${provider === 'webgpu' && !repeats ? ' with its transposes' : ''}`,
    provider,
    model: () => model(given, values.filter, 1),
    ...(repeats && { fourfold: () => model(given, values.filter, 4) }),
    input: () => values.x,
    ordered: (y) => transposed(y, channelsFirst(outputOf(given)), [0, 2, 3, 1]),
  });
}

/** So many convolutions in a row, from `x` to `y`. */
function model(given: ConvolutionCase, filter: Float32Array, count: number): OnnxModel {
  const {
    groups,
    stride,
    filter: [height, width, perGroup, filters],
    x,
  } = given;
  const [rows, columns] = [samePadding(x[1], height, stride), samePadding(x[2], width, stride)];
  const attributes = {
    group: groups,
    kernel_shape: [height, width],
    strides: [stride, stride],
    pads: [rows[0], columns[0], rows[1], columns[1]],
  };
  const names = ['x', ...Array.from({ length: count - 1 }, (_, index) => `y${index}`), 'y'];
  return {
    inputs: { x: channelsFirst(x) },
    outputs: { y: channelsFirst(outputOf(given)) },
    weights: { filter: { shape: [filters, perGroup, height, width], values: filter } },
    nodes: names.slice(1).map((output, index) => ({
      operator: 'Conv',
      inputs: [names[index]!, 'filter'],
      output,
      attributes,
    })),
  };
}

/** What `'same'` adds in front and behind. */
function samePadding(extent: number, taps: number, stride: number): [before: number, after: number] {
  const all = Math.max(0, (Math.ceil(extent / stride) - 1) * stride + taps - extent);
  return [Math.floor(all / 2), Math.ceil(all / 2)];
}

function operands(given: ConvolutionCase): { x: Float32Array; filter: Float32Array } {
  const tensors = operandsOf(given);
  const [x, filter] = tensors.map((tensor) => tensor.dataSync() as Float32Array);
  tf.dispose(tensors);
  return {
    x: transposed(x!, given.x, [0, 3, 1, 2]),
    filter: transposed(filter!, given.filter, [3, 2, 0, 1]),
  };
}

const channelsFirst = <T>([batch, height, width, channels]: readonly [T, T, T, T]): [T, T, T, T] => [
  batch,
  channels,
  height,
  width,
];

/** The values with their axes in another order. */
function transposed(values: Float32Array, shape: readonly number[], order: readonly number[]): Float32Array {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((size, extent) => size * extent, 1));
  const out = new Float32Array(values.length);
  const [a, b, c, d] = order.map((axis) => [shape[axis]!, strides[axis]!] as const) as [
    Axis,
    Axis,
    Axis,
    Axis,
  ];
  let at = 0;
  for (let i = 0; i < a[0]; i++)
    for (let j = 0; j < b[0]; j++)
      for (let k = 0; k < c[0]; k++)
        for (let l = 0; l < d[0]; l++) out[at++] = values[i * a[1] + j * b[1] + k * c[1] + l * d[1]]!;
  return out;
}

type Axis = readonly [extent: number, stride: number];
