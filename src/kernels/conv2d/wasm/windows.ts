// What a filter sees on a frame, as runs of memory: a window is a few runs, and neighbouring windows are the same number
// of bytes apart.

import type { Pair } from '../../spatial';
import { bytesPerValue } from '../../wasm/heap';
import type { Frame } from './frame';

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
