// Where a drawing begins: a shape that somebody else fills.

import { type Node, node, type Operation } from '../node';
import type { Shape } from '../shape';

interface InputAttributes {
  readonly shape: Shape;
}

const inputOperation: Operation<InputAttributes> = {
  name: 'input',
  shape: (_, { shape }) => shape,
};

/** A node that stands for a tensor of this shape. */
export const input = (shape: Shape, name = 'input'): Node => node(inputOperation, name, [], { shape });
