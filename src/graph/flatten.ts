// A drawing without its boxes: every operation that runs, in order, whatever blocks it stands in.

import { type BlockAttributes, isBlock } from './block';
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
  /** The outermost block around it whose inside is computed anew for the gradients; steps of one share it. */
  readonly recomputed: Recomputed | null;
}

/** One run of a block whose inside is computed anew. */
export interface Recomputed {
  /** The block's own. */
  readonly path: readonly string[];
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
  const walk = (inner: Drawing, around: Surroundings, inputs: readonly Step[]): Step => {
    const { path, frozen, recomputed } = around;
    const stepOf = new Map(inner.inputs.map((input, index) => [input, inputs[index]!]));
    for (const node of inner.nodes) {
      if (stepOf.has(node)) continue;
      const place = node.name === '' ? path : [...path, node.name];
      const sources = node.inputs.map((source) => stepOf.get(source)!);
      const step = isBlock(node)
        ? walk(node.attributes.drawing, insideOf(node, place, around), sources)
        : add({ node, path: place, inputs: sources, frozen, recomputed });
      stepOf.set(node, step);
    }
    return stepOf.get(inner.output)!;
  };
  const outside: Surroundings = { path: [], frozen: false, recomputed: null };
  const sources = drawing.inputs.map((node) => add({ ...outside, node, path: [node.name], inputs: [] }));
  const output = walk(drawing, outside, sources);
  return { steps, output };
}

type Surroundings = Pick<Step, 'path' | 'frozen' | 'recomputed'>;

const insideOf = (
  { attributes }: Node<BlockAttributes>,
  path: readonly string[],
  around: Surroundings,
): Surroundings => ({
  path,
  frozen: around.frozen || attributes.frozen,
  recomputed: around.recomputed ?? (attributes.recomputed ? { path } : null),
});
