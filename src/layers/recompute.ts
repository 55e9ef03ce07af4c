// Steps that keep nothing for the gradients but what goes into them, and are computed again when the gradients are. Chen et
// al. 2016, "Training Deep Nets with Sublinear Memory Cost", arXiv:1604.06174; for DenseNets Pleiss et al. 2017,
// "Memory-Efficient Implementation of DenseNets", arXiv:1707.06990. docs/decisions/0015 says why it is done so.

import * as tf from '@tensorflow/tfjs-core';
import type { Step } from '../graph/flatten';
import { weightsOf } from '../graph/node';
import type { WeightSpec } from '../graph/weight';
import type { Unit } from './fuse';
import type { RunContext } from './run';

/** A weight that has a gradient. */
interface Trained {
  readonly step: Step;
  readonly name: WeightSpec['name'];
}

/**
 * One unit of all these.
 *
 * @param steps In order; what the last one puts out is the unit's output, and nothing else is used outside.
 * @param units Their units.
 */
export function recomputing(steps: readonly Step[], units: readonly Unit[]): Unit {
  const output = steps[steps.length - 1]!;
  const inputs = [...new Set(steps.flatMap((step) => step.inputs))].filter((input) => !steps.includes(input));
  const trained = steps.flatMap((step): Trained[] =>
    weightsOf(step.node).flatMap(({ name, trainable }) => (trainable ? [{ step, name }] : [])),
  );

  const computeFrom = (tensors: readonly tf.Tensor[], context: RunContext): tf.Tensor => {
    const outputs = new Map(inputs.map((input, index) => [input, tensors[index]!]));
    for (const { step, inputs, compute } of units) {
      outputs.set(
        step,
        compute(
          inputs.map((input) => outputs.get(input)!),
          context,
        ),
      );
    }
    return outputs.get(output)!;
  };

  return {
    step: output,
    inputs,
    compute(tensors, context) {
      const told = telling(steps, context);
      // What has a gradient is handed in and out again, as the inputs are: the tape knows it by that alone.
      const all = [...tensors, ...trained.map(({ step, name }) => context.weight(step, name)!)];
      const compute = tf.customGrad((...args) => {
        const save = args.pop() as tf.GradSaveFunc;
        save(args as tf.Tensor[]);
        const again = (...saved: tf.Tensor[]): tf.Tensor =>
          computeFrom(saved, told.again(withWeights(saved)));
        return {
          value: computeFrom(tensors, told.first),
          gradFunc: (dy, saved) => onTapeOfItsOwn(() => tf.grads(again)(saved, dy)),
        };
      });
      const withWeights =
        (saved: readonly tf.Tensor[]): RunContext['weight'] =>
        (step, name) => {
          const index = trained.findIndex((weight) => weight.step === step && weight.name === name);
          return index === -1 ? context.weight(step, name) : saved[inputs.length + index]!;
        };
      return compute(...all);
    },
  };
}

/** A context for the first computation, and one for each that has to come to the same. */
function telling(steps: readonly Step[], context: RunContext) {
  const inTraining = new Set(steps.filter((step) => context.training(step)));
  const seeds: number[] = [];
  const shared: RunContext = {
    name: context.name,
    weight: (step, name) => context.weight(step, name),
    training: (step) => inTraining.has(step),
    setWeight: (step, name, values) => context.setWeight(step, name, values),
    nextSeed(step) {
      const seed = context.nextSeed(step);
      seeds.push(seed);
      return seed;
    },
  };
  return {
    first: shared,
    /** Masks of dropout are the same, and moving statistics, which have moved, stay. */
    again(weight: RunContext['weight']): RunContext {
      const left = [...seeds];
      return { ...shared, weight, setWeight: () => {}, nextSeed: () => left.shift()! };
    },
  };
}

/**
 * Gradients within gradients: TensorFlow.js begins a new tape for those inside, and throws it away at their end, where
 * those outside still look for theirs.
 */
function onTapeOfItsOwn<T>(work: () => T): T {
  const { state } = tf.engine();
  const tape = state.activeTape;
  try {
    return work();
  } finally {
    state.activeTape = tape;
  }
}
