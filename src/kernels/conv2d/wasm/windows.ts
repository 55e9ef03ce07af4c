// What a filter sees on a frame, as runs of memory: a window is a few runs, and neighbouring windows are the same number
// of bytes apart.

import type { Pair } from '../../spatial';
import { type Address, bytesPerValue, type Heap } from '../../wasm/heap';
import { type Frame, whole } from './frame';

/** In the order of the module's arguments. All steps are in bytes. */
export type Windows = readonly [
  windowRowStep: number,
  windowStep: number,
  rows: number,
  columns: number,
  runRows: number,
  runRowStep: number,
  runs: number,
  runStep: number,
];

/** `[rows, columns]` windows of `taps`: a run for every tap. */
export function windowsByTap(
  { width, channels }: Frame,
  [rows, columns]: Pair,
  taps: Pair,
  stride: Pair,
  dilation: Pair,
): Windows {
  const step = channels * bytesPerValue;
  const rowStep = width * step;
  return [
    ...([stride[0] * rowStep, stride[1] * step, rows, columns] as const),
    ...([taps[0], dilation[0] * rowStep, taps[1], dilation[1] * step] as const),
  ];
}

/** The same for all channels together, where the taps of a row are one run if they are neighbours; `length` in values. */
export function windowsByRun(
  frame: Frame,
  positions: Pair,
  taps: Pair,
  stride: Pair,
  dilation: Pair,
): readonly [...windows: Windows, length: number] {
  const isOneRun = dilation[1] === 1;
  const runs: Pair = isOneRun ? [taps[0], 1] : taps;
  const length = frame.channels * (isOneRun ? taps[1] : 1);
  return [...windowsByTap(frame, positions, runs, stride, dilation), length];
}

/** Windows on one image or a few, as a list on the heap: where each begins, and where its outputs are. */
export interface WindowList {
  /** How many values of scratch the list takes. */
  readonly size: number;
  /** What each window is made of, in the order of the module's arguments. */
  readonly runs: readonly [
    runRows: number,
    runRowStep: number,
    runs: number,
    runStep: number,
    length: number,
  ];
  /** How many windows so many images have. */
  count(images: number): number;
  /** Writes the list for so many images. */
  write(list: Address, images: number): void;
}

/** A list of such windows for up to so many images, whose frames are `imageStep` bytes apart; so are the outputs. */
export function listOf(
  { module }: Heap,
  [windowRowStep, windowStep, rows, columns, ...runs]: ReturnType<typeof windowsByRun>,
  images: number,
  imageStep: number,
  [outImageStep, outRowStep, outStep]: readonly [image: number, row: number, column: number],
): WindowList {
  const steps = [imageStep, windowRowStep, windowStep, outImageStep, outRowStep, outStep] as const;
  return {
    size: 2 * whole(images * rows * columns, listBlock),
    runs,
    count: (some) => some * rows * columns,
    write: (list, some) => module.listWindows(some, rows, columns, ...steps, list),
  };
}

/** The module's lists are multiples of this. */
const listBlock = 8;

/** How many images with so many windows go through together, so that what is read of a filter serves all of them. */
export function imagesTogether(batch: number, windows: number): number {
  return Math.max(1, Math.min(batch, Math.floor(windowsTogether / windows)));
}

const windowsTogether = 64;

/** Goes through a batch; `prepare` comes before the first images, and where there are fewer than before. */
export function throughImages(
  batch: number,
  together: number,
  prepare: (images: number) => void,
  compute: (first: number, images: number) => void,
): void {
  for (let first = 0; first < batch; first += together) {
    const images = Math.min(together, batch - first);
    if (first === 0 || images < together) prepare(images);
    compute(first, images);
  }
}
