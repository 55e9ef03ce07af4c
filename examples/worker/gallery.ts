// Pictures that the model has never seen, and what it takes them for.

import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { drawShapes, names, size } from './shapes';

/** Shows twelve of `count` new pictures in `list`. Returns how many of all the model gets right. */
export async function showGallery(list: HTMLElement, model: LayersModel, count: number): Promise<number> {
  const { pixels, classes } = drawShapes(count);
  const output = tf.tidy(() =>
    tf.argMax(model.predict(tf.tensor4d(pixels, [count, size, size, 1])) as tf.Tensor, -1),
  );
  const said = await output.data();
  output.dispose();
  const items = Array.from({ length: 12 }, (_, picture) => {
    const isRight = said[picture] === classes[picture];
    const item = document.createElement('li');
    const text = document.createElement('span');
    text.textContent = `${names[said[picture]!]}${isRight ? '' : ` (it is a ${names[classes[picture]!]})`}`;
    text.className = isRight ? '' : 'wrong';
    item.append(pictureOf(pixels.subarray(picture * size * size, (picture + 1) * size * size)), text);
    return item;
  });
  list.replaceChildren(...items);
  return classes.filter((is, picture) => is === said[picture]).length;
}

function pictureOf(pixels: Float32Array): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const image = new ImageData(size, size);
  for (const [at, value] of pixels.entries()) image.data.fill(255 * value, 4 * at, 4 * at + 3);
  for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255;
  canvas.getContext('2d')!.putImageData(image, 0, 0);
  return canvas;
}
