// Channel rescaling with what follows it in one kernel, and squeeze-and-excitation before it in two more:
//
//   x ──┬───────────────────────────────────────────────────────── × ── dropPath ── + ── act ──▶
//       └── global mean ── dense ── act ── dense ── sigmoid ───────┘
//
// All that follows may be missing, and the factors may be of any other making. Drop path gives every image a factor, as
// rescaling does its channels: it joins the factors.

import type * as tf from '@tensorflow/tfjs-core';
import type { Step } from '../graph/flatten';
import { activationOperation } from '../graph/ops/activation';
import { denseOperation } from '../graph/ops/dense';
import { dropPathOperation } from '../graph/ops/dropPath';
import { globalPoolOperation } from '../graph/ops/globalPool';
import { multiplyOperation } from '../graph/ops/multiply';
import type { FusedActivation } from '../kernels/activation/fused';
import { isPiecewise } from '../kernels/activation/piecewise';
import { channelScale } from '../kernels/channelScale/channelScale';
import { squeezeAndExcite } from '../kernels/squeezeExcite/excitation';
import type { Unit } from './fuse';
import { operations } from './operations';
import type { RunContext } from './run';
import type { Runs } from './runsOfSteps';

export function rescaling(step: Step, runs: Runs): Unit | null {
  if (step.node.operation !== multiplyOperation) return null;
  const excitation = excitationBefore(step, runs);
  const dropPath = runs.after(step, dropPathOperation);
  const { steps, shortcut, activation } = runs.tail(dropPath ?? step, () => true);
  const all = [...(excitation?.steps ?? []), step, ...steps];
  if (!excitation && !dropPath && steps.length === 1) return null;

  runs.take(all);
  const [input, factors] = step.inputs as [Step, Step];
  return {
    step: steps[steps.length - 1]!,
    inputs: [input, ...(excitation ? [] : [factors]), ...(shortcut ? [shortcut] : [])],
    compute([x, ...others], context) {
      const map = x as tf.Tensor4D;
      const scale = excitation ? excitation.compute(map, context) : others.shift()!;
      const dropped = dropPath
        ? operations(dropPath.node)({ step: dropPath, inputs: [scale], context })
        : scale;
      const [added] = others as tf.Tensor4D[];
      return channelScale(map, dropped as tf.Tensor2D, { ...(added && { shortcut: added }), activation });
    },
  };
}

interface Excitation {
  readonly steps: readonly Step[];
  readonly compute: (x: tf.Tensor4D, context: RunContext) => tf.Tensor2D;
}

/** Squeeze-and-excitation of the very map that `multiply` rescales, if that is what makes its factors. */
function excitationBefore(multiply: Step, runs: Runs): Excitation | null {
  const gate = runs.before(multiply, 1, activationOperation);
  const fc2 = gate?.node.attributes.kind === 'sigmoid' ? runs.before(gate, 0, denseOperation) : null;
  if (!gate || !fc2) return null;
  const activation = runs.before(fc2, 0, activationOperation);
  const kind = activation?.node.attributes.kind ?? 'linear';
  const fc1 = runs.before(activation ?? fc2, 0, denseOperation);
  const pool = fc1 && runs.before(fc1, 0, globalPoolOperation);
  if (!fc1 || !pool || pool.inputs[0] !== multiply.inputs[0] || pool.node.attributes.kind !== 'average')
    return null;
  if (activation && !isPiecewise(kind)) return null;

  return {
    steps: [pool, fc1, ...(activation ? [activation] : []), fc2, gate],
    compute: (x, context) =>
      squeezeAndExcite(
        x,
        {
          w1: context.weight(fc1, 'kernel') as tf.Tensor2D,
          b1: context.weight(fc1, 'bias') as tf.Tensor1D | null,
          w2: context.weight(fc2, 'kernel') as tf.Tensor2D,
          b2: context.weight(fc2, 'bias') as tf.Tensor1D | null,
        },
        { middle: kind as FusedActivation },
      ),
  };
}
