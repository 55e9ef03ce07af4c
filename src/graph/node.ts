// A drawing is nodes that know their inputs: one operation each, its attributes, and the shape that comes out.
// Nodes are values. Nothing here holds numbers.

import { within } from '../check';
import type { Pair, Shape } from './shape';
import type { WeightSpec } from './weight';

/** What a kind of node is: how shapes go through it, what it weighs and what it costs. */
export interface Operation<Attributes extends object = object> {
  readonly name: string;
  /** The output's shape from the inputs'. @throws ConfigError for inputs that the operation cannot take. */
  shape(inputs: readonly Shape[], attributes: Attributes): Shape;
  /** The weights that it owns. Default none. */
  weights?(inputs: readonly Shape[], attributes: Attributes): readonly WeightSpec[];
  /** Multiply-accumulates for one sample, as published tables count them: convolutions and dense layers. Default 0. */
  macs?(inputs: readonly Shape[], output: Shape, attributes: Attributes): number;
  /** What else it computes for one sample: value by value work, which published tables leave out. Default 0. */
  otherWork?(inputs: readonly Shape[], output: Shape, attributes: Attributes): number;
  /** Whether its output counts among a network's activations (Radosavovic et al. 2020: convolutions and dense layers). */
  readonly activates?: boolean;
  /** The window that it slides over its input; undefined for what works value by value or on everything at once. */
  window?(attributes: Attributes): { readonly size: Pair; readonly stride: Pair; readonly dilation: Pair };
}

/** One operation in a drawing, and so the value that it gives. */
export interface Node<Attributes extends object = object> {
  /** What is done. */
  readonly operation: Operation<Attributes>;
  /** Its name in the drawing that it stands in, as timm or torchvision spells it: `conv1`, `downsample.0`. */
  readonly name: string;
  /** To what it is done. */
  readonly inputs: readonly Node[];
  /** How: the operation's options. */
  readonly attributes: Attributes;
  /** One sample of its output. */
  readonly shape: Shape;
}

/** A new node. @throws ConfigError, with the node's name in its path, if the inputs do not suit. */
export function node<Attributes extends object>(
  operation: Operation<Attributes>,
  name: string,
  inputs: readonly Node[],
  attributes: Attributes,
): Node<Attributes> {
  const shape = within(name, () =>
    operation.shape(
      inputs.map((input) => input.shape),
      attributes,
    ),
  );
  return Object.freeze({
    operation,
    name,
    inputs: Object.freeze([...inputs]),
    attributes,
    shape: Object.freeze(shape),
  });
}

/** The weights of a node. */
export const weightsOf = ({ operation, inputs, attributes }: Node): readonly WeightSpec[] =>
  operation.weights?.(
    inputs.map((input) => input.shape),
    attributes,
  ) ?? [];

/** Multiply-accumulates of a node, for one sample. */
export const macsOf = ({ operation, inputs, attributes, shape }: Node): number =>
  operation.macs?.(
    inputs.map((input) => input.shape),
    shape,
    attributes,
  ) ?? 0;

/** Work of a node beside multiply-accumulates, for one sample. */
export const otherWorkOf = ({ operation, inputs, attributes, shape }: Node): number =>
  operation.otherWork?.(
    inputs.map((input) => input.shape),
    shape,
    attributes,
  ) ?? 0;
