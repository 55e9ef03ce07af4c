// Two-dimensional convolution: what it takes, and the geometry, checked.
//
//   y[n, p, q, o] = Σ r,s,c  x[n, p·stride + r·dilation − top, q·stride + s·dilation − left, g·Cg + c] · filter[r, s, c, o]
//
// where Cg = C / groups, and g is the group that output channel o belongs to.

import { ConfigError, divides } from '../../check';
import type { Padding, Pair } from '../spatial';

/** How the filter slides. */
export interface Sliding {
  readonly stride: Pair;
  readonly dilation: Pair;
  readonly padding: Padding;
}

export interface Conv2dOptions extends Sliding {
  readonly groups: number;
}

export type Shape4D = [number, number, number, number];

export const isStrided = ({ stride }: Sliding): boolean => stride[0] > 1 || stride[1] > 1;

export const isDilated = ({ dilation }: Sliding): boolean => dilation[0] > 1 || dilation[1] > 1;

/** `[N, P, Q, O]`, the shape of the output. */
export function outputShape(
  [batch, height, width]: Shape4D,
  [kernelHeight, kernelWidth, , filters]: Shape4D,
  { stride, dilation, padding }: Sliding,
): Shape4D {
  const along = (axis: 0 | 1, extent: number, taps: number): number => {
    const room = extent + padding[axis][0] + padding[axis][1] - dilation[axis] * (taps - 1) - 1;
    return Math.floor(room / stride[axis]) + 1;
  };
  return [batch, along(0, height, kernelHeight), along(1, width, kernelWidth), filters];
}

/**
 * The padding (or, where negative, cropping) with which the turned filter, sliding by 1 over a gradient of `gradient`
 * rows and columns, gives back the extent of the input.
 */
export function turnedPadding(
  [, rows, columns]: Shape4D,
  [kernelHeight, kernelWidth]: Shape4D,
  { dilation, padding, inputShape: [, height, width] }: Sliding & { inputShape: Shape4D },
): Padding {
  const along = (axis: 0 | 1, extent: number, seen: number, taps: number): readonly [number, number] => {
    const before = padding[axis][0];
    return [dilation[axis] * (taps - 1) - before, extent + before - seen];
  };
  return [along(0, height, rows, kernelHeight), along(1, width, columns, kernelWidth)];
}

/** The padding less the last rows and columns, where the stride steps over them and no window reaches them. */
export function reachedPadding(
  [, height, width]: Shape4D,
  [, rows, columns]: Shape4D,
  { stride, dilation, padding, filterShape }: Sliding & { filterShape: Shape4D },
): Padding {
  const along = (axis: 0 | 1, extent: number, positions: number): readonly [number, number] => {
    const before = padding[axis][0];
    const reached = stride[axis] * (positions - 1) + dilation[axis] * (filterShape[axis] - 1) + 1;
    return [before, reached - before - extent];
  };
  return [along(0, height, rows), along(1, width, columns)];
}

/** `padding` as TensorFlow.js's kernels take it. */
export function explicit([rows, columns]: Padding): ExplicitPadding {
  return [[0, 0], [...rows], [...columns], [0, 0]];
}

export type ExplicitPadding = [[number, number], [number, number], [number, number], [number, number]];

/** Throws a {@link ConfigError} unless a filter `[kh, kw, C/groups, O]` fits the input `[N, H, W, C]`. */
export function check(input: Shape4D, filter: Shape4D, options: Conv2dOptions): void {
  const [, height, width, channels] = input;
  const [kernelHeight, kernelWidth, perGroup, filters] = filter;
  const { groups, dilation } = options;
  divides('groups', groups, channels, 'input channels');
  divides('groups', groups, filters, 'filters');
  if (perGroup * groups !== channels) {
    throw new ConfigError({
      rule: `a filter for ${perGroup} channels in each of ${groups} groups does not fit ${channels} input channels`,
      remedy: `Its shape must be ${kernelHeight}×${kernelWidth}×${channels / groups}×${filters}.`,
    });
  }
  const [, rows, columns] = outputShape(input, filter, options);
  if (rows < 1 || columns < 1) {
    throw new ConfigError({
      rule: `a ${kernelHeight}×${kernelWidth} filter with dilation ${dilation.join('×')} does not fit a padded map of ${height}×${width}`,
      remedy: 'Use a larger input, a smaller filter, or more padding.',
    });
  }
}
