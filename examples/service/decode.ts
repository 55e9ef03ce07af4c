// From the bytes of a PNG or JPEG to the numbers that a model takes.

import sharp from 'sharp';
import type { Classifier } from './classifier';
import { Problem } from './problem';

/** The most pixels that an image may have: a small file can unpack to gigabytes. */
const mostPixels = 50_000_000;

/** The image upright, transparency on white, cut to the middle, resized and standardised: `height * width * 3` numbers. */
export async function decode(bytes: Buffer, classifier: Classifier): Promise<Float32Array> {
  const { height, width, standard } = classifier;
  try {
    const image = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels });
    const { format } = await image.metadata(); // of the bytes, whatever the request calls them
    if (format !== 'png' && format !== 'jpeg') throw new Error(`it is ${format}`);
    const data = await image
      .autoOrient()
      .flatten({ background: 'white' })
      .resize(width, height, { fit: 'cover' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer();
    return Float32Array.from(
      data,
      (byte, at) => (byte - standard.mean[at % 3]!) / standard.deviation[at % 3]!,
    );
  } catch (error) {
    const why = (error as Error).message.split('\n')[0];
    throw new Problem(
      400,
      `The image cannot be read: ${why}.`,
      'Send the bytes of a whole PNG or JPEG file.',
    );
  }
}
