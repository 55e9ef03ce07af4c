// Channel rescaling on WebGL: one program over packed texels, where the stock operations are three.

import * as tf from '@tensorflow/tfjs-core';
import { fusedFragment } from '../activation/fused';
import { runFragment } from '../webgl/program';
import type { RescaleAttributes, RescaleInputs } from './spec';

/** `y`. */
export function rescaleByProgram(
  { x, scale, shortcut }: RescaleInputs,
  { activation }: RescaleAttributes,
): tf.Tensor4D {
  const [batch, , , channels] = x.shape;
  // A texel has two columns of two channels; one row of factors fills the upper half of its own.
  const source = `${fusedFragment(activation)}
void main() {
  ivec4 place = getOutputCoords();
  vec4 z = getX(place.x, place.y, place.z, place.w) * getFactors(place.x, 0, 0, place.w).xyxy;
  ${shortcut ? 'z += getShortcut(place.x, place.y, place.z, place.w);' : ''}
  setOutput(activated(z));
}`;
  const factors = tf.reshape(scale, [batch, 1, 1, channels]);
  const inputs = { x, factors, ...(shortcut && { shortcut }) };
  return runFragment({ inputs, shape: x.shape, packed: true, source }) as tf.Tensor4D;
}
