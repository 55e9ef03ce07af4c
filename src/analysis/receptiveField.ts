// How far a value sees. Each step looks at a window of `size` input pixels, and neighbouring values lie `stride` input
// pixels apart (Araujo et al. 2019, "Computing receptive fields of convolutional neural networks"):
//
//   size = size of input + (window − 1) · dilation · stride of input,   stride = stride of input · stride of window

import { drawingOf } from '../graph/drawing';
import { type Step, trace } from '../graph/flatten';
import type { Node } from '../graph/node';
import type { Pair } from '../graph/shape';

/** How much of the input one value can depend on, and how far apart two neighbours' windows are. */
export interface ReceptiveField {
  /** Height and width, in input pixels, of what one value can depend on; Infinity after a global pooling. */
  readonly size: Pair;
  /** Input pixels from one value to the next. */
  readonly stride: Pair;
}

/**
 * The receptive field of every step, in one pass. Where branches meet, the widest counts. A vector that rescales a map
 * (squeeze-and-excitation) sees everything, but is left out, as published figures do.
 */
export function receptiveFields(steps: readonly Step[]): ReadonlyMap<Step, ReceptiveField> {
  const fields = new Map<Step, ReceptiveField>();
  for (const step of steps) {
    const inputs = step.inputs.map((input) => fields.get(input)!);
    fields.set(step, through(step, inputs));
  }
  return fields;
}

/** Input pixels from one value of `to` to the next, counted in pixels of `from`. */
export function strideBetween(from: Node, to: Node): Pair {
  const { steps, output } = trace(drawingOf([from], to));
  return receptiveFields(steps).get(output)!.stride;
}

function through({ node, inputs }: Step, fields: readonly ReceptiveField[]): ReceptiveField {
  if (fields.length === 0) return { size: [1, 1], stride: [1, 1] };
  if (node.shape.length === 1 && inputs[0]!.node.shape.length === 3) return everything;
  const { size, stride } = widest(
    fields.filter((_, index) => inputs[index]!.node.shape.length === node.shape.length),
  );
  const window = node.operation.window?.(node.attributes);
  if (!window) return { size, stride };
  const reach = (axis: 0 | 1): number =>
    size[axis] + (window.size[axis] - 1) * window.dilation[axis] * stride[axis];
  return {
    size: [reach(0), reach(1)],
    stride: [stride[0] * window.stride[0], stride[1] * window.stride[1]],
  };
}

const everything: ReceptiveField = {
  size: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  stride: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
};

function widest(fields: readonly ReceptiveField[]): ReceptiveField {
  if (fields.length === 1) return fields[0]!;
  const along = (of: (field: ReceptiveField) => Pair, axis: 0 | 1): number =>
    Math.max(...fields.map((field) => of(field)[axis]));
  return {
    size: [along(({ size }) => size, 0), along(({ size }) => size, 1)],
    stride: [along(({ stride }) => stride, 0), along(({ stride }) => stride, 1)],
  };
}
