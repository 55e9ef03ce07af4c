// A drawing whose residual units are their shortcuts alone.

import type { Step, trace } from '../graph/flatten';
import { type AddAttributes, addOperation } from '../graph/ops/add';

type Trace = ReturnType<typeof trace>;

/** Whether the step sums a residual branch and its shortcut. */
export const isResidualSum = ({ node }: Step): boolean =>
  node.operation === addOperation && (node.attributes as AddAttributes).residual === true;

/** The same without the branches, and without what only they need. */
export function withoutBranches({ steps, output }: Trace): Trace {
  const anew = new Map<Step, Step>();
  for (const step of steps) {
    const inputs = isResidualSum(step) ? step.inputs.slice(1) : step.inputs;
    anew.set(step, { ...step, inputs: inputs.map((input) => anew.get(input)!) });
  }
  const end = anew.get(output)!;
  const needed = new Set<Step>([end]);
  const all = [...anew.values()];
  for (const step of [...all].reverse()) {
    if (needed.has(step)) for (const input of step.inputs) needed.add(input);
  }
  const isInput = ({ inputs }: Step): boolean => inputs.length === 0;
  return { steps: all.filter((step) => needed.has(step) || isInput(step)), output: end };
}
