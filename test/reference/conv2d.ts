// Convolution and both of its gradients in float64, as the sum that defines them.

import { activations } from './activation';
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

/** What follows the convolution: y = activation(z + bias + residual). */
export interface Epilogue {
  /** A map `[1, 1, 1, O]`. */
  readonly bias?: Map4D | undefined;
  readonly residual?: Map4D | undefined;
  readonly activation: string;
}

/** A convolution with its epilogue. */
export function groupConv2d(x: Map4D, filter: Map4D, options: Conv2dReference & Epilogue): Map4D {
  const z = sums(x, filter, options);
  return { shape: z.shape, values: z.values.map(activations[options.activation]!) };
}

/** The gradients of `sum(dy · groupConv2d(x, filter))` by all of its inputs. */
export function groupConv2dGradients(
  x: Map4D,
  filter: Map4D,
  dy: Map4D,
  options: Conv2dReference & Epilogue,
): { x: Map4D; filter: Map4D; bias: Map4D; residual: Map4D } {
  const z = sums(x, filter, options);
  const activation = activations[options.activation]!;
  const dz = {
    shape: z.shape,
    values: z.values.map((value, at) => dy.values[at]! * slopeBefore(activation, value)),
  };
  const filters = z.shape[3];
  const bias = zeros([1, 1, 1, filters]);
  dz.values.forEach((value, at) => {
    bias.values[at % filters]! += value;
  });
  return { ...conv2dGradients(x, filter, dz, options), bias, residual: dz };
}

/** The convolution with bias and residual. */
function sums(x: Map4D, filter: Map4D, options: Conv2dReference & Epilogue): Map4D {
  const { bias, residual } = options;
  const z = conv2d(x, filter, options);
  z.values.forEach((_, at) => {
    z.values[at]! += (bias?.values[at % z.shape[3]] ?? 0) + (residual?.values[at] ?? 0);
  });
  return z;
}

/** The slope on the way up to `z`: where two lines meet, that of the one before. */
function slopeBefore(activation: (x: number) => number, z: number): number {
  const step = 1e-7;
  return (activation(z) - activation(z - step)) / step;
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
