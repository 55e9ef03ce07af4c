// A window that slides over height and width: the geometry that convolutions and poolings share.
//
//   output = ⌊(input + padding − dilation · (size − 1) − 1) / stride⌋ + 1        (⌈…⌉ in ceil mode)

import { ConfigError, positiveInt, show } from '../check';
import type { Pair, Shape } from './shape';

/** Rows `[top, bottom]` and columns `[left, right]` added around a map. */
export type Pads = readonly [rows: readonly [number, number], columns: readonly [number, number]];

/**
 * How the border is padded, shown on a row of 4 with a window of 3 and a stride of 2:
 *
 * - `'torch'`: the same on both sides, ⌊dilation · (size − 1) / 2⌋: `0 1234 0`.
 * - `'same'`: so that output = ⌈input / stride⌉, the odd one after, as TensorFlow does: `1234 0`.
 * - `'valid'`: nothing.
 * - a number: that many on all four sides.
 * - `[[top, bottom], [left, right]]`.
 */
export type Padding = 'torch' | 'same' | 'valid' | number | Pads;

export interface Window {
  readonly size: Pair;
  readonly stride: Pair;
  readonly dilation: Pair;
  readonly padding: Padding;
  /** Keep the last window where it hangs over the border (torch's `ceil_mode`). Default false. */
  readonly ceil?: boolean;
}

/** `padding` itself, if it is one. */
export function checkPadding(padding: Padding): Padding {
  if (padding === 'torch' || padding === 'same' || padding === 'valid') return padding;
  return checkPads('padding', padding, "'torch', 'same', 'valid', ");
}

/** `pads` themselves, if they are numbers. `others` are the words that could stand in their place. */
export function checkPads(name: string, pads: unknown, others = ''): number | Pads {
  if (typeof pads === 'number') return positiveInt(name, pads, 0);
  const isPair = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length === 2;
  const isCount = (side: unknown): boolean => Number.isInteger(side) && (side as number) >= 0;
  if (isPair(pads) && pads.every((sides) => isPair(sides) && sides.every(isCount)))
    return pads as unknown as Pads;
  throw new ConfigError({
    rule: `${name} = ${show(pads)} must be ${others}a whole number or [[top, bottom], [left, right]]`,
  });
}

/** The padding that was asked for on one axis (0 height, 1 width) of the given extent, without ceil mode's overhang. */
export function declaredPads(window: Window, axis: 0 | 1, extent: number | null): readonly [number, number] {
  const { size, stride, dilation, padding } = window;
  const reach = dilation[axis] * (size[axis] - 1) + 1;
  if (padding === 'valid') return [0, 0];
  if (padding === 'torch') {
    const side = Math.floor((reach - 1) / 2);
    return [side, side];
  }
  if (typeof padding === 'number') return [padding, padding];
  if (typeof padding !== 'string') return padding[axis];
  if (extent === null) throw new Error("the pads of 'same' are known only with the extent");
  const all = Math.max(0, (Math.ceil(extent / stride[axis]) - 1) * stride[axis] + reach - extent);
  return [Math.floor(all / 2), Math.ceil(all / 2)];
}

/** How many positions the window takes along one axis; null where the extent is free. */
export function windowPositions(window: Window, axis: 0 | 1, extent: number | null): number | null {
  if (extent === null) return null;
  const reach = window.dilation[axis] * (window.size[axis] - 1) + 1;
  const stride = window.stride[axis];
  const [before, after] = declaredPads(window, axis, extent);
  const room = extent + before + after - reach;
  const hangsOver = window.ceil === true && room % stride !== 0;
  const positions = Math.floor(room / stride) + (hangsOver ? 2 : 1);
  if (positions < 1) {
    throw new ConfigError({
      rule: `a window that reaches over ${reach} does not fit ${axis === 0 ? 'a height' : 'a width'} of ${extent} with ${before} + ${after} of padding`,
      remedy: 'Use a larger input, a smaller window, or fewer strides before it.',
    });
  }
  // torch: in ceil mode the last window may hang over, but must begin inside the input or the padding before it.
  const tooLate = hangsOver && (positions - 1) * stride >= extent + before;
  return tooLate ? positions - 1 : positions;
}

/** All padding of a map, ceil mode's overhang included. */
export function padsOf(window: Window, height: number, width: number): Pads {
  const along = (axis: 0 | 1, extent: number): [number, number] => {
    const [before, after] = declaredPads(window, axis, extent);
    const reach = window.dilation[axis] * (window.size[axis] - 1) + 1;
    const last = (windowPositions(window, axis, extent)! - 1) * window.stride[axis] + reach;
    return [before, Math.max(after, last - extent - before)];
  };
  return [along(0, height), along(1, width)];
}

/** `[H, W, C] → [H', W', channels]`. */
export function slide(window: Window, [height, width]: Shape, channels: number): Shape {
  return [windowPositions(window, 0, height!), windowPositions(window, 1, width!), channels];
}
