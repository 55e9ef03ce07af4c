// The catalog's entries as layers, with inputs of numbers.

import type * as tf from '@tensorflow/tfjs-core';
import { type BlockLayer, layerOf } from '../../src/layers/blockLayer';
import type { CatalogEntry } from '../catalog';
import { numbers } from './models';

/** A layer of the entry's block. */
export function layerOfEntry({ call: { definition, config } }: CatalogEntry, seed = 1): BlockLayer {
  const Layer = layerOf<object>({ definition });
  return new Layer({ ...config, seed });
}

/** A batch of two for each of the entry's inputs. */
export const inputsOf = ({ inputs }: CatalogEntry): tf.Tensor[] =>
  inputs.map((shape, index) => numbers([2, ...shape.map((extent) => extent ?? 7)], index + 1));

/** The layer's output: one tensor in or several. */
export const applied = (layer: BlockLayer, inputs: tf.Tensor[], training = false): tf.Tensor =>
  layer.apply(inputs.length === 1 ? inputs[0]! : inputs, { training }) as tf.Tensor;

/** Whether the block computes something else at every training step. */
export const isRandom = ({ call: { definition, config } }: CatalogEntry): boolean =>
  ['Dropout', 'StochasticDepth'].includes(definition.type) || 'dropPathRate' in config;
