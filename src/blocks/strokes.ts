// Single strokes of the pen as blocks, so that all steps of a net are of one kind. Their one operation is nameless:
// its weights lie right under the step's own name, as in `conv1/kernel`.

import { oneOf } from '../check';
import { defineBlock, defineJoin } from '../graph/block';
import type { Activation } from '../graph/ops/activation';
import {
  type AveragePoolOptions,
  act,
  add,
  addResidual,
  averagePool,
  type BatchNormOptions,
  type ConvOptions,
  concat,
  conv,
  crop,
  type DenseOptions,
  dense,
  dropout,
  flatten,
  globalPool,
  type LocalResponseNormOptions,
  localResponseNorm,
  maxPool,
  norm,
  type PadOptions,
  type PoolOptions,
  pad,
  scale,
} from '../graph/pen';
import type { Pads } from '../graph/window';

export interface ConvConfig extends ConvOptions {
  /** Default true, unlike inside blocks, where a norm follows. */
  bias?: boolean;
  /** Default `'linear'`: none. */
  activation?: Activation;
}

/** A convolution, and an activation if there is one: `[H, W, C] → [H', W', filters]`. */
export const convolution = /* @__PURE__ */ defineBlock('Conv', (x, config: ConvConfig) => {
  const {
    filters,
    kernelSize,
    stride,
    padding,
    dilation,
    groups,
    bias = true,
    activation = 'linear',
  } = config;
  const { kernelInitializer, kernelRegularizer, biasInitializer } = config;
  const weights = { groups, bias, kernelInitializer, kernelRegularizer, biasInitializer };
  return act(conv(x, '', { filters, kernelSize, stride, padding, dilation, ...weights }), activation);
});

/** Batch normalisation. */
export const batchNorm = /* @__PURE__ */ defineBlock('BatchNorm', (x, config: BatchNormOptions) => {
  const { eps, momentum, scale, center, zeroInit } = config;
  return norm(x, '', { eps, momentum, scale, center, zeroInit });
});

/** A non-linearity. */
export const activation = /* @__PURE__ */ defineBlock('Activation', (x, { kind }: { kind: Activation }) =>
  act(x, kind),
);

/** The maximum under a window. */
export const maxPooling = /* @__PURE__ */ defineBlock('MaxPool', (x, config: PoolOptions) => {
  const { size, stride, padding, ceil } = config;
  return maxPool(x, { size, stride, padding, ceil });
});

/** The mean under a window. */
export const averagePooling = /* @__PURE__ */ defineBlock('AvgPool', (x, config: AveragePoolOptions) => {
  const { size, stride, padding, ceil, countPadding } = config;
  return averagePool(x, { size, stride, padding, ceil, countPadding });
});

/** One value a channel: `[H, W, C] → [C]`. */
export const globalPooling = /* @__PURE__ */ defineBlock(
  'GlobalPool',
  (x, { kind = 'average' }: { kind?: 'average' | 'max' }) => globalPool(x, kind),
);

/** A map as one vector. */
export const flattening = /* @__PURE__ */ defineBlock('Flatten', (x, _: Record<never, never>) => flatten(x));

export interface DenseConfig extends DenseOptions {
  /** Default `'linear'`: none. */
  activation?: Activation;
}

/** The fully connected layer, and an activation if there is one: `[C] → [units]`. */
export const fullyConnected = /* @__PURE__ */ defineBlock('Dense', (x, config: DenseConfig) => {
  const { units, bias, activation = 'linear' } = config;
  const { kernelInitializer, kernelRegularizer, biasInitializer } = config;
  return act(
    dense(x, '', { units, bias, kernelInitializer, kernelRegularizer, biasInitializer }),
    activation,
  );
});

/** Dropout in training. */
export const dropping = /* @__PURE__ */ defineBlock('Dropout', (x, { rate }: { rate: number }) =>
  dropout(x, rate),
);

/** Zeros around a map and among its channels. */
export const padding = /* @__PURE__ */ defineBlock('Pad', (x, { pads, channels }: PadOptions) =>
  pad(x, { pads, channels }),
);

/** A map without some of its border. */
export const cropping = /* @__PURE__ */ defineBlock('Crop', (x, { crops }: { crops: number | Pads }) =>
  crop(x, crops),
);

/** A constant factor. */
export const scaling = /* @__PURE__ */ defineBlock('Scale', (x, { factor }: { factor: number }) =>
  scale(x, factor),
);

/** Local response normalisation. */
export const responseNorm = /* @__PURE__ */ defineBlock(
  'LocalResponseNorm',
  (x, config: LocalResponseNormOptions) => {
    const { depthRadius, bias, alpha, beta } = config;
    return localResponseNorm(x, { depthRadius, bias, alpha, beta });
  },
);

export interface JoinConfig {
  /** The sum, or channels side by side. */
  join: 'add' | 'concat';
  /** Default `'linear'`: none. */
  activation?: Activation;
}

/** Branches joined. */
export const joining = /* @__PURE__ */ defineJoin(
  'Join',
  (branches, { join, activation = 'linear' }: JoinConfig) => {
    const y = oneOf('join', join, ['add', 'concat']) === 'add' ? add(...branches) : concat(...branches);
    return act(y, activation);
  },
);

/** A residual branch and its shortcut, summed. */
export const residualJoining = /* @__PURE__ */ defineJoin(
  'ResidualJoin',
  ([branch, shortcut], { activation = 'linear' }: { activation?: Activation }) =>
    act(addResidual(branch!, shortcut!), activation),
);
