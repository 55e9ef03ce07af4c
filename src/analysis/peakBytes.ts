// The most bytes of activations that live at once while one sample is predicted in float32, operation by operation in
// the drawing's order, each value freed after its last use. Weights come on top.

import type { Step } from '../graph/flatten';
import type { Node } from '../graph/node';
import type { DropPathAttributes } from '../graph/ops/dropPath';
import { sizeOf } from '../graph/shape';

/** What these operations put out is what they are given: in prediction they compute nothing. */
const isIdle = ({ operation, attributes }: Node): boolean =>
  ['dropout', 'flatten'].includes(operation.name) ||
  (operation.name === 'dropPath' && (attributes as DropPathAttributes).scaleAt === 'training');

/** The step that computed the numbers which this one puts out. */
const sourceOf = (step: Step): Step => (isIdle(step.node) ? sourceOf(step.inputs[0]!) : step);

/** Peak bytes of the values between the operations, for a batch of one. */
export function peakBytes(steps: readonly Step[]): number {
  const lastUse = new Map<Step, number>();
  steps.forEach((step, time) => {
    for (const value of [step, ...step.inputs]) lastUse.set(sourceOf(value), time);
  });
  const freed = new Map<number, number>();
  let live = 0;
  let peak = 0;
  steps.forEach((step, time) => {
    const source = sourceOf(step);
    const bytes = source === step ? 4 * sizeOf(step.node.shape) : 0;
    live += bytes;
    peak = Math.max(peak, live);
    const end = lastUse.get(source)!;
    freed.set(end, (freed.get(end) ?? 0) + bytes);
    live -= freed.get(time) ?? 0;
  });
  return peak;
}
