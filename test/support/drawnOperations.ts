// A net's operations as plain data, for comparing nets that are drawn in other ways.

import { flatten } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';
import type { DrawingFamily } from '../../src/net/net';
import { torchName } from './torchWeights';

type Drawn = Pick<DrawingFamily['map'], 'drawing'>;

/** What is computed, in order: operation, attributes, shape, and the weights by torch's names. */
export const drawnOperations = ({ drawing }: Drawn) =>
  flatten(drawing).map(({ path, node }) => ({
    operation: node.operation.name,
    attributes: node.attributes as Readonly<Record<string, unknown>>,
    shape: node.shape,
    weights: weightsOf(node).map(({ name, shape }) => ({
      name: torchName([...path, name].join('/')),
      shape,
    })),
  }));

/** The attributes of all operations of a kind, in order. */
export const attributesOf = (net: Drawn, kind: string) =>
  drawnOperations(net).flatMap(({ operation, attributes }) => (operation === kind ? [attributes] : []));

/** The names that the weights have in torch. */
export const torchNames = (net: Drawn): readonly string[] =>
  drawnOperations(net).flatMap(({ weights }) => weights.map(({ name }) => name));
