// Channel rescaling where JavaScript has the values at hand.

import * as tf from '@tensorflow/tfjs-core';
import { bend, bentGradient } from '../activation/cpu';
import { linesOf } from '../activation/fused';
import { read } from '../cpu/values';
import { hasOwnSlope, type RescaleAttributes, type RescaleGradientInputs, type RescaleInputs } from './spec';

/** `y`. */
export function rescaleByLoops(
  { x, scale, shortcut }: RescaleInputs,
  { activation }: RescaleAttributes,
): tf.Tensor4D {
  const { leak, ceiling } = linesOf(activation);
  const [values, factors] = [read(x), read(scale)];
  const added = shortcut && read(shortcut);
  const y = new Float32Array(values.length);
  forEachPixel(x.shape, (first, channels, pixel) => {
    for (let channel = 0; channel < channels; channel++) {
      const at = pixel + channel;
      const scaled = values[at]! * factors[first + channel]!;
      y[at] = bend(added ? scaled + added[at]! : scaled, leak, ceiling);
    }
  });
  return tf.tensor4d(y, x.shape);
}

/** `[dx, dscale]`, and `dz` where the shortcut has need of it. */
export function rescaleGradientByLoops(
  { dy, x, scale, y }: RescaleGradientInputs,
  attributes: RescaleAttributes,
): tf.Tensor[] {
  const { activation } = attributes;
  const { leak, ceiling } = linesOf(activation);
  const [gradients, values, factors, outputs] = [read(dy), read(x), read(scale), read(y)];
  const dx = new Float32Array(values.length);
  const dz = hasOwnSlope(attributes) ? new Float32Array(values.length) : null;
  const sums = new Float64Array(factors.length);
  forEachPixel(x.shape, (first, channels, pixel) => {
    for (let channel = 0; channel < channels; channel++) {
      const at = pixel + channel;
      const gradient =
        activation === 'linear' ? gradients[at]! : bentGradient(gradients[at]!, outputs[at]!, leak, ceiling);
      dx[at] = gradient * factors[first + channel]!;
      sums[first + channel]! += gradient * values[at]!;
      if (dz) dz[at] = gradient;
    }
  });
  const dscale = tf.tensor2d(Float32Array.from(sums), scale.shape);
  return [tf.tensor4d(dx, x.shape), dscale, ...(dz ? [tf.tensor4d(dz, x.shape)] : [])];
}

/** Calls `work` with where the image's factors and the pixel's values begin. */
function forEachPixel(
  [batch, height, width, channels]: tf.Tensor4D['shape'],
  work: (first: number, channels: number, pixel: number) => void,
): void {
  const imageSize = height * width * channels;
  for (let image = 0; image < batch; image++) {
    const end = (image + 1) * imageSize;
    for (let pixel = image * imageSize; pixel < end; pixel += channels)
      work(image * channels, channels, pixel);
  }
}
