// A table of numbers as colours, with its key above it.

import * as Plot from '@observablehq/plot';
import { chart } from './charts.ts';
import type { Shown } from './display.ts';

/** One square of a heat map. */
export interface Cell {
  readonly column: string | number;
  readonly row: string | number;
  readonly value: number;
}

interface Options {
  /** What the colours stand for. */
  label: string;
  /** The values of red, white and blue. */
  from: readonly [red: number, white: number, blue: number];
  columns: string;
  rows?: string;
  /** Writes the number into each square. Default they stay empty. */
  text?: (value: number) => string;
  width?: number;
  height?: number;
}

/** Squares from red over white to blue; those beyond the ends have the colour of the end. */
export function heatMap(
  cells: readonly Cell[],
  { label, from, columns, rows, text, ...size }: Options,
): Shown {
  const [red, white, blue] = from;
  const named = (of: 'column' | 'row') => [...new Set(cells.map((cell) => cell[of]))];
  const longest = Math.max(...named('row').map((row) => String(row).length));
  const place = { x: 'column', y: 'row' } as const;
  const isDark = (value: number) =>
    Math.abs(value - white) > 0.6 * (value < white ? white - red : blue - white);
  const ink = ({ value }: Cell) => (isDark(value) ? 'white' : '#1f2328');
  const written =
    text &&
    Plot.text(cells, { ...place, text: ({ value }) => text(value), fill: { value: ink, scale: null } });
  return chart({
    height: 92 + 24 * named('row').length,
    ariaLabel: label,
    marginLeft: 34 + 7 * longest,
    marginTop: 44,
    marginBottom: 40,
    x: { label: columns, domain: named('column'), tickSize: 0 },
    y: { label: rows ?? null, domain: named('row'), tickSize: 0 },
    color: { type: 'diverging', scheme: 'RdBu', domain: [red, blue], pivot: white, clamp: true },
    marks: [
      Plot.cell(cells, { ...place, fill: 'value', inset: 0.5 }),
      ...(written ? [written] : []),
      key(label, from),
    ],
    ...size,
  });
}

/** Nine squares of the colours, from the least to the most, and what they stand for. */
const key =
  (label: string, [red, white, blue]: Options['from']): Plot.RenderFunction =>
  (_index, scales, _values, { marginLeft }, { document }) => {
    const element = (name: string, attributes: Readonly<Record<string, string | number>>, text = '') => {
      const made = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
      for (const [attribute, value] of Object.entries(attributes))
        made.setAttribute(attribute, String(value));
      made.textContent = text;
      return made;
    };
    const word = (x: number, anchor: string, text: string) =>
      element('text', { x, y: 19, fill: 'currentColor', 'text-anchor': anchor }, text);
    const squares = Array.from({ length: 9 }, (_, index) => {
      const share = index / 4 - 1;
      const fill = scales.color!(white + share * (share < 0 ? white - red : blue - white)) as string;
      return element('rect', { x: marginLeft + 50 + 14 * index, y: 8, width: 14, height: 14, fill });
    });
    const group = element('g', {});
    group.append(word(marginLeft + 44, 'end', String(red)), ...squares);
    group.append(word(marginLeft + 182, 'start', `${blue}: ${label}`));
    return group as SVGGElement;
  };
