// The most bytes of activations that live at once while one sample is predicted in float32, operation by operation in
// the drawing's order, each value freed after its last use. Weights come on top.

import type { Step } from '../graph/flatten';
import { sizeOf } from '../graph/shape';

/** Peak bytes of the values between the operations, for a batch of one. */
export function peakBytes(steps: readonly Step[]): number {
  const lastUse = new Map<Step, number>();
  steps.forEach((step, time) => {
    lastUse.set(step, time);
    for (const input of step.inputs) lastUse.set(input, time);
  });
  const freed = new Map<number, number>();
  let live = 0;
  let peak = 0;
  steps.forEach((step, time) => {
    const bytes = 4 * sizeOf(step.node.shape);
    live += bytes;
    peak = Math.max(peak, live);
    const end = lastUse.get(step)!;
    freed.set(end, (freed.get(end) ?? 0) + bytes);
    live -= freed.get(time) ?? 0;
  });
  return peak;
}
