// A convolution with what follows it, in one kernel:
//
//   x ── conv ── norm ── + ── act ──▶        what follows may be missing, if not all of it
//
// A norm that is being trained needs the whole convolution before it can begin, and runs by itself. One that goes by its
// moving statistics is a factor and an offset for each channel: it joins.

import type * as tf from '@tensorflow/tfjs-core';
import type { Step } from '../graph/flatten';
import { batchNormOperation } from '../graph/ops/batchNorm';
import { type Conv2dAttributes, conv2dOperation } from '../graph/ops/conv2d';
import { channelsOf } from '../graph/shape';
import type { FusedActivation } from '../kernels/activation/fused';
import { isPiecewise } from '../kernels/activation/piecewise';
import { finish } from '../kernels/conv2d/epilogue';
import { fusedConvolution } from '../kernels/conv2d/fused';
import { normalisedConvolution } from '../kernels/conv2d/normalised';
import type { Unit } from './fuse';
import { normOf, operations, padsAround } from './operations';
import type { RunContext } from './run';
import type { Runs } from './runsOfSteps';

export function convolution(step: Step, runs: Runs): Unit | null {
  if (step.node.operation !== conv2dOperation) return null;
  const window = step.node.attributes as Conv2dAttributes;
  const [input] = step.inputs as [Step];
  // Depthwise convolution has kernels of its own.
  if (window.groups > 1 && window.groups === channelsOf(input.node.shape)) return null;
  const norm = window.bias ? null : runs.after(step, batchNormOperation);
  const { steps, shortcut, activation: kind } = runs.tail(norm ?? step, isPiecewise);
  if (steps.length === 1 && !window.bias && !norm) return null;

  runs.take([step, ...steps]);
  const activation = kind as FusedActivation;
  return {
    step: steps[steps.length - 1]!,
    inputs: shortcut ? [input, shortcut] : [input],
    compute([x, residual], context) {
      const shared = { ...(residual && { residual: residual as tf.Tensor4D }) };
      if (norm && context.training(norm)) {
        const y = [step, norm].reduce((z, step) => inTurn(step, z, context), x!);
        return finish(y as tf.Tensor4D, shared, activation);
      }
      const filter = context.weight(step, 'kernel') as tf.Tensor4D;
      const inputs = { x: x as tf.Tensor4D, filter, ...shared };
      const { stride, dilation } = window;
      const attributes = { stride, dilation, padding: padsAround(x!, window), activation };
      if (norm) return normalisedConvolution(inputs, normOf(norm, context), attributes);
      const bias = context.weight(step, 'bias') as tf.Tensor1D | null;
      return fusedConvolution({ ...inputs, ...(bias && { bias }) }, attributes);
    },
  };
}

const inTurn = (step: Step, x: tf.Tensor, context: RunContext): tf.Tensor =>
  operations(step.node)({ step, inputs: [x], context });
