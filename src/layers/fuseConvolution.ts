// A convolution with what follows it, in one kernel:
//
//   x ── conv ── + ── act ──▶        its bias, the sum and the activation may be missing, if not all three

import type * as tf from '@tensorflow/tfjs-core';
import type { Step } from '../graph/flatten';
import { type Conv2dAttributes, conv2dOperation } from '../graph/ops/conv2d';
import { channelsOf } from '../graph/shape';
import type { FusedActivation } from '../kernels/activation/fused';
import { isPiecewise } from '../kernels/activation/piecewise';
import { fusedConvolution } from '../kernels/conv2d/fused';
import type { Unit } from './fuse';
import { padsAround } from './operations';
import type { Runs } from './runsOfSteps';

export function convolution(step: Step, runs: Runs): Unit | null {
  if (step.node.operation !== conv2dOperation) return null;
  const window = step.node.attributes as Conv2dAttributes;
  const [input] = step.inputs as [Step];
  // Depthwise convolution has kernels of its own.
  if (window.groups > 1 && window.groups === channelsOf(input.node.shape)) return null;
  const { steps, shortcut, activation } = runs.tail(step, isPiecewise);
  if (steps.length === 1 && !window.bias) return null;

  runs.take(steps);
  return {
    step: steps[steps.length - 1]!,
    inputs: shortcut ? [input, shortcut] : [input],
    compute([x, residual], context) {
      const bias = context.weight(step, 'bias') as tf.Tensor1D | null;
      return fusedConvolution(
        {
          x: x as tf.Tensor4D,
          filter: context.weight(step, 'kernel') as tf.Tensor4D,
          ...(bias && { bias }),
          ...(residual && { residual: residual as tf.Tensor4D }),
        },
        {
          stride: window.stride,
          dilation: window.dilation,
          padding: padsAround(x!, window),
          activation: activation as FusedActivation,
        },
      );
    },
  };
}
