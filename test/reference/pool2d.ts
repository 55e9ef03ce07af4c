// Pooling and its gradients in float64, as the definitions say.

import { at, type Map4D, type Padding, type Pair, places, type Shape4D, zeros } from './map';

export interface PoolReference {
  readonly size: Pair;
  readonly stride: Pair;
  readonly padding: Padding;
}

/**
 * The maximum of each window, and the gradient of `sum(dy · y)`: it goes to the first of equal maxima, whose places in x
 * are `chosen`.
 */
export function maxPool2d(x: Map4D, options: PoolReference, dyOf: (shape: Shape4D) => Map4D) {
  const y = zeros(pooledShape(x.shape, options));
  const dy = dyOf(y.shape);
  const dx = zeros(x.shape);
  const chosen: number[] = [];
  for (const [n, p, q, c] of places(y.shape)) {
    const seen = [...window(x.shape, p, q, options)].map(([h, w]) => at(x.shape, n, h, w, c));
    const maximum = Math.max(...seen.map((place) => x.values[place]!));
    const first = seen.find((place) => x.values[place] === maximum)!;
    const out = at(y.shape, n, p, q, c);
    y.values[out] = maximum;
    dx.values[first]! += dy.values[out]!;
    chosen.push(first);
  }
  return { y, dy, dx, chosen };
}

/** The mean of each window and its gradient; `counted` as in the kernel. */
export function averagePool2d(
  x: Map4D,
  options: PoolReference & { readonly counted: Padding | null },
  dyOf: (shape: Shape4D) => Map4D,
) {
  const y = zeros(pooledShape(x.shape, options));
  const dy = dyOf(y.shape);
  const dx = zeros(x.shape);
  const [[top, bottom], [left, right]] = options.counted ?? [
    [0, 0],
    [0, 0],
  ];
  const [, height, width] = x.shape;
  for (const [n, p, q, c] of places(y.shape)) {
    const out = at(y.shape, n, p, q, c);
    const startRow = p * options.stride[0] - options.padding[0][0];
    const startColumn = q * options.stride[1] - options.padding[1][0];
    let divisor = 0;
    for (let h = startRow; h < startRow + options.size[0]; h++)
      for (let w = startColumn; w < startColumn + options.size[1]; w++)
        if (h >= -top && h < height + bottom && w >= -left && w < width + right) divisor++;
    for (const [h, w] of window(x.shape, p, q, options)) {
      const here = at(x.shape, n, h, w, c);
      y.values[out]! += x.values[here]! / divisor;
      dx.values[here]! += dy.values[out]! / divisor;
    }
  }
  return { y, dy, dx };
}

function pooledShape([batch, height, width, channels]: Shape4D, options: PoolReference): Shape4D {
  const along = (axis: 0 | 1, extent: number): number => {
    const [before, after] = options.padding[axis];
    return Math.floor((extent + before + after - options.size[axis]) / options.stride[axis]) + 1;
  };
  return [batch, along(0, height), along(1, width), channels];
}

/** The rows and columns of the map under the window at `[p, q]`. */
function* window([, height, width]: Shape4D, p: number, q: number, options: PoolReference): Generator<Pair> {
  const { size, stride, padding } = options;
  for (let r = 0; r < size[0]; r++)
    for (let s = 0; s < size[1]; s++) {
      const h = p * stride[0] + r - padding[0][0];
      const w = q * stride[1] + s - padding[1][0];
      if (h >= 0 && h < height && w >= 0 && w < width) yield [h, w];
    }
}
