// Shapes of one sample, the batch left out: a feature map `[H, W, C]` or a vector `[C]`.
// H and W may be free (null), as in a network for images of any size; channels are always known.

import { ConfigError, positiveInt, show } from '../check';

/** `[H, W, C]` with H and W possibly free (null), or `[C]`. The batch is left out. */
export type Shape = readonly (number | null)[];

/** Height and width, in this order. */
export type Pair = readonly [height: number, width: number];

/** A number for both directions, or `[height, width]`. */
export type NumberOrPair = number | Pair;

/** `[height, width]` of an option that takes a number or a pair of whole numbers of at least `least` (default 1). */
export function pairOf(name: string, value: NumberOrPair, least = 1): Pair {
  if (!Array.isArray(value)) {
    const both = positiveInt(name, value, least);
    return [both, both];
  }
  if (value.length !== 2) {
    throw new ConfigError({ rule: `${name} = ${show(value)} must be a number or [height, width]` });
  }
  return [positiveInt(`${name}[0]`, value[0], least), positiveInt(`${name}[1]`, value[1], least)];
}

/** `shape` itself, if it is one. @throws ConfigError for anything but `[H, W, C]` and `[C]`. */
export function checkShape(name: string, shape: unknown): Shape {
  if (!Array.isArray(shape) || (shape.length !== 1 && shape.length !== 3)) {
    throw new ConfigError({
      rule: `${name} = ${show(shape)} must be [H, W, C] or [C]`,
      remedy: 'Leave the batch out.',
    });
  }
  shape.forEach((extent, axis) => {
    if (extent !== null || axis === shape.length - 1) positiveInt(`${name}[${axis}]`, extent);
  });
  return Object.freeze([...shape]);
}

/** Whether the shape is a feature map `[H, W, C]`. */
export const isMap = (shape: Shape): boolean => shape.length === 3;

/** The channels (features) of a shape: its last axis. */
export const channelsOf = (shape: Shape): number => shape[shape.length - 1]!;

/** `224×224×3`, with `?` for a free extent. */
export const showShape = (shape: Shape): string => shape.map((extent) => extent ?? '?').join('×');

/** Whether two shapes are the same (a free extent equals a free one only). */
export const sameShape = (a: Shape, b: Shape): boolean =>
  a.length === b.length && a.every((extent, axis) => extent === b[axis]);

/** The number of values in one sample. @throws ConfigError if H or W is free. */
export function sizeOf(shape: Shape): number {
  return shape.reduce<number>((size, extent) => {
    if (extent === null) {
      throw new ConfigError({
        rule: `a map of ${showShape(shape)} has no size while H or W is free`,
        remedy: 'Say the input size, as in analyze({ input: [224, 224, 3] }).',
      });
    }
    return size * extent;
  }, 1);
}

/** Refuses a vector where a feature map is needed. */
export function needsMap(
  shape: Shape | undefined,
): asserts shape is readonly [number | null, number | null, number] {
  if (shape?.length === 3) return;
  throw new ConfigError({
    rule: `a feature map [H, W, C] is needed, and the input is ${shape ? showShape(shape) : 'missing'}`,
    remedy: 'Put this before the pooling or flattening that made the vector.',
  });
}

/** Refuses a feature map where a vector is needed. */
export function needsVector(shape: Shape | undefined): asserts shape is readonly [number] {
  if (shape?.length === 1) return;
  throw new ConfigError({
    rule: `a vector [C] is needed, and the input is ${shape ? showShape(shape) : 'missing'}`,
    remedy: 'Pool or flatten the feature map first: .globalAvgPool() or .flatten().',
  });
}
