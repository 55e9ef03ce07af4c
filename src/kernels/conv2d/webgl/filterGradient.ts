// The gradient of a convolution by its filter, on WebGL. An invocation computes two input channels of two outputs:
//
//   dfilter[r, s, c, o] = Σ n,p,q  x[n, h, w, c] · dy[n, p, q, o]     with  h = p·stride + r·dilation − top, w likewise
//
// A filter has few values and each of them sees every pixel, so that these invocations alone would leave most of a GPU
// idle, and the rest at work for long. The rows n,p are dealt out to parts; a second program adds up what they found.

import type * as tf from '@tensorflow/tfjs-core';
import { runFragment } from '../../webgl/program';
import { type FilterGradientAttributes, stockFilterGradient } from '../filterGradient';
import { filterGradientOfGroups } from '../groups';
import type { Shape4D } from '../spec';
import { inColumn, isInPairs } from './pairs';

type Inputs = { x: tf.Tensor4D; dy: tf.Tensor4D };

/** About as many values as occupy a large GPU. */
const valuesAtOnce = 2 ** 16;

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, O]` give `[kh, kw, C/groups, O]`. */
export function filterGradientOnWebGL(inputs: Inputs, attributes: FilterGradientAttributes): tf.Tensor4D {
  const suits = isInPairs(attributes.filterShape, inputs.x.shape[3]);
  return (suits ? byProgram : filterGradientOfGroups(stockFilterGradient))(inputs, attributes);
}

function byProgram(inputs: Inputs, attributes: FilterGradientAttributes): tf.Tensor4D {
  const { filterShape } = attributes;
  const [kernelHeight, kernelWidth, groupChannels, filters] = filterShape;
  const rows = inputs.dy.shape[0] * inputs.dy.shape[1];
  const wanted = Math.ceil(valuesAtOnce / (kernelHeight * kernelWidth * groupChannels * filters));
  const rowsInPart = Math.ceil(rows / Math.min(wanted, rows));
  const parts = Math.ceil(rows / rowsInPart);
  const found = runFragment({
    inputs,
    shape: [parts * kernelHeight, kernelWidth, groupChannels, filters] satisfies Shape4D,
    packed: true,
    source: sumRows(inputs, attributes, rowsInPart),
  });
  if (parts === 1) return found as tf.Tensor4D;
  return runFragment({
    inputs: { found },
    shape: filterShape,
    packed: true,
    source: sumParts(parts, kernelHeight),
  }) as tf.Tensor4D;
}

function sumRows(
  { x, dy }: Inputs,
  { stride, dilation, padding: [[top], [left]], filterShape }: FilterGradientAttributes,
  rowsInPart: number,
): string {
  const [, height, width, channels] = x.shape;
  const [batch, rows, columns] = dy.shape;
  const [kernelHeight, , groupChannels, filters] = filterShape;
  const groupFilters = (filters * groupChannels) / channels;
  return `${inColumn}
void main() {
  ivec4 place = getOutputCoords();
  int part = place.x / ${kernelHeight};
  int r = (place.x - part * ${kernelHeight}) * ${dilation[0]} - (${top});
  int s = place.y * ${dilation[1]} - (${left});
  int o = place.w;
  int c = o / ${groupFilters} * ${groupChannels} + place.z;
  vec4 sum = vec4(0.0);
  for (int i = 0; i < ${rowsInPart}; i++) {
    int row = part * ${rowsInPart} + i;
    int n = row / ${rows};
    int p = row - n * ${rows};
    int h = p * ${stride[0]} + r;
    if (n >= ${batch} || h < 0 || h >= ${height}) continue;
    vec4 along = vec4(0.0);
    for (int q = 0; q < ${columns}; q += 2) {
      int w = q * ${stride[1]} + s;
      int next = w + ${stride[1]};
      vec4 d = getDy(n, p, q, o);
      if (w >= 0 && w < ${width}) along += inColumn(getX(n, h, w, c), w).xxyy * d.xyxy;
      if (q + 1 < ${columns} && next >= 0 && next < ${width}) along += inColumn(getX(n, h, next, c), next).xxyy * d.zwzw;
    }
    sum += along;
  }
  setOutput(sum);
}`;
}

function sumParts(parts: number, kernelHeight: number): string {
  return `
void main() {
  ivec4 place = getOutputCoords();
  vec4 sum = vec4(0.0);
  for (int part = 0; part < ${parts}; part++) {
    sum += getFound(part * ${kernelHeight} + place.x, place.y, place.z, place.w);
  }
  setOutput(sum);
}`;
}
