// Steps of a drawing that are computed together, in training and in prediction alike. Names, weights and analysis know
// nothing of it: they read the drawing.

import type * as tf from '@tensorflow/tfjs-core';
import type { Step, trace } from '../graph/flatten';
import { convolution } from './fuseConvolution';
import { rescaling } from './fuseRescaling';
import { operations } from './operations';
import type { RunContext } from './run';
import { Runs } from './runsOfSteps';

/** Some steps, computed at once. */
export interface Unit {
  /** The last of them, whose output it gives. */
  readonly step: Step;
  /** Whose outputs it takes. */
  readonly inputs: readonly Step[];
  readonly compute: (inputs: readonly tf.Tensor[], context: RunContext) => tf.Tensor;
}

type Trace = ReturnType<typeof trace>;

export interface Fused extends Trace {
  /** All that is to be computed, each after what it takes. */
  readonly units: readonly Unit[];
}

/** A step by itself. */
export function single(step: Step): Unit {
  const compute = operations(step.node);
  return { step, inputs: step.inputs, compute: (inputs, context) => compute({ step, inputs, context }) };
}

/** What fits into one unit joins it; every other step is one by itself. */
export function fuse(drawn: Trace): Fused {
  const runs = new Runs(drawn);
  const units = new Map<Step, Unit>();
  for (const form of [rescaling, convolution]) {
    for (const step of drawn.steps) {
      const unit = runs.isFree(step) ? form(step, runs) : null;
      if (unit) units.set(unit.step, unit);
    }
  }
  const isInput = ({ inputs }: Step): boolean => inputs.length === 0;
  const computed = drawn.steps.filter((step) => units.has(step) || (runs.isFree(step) && !isInput(step)));
  return { ...drawn, units: computed.map((step) => units.get(step) ?? single(step)) };
}
