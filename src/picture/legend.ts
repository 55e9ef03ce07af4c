// What the colours of a picture mean: the kinds that are in it.

import type { Figure } from './figure';
import type { Kind } from './label';
import { NOTE_GAP, NOTE_SIZE } from './layout';
import { textWidth } from './textWidth';
import { round } from './xml';

const names: Partial<Readonly<Record<Kind, string>>> = {
  conv: 'convolution',
  norm: 'normalisation',
  act: 'activation',
  pool: 'pooling',
  dense: 'dense layer',
  block: 'block',
  other: 'other',
};

const SWATCH = 12;
const LINE = 20;

/** The legend's content and its height, in lines of at most `width`, from its upper left corner. */
export function legendOf(figure: Figure, width: number): { content: readonly string[]; height: number } {
  const kinds = kindsIn(figure);
  const content: string[] = [];
  let [x, y] = [0, 0];
  for (const [kind, name] of Object.entries(names).filter(([kind]) => kinds.has(kind))) {
    const room = SWATCH + NOTE_GAP + textWidth(name, NOTE_SIZE);
    if (x > 0 && x + room > width) [x, y] = [0, y + LINE];
    const swatch = `<rect x="${round(x)}" y="${y}" width="${SWATCH}" height="${SWATCH}" rx="3"/>`;
    const text = `<text class="note" x="${round(x + SWATCH + NOTE_GAP)}" y="${y + 10}">${name}</text>`;
    content.push(`<g class="${kind}">${swatch}${text}</g>`);
    x += room + 2 * NOTE_GAP;
  }
  return { content, height: y + LINE };
}

/** The kinds of boxes that are drawn, those in frames included. */
const kindsIn = (figure: Figure): ReadonlySet<string> =>
  new Set(figure.flatMap(({ inside, kind }) => (inside ? [...kindsIn(inside)] : [kind])));
