// What is written below a chart: the families by their colours, the sizes of bubbles, and what is not shown.

import { textWidth } from '../picture/textWidth';
import type { Paint } from './paint';

export const FONT_SIZE = 12;
const LINE = 18;
const SWATCH = 18;
const GAP = 14;

export interface Entry {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Swatch extends Entry {
  readonly paint: Paint;
}

export interface Size extends Entry {
  readonly radius: number;
  /** The baseline of the text below. */
  readonly textY: number;
}

/** A part of the legend, from its own top left corner. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly width: number;
  readonly height: number;
}

/** Names with their colours, in lines of at most this width; `y` is the middle of a line. */
export function swatches(names: ReadonlyMap<string, Paint>, width: number): Part<Swatch> {
  const items: Swatch[] = [];
  let [x, line, widest] = [0, 0, 0];
  for (const [text, paint] of names) {
    const wide = SWATCH + textWidth(text, FONT_SIZE);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    items.push({ x, y: (line + 0.5) * LINE, text, paint });
    widest = Math.max(widest, x + wide);
    x += wide + GAP;
  }
  return { items, width: widest, height: (line + 1) * LINE };
}

/** Circles of round values, as large as they are in the chart; they stand on one line. */
export function sizes(
  values: readonly number[],
  radiusOf: (value: number) => number,
  show: (value: number) => string,
): Part<Size> {
  const radii = values.map(radiusOf);
  const tallest = 2 * Math.max(0, ...radii);
  let x = 0;
  const items = values.map((value, index) => {
    const [text, radius] = [short(show(value)), radiusOf(value)];
    const wide = Math.max(2 * radius, textWidth(text, FONT_SIZE - 1));
    const size = { x: x + wide / 2, y: tallest - radius, radius, text, textY: tallest + 14 };
    x += wide + (index < values.length - 1 ? 10 : 0);
    return size;
  });
  return { items, width: x, height: tallest + LINE };
}

/** `5 M` for `5.00 M`. */
const short = (text: string): string => text.replace(/^[\d.]+/, (digits) => String(Number(digits)));

/** From three to six equal steps up to the greatest, the first a sixth of a step: 5, 35, 65, 95, 125, 155 as in Canziani's. */
export function roundSizes(greatest: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(greatest / 5));
  const step = [1.2, 3, 6, 12].map((digits) => digits * power).find((size) => size >= greatest / 5)!;
  const count = Math.max(1, Math.ceil((greatest - step / 6) / step - 1e-9) + 1);
  return Array.from({ length: count }, (_, index) => Number((step * (1 / 6 + index)).toPrecision(6)));
}

/** Text in lines of at most this width, or of one word. */
export function wrapped(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
