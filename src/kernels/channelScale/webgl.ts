// Channel rescaling on WebGL: one program over packed texels, where the stock operations are three.

import * as tf from '@tensorflow/tfjs-core';
import { linesOf } from '../activation/fused';
import { runFragment } from '../webgl/program';
import type { RescaleAttributes, RescaleInputs } from './spec';

/** `y`. */
export function rescaleByProgram(
  { x, scale, shortcut }: RescaleInputs,
  { activation }: RescaleAttributes,
): tf.Tensor4D {
  const [batch, , , channels] = x.shape;
  const { leak, ceiling } = linesOf(activation);
  const below = leak === 0 ? '0.0' : `${leak} * z`;
  const above = Number.isFinite(ceiling) ? `min(z, ${ceiling.toFixed(1)})` : 'z';
  const bent = activation === 'linear' ? 'z' : `z < 0.0 ? ${below} : ${above}`;
  // A texel has two columns of two channels; one row of factors fills the upper half of its own.
  const source = `
float bend(float z) { return ${bent}; }

void main() {
  ivec4 place = getOutputCoords();
  vec4 z = getX(place.x, place.y, place.z, place.w) * getFactors(place.x, 0, 0, place.w).xyxy;
  ${shortcut ? 'z += getShortcut(place.x, place.y, place.z, place.w);' : ''}
  setOutput(vec4(bend(z.x), bend(z.y), bend(z.z), bend(z.w)));
}`;
  const factors = tf.reshape(scale, [batch, 1, 1, channels]);
  const inputs = { x, factors, ...(shortcut && { shortcut }) };
  return runFragment({ inputs, shape: x.shape, packed: true, source }) as tf.Tensor4D;
}
