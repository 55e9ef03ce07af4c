// Each operation of a drawing, done by TensorFlow.js.

import * as tf from '@tensorflow/tfjs-core';
import type { Step } from '../graph/flatten';
import type { Node, Operation } from '../graph/node';
import { activationOperation } from '../graph/ops/activation';
import { addOperation } from '../graph/ops/add';
import { type BatchNormAttributes, batchNormOperation } from '../graph/ops/batchNorm';
import { concatOperation } from '../graph/ops/concat';
import { conv2dOperation } from '../graph/ops/conv2d';
import { cropOperation } from '../graph/ops/crop';
import { denseOperation } from '../graph/ops/dense';
import { dropoutOperation } from '../graph/ops/dropout';
import { dropPathOperation } from '../graph/ops/dropPath';
import { flattenOperation } from '../graph/ops/flatten';
import { globalPoolOperation } from '../graph/ops/globalPool';
import { localResponseNormOperation } from '../graph/ops/localResponseNorm';
import { multiplyOperation } from '../graph/ops/multiply';
import { padOperation } from '../graph/ops/pad';
import { partialConvOperation } from '../graph/ops/partialConv';
import { averagePoolOperation, maxPoolOperation } from '../graph/ops/pool';
import { productOperation } from '../graph/ops/product';
import { scaleOperation } from '../graph/ops/scale';
import { declaredPads, type Pads, padsOf, type Window } from '../graph/window';
import { activate } from '../kernels/activation/activation';
import { type BatchNormInferenceOptions, batchNormInference } from '../kernels/batchNorm/batchNormInference';
import { batchNormTraining } from '../kernels/batchNorm/batchNormTraining';
import { movingStatistics } from '../kernels/batchNorm/movingStatistics';
import { channelScale } from '../kernels/channelScale/channelScale';
import { addBias } from '../kernels/channels/addBias';
import { conv2d } from '../kernels/conv2d/conv2d';
import { denseFilter } from '../kernels/conv2d/denseFilter';
import { dense } from '../kernels/dense/dense';
import { dropout } from '../kernels/dropout/dropout';
import { dropPath } from '../kernels/dropout/dropPath';
import { localResponseNorm } from '../kernels/localResponseNorm/localResponseNorm';
import { averagePool2d } from '../kernels/pool2d/averagePool2d';
import { globalPool } from '../kernels/pool2d/globalPool';
import { maxPool2d } from '../kernels/pool2d/maxPool2d';
import type { RunContext } from './run';

/** One computation of one step. */
export interface Call {
  readonly step: Step;
  readonly inputs: readonly tf.Tensor[];
  readonly context: RunContext;
}

type Compute<Attributes> = (call: Call, attributes: Attributes) => tf.Tensor;

const table = new Map<string, Compute<object>>();

function on<Attributes extends object>(operation: Operation<Attributes>, compute: Compute<Attributes>): void {
  table.set(operation.name, compute as Compute<object>);
}

/** How a node is computed. */
export function operations(node: Node): (call: Call) => tf.Tensor {
  const compute = table.get(node.operation.name);
  if (!compute) throw new Error(`no tensor operation for '${node.operation.name}'`);
  return (call) => compute(call, node.attributes);
}

on(conv2dOperation, ({ step, inputs: [x], context }, window) => {
  const kernel = context.weight(step, 'kernel') as tf.Tensor4D;
  const { stride, dilation, groups } = window;
  const y = conv2d(x as tf.Tensor4D, kernel, { stride, dilation, groups, padding: padsAround(x!, window) });
  return withBias(y, step, context);
});

on(partialConvOperation, ({ step, inputs: [x], context }, window) => {
  const kernel = context.weight(step, 'kernel') as tf.Tensor4D;
  const filter = denseFilter(kernel, window.table, x!.shape[3]!);
  const { stride, dilation } = window;
  const y = conv2d(x as tf.Tensor4D, filter, {
    stride,
    dilation,
    groups: 1,
    padding: padsAround(x!, window),
  });
  return withBias(y, step, context);
});

on(batchNormOperation, ({ step, inputs: [x], context }, { momentum }) => {
  const norm = normOf(step, context);
  if (!context.training(step)) return batchNormInference(x!, norm);
  const { mean, variance, gamma, beta, epsilon } = norm;
  const { y, statistics, count } = batchNormTraining(x!, { gamma, beta, epsilon });
  const [nextMean, nextVariance] = movingStatistics({ mean, variance, statistics }, { momentum, count });
  context.setWeight(step, 'moving_mean', nextMean!);
  context.setWeight(step, 'moving_variance', nextVariance!);
  return y;
});

on(activationOperation, ({ inputs: [x] }, { kind }) => activate(x!, kind));

on(addOperation, ({ inputs }) => inputs.reduce((sum, term) => tf.add(sum, term)));

on(multiplyOperation, ({ inputs: [x, factors] }) => channelScale(x as tf.Tensor4D, factors as tf.Tensor2D));

on(productOperation, ({ inputs }) => inputs.reduce((product, factor) => tf.mul(product, factor)));

on(concatOperation, ({ inputs }) => tf.concat([...inputs], -1));

on(maxPoolOperation, ({ inputs: [x] }, window) => {
  const { size, stride } = window;
  return maxPool2d(x as tf.Tensor4D, { size, stride, padding: padsAround(x!, window) });
});

on(averagePoolOperation, ({ inputs: [x] }, window) => {
  const { size, stride, countPadding } = window;
  const [, height, width] = x!.shape as [number, number, number, number];
  const counted: Pads | null = countPadding
    ? [declaredPads(window, 0, height), declaredPads(window, 1, width)]
    : null;
  return averagePool2d(x as tf.Tensor4D, { size, stride, padding: padsAround(x!, window), counted });
});

on(globalPoolOperation, ({ inputs: [x] }, { kind }) =>
  globalPool(x as tf.Tensor4D, kind === 'max' ? 'max' : 'avg'),
);

on(denseOperation, ({ step, inputs: [x], context }) => {
  const y = dense(x as tf.Tensor2D, context.weight(step, 'kernel') as tf.Tensor2D);
  return withBias(y, step, context);
});

on(flattenOperation, ({ inputs: [x] }) => {
  const [batch, height, width, channels] = x!.shape as [number, number, number, number];
  return tf.reshape(x!, [batch, height * width * channels]);
});

on(dropoutOperation, ({ step, inputs: [x], context }, { rate }) =>
  context.training(step) ? dropout(x!, rate, context.nextSeed(step)) : x!,
);

on(dropPathOperation, ({ step, inputs: [x], context }, { rate, mode, scaleAt }) => {
  const scaleAtTraining = scaleAt === 'training';
  if (context.training(step)) return dropPath(x!, rate, context.nextSeed(step), { mode, scaleAtTraining });
  return scaleAtTraining ? x! : tf.mul(x!, 1 - rate);
});

on(padOperation, ({ inputs: [x] }, { pads: [rows, columns], channels }) =>
  tf.pad(x!, [[0, 0], [...rows], [...columns], [...channels]]),
);

on(cropOperation, ({ inputs: [x] }, { crops: [[top, bottom], [left, right]] }) => {
  const [batch, height, width, channels] = x!.shape as [number, number, number, number];
  return tf.slice(x!, [0, top, left, 0], [batch, height - top - bottom, width - left - right, channels]);
});

on(scaleOperation, ({ inputs: [x] }, { factor }) => tf.mul(x!, factor));

on(localResponseNormOperation, ({ inputs: [x] }, attributes) =>
  localResponseNorm(x as tf.Tensor4D, attributes),
);

function withBias(y: tf.Tensor, step: Step, context: RunContext): tf.Tensor {
  const bias = context.weight(step, 'bias') as tf.Tensor1D | null;
  return bias ? addBias(y, bias) : y;
}

/** Of a batch norm: by its moving statistics. */
export function normOf(step: Step, context: RunContext): BatchNormInferenceOptions {
  return {
    mean: context.weight(step, 'moving_mean') as tf.Tensor1D,
    variance: context.weight(step, 'moving_variance') as tf.Tensor1D,
    gamma: context.weight(step, 'gamma') as tf.Tensor1D | null,
    beta: context.weight(step, 'beta') as tf.Tensor1D | null,
    epsilon: (step.node.attributes as BatchNormAttributes).eps,
  };
}

/** The padding of a window over this map. */
export function padsAround({ shape }: tf.Tensor, window: Window): Pads {
  return padsOf(window, shape[1]!, shape[2]!);
}
