// A layout as SVG. Nothing in it needs an id, a font of its own or a script, so any number of pictures can stand in one
// page, as text or as files.

import { type Figure, times } from './figure';
import {
  CIRCLE,
  isCircle,
  isPlace,
  type Layout,
  layoutOf,
  NOTE_GAP,
  NOTE_SIZE,
  type PlacedBox,
  type PlacedLine,
  type Point,
  STACK,
  turned,
} from './layout';
import { legendOf } from './legend';
import { type Bracket, bracketsOf } from './stages';
import { styleOf, type Theme } from './style';
import { textWidth } from './textWidth';
import { round, svgPage, xmlText } from './xml';

/** Above and below the picture. */
const PAGE_MARGIN = 8;

export interface PageOptions {
  /** For those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** Its width on the page. Default that of what is in it. */
  readonly width?: number | undefined;
  readonly theme: Theme;
  /** Whether it says what its colours mean. */
  readonly legend: boolean;
  /** Whether it goes to the right. Else it goes down. */
  readonly turns: boolean;
}

/** The whole picture: a figure with brackets on its left, or above it, and a legend below. */
export function svgOf(figure: Figure, { width, theme, turns, ...options }: PageOptions): string {
  const layout = layoutOf(figure, turns);
  const brackets = bracketsOf(layout);
  const shown = turns ? turned(layout) : layout;
  const room = ({ label, x }: Bracket): number => (turns ? 8 : textWidth(label, NOTE_SIZE)) + BRACKET - x;
  const beside = Math.max(0, ...brackets.map(room));
  const [left, above] = turns ? [0, beside] : [beside, PAGE_MARGIN];
  const wide = left + shown.width;
  const legend = options.legend ? legendOf(figure, wide - 2 * PAGE_MARGIN) : undefined;
  const corner = `translate(${round(PAGE_MARGIN - left)} ${round(shown.height + 2 * PAGE_MARGIN)})`;
  return svgPage({
    ...options,
    viewBox: [
      -left,
      -above,
      wide,
      above + shown.height + (legend ? legend.height + PAGE_MARGIN : 0) + PAGE_MARGIN,
    ],
    width: width ?? wide,
    style: styleOf(theme),
    classes: `tfjs-blocks ${theme}`,
    content: [
      ...brackets.flatMap((bracket) => bracketContent(bracket, turns)),
      ...contentOf(shown, turns),
      ...(legend ? [`<g transform="${corner}">`, ...legend.content, '</g>'] : []),
    ],
  });
}

/** The room of a bracket, without its label. */
const BRACKET = 24;

function bracketContent({ label, x, from, to }: Bracket, turns: boolean): readonly string[] {
  const [side, start, end, middle] = [x - 8, from, to, (from + to) / 2].map(round) as [
    number,
    number,
    number,
    number,
  ];
  const path = turns ? `M${start} ${side}v-5H${end}v5` : `M${side} ${start}h-5V${end}h5`;
  const place = turns
    ? `note over" x="${middle}" y="${round(x - 18)}"`
    : `note stage" x="${round(x - 19)}" y="${round(middle + 4)}"`;
  return [`<path class="line" d="${path}"/>`, `<text class="${place}>${xmlText(label)}</text>`];
}

function contentOf({ boxes, lines }: Layout, turns: boolean): readonly string[] {
  const heads = lines.filter(({ to }) => !isPlace(to));
  return [
    `<path class="line" d="${lines.map(linePath).join('')}"/>`,
    `<path class="head" d="${heads.map(headPath).join('')}"/>`,
    ...boxes.flatMap((placed) => [
      ...(isPlace(placed.box) ? [] : boxContent(placed, turns)),
      ...noteContent(placed, turns),
    ]),
  ];
}

function boxContent(
  { box, x, y, width, height, middle, inside }: PlacedBox,
  turns: boolean,
): readonly string[] {
  const tooltip = box.name === '' ? '' : `<title>${xmlText(box.name)}</title>`;
  if (inside) {
    const open = `<g class="frame" transform="translate(${round(x)} ${round(y)})">${tooltip}`;
    return [`${open}${rect(0, 0, width, height, 8)}`, ...contentOf(inside, turns), '</g>'];
  }
  const pile = box.count === 1 ? 0 : STACK;
  const [cx, cy] = turns ? [x + (width - pile) / 2, middle] : [middle, y + (height - pile) / 2];
  const group = (content: string): readonly string[] => [`<g class="${box.kind}">${tooltip}${content}</g>`];
  if (isCircle(box)) {
    const circle = `<circle cx="${round(cx)}" cy="${round(cy)}" r="${CIRCLE / 2}"/>`;
    const sign = box.kind === 'add' ? 'm-5 0h10m-5-5v10' : 'm-3.5-3.5l7 7m0-7l-7 7';
    return group(`${circle}<path class="line" d="M${round(cx)} ${round(cy)}${sign}"/>`);
  }
  const [front, back] = [width - pile, height - pile];
  const corner = box.kind === 'input' || box.kind === 'output' ? 13 : 5;
  const cards = pile === 0 ? [0] : [pile, pile / 2, 0];
  const upright = turns && box.kind === 'concat' ? ` transform="rotate(-90 ${round(cx)} ${round(cy)})"` : '';
  const count = pile === 0 ? '' : `<tspan>${times(box.count)}</tspan>`;
  const label = `<text x="${round(cx)}" y="${round(cy + 4)}"${upright}>${xmlText(box.label)}${count}</text>`;
  return group(cards.map((offset) => rect(x + offset, y + offset, front, back, corner)).join('') + label);
}

const rect = (x: number, y: number, width: number, height: number, corner: number): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${corner}"/>`;

function noteContent({ box, exit, x, y, width, height }: PlacedBox, turns: boolean): readonly string[] {
  if (box.note === '') return [];
  let place: readonly [number, number] = [exit + NOTE_GAP, y + height + 13];
  if (turns) place = isPlace(box) ? [10, 16] : [x + width + 5, exit + 14];
  const [left, base] = place.map(round);
  const classes = isPlace(box) ? 'note title' : 'note';
  return [`<text class="${classes}" x="${left}" y="${base}">${xmlText(box.note)}</text>`];
}

/** A line with round corners. */
function linePath({ points }: PlacedLine): string {
  const [start, ...others] = points.filter(
    (point, index) => index === 0 || distance(point, points[index - 1]!) > 0,
  );
  const pieces = [`M${show(start!)}`];
  others.forEach((point, index) => {
    const [before, after] = [others[index - 1] ?? start!, others[index + 1]];
    if (!after) {
      pieces.push(`L${show(point)}`);
      return;
    }
    const radius = Math.min(6, distance(before, point) / 2, distance(point, after) / 2);
    pieces.push(
      `L${show(toward(point, before, radius))}Q${show(point)} ${show(toward(point, after, radius))}`,
    );
  });
  return pieces.join('');
}

/** The head of an arrow at a line's end. */
function headPath({ points }: PlacedLine): string {
  const [tip, before] = [points[points.length - 1]!, points[points.length - 2]!];
  if (before[1] === tip[1]) return `M${show(tip)}l${before[0] < tip[0] ? '-7-3.5v7z' : '7-3.5v7z'}`;
  return `M${show(tip)}l-3.5${before[1] < tip[1] ? '-7h7z' : ' 7h7z'}`;
}

const distance = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);

/** The point at `length` from `from` on the way to `to`. */
function toward(from: Point, to: Point, length: number): Point {
  const share = length / distance(from, to);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

const show = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
