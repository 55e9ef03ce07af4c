// The pen: every stroke that a drawing is made of. Each takes nodes and gives the next one; what is not said has
// torch's default. A stroke with weights is named, for its name becomes their path.

import { ConfigError, numberIn, oneOf, positiveInt, share, show, trueOrFalse, within } from '../check';
import { checkInitializer } from './checkInitializer';
import type { Initializer } from './initializer';
import { type Node, node, type Operation } from './node';
import { type Activation, activationOperation, activations } from './ops/activation';
import { addOperation } from './ops/add';
import { batchNormOperation } from './ops/batchNorm';
import { concatOperation } from './ops/concat';
import { conv2dOperation } from './ops/conv2d';
import { cropOperation } from './ops/crop';
import { denseOperation } from './ops/dense';
import { dropoutOperation } from './ops/dropout';
import { checkDropPath, type DropPathRate, dropPathOperation } from './ops/dropPath';
import { flattenOperation } from './ops/flatten';
import { globalPoolOperation } from './ops/globalPool';
import { localResponseNormOperation } from './ops/localResponseNorm';
import { multiplyOperation } from './ops/multiply';
import { padOperation } from './ops/pad';
import { partialConvOperation } from './ops/partialConv';
import { averagePoolOperation, maxPoolOperation } from './ops/pool';
import { productOperation } from './ops/product';
import { scaleOperation } from './ops/scale';
import { type NumberOrPair, pairOf } from './shape';
import { checkRegularizer, type Regularizer } from './weight';
import { checkPadding, checkPads, type Padding, type Pads, type Window } from './window';

/** How the kernel of a convolution or a dense layer begins, and is held small. */
export interface KernelOptions {
  /** Default `'heNormalFanOut'` for convolutions, as in torchvision's ResNets; `'glorotUniform'` for dense layers. */
  kernelInitializer?: Initializer;
  /** Default none. */
  kernelRegularizer?: Regularizer;
}

/** Options of a convolution. */
export interface ConvOptions extends KernelOptions {
  /** Output channels. */
  filters: number;
  /** A number, or `[height, width]`. */
  kernelSize: NumberOrPair;
  /** Default 1. */
  stride?: NumberOrPair;
  /** Default `'torch'`: the same number on both sides. */
  padding?: Padding;
  /** The distance between the taps of the kernel. Default 1: side by side. */
  dilation?: NumberOrPair;
  /** That many convolutions side by side, each over its share of the channels; must divide both. Default 1. */
  groups?: number;
  /** Default false, for a norm mostly follows. */
  bias?: boolean;
  /** Default `'zeros'`. */
  biasInitializer?: Initializer;
}

/** Convolution: `[H, W, C] → [H', W', filters]`. */
export const conv = (x: Node, name: string, options: ConvOptions): Node =>
  stroke(conv2dOperation, name, [x], () => ({
    filters: positiveInt('filters', options.filters),
    groups: positiveInt('groups', options.groups ?? 1),
    ...convolves(options),
  }));

/** Options of a convolution whose output maps see some of the input maps alone. */
export interface PartialConvOptions extends Omit<ConvOptions, 'filters' | 'groups'> {
  /** For each output map, the input maps that it sees, counted from 0: `[[0, 1], [1, 2], [0, 1, 2]]`. */
  table: readonly (readonly number[])[];
}

/** Convolution of which each output map sees some input maps alone: `[H, W, C] → [H', W', table.length]`. */
export const partialConv = (x: Node, name: string, options: PartialConvOptions): Node =>
  stroke(partialConvOperation, name, [x], () => ({
    table: checkTable(options.table),
    ...convolves(options),
  }));

/** What all batch norms of a block share. */
export interface NormOptions {
  /** Added to the variance. Default 1e-5, torch's. */
  eps?: number;
  /** The share of the new statistic in the moving one. Default 0.1, as torch counts it (Keras would say 0.9). */
  momentum?: number;
}

/** Options of batch normalisation. */
export interface BatchNormOptions extends NormOptions {
  /** Whether there is a gamma. Default true. */
  scale?: boolean;
  /** Whether there is a beta. Default true. */
  center?: boolean;
  /** Gamma starts at 0. Default false. */
  zeroInit?: boolean;
}

/** Batch normalisation: `[H, W, C] → [H, W, C]`, or `[C] → [C]`. */
export const norm = (x: Node, name: string, options: BatchNormOptions = {}): Node =>
  stroke(batchNormOperation, name, [x], () => ({
    eps: numberIn('eps', options.eps ?? 1e-5, 0, Number.POSITIVE_INFINITY),
    momentum: share('momentum', options.momentum ?? 0.1),
    scale: trueOrFalse('scale', options.scale ?? true),
    center: trueOrFalse('center', options.center ?? true),
    zeroInit: trueOrFalse('zeroInit', options.zeroInit ?? false),
  }));

/** A non-linearity. `'linear'` draws nothing. */
export const act = (x: Node, kind: Activation, name = ''): Node =>
  kind === 'linear'
    ? x
    : stroke(activationOperation, name, [x], () => ({ kind: oneOf('activation', kind, activations) }));

/** The sum of nodes of one shape. */
export const add = (...terms: Node[]): Node => stroke(addOperation, '', terms, () => ({}));

/** A residual branch and its shortcut, summed: what `lesion` takes apart again. */
export const addResidual = (branch: Node, shortcut: Node): Node =>
  stroke(addOperation, '', [branch, shortcut], () => ({ residual: true }));

/** The product of nodes of one shape, value by value. */
export const product = (...factors: Node[]): Node => stroke(productOperation, '', factors, () => ({}));

/** Each channel of `x` times its own factor: `[H, W, C], [C] → [H, W, C]`. */
export const multiply = (x: Node, factors: Node): Node =>
  stroke(multiplyOperation, '', [x, factors], () => ({}));

/** Channels side by side: `[H, W, C1], [H, W, C2], … → [H, W, C1 + C2 + …]`. */
export const concat = (...branches: Node[]): Node => stroke(concatOperation, '', branches, () => ({}));

/** Options of maximum pooling. */
export interface PoolOptions {
  /** The window: a number, or `[height, width]`. */
  size: NumberOrPair;
  /** Default `size`: windows side by side. */
  stride?: NumberOrPair;
  /** Default `'torch'` if `size` is odd, so that a stride of 1 keeps the map's size; else `'valid'`. */
  padding?: Padding;
  /** Keep the last window where it hangs over the border, as torch's `ceil_mode` and Caffe do. Default false. */
  ceil?: boolean;
}

/** The maximum under a window: `[H, W, C] → [H', W', C]`. */
export const maxPool = (x: Node, options: PoolOptions, name = ''): Node =>
  stroke(maxPoolOperation, name, [x], () => poolWindow(options));

/** Options of average pooling. */
export interface AveragePoolOptions extends PoolOptions {
  /** Whether padding counts, as zeros, in the mean: torch's and Caffe's way. Default false, TensorFlow's. */
  countPadding?: boolean;
}

/** The mean under a window: `[H, W, C] → [H', W', C]`. */
export const averagePool = (x: Node, options: AveragePoolOptions, name = ''): Node =>
  stroke(averagePoolOperation, name, [x], () => ({
    ...poolWindow(options),
    countPadding: trueOrFalse('countPadding', options.countPadding ?? false),
  }));

/** One value a channel from the whole map: `[H, W, C] → [C]`. Default the mean. */
export const globalPool = (x: Node, kind: 'average' | 'max' = 'average', name = ''): Node =>
  stroke(globalPoolOperation, name, [x], () => ({ kind: oneOf('kind', kind, ['average', 'max']) }));

/** Options of a fully connected layer. */
export interface DenseOptions extends KernelOptions {
  /** How many values come out. */
  units: number;
  /** Default true. */
  bias?: boolean;
  /** Default `'zeros'`. */
  biasInitializer?: Initializer;
}

/** The fully connected layer: `[C] → [units]`. */
export const dense = (x: Node, name: string, options: DenseOptions): Node =>
  stroke(denseOperation, name, [x], () => ({
    units: positiveInt('units', options.units),
    bias: trueOrFalse('bias', options.bias ?? true),
    kernelInitializer: checkInitializer('kernelInitializer', options.kernelInitializer ?? 'glorotUniform'),
    kernelRegularizer: checkRegularizer(options.kernelRegularizer),
    biasInitializer: checkInitializer('biasInitializer', options.biasInitializer ?? 'zeros'),
  }));

/** A map as one vector: `[H, W, C] → [H · W · C]`. */
export const flatten = (x: Node, name = ''): Node => stroke(flattenOperation, name, [x], () => ({}));

/** Zeroes values in training with probability `rate`, at least 0 and below 1. A rate of 0 draws nothing. */
export const dropout = (x: Node, rate: number, name = ''): Node =>
  rate === 0 ? x : stroke(dropoutOperation, name, [x], () => ({ rate: numberIn('dropRate', rate, 0, 1) }));

/** Zeroes a branch in training with probability `rate`, default sample by sample. A rate of 0 draws nothing. */
export function dropPath(x: Node, rate: DropPathRate, name = ''): Node {
  const attributes = within(name, () => checkDropPath('dropPathRate', rate));
  return attributes.rate === 0 ? x : stroke(dropPathOperation, name, [x], () => attributes);
}

/** Options of padding with zeros. */
export interface PadOptions {
  /** Rows and columns of zeros: a number for all sides, or `[[top, bottom], [left, right]]`. Default 0. */
  pads?: number | Pads;
  /** Channels of zeros before and after the map's own. Default `[0, 0]`. */
  channels?: readonly [before: number, after: number];
}

/** Zeros around a map and among its channels. */
export const pad = (x: Node, { pads = 0, channels = [0, 0] }: PadOptions, name = ''): Node =>
  stroke(padOperation, name, [x], () => {
    const sides = checkPads('pads', pads);
    if (!Array.isArray(channels) || channels.length !== 2) {
      throw new ConfigError({ rule: `channels = ${show(channels)} must be [before, after]` });
    }
    return {
      pads: onAllSides(sides),
      channels: [
        positiveInt('channels[0]', channels[0], 0),
        positiveInt('channels[1]', channels[1], 0),
      ] as const,
    };
  });

/** A map without some of its border: a number for all sides, or `[[top, bottom], [left, right]]`. */
export const crop = (x: Node, crops: number | Pads, name = ''): Node =>
  stroke(cropOperation, name, [x], () => ({ crops: onAllSides(checkPads('crops', crops)) }));

/** A constant factor. */
export const scale = (x: Node, factor: number, name = ''): Node =>
  stroke(scaleOperation, name, [x], () => ({
    factor: numberIn('factor', factor, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
  }));

/** Options of local response normalisation; those left out are AlexNet's. */
export interface LocalResponseNormOptions {
  /** Default 2: a window of 5 channels. */
  depthRadius?: number;
  /** Default 2. */
  bias?: number;
  /** Default 1e-4. */
  alpha?: number;
  /** Default 0.75. */
  beta?: number;
}

/** Local response normalisation, with the defaults of Krizhevsky et al. 2012. */
export const localResponseNorm = (x: Node, options: LocalResponseNormOptions = {}, name = ''): Node =>
  stroke(localResponseNormOperation, name, [x], () => ({
    depthRadius: positiveInt('depthRadius', options.depthRadius ?? 2),
    bias: numberIn('bias', options.bias ?? 2, 0, Number.POSITIVE_INFINITY),
    alpha: numberIn('alpha', options.alpha ?? 1e-4, 0, Number.POSITIVE_INFINITY),
    beta: numberIn('beta', options.beta ?? 0.75, 0, Number.POSITIVE_INFINITY),
  }));

const onAllSides = (sides: number | Pads): Pads =>
  typeof sides === 'number'
    ? [
        [sides, sides],
        [sides, sides],
      ]
    : sides;

/** A node whose attributes are checked under its name. */
const stroke = <Attributes extends object>(
  operation: Operation<Attributes>,
  name: string,
  inputs: readonly Node[],
  attributes: () => Attributes,
): Node => node(operation, name, inputs, within(name, attributes));

/** What all convolutions have: window, bias, kernel. */
const convolves = (options: Omit<ConvOptions, 'filters' | 'groups'>) => ({
  bias: trueOrFalse('bias', options.bias ?? false),
  ...windowOf('kernelSize', options.kernelSize, options.stride ?? 1, options),
  kernelInitializer: checkInitializer('kernelInitializer', options.kernelInitializer ?? 'heNormalFanOut'),
  kernelRegularizer: checkRegularizer(options.kernelRegularizer),
  biasInitializer: checkInitializer('biasInitializer', options.biasInitializer ?? 'zeros'),
});

function checkTable(table: PartialConvOptions['table']): PartialConvOptions['table'] {
  const isRow = (row: unknown): boolean =>
    Array.isArray(row) &&
    row.length > 0 &&
    new Set(row).size === row.length &&
    row.every((input) => Number.isInteger(input) && input >= 0);
  if (Array.isArray(table) && table.length > 0 && table.every(isRow)) return table;
  throw new ConfigError({
    rule: `table = ${show(table)} must list, for each output map, the input maps that it sees, each once`,
    remedy: 'Write [[0, 1], [1, 2]]: the first output map sees input maps 0 and 1.',
  });
}

function poolWindow(options: PoolOptions): Window {
  const size = pairOf('size', options.size);
  const odd = size[0] % 2 === 1 && size[1] % 2 === 1;
  return {
    ...windowOf('size', size, options.stride ?? size, {
      padding: options.padding ?? (odd ? 'torch' : 'valid'),
    }),
    ceil: trueOrFalse('ceil', options.ceil ?? false),
  };
}

function windowOf(
  sizeName: string,
  size: NumberOrPair,
  stride: NumberOrPair,
  { padding = 'torch', dilation = 1 }: { padding?: Padding; dilation?: NumberOrPair },
): Window {
  return {
    size: pairOf(sizeName, size),
    stride: pairOf('stride', stride),
    dilation: pairOf('dilation', dilation),
    padding: checkPadding(padding),
  };
}
