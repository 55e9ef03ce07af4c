// Convolution and both of its gradients in float64, as the sum that defines them.

import { at, type Map4D, type Padding, type Pair, type Shape4D, zeros } from './map';

export interface Conv2dReference {
  readonly stride: Pair;
  readonly dilation: Pair;
  readonly padding: Padding;
  readonly groups: number;
}

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]`. */
export function conv2d(x: Map4D, filter: Map4D, options: Conv2dReference): Map4D {
  const y = zeros(outputShape(x.shape, filter.shape, options));
  forEachTerm(x.shape, filter.shape, options, (atX, atFilter, atY) => {
    y.values[atY]! += x.values[atX]! * filter.values[atFilter]!;
  });
  return y;
}

/** The gradients of `sum(dy · conv2d(x, filter))`. */
export function conv2dGradients(
  x: Map4D,
  filter: Map4D,
  dy: Map4D,
  options: Conv2dReference,
): { x: Map4D; filter: Map4D } {
  const dx = zeros(x.shape);
  const dfilter = zeros(filter.shape);
  forEachTerm(x.shape, filter.shape, options, (atX, atFilter, atY) => {
    dx.values[atX]! += dy.values[atY]! * filter.values[atFilter]!;
    dfilter.values[atFilter]! += dy.values[atY]! * x.values[atX]!;
  });
  return { x: dx, filter: dfilter };
}

export function outputShape(
  [batch, height, width]: Shape4D,
  [kernelHeight, kernelWidth, , filters]: Shape4D,
  { stride, dilation, padding: [rows, columns] }: Conv2dReference,
): Shape4D {
  return [
    batch,
    Math.floor((height + rows[0] + rows[1] - dilation[0] * (kernelHeight - 1) - 1) / stride[0]) + 1,
    Math.floor((width + columns[0] + columns[1] - dilation[1] * (kernelWidth - 1) - 1) / stride[1]) + 1,
    filters,
  ];
}

/** Calls `visit` with the places of every product x · filter that adds to an output. */
function forEachTerm(
  xShape: Shape4D,
  filterShape: Shape4D,
  options: Conv2dReference,
  visit: (atX: number, atFilter: number, atY: number) => void,
): void {
  const { stride, dilation, padding, groups } = options;
  const [, height, width] = xShape;
  const [kernelHeight, kernelWidth, groupChannels, filters] = filterShape;
  const yShape = outputShape(xShape, filterShape, options);
  const [batch, rows, columns] = yShape;
  for (let n = 0; n < batch; n++)
    for (let p = 0; p < rows; p++)
      for (let q = 0; q < columns; q++)
        for (let r = 0; r < kernelHeight; r++)
          for (let s = 0; s < kernelWidth; s++) {
            const h = p * stride[0] + r * dilation[0] - padding[0][0];
            const w = q * stride[1] + s * dilation[1] - padding[1][0];
            if (h < 0 || h >= height || w < 0 || w >= width) continue;
            for (let o = 0; o < filters; o++)
              for (let c = 0; c < groupChannels; c++) {
                const group = Math.floor(o / (filters / groups));
                visit(
                  at(xShape, n, h, w, group * groupChannels + c),
                  at(filterShape, r, s, c, o),
                  at(yShape, n, p, q, o),
                );
              }
          }
}
