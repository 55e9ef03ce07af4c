// A drawing: what lies between some inputs and one output, in an order in which it can be computed.

import { ConfigError } from '../check';
import { type Node, weightsOf } from './node';

/** A block or a net, drawn: a graph of operations. */
export interface Drawing {
  /** Where it begins. */
  readonly inputs: readonly Node[];
  /** Where it ends. */
  readonly output: Node;
  /** Every node from the inputs to the output, each after its inputs. */
  readonly nodes: readonly Node[];
}

/** The drawing that ends in `output`. @throws ConfigError if two nodes with weights have one name. */
export function drawingOf(inputs: readonly Node[], output: Node): Drawing {
  const nodes = inOrder(inputs, output);
  const names = new Set<string>();
  for (const { name } of nodes.filter(hasWeights)) {
    if (names.has(name)) {
      throw new ConfigError({
        rule: `the name '${name}' is used twice, and names are the paths of weights`,
        remedy: 'Give each a name of its own.',
      });
    }
    names.add(name);
  }
  return { inputs, output, nodes };
}

const hasWeights = (node: Node): boolean => node.operation.name === 'block' || weightsOf(node).length > 0;

/** Depth first with a stack of our own: a net of a thousand units is deeper than the call stack likes. */
function inOrder(inputs: readonly Node[], output: Node): Node[] {
  const done = new Set<Node>(inputs);
  const order = [...inputs];
  const stack = [output];
  while (stack.length > 0) {
    const node = stack[stack.length - 1]!;
    const waiting = done.has(node) ? [] : node.inputs.filter((input) => !done.has(input));
    if (waiting.length > 0) {
      // The first input last, so that it comes first: branches are computed in the order in which they are joined.
      stack.push(...waiting.reverse());
      continue;
    }
    stack.pop();
    if (!done.has(node)) {
      done.add(node);
      order.push(node);
    }
  }
  return order;
}
