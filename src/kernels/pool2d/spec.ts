// What poolings take. Windows slide over [N, H, W, C]; a window must touch the map.

import type { Padding, Pair } from '../spatial';

export interface PoolOptions {
  readonly size: Pair;
  readonly stride: Pair;
  /** `[[top, bottom], [left, right]]`, the overhang of ceil mode included. */
  readonly padding: Padding;
}

/** How many positions the window takes along `axis` of a map of this extent. */
export function positions({ size, stride, padding }: PoolOptions, axis: 0 | 1, extent: number): number {
  const [before, after] = padding[axis];
  return Math.floor((extent + before + after - size[axis]) / stride[axis]) + 1;
}
