// What stands below a chart: families and sizes, and the nets that are not shown.

import {
  type Entry,
  FONT_SIZE,
  roundSizes,
  type Size,
  type Swatch,
  sizes,
  swatches,
  wrapped,
} from './legend';
import type { MeasureDefinition } from './measures';
import { paints } from './paint';
import type { NetRow } from './rows';

/** Everything from the footer's own top left corner. */
export interface Footer {
  readonly families: readonly Swatch[];
  readonly sizesTitle: Entry;
  readonly sizes: readonly Size[];
  readonly notes: readonly Entry[];
  readonly height: number;
}

/** Of the bubbles. */
export interface Areas {
  readonly measure: MeasureDefinition;
  readonly title: string;
  readonly radiusOf: (value: number) => number;
  readonly greatest: number;
}

export interface Missing {
  readonly names: readonly string[];
  /** What is not known of them. */
  readonly lacking: string;
}

export interface FooterOptions {
  readonly areas: Areas;
  readonly missing: Missing;
  readonly width: number;
}

/** Families at the left and sizes at the right, or below each other where the chart is narrow; then the notes. */
export function footerOf(shown: readonly NetRow[], { areas, missing, width }: FooterOptions): Footer {
  const { measure, title, radiusOf, greatest } = areas;
  const one = measure.unit === 'count' ? 1 : measure.unit.size;
  const values = greatest === 0 ? [] : roundSizes(greatest / one).map((value) => value * one);
  const circles = sizes(values, radiusOf, measure.show);
  const beside = width - circles.width - 40;
  const fits = beside >= 0.45 * width;
  const families = swatches(paints(shown), fits ? beside : width);
  const left = fits ? width - circles.width : 0;
  const top = fits ? 0 : families.height + 10;
  const bottom = Math.max(families.height, top + 18 + circles.height);
  const notes = noteOf(missing, width).map((text, line) => ({ x: 0, y: bottom + 20 + 16 * line, text }));
  return {
    families: families.items,
    sizesTitle: { x: left, y: top + 10, text: title },
    sizes: circles.items.map((size) => ({
      ...size,
      x: size.x + left,
      y: size.y + top + 18,
      textY: size.textY + top + 18,
    })),
    notes,
    height: bottom + (notes.length > 0 ? 10 + 16 * notes.length : 0),
  };
}

/** As many of the names as three lines have room for. */
function noteOf({ names, lacking }: Missing, width: number): readonly string[] {
  if (names.length === 0) return [];
  const listed = (count: number): readonly string[] => {
    const rest = names.length - count;
    const more = rest === 0 ? '' : ` and ${rest} more`;
    const text = `Not shown, as ${lacking} is not known: ${names.slice(0, count).join(', ')}${more}`;
    return wrapped(text, width, FONT_SIZE);
  };
  let count = names.length;
  while (count > 1 && listed(count).length > 3) count--;
  return listed(count);
}
