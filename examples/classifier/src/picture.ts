// A picture as the app keeps it: a small square, cut from the middle of what a camera or a file shows.

import { make } from './dom';
import { Trouble } from './trouble';

export type Picture = HTMLCanvasElement;

/** Twice what the network sees, so that it can be looked at too. */
const size = 128;

/** The middle square of an image, a frame of a video or a canvas. */
export function pictureOf(source: ImageBitmap | HTMLVideoElement): Picture {
  const [width, height] =
    source instanceof HTMLVideoElement
      ? [source.videoWidth, source.videoHeight]
      : [source.width, source.height];
  const side = Math.min(width, height);
  const picture = make('canvas', { width: size, height: size });
  const context = picture.getContext('2d')!;
  context.fillStyle = 'white'; // where an image is transparent
  context.fillRect(0, 0, size, size);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, (width - side) / 2, (height - side) / 2, side, side, 0, 0, size, size);
  return picture;
}

/** @throws Trouble if the file is no image that the browser can read. */
export async function pictureFromFile(file: Blob & { readonly name?: string }): Promise<Picture> {
  const image = await createImageBitmap(file).catch(() => undefined);
  if (!image) {
    throw new Trouble(
      `${file.name ?? 'The file'} cannot be read as a picture. It may be broken, or no picture.`,
    );
  }
  const picture = pictureOf(image);
  image.close();
  return picture;
}

/** The pictures of files, in their order. */
export const picturesFromFiles = (files: Iterable<File>): Promise<Picture[]> =>
  Promise.all([...files].map(pictureFromFile));
