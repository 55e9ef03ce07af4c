// Steps of a drawing that are computed together, in training and in prediction alike. Names, weights and analysis know
// nothing of it: they read the drawing.

import type * as tf from '@tensorflow/tfjs-core';
import type { Recomputed, Step, trace } from '../graph/flatten';
import { convolution } from './fuseConvolution';
import { rescaling } from './fuseRescaling';
import { operations } from './operations';
import { recomputing } from './recompute';
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
  const recomputed = recomputedRuns(drawn.steps).map((steps) => {
    runs.take(steps);
    const inside = { steps, output: steps[steps.length - 1]! };
    return recomputing(steps, unitsOf(inside, new Runs(inside)));
  });
  return { ...drawn, units: unitsOf(drawn, runs, recomputed) };
}

/** The units of all steps that are free, and those that are there already, in the order of the steps. */
function unitsOf({ steps }: Trace, runs: Runs, ready: readonly Unit[] = []): readonly Unit[] {
  const units = new Map(ready.map((unit) => [unit.step, unit]));
  for (const form of [rescaling, convolution]) {
    for (const step of steps) {
      const unit = runs.isFree(step) ? form(step, runs) : null;
      if (unit) units.set(unit.step, unit);
    }
  }
  const isInput = ({ inputs }: Step): boolean => inputs.length === 0;
  const computed = steps.filter((step) => units.has(step) || (runs.isFree(step) && !isInput(step)));
  return computed.map((step) => units.get(step) ?? single(step));
}

/** The steps of each block that is computed anew, in order; the last one's output is the block's. */
function recomputedRuns(steps: readonly Step[]): readonly (readonly Step[])[] {
  const runs = new Map<Recomputed, Step[]>();
  for (const step of steps) {
    if (step.recomputed) runs.set(step.recomputed, [...(runs.get(step.recomputed) ?? []), step]);
  }
  return [...runs.values()];
}
