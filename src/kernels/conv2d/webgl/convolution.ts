// Convolution in groups on WebGL, with what follows it. An invocation computes two columns of two outputs, which see the
// same two channels at a time:
//
//   y[n, p, q, o] = activation(Σ r,s,c  x[n, h, w, c] · filter[r, s, c, o] + bias[o] + residual[n, p, q, o])
//
// with h = p·stride + r·dilation − top, w likewise. Loops have constant bounds, which WebGL 1 demands.

import type * as tf from '@tensorflow/tfjs-core';
import { fusedFragment } from '../../activation/fused';
import { runFragment } from '../../webgl/program';
import type { FusedAttributes, FusedInputs } from '../fused';
import { convolveGroups } from '../groups';
import { outputShape, type Sliding } from '../spec';
import { cutAt, inColumn, isInPairs } from './pairs';

/** In wider groups, a product of matrices for each is faster. */
const widestGroup = 32;

/** Whether the program is the fastest form. */
export function suitsProgram({ x, filter }: FusedInputs): boolean {
  const groupChannels = filter.shape[2];
  const isGrouped = groupChannels < x.shape[3];
  return isGrouped && groupChannels <= widestGroup && isInPairs(filter.shape, x.shape[3]);
}

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]`: `[N, P, Q, O]`. */
export function convolutionOnWebGL(
  inputs: { x: tf.Tensor4D; filter: tf.Tensor4D },
  sliding: Sliding,
): tf.Tensor4D {
  return suitsProgram(inputs)
    ? convolutionByProgram(inputs, { ...sliding, activation: 'linear' })
    : convolveGroups(inputs, sliding);
}

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]` and what follows, channels in pairs: `[N, P, Q, O]`. */
export function convolutionByProgram(inputs: FusedInputs, attributes: FusedAttributes): tf.Tensor4D {
  const shape = outputShape(inputs.x.shape, inputs.filter.shape, attributes);
  const { filter: weights, ...others } = inputs; // `filter` is a reserved word in GLSL
  return runFragment({
    inputs: { ...others, weights },
    shape,
    packed: true,
    source: source(inputs, attributes, shape[2]),
  }) as tf.Tensor4D;
}

function source(
  { x, filter, bias, residual }: FusedInputs,
  { stride, dilation, padding: [[top], [left]], activation }: FusedAttributes,
  columns: number,
): string {
  const [, height, width, channels] = x.shape;
  const [kernelHeight, kernelWidth, groupChannels, filters] = filter.shape;
  const groupFilters = (filters * groupChannels) / channels;
  return `${inColumn}
${fusedFragment(activation)}
void main() {
  ivec4 place = getOutputCoords();
  int n = place.x;
  int p = place.y;
  int q = place.z;
  int o = place.w;
  int c = o / ${groupFilters} * ${groupChannels};
  vec4 y = vec4(0.0);
  for (int r = 0; r < ${kernelHeight}; r++) {
    int h = p * ${stride[0]} + r * ${dilation[0]} - (${top});
    if (h < 0 || h >= ${height}) continue;
    for (int s = 0; s < ${kernelWidth}; s++) {
      int w = q * ${stride[1]} + s * ${dilation[1]} - (${left});
      int next = w + ${stride[1]};
      bool first = w >= 0 && w < ${width};
      bool second = next >= 0 && next < ${width};
      if (!first && !second) continue;
      for (int k = 0; k < ${groupChannels}; k += 2) {
        vec2 a = first ? inColumn(getX(n, h, w, c + k), w) : vec2(0.0);
        vec2 b = second ? inColumn(getX(n, h, next, c + k), next) : vec2(0.0);
        vec4 f = getWeights(r, s, k, o);
        y += vec4(a.x * f.xy + a.y * f.zw, b.x * f.xy + b.y * f.zw);
      }
    }
  }
  ${bias ? 'y += getBias(o).xyxy;' : ''}
  ${residual ? 'y += getResidual(n, p, q, o);' : ''}
  y = activated(y);
  ${cutAt(columns, 'q', 'y')}
  setOutput(y);
}`;
}
