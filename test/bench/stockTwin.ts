// A net of ours made from TensorFlow.js's own layers: the same operations, one layer each, with the same weights. What
// the benchmarks measure ours against.

import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { type Step, trace } from '../../src/graph/flatten';
import type { BatchNormAttributes } from '../../src/graph/ops/batchNorm';
import type { Conv2dAttributes } from '../../src/graph/ops/conv2d';
import { type Pads, padsOf, type Window } from '../../src/graph/window';
import type { TrainableNet } from '../../src/index';
import { SplitConvolution } from './splitConvolution';

type Symbolic = tfl.SymbolicTensor;
type AnyNet = Pick<TrainableNet<'vector'>, 'drawing'>;

/** A model of ours, or its twin. */
export type ModelKind = 'ours' | 'stock';

/** Either, with the same first weights. */
export function modelOf(
  kind: ModelKind,
  spec: AnyNet & Pick<TrainableNet<'vector'>, 'build'>,
): tfl.LayersModel {
  const ours = spec.build({ seed: 1 });
  if (kind === 'ours') return ours;
  const twin = stockTwin(spec);
  copyWeights(ours, twin);
  ours.dispose();
  return twin;
}

/** @throws Error for an operation that TensorFlow.js has no layer for. */
export function stockTwin({ drawing }: AnyNet): tfl.LayersModel {
  const { steps, output } = trace(drawing);
  const tensors = new Map<Step, Symbolic>();
  const [input, ...rest] = steps;
  tensors.set(input!, tfl.input({ shape: [...input!.node.shape] }));
  for (const step of rest) {
    const inputs = step.inputs.map((source) => tensors.get(source)!);
    tensors.set(step, apply(step, inputs));
  }
  return tfl.model({ inputs: tensors.get(input!)!, outputs: tensors.get(output)! });
}

/** Gives the twin the weights of the model that our net built. */
export function copyWeights(from: tfl.LayersModel, to: tfl.LayersModel): void {
  const target = new Map(to.weights.map((weight) => [weight.originalName, weight]));
  for (const weight of from.weights) {
    const path = weight.originalName.split('/');
    target.get(`${path.slice(0, -1).join('.')}/${path.at(-1)}`)!.write(weight.read());
  }
}

function apply(step: Step, inputs: Symbolic[]): Symbolic {
  const { node, path } = step;
  const name = path.join('.') || undefined;
  const [x] = inputs as [Symbolic];
  const one = (layer: tfl.layers.Layer): Symbolic => layer.apply(x) as Symbolic;
  switch (node.operation.name) {
    case 'conv2d':
      return convolution(x, name, node.attributes as Conv2dAttributes);
    case 'batchNorm': {
      const { eps, momentum } = node.attributes as BatchNormAttributes;
      return one(tfl.layers.batchNormalization({ name, epsilon: eps, momentum: 1 - momentum }));
    }
    case 'activation': {
      const { kind } = node.attributes as { kind: 'relu' | 'sigmoid' | 'softmax' };
      return one(tfl.layers.activation({ activation: kind }));
    }
    case 'multiply': {
      const [, factors] = inputs as [Symbolic, Symbolic];
      const channels = factors.shape[1]!;
      const asMap = tfl.layers.reshape({ targetShape: [1, 1, channels] }).apply(factors) as Symbolic;
      return tfl.layers.multiply().apply([x, asMap]) as Symbolic;
    }
    case 'add':
      return tfl.layers.add().apply(inputs) as Symbolic;
    case 'concat':
      return tfl.layers.concatenate().apply(inputs) as Symbolic;
    case 'maxPool': {
      const { size, stride } = node.attributes as unknown as Window;
      const [padded, padding] = padFor(x, node.attributes as unknown as Window);
      const layer = tfl.layers.maxPooling2d({ poolSize: [...size], strides: [...stride], padding });
      return layer.apply(padded) as Symbolic;
    }
    case 'globalPool':
      return one(tfl.layers.globalAveragePooling2d({}));
    case 'dense':
      return one(tfl.layers.dense({ name, units: node.shape[0]! }));
    default:
      throw new Error(`the twin has no layer for ${node.operation.name}`);
  }
}

function convolution(x: Symbolic, name: string | undefined, attributes: Conv2dAttributes): Symbolic {
  const { filters, size, stride, dilation, groups, bias } = attributes;
  const [padded, padding] = padFor(x, attributes);
  if (groups !== 1) {
    if (bias || dilation[0] !== 1 || stride[0] !== stride[1])
      throw new Error('the twin has no layer for groups with a bias, dilation or two strides');
    const split = { name, filters, kernelSize: size, stride: stride[0], groups, padding };
    return new SplitConvolution(split).apply(padded) as Symbolic;
  }
  const layer = tfl.layers.conv2d({
    name,
    filters,
    kernelSize: [...size],
    strides: [...stride],
    dilationRate: [...dilation],
    padding,
    useBias: bias,
    kernelInitializer: 'zeros',
  });
  return layer.apply(padded) as Symbolic;
}

/** Stock layers know two paddings; any other takes a layer of zeros in front, right for maxima of what a ReLU gave. */
function padFor(x: Symbolic, window: Window): [padded: Symbolic, padding: 'same' | 'valid'] {
  const [, height, width] = x.shape as [null, number, number, number];
  const pads = padsOf(window, height, width);
  if (pads.flat().every((side) => side === 0)) return [x, 'valid'];
  if (equal(pads, padsOf({ ...window, padding: 'same' }, height, width))) return [x, 'same'];
  const padding = pads.map((sides) => [...sides]) as [[number, number], [number, number]];
  return [tfl.layers.zeroPadding2d({ padding }).apply(x) as Symbolic, 'valid'];
}

const equal = (a: Pads, b: Pads): boolean => tf.util.arraysEqual(a.flat(), b.flat());
