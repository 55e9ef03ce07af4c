// Images on the heap as the loops of our module want them: padding written out, the channels of one group
// alone, in whole blocks.

import type { Padding } from '../../spatial';
import { type Address, bytesPerValue, type Heap } from '../../wasm/heap';
import type { Shape4D } from '../spec';

/** How many values the module computes at once, and how many outputs of a packed filter lie together. */
export const lanes = 4;
export const block = 8;

/** The bytes from a row of a packed filter to the next. */
export const blockBytes = block * bytesPerValue;

/** An image with so much around it, or, where negative, so much less. */
export interface Frame {
  /** How many pixels lie from a row to the next, and how many values from a pixel to the next. */
  readonly width: number;
  readonly channels: number;
  /** How many values of scratch an image needs: none where it can stay as it lies. */
  readonly size: number;
  /** How many bytes lie from the frame of an image to that of the next. */
  readonly imageStep: number;
  /** Brings an image, or that many of them one after the other, into frames. Returns where the first pixel is. */
  place(image: Address, scratch: Address, images?: number): Address;
}

/** Frames for `channels` of images `[, H, W, C]`, and zeros after these up to `frameChannels`. */
export function frameOf(
  { module }: Heap,
  [, imageHeight, imageWidth, imageChannels]: Shape4D,
  [[top, bottom], [left, right]]: Padding,
  channels = imageChannels,
  frameChannels = channels,
): Frame {
  const imageBytes = imageHeight * imageWidth * imageChannels * bytesPerValue;
  const isWhole = channels === imageChannels && channels === frameChannels;
  if (isWhole && Math.max(top, bottom, left, right) <= 0) {
    const cropped = (top * imageWidth + left) * channels * bytesPerValue;
    return { width: imageWidth, channels, size: 0, imageStep: imageBytes, place: (image) => image - cropped };
  }
  const height = imageHeight + top + bottom;
  const width = imageWidth + left + right;
  const size = height * width * frameChannels;
  const imageStep = size * bytesPerValue;
  return {
    width,
    channels: frameChannels,
    size,
    imageStep,
    place(image, scratch, images = 1) {
      for (let index = 0; index < images; index++) {
        const source = [
          image + index * imageBytes,
          imageHeight,
          imageWidth,
          imageChannels,
          channels,
        ] as const;
        module.frame(...source, scratch + index * imageStep, top, left, height, width, frameChannels);
      }
      return scratch;
    },
  };
}

/** `channels` and as many more as make a multiple of `block`. */
export function whole(channels: number, block: number): number {
  return Math.ceil(channels / block) * block;
}
