// From a picture to what the network is given.

import * as tf from '@tensorflow/tfjs-core';
import { make } from './dom';
import type { Picture } from './picture';
import { standardised } from './standardised';
import { asItIs, type Variation } from './variation';

/** Height and width of what the network sees. */
export const inputSize = 64;

const canvas = make('canvas', { width: inputSize, height: inputSize });
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** Pictures as a batch `[N, 64, 64, 3]` of values from −1 to 1, each varied as said. */
export function batchOf(pictures: readonly Picture[], vary: () => Variation = () => asItIs): tf.Tensor4D {
  const length = inputSize * inputSize * 3;
  const values = new Float32Array(pictures.length * length);
  for (const [index, picture] of pictures.entries()) values.set(pixelsOf(picture, vary()), index * length);
  return tf.tensor4d(values, [pictures.length, inputSize, inputSize, 3]);
}

function pixelsOf(picture: Picture, { left, top, side, flipped, gain }: Variation): Float32Array {
  context.setTransform(flipped ? -1 : 1, 0, 0, 1, flipped ? inputSize : 0, 0);
  const [x, y] = [left * picture.width, top * picture.height];
  context.drawImage(picture, x, y, side * picture.width, side * picture.height, 0, 0, inputSize, inputSize);
  const { data } = context.getImageData(0, 0, inputSize, inputSize);
  const values = new Float32Array((data.length / 4) * 3);
  for (let pixel = 0; pixel < data.length / 4; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      const byte = Math.min(255, gain * data[pixel * 4 + channel]!);
      values[pixel * 3 + channel] = standardised(byte);
    }
  }
  return values;
}
