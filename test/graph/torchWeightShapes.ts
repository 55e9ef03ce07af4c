import type { Drawing } from '../../src/graph/drawing';
import { flatten } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';

const torchNames = {
  kernel: 'weight',
  bias: 'bias',
  gamma: 'weight',
  beta: 'bias',
  moving_mean: 'running_mean',
  moving_variance: 'running_var',
};

/** A drawing's weights under the names, in the shapes and in the order that torch would give them. */
export const torchWeightShapes = (drawing: Drawing): [name: string, shape: number[]][] =>
  flatten(drawing).flatMap((step) =>
    weightsOf(step.node).map(({ name, shape }): [string, number[]] => [
      [...step.path, torchNames[name]].join('.'),
      torchShape(shape),
    ]),
  );

/** `[kh, kw, in, out]` → `[out, in, kh, kw]`, `[in, out]` → `[out, in]`. */
function torchShape(shape: readonly number[]): number[] {
  const [outputs, inputs] = [shape[shape.length - 1]!, shape[shape.length - 2]];
  return inputs === undefined ? [outputs] : [outputs, inputs, ...shape.slice(0, -2)];
}

/** torch's own weights; the dense layers of squeeze-and-excitation are 1×1 convolutions there. */
export const sameAsDense = (
  weights: Readonly<Record<string, readonly number[]>>,
): [string, readonly number[]][] =>
  Object.entries(weights).map(([name, shape]) => [
    name,
    /\bfc\d\.weight$/.test(name) ? shape.slice(0, 2) : shape,
  ]);
