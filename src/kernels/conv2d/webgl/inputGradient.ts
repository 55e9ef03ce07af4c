// The gradient of a convolution in groups by its input, on WebGL. An invocation computes two columns of two channels, of
// which each asks the windows that saw it:
//
//   dx[n, h, w, c] = Σ r,s,o  dy[n, p, q, o] · filter[r, s, c, o]     over  h = p·stride + r·dilation − top, w likewise
//
// Of the taps, only those count for which p and q are whole: one in stride · stride.

import type * as tf from '@tensorflow/tfjs-core';
import { runFragment } from '../../webgl/program';
import { inputGradientOfGroups } from '../groups';
import { type InputGradientAttributes, stockInputGradient } from '../inputGradient';
import { cutAt, inColumn, isInPairs } from './pairs';

type Inputs = { dy: tf.Tensor4D; filter: tf.Tensor4D };

/** `dy` `[N, P, Q, O]` and `filter` `[kh, kw, C/groups, O]` give `[N, H, W, C]`. */
export function inputGradientOnWebGL(inputs: Inputs, attributes: InputGradientAttributes): tf.Tensor4D {
  const { filter } = inputs;
  const channels = attributes.inputShape[3];
  const suits = filter.shape[2] < channels && isInPairs(filter.shape, channels);
  return (suits ? byProgram : inputGradientOfGroups(stockInputGradient))(inputs, attributes);
}

function byProgram(inputs: Inputs, attributes: InputGradientAttributes): tf.Tensor4D {
  const { dy, filter: weights } = inputs; // `filter` is a reserved word in GLSL
  return runFragment({
    inputs: { dy, weights },
    shape: attributes.inputShape,
    packed: true,
    source: source(inputs, attributes),
  }) as tf.Tensor4D;
}

function source(
  { dy, filter }: Inputs,
  { stride, dilation, padding: [[top], [left]], inputShape }: InputGradientAttributes,
): string {
  const [, rows, columns, filters] = dy.shape;
  const [, , width, channels] = inputShape;
  const [kernelHeight, kernelWidth, groupChannels] = filter.shape;
  const groupFilters = (filters * groupChannels) / channels;
  return `${inColumn}
void main() {
  ivec4 place = getOutputCoords();
  int n = place.x;
  int group = place.w / ${groupChannels};
  int c = place.w - group * ${groupChannels};
  int o = group * ${groupFilters};
  vec4 dx = vec4(0.0);
  for (int r = 0; r < ${kernelHeight}; r++) {
    int h = place.y + (${top}) - r * ${dilation[0]};
    int p = h / ${stride[0]};
    if (h < 0 || p * ${stride[0]} != h || p >= ${rows}) continue;
    for (int s = 0; s < ${kernelWidth}; s++) {
      int w = place.z + (${left}) - s * ${dilation[1]};
      int q = w / ${stride[1]};
      int next = (w + 1) / ${stride[1]};
      bool first = w >= 0 && q * ${stride[1]} == w && q < ${columns};
      bool second = w + 1 >= 0 && next * ${stride[1]} == w + 1 && next < ${columns};
      if (!first && !second) continue;
      for (int k = 0; k < ${groupFilters}; k += 2) {
        vec2 a = first ? inColumn(getDy(n, p, q, o + k), q) : vec2(0.0);
        vec2 b = second ? inColumn(getDy(n, p, next, o + k), next) : vec2(0.0);
        vec4 f = getWeights(r, s, c, o + k);
        dx += vec4(dot(a, f.xy), dot(a, f.zw), dot(b, f.xy), dot(b, f.zw));
      }
    }
  }
  ${cutAt(width, 'place.z', 'dx')}
  setOutput(dx);
}`;
}
