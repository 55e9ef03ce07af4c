// What a model has its kernels do, as a function to be run while it is watched.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError } from '../../check';

/** A `tf.LayersModel`, or a `tf.GraphModel` for prediction alone. */
export type TunableModel = tf.InferenceModel | tfl.LayersModel;

export interface WorkOptions {
  readonly batchSize: number;
  readonly training: boolean;
}

/** A prediction on inputs of zeros, and after it a training step's gradients; weights and statistics stay as they are. */
export function workOf(model: TunableModel, { batchSize, training }: WorkOptions): () => void {
  const shapes = model.inputs.map(({ name, shape }) => shapeOf(name, shape, batchSize));
  if (training && !isTrainable(model)) {
    throw new ConfigError({
      rule: 'training = true must come with a tf.LayersModel',
      remedy: 'Or give a function that trains.',
    });
  }
  return () =>
    tf.tidy(() => {
      const inputs = shapes.map((shape) => tf.zeros(shape));
      model.predict(inputs.length === 1 ? inputs[0]! : inputs, { batchSize });
      if (training) differentiate(model as tfl.LayersModel, inputs);
    });
}

const isTrainable = (model: TunableModel): model is tfl.LayersModel =>
  'trainableWeights' in model && 'apply' in model;

function shapeOf(name: string, shape: readonly (number | null)[] | undefined, batchSize: number): number[] {
  const [batch, ...rest] = shape ?? [];
  if (shape === undefined || rest.some((extent) => extent === null || extent < 0)) {
    throw new ConfigError({
      rule: `the model's input ${name} has no shape of its own`,
      remedy: 'Give a function: tuneKernels(() => model.predict(images)).',
    });
  }
  const isFixed = typeof batch === 'number' && batch > 0;
  return [isFixed ? batch : batchSize, ...(rest as number[])];
}

/** The gradients of the outputs' squares by all weights that train. Batch norms move their statistics: these go back. */
function differentiate(model: tfl.LayersModel, inputs: tf.Tensor[]): void {
  const moving = model.nonTrainableWeights.map((weight) => ({ weight, value: tf.clone(weight.read()) }));
  try {
    const variables = model.trainableWeights.map((weight) => weight.read() as tf.Variable);
    const loss = () => {
      const outputs = [model.apply(inputs, { training: true })].flat() as tf.Tensor[];
      return tf.addN(outputs.map((output) => tf.mean<tf.Scalar>(tf.square(output))));
    };
    tf.variableGrads(loss, variables);
  } finally {
    for (const { weight, value } of moving) weight.write(value);
  }
}
