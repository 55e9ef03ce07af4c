// A drawing without its boxes: every operation that runs, in order, whatever blocks it stands in.

import { isBlock } from './block';
import type { Drawing } from './drawing';
import type { Node } from './node';

/** One run of one operation. */
export interface Step {
  /** The operation's node. Never a block. */
  readonly node: Node;
  /** Names from the outermost block inwards; nameless strokes have no part in it. */
  readonly path: readonly string[];
  readonly inputs: readonly Step[];
  /** Whether a block around it is frozen by its configuration. */
  readonly frozen: boolean;
}

/** Every operation of `drawing`, those inside blocks included, each after its inputs. */
export const flatten = (drawing: Drawing): readonly Step[] => trace(drawing).steps;

/** The same, and the step whose result is the drawing's: mostly the last, but a drawing may give back an input. */
export function trace(drawing: Drawing): { readonly steps: readonly Step[]; readonly output: Step } {
  const steps: Step[] = [];
  const add = (step: Step): Step => {
    steps.push(step);
    return step;
  };
  const walk = (inner: Drawing, path: readonly string[], frozen: boolean, inputs: readonly Step[]): Step => {
    const stepOf = new Map(inner.inputs.map((input, index) => [input, inputs[index]!]));
    for (const node of inner.nodes) {
      if (stepOf.has(node)) continue;
      const place = node.name === '' ? path : [...path, node.name];
      const sources = node.inputs.map((source) => stepOf.get(source)!);
      const step = isBlock(node)
        ? walk(node.attributes.drawing, place, frozen || node.attributes.frozen, sources)
        : add({ node, path: place, inputs: sources, frozen });
      stepOf.set(node, step);
    }
    return stepOf.get(inner.output)!;
  };
  const sources = drawing.inputs.map((node) => add({ node, path: [node.name], inputs: [], frozen: false }));
  const output = walk(drawing, [], false, sources);
  return { steps, output };
}
