// A layout as SVG. Nothing in it needs an id, a font of its own or a script, so any number of pictures can stand in one
// page, as text or as files.

import { type Box, times } from './figure';
import { CIRCLE, type Layout, NOTE_GAP, type PlacedBox, type PlacedLine, type Point, STACK } from './layout';
import { style } from './style';

/** Above and below the picture. */
const PAGE_MARGIN = 8;

/** The whole picture. `title` and `description` are for those who do not see it; `width` is its width on the page. */
export function svgOf(layout: Layout, title: string, description: string, width = layout.width): string {
  const [wide, high] = [layout.width, layout.height + 2 * PAGE_MARGIN];
  const size = `width="${round(width)}" height="${round((high * width) / wide)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="tfjs-blocks" role="img" ${size} viewBox="0 ${-PAGE_MARGIN} ${round(wide)} ${round(high)}">`,
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(description)}</desc>`,
    `<style>${style}</style>`,
    ...contentOf(layout),
    '</svg>',
    '',
  ].join('\n');
}

function contentOf({ boxes, lines }: Layout): readonly string[] {
  const heads = lines.filter(({ to }) => !isPlace(to));
  return [
    `<path class="line" d="${lines.map(linePath).join('')}"/>`,
    `<path class="head" d="${heads.map(headPath).join('')}"/>`,
    ...boxes.flatMap((placed) => [
      ...(isPlace(placed.box) ? [] : boxContent(placed)),
      ...noteContent(placed),
    ]),
  ];
}

/** Whether it is no box, but where a line comes into a frame or leaves it. */
const isPlace = ({ kind, label }: Box): boolean => label === '' && (kind === 'input' || kind === 'output');

function boxContent(placed: PlacedBox): readonly string[] {
  const { box, x, y, width, height, middle, inside } = placed;
  const tooltip = box.name === '' ? '' : `<title>${xmlText(box.name)}</title>`;
  if (inside) {
    const open = `<g class="frame" transform="translate(${round(x)} ${round(y)})">${tooltip}`;
    return [`${open}${rect(0, 0, width, height, 8)}`, ...contentOf(inside), '</g>'];
  }
  const center = y + height / 2;
  const group = (content: string): readonly string[] => [`<g class="${box.kind}">${tooltip}${content}</g>`];
  if (box.kind === 'add' || box.kind === 'multiply') {
    const circle = `<circle cx="${round(middle)}" cy="${round(center)}" r="${CIRCLE / 2}"/>`;
    const sign = box.kind === 'add' ? 'm-5 0h10m-5-5v10' : 'm-3.5-3.5l7 7m0-7l-7 7';
    return group(`${circle}<path class="line" d="M${round(middle)} ${round(center)}${sign}"/>`);
  }
  const label = (at: number, more = ''): string =>
    `<text x="${round(middle)}" y="${round(at + 4)}">${xmlText(box.label)}${more}</text>`;
  if (box.kind === 'input' || box.kind === 'output')
    return group(rect(x, y, width, height, 13) + label(center));
  if (box.count === 1) return group(rect(x, y, width, height, 5) + label(center));
  const [front, back] = [width - STACK, height - STACK];
  const cards = [STACK, STACK / 2, 0].map((offset) => rect(x + offset, y + offset, front, back, 5)).join('');
  return group(cards + label(center - STACK / 2, `<tspan>${times(box.count)}</tspan>`));
}

const rect = (x: number, y: number, width: number, height: number, corner: number): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${corner}"/>`;

function noteContent({ box, exit, y, height }: PlacedBox): readonly string[] {
  const at = `x="${round(exit + NOTE_GAP)}" y="${round(y + height + 13)}"`;
  return box.note === ''
    ? []
    : [`<text class="${isPlace(box) ? 'note title' : 'note'}" ${at}>${xmlText(box.note)}</text>`];
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
  return `M${show(tip)}l-3.5-7h7z`;
}

const distance = (a: Point, b: Point): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);

/** The point at `length` from `from` on the way to `to`. */
function toward(from: Point, to: Point, length: number): Point {
  const share = length / distance(from, to);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

const show = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Text as XML has it; what XML cannot hold is left out. */
const xmlText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
