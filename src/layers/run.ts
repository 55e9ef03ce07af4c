// Runs a drawing on tensors: each operation in order, the last one's tensor is the answer.

import * as tf from '@tensorflow/tfjs-core';
import type { Step } from '../graph/flatten';
import type { WeightSpec } from '../graph/weight';
import { type Fused, single } from './fuse';

/** What a run needs beside the tensors that go in. */
export interface RunContext {
  /** Of the layer that runs: the first part of the paths of its weights. */
  readonly name: string;
  /** A step's weight, for reading. */
  weight(step: Step, name: WeightSpec['name']): tf.Tensor | null;
  /** Whether this step is being trained: batch norms then use the batch's statistics, dropout drops. */
  training(step: Step): boolean;
  /** Overwrites a step's weight; the values stay the caller's. */
  setWeight(step: Step, name: WeightSpec['name'], values: tf.Tensor): void;
  /** A seed that is new at every call. */
  nextSeed(step: Step): number;
}

/**
 * Stands around the computation of a step: given the step, a function that computes its output, and what goes in, returns
 * the output. LSUV measures and rescales this way.
 */
export type Around = (
  step: Step,
  context: RunContext,
  compute: () => tf.Tensor,
  inputs: readonly tf.Tensor[],
) => tf.Tensor;

let around: Around | null = null;

/** Runs `work` with `observer` around every step that is computed in it. */
export function observing<T>(observer: Around, work: () => T): T {
  const before = around;
  around = observer;
  try {
    return work();
  } finally {
    around = before;
  }
}

/**
 * The output of a drawing for these inputs. An observer sees every step by itself, and nothing is fused then.
 *
 * @param drawn From {@link fuse}: the inputs come first.
 */
export function run(drawn: Fused, inputs: readonly tf.Tensor[], context: RunContext): tf.Tensor {
  const { steps, output } = drawn;
  return tf.tidy(() => {
    const outputs = new Map<Step, tf.Tensor>(inputs.map((tensor, index) => [steps[index]!, tensor]));
    const units = around ? steps.slice(inputs.length).map(single) : drawn.units;
    for (const { step, inputs, compute } of units) {
      const tensors = inputs.map((input) => outputs.get(input)!);
      const value = (): tf.Tensor => compute(tensors, context);
      outputs.set(step, around ? around(step, context, value, tensors) : value());
    }
    return outputs.get(output)!;
  });
}
