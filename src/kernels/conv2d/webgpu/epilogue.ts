// What follows a convolution while its values are still in registers, and how they leave them:
//
//   result = activation(sum + bias + residual)

import type * as tf from '@tensorflow/tfjs-core';
import { type FusedActivation, fusedSource } from '../../activation/fused';
import type { Element } from '../../webgpu/shader';
import type { Epilogue as Inputs } from '../epilogue';
import { each } from './each';
import { elementOf } from './form';

export interface Epilogue extends Inputs {
  readonly activation: FusedActivation;
}

/** What of it is compiled in. */
export interface EpilogueVariant {
  readonly hasBias: boolean;
  readonly hasResidual: boolean;
  readonly activation: FusedActivation;
}

export const noEpilogue: Epilogue = { activation: 'linear' };

export const epilogueVariant = ({ bias, residual, activation }: Epilogue): EpilogueVariant => ({
  hasBias: bias !== undefined,
  hasResidual: residual !== undefined,
  activation,
});

/** What it reads. */
export function epilogueInputs(
  { bias, residual }: Epilogue,
  isWhole: boolean,
): Record<string, readonly [tf.Tensor, Element]> {
  const element = elementOf(isWhole);
  return { ...(bias && { bias: [bias, element] }), ...(residual && { residual: [residual, element] }) };
}

/**
 * `store(at, channel, end, value)` writes four channels of the result, those before channel `end`, from its place `at`
 * on. Whole vectors begin at places and channels that are multiples of four.
 */
export function storeSource({ hasBias, hasResidual, activation }: EpilogueVariant, isWhole: boolean): string {
  const terms = ['sum', ...(hasBias ? ['bias[channel]'] : []), ...(hasResidual ? ['residual[at]'] : [])];
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
