// Images on the heap, one at a time, as the loops of our module want them: padding written out, the channels of one group
// alone, in whole blocks.

import type { Padding } from '../../spatial';
import { type Address, bytesPerValue, type Heap } from '../../wasm/heap';
import type { Shape4D } from '../spec';

/** An image with so much around it, or, where negative, so much less. */
export interface Frame {
  /** How many pixels lie from a row to the next, and how many values from a pixel to the next. */
  readonly width: number;
  readonly channels: number;
  /** How many values of scratch an image needs: none where it can stay as it lies. */
  readonly size: number;
  /** Brings an image into its frame. Returns where its first pixel is. */
  place(image: Address, scratch: Address): Address;
}

/** Frames for `channels` of images `[, H, W, C]`, and zeros after these up to `frameChannels`. */
export function frameOf(
  { module }: Heap,
  [, imageHeight, imageWidth, imageChannels]: Shape4D,
  [[top, bottom], [left, right]]: Padding,
  channels = imageChannels,
  frameChannels = channels,
): Frame {
  const isWhole = channels === imageChannels && channels === frameChannels;
  if (isWhole && Math.max(top, bottom, left, right) <= 0) {
    const cropped = (top * imageWidth + left) * channels * bytesPerValue;
    return { width: imageWidth, channels, size: 0, place: (image) => image - cropped };
  }
  const height = imageHeight + top + bottom;
  const width = imageWidth + left + right;
  return {
    width,
    channels: frameChannels,
    size: height * width * frameChannels,
    place(image, scratch) {
      const source = [image, imageHeight, imageWidth, imageChannels, channels] as const;
      module.frame(...source, scratch, top, left, height, width, frameChannels);
      return scratch;
    },
  };
}

/** `channels` and as many more as make a multiple of `block`. */
export function whole(channels: number, block: number): number {
  return Math.ceil(channels / block) * block;
}
