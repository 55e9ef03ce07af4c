// The gradient of maximum pooling on WebGL, as on WebGPU: every place of dx asks the windows that cover it whether it is
// their first maximum. Loops have constant bounds, which WebGL 1 demands.

import type * as tf from '@tensorflow/tfjs-core';
import { runFragment } from '../webgl/program';
import type { PoolOptions } from './spec';

type Inputs = { dy: tf.Tensor4D; x: tf.Tensor4D; y: tf.Tensor4D };

/** `dx`. */
export function scatterByProgram({ dy, x, y }: Inputs, options: PoolOptions): tf.Tensor4D {
  return runFragment({ inputs: { dy, x, y }, shape: x.shape, source: source(x, y, options) }) as tf.Tensor4D;
}

function source(x: tf.Tensor4D, y: tf.Tensor4D, { size, stride, padding }: PoolOptions): string {
  const width = x.shape[2];
  const [, rows, columns] = y.shape;
  const [[top], [left]] = padding;
  return `
void main() {
  ivec4 place = getOutputCoords();
  int n = place.x;
  int h = place.y;
  int w = place.z;
  int c = place.w;
  float value = getX(n, h, w, c);
  int lastP = (h + ${top}) / ${stride[0]};
  int lastQ = (w + ${left}) / ${stride[1]};
  float sum = 0.0;
  for (int i = 0; i < ${Math.ceil(size[0] / stride[0])}; i++) {
    int p = lastP - i;
    int firstRow = p * ${stride[0]} - ${top};
    if (p < 0 || p >= ${rows} || h >= firstRow + ${size[0]}) continue;
    for (int j = 0; j < ${Math.ceil(size[1] / stride[1])}; j++) {
      int q = lastQ - j;
      int firstColumn = q * ${stride[1]} - ${left};
      if (q < 0 || q >= ${columns} || w >= firstColumn + ${size[1]}) continue;
      if (value != getY(n, p, q, c)) continue;
      bool isFirst = true;
      for (int r = 0; r < ${size[0]}; r++) {
        int row = firstRow + r;
        if (row < 0) continue;
        if (row > h || !isFirst) break;
        for (int s = 0; s < ${size[1]}; s++) {
          int column = firstColumn + s;
          if (column < 0) continue;
          if (column >= ${width} || (row == h && column >= w) || !isFirst) break;
          if (getX(n, row, column, c) == value) isFirst = false;
        }
      }
      if (isFirst) sum += getDy(n, p, q, c);
    }
  }
  setOutput(sum);
}`;
}
