// What follows a convolution while its values are still in registers, and how they leave them:
//
//   result = activation(sum + bias + residual)
//   result = activation(scale · (sum − mean) + beta + residual)      with  scale = gamma / √(variance + epsilon)

import type * as tf from '@tensorflow/tfjs-core';
import { type FusedActivation, fusedSource } from '../../activation/fused';
import type { NormVectors } from '../../batchNorm/batchNormInference';
import type { Element } from '../../webgpu/shader';
import type { Epilogue as Inputs } from '../epilogue';
import { each } from './each';
import { elementOf } from './form';

export interface Epilogue extends Inputs {
  /** In place of a bias: a shader then reads seven buffers and writes one, and eight are what every adapter has. */
  readonly norm?: Norm;
  readonly activation: FusedActivation;
}

/** Batch norm by given statistics. */
export interface Norm {
  readonly vectors: NormVectors;
  readonly epsilon: number;
}

/** What of it is compiled in. */
export interface EpilogueVariant {
  readonly hasNorm: boolean;
  readonly hasBias: boolean;
  readonly hasResidual: boolean;
  readonly activation: FusedActivation;
}

export const noEpilogue: Epilogue = { activation: 'linear' };

export const epilogueVariant = ({ norm, bias, residual, activation }: Epilogue): EpilogueVariant => ({
  hasNorm: norm !== undefined,
  hasBias: bias !== undefined,
  hasResidual: residual !== undefined,
  activation,
});

/** What it reads. */
export function epilogueInputs(
  { norm, bias, residual }: Epilogue,
  isWhole: boolean,
): Record<string, readonly [tf.Tensor, Element]> {
  const read = { ...norm?.vectors, ...(bias && { bias }), ...(residual && { residual }) };
  return Object.fromEntries(
    Object.entries(read).map(([name, tensor]) => [name, [tensor, elementOf(isWhole)]]),
  );
}

export const epilogueFloats = ({ norm }: Epilogue): Record<string, number> =>
  norm ? { epsilon: norm.epsilon } : {};

/**
 * `store(at, channel, end, value)` writes four channels of the result, those before channel `end`, from its place `at`
 * on. Whole vectors begin at places and channels that are multiples of four.
 */
export function storeSource(
  { hasNorm, hasBias, hasResidual, activation }: EpilogueVariant,
  isWhole: boolean,
): string {
  const normed =
    'gamma[channel] * inverseSqrt(variance[channel] + uniforms.epsilon) * (sum - mean[channel]) + beta[channel]';
  const terms = [
    hasNorm ? normed : 'sum',
    ...(hasBias ? ['bias[channel]'] : []),
    ...(hasResidual ? ['residual[at]'] : []),
  ];
  return `${fusedSource(activation, elementOf(isWhole))}
fn finished(sum : T, at : i32, channel : i32) -> T { return activated(${terms.join(' + ')}); }

fn store(at : i32, channel : i32, end : i32, value : vec4<f32>) {
${
  isWhole
    ? '  if (channel < end) { result[at / 4] = finished(value, at / 4, channel / 4); }'
    : each(
        4,
        (j) =>
          `  if (channel + ${j} < end) { result[at + ${j}] = finished(value[${j}], at + ${j}, channel + ${j}); }`,
      )
}
}
`;
}
