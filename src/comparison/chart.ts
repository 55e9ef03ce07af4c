// The chart of a comparison, as in Canziani, Paszke & Culurciello 2016, figure 2 (arXiv:1605.07678): accuracy against
// operations, the area of a bubble in proportion to the parameters.

import { ConfigError, numberIn, oneOf, show, trueOrFalse } from '../check';
import type { Dataset } from '../models/published';
import { knownOptions } from '../net/knownOptions';
import { type Theme, themes } from '../picture/style';
import { svgPage, xmlText } from '../picture/xml';
import { type Bubble, type ChartLayout, type ChartPlan, chartLayout } from './chartLayout';
import type { Footer } from './footer';
import { type Entry, FONT_SIZE } from './legend';
import { lower, type Measure, measures } from './measures';
import { chartStyle } from './paint';
import type { NetRow } from './rows';

/** Options of the bubble chart. */
export interface ChartOptions {
  /** Along the horizontal axis. Default `'macs'`. */
  x?: Measure;
  /** Along the vertical axis. Default `'top1'`, the accuracy. */
  y?: Measure;
  /** What the areas of the bubbles are in proportion to. Default `'params'`. */
  area?: Measure;
  /** A logarithmic horizontal axis. Default false. */
  logX?: boolean;
  /** A logarithmic vertical axis. Default false. */
  logY?: boolean;
  /** Nets without a known `y` as ticks at the bottom. Default false: they are named below the chart. */
  rug?: boolean;
  /** Width in CSS pixels, at least 360. Default 960. */
  width?: number;
  /** Height in CSS pixels. Default what looks well. */
  height?: number;
  /** Default `'auto'`: light or dark as the reader prefers. */
  theme?: Theme;
  /** Above the chart, and what screen readers call it. Default what the axes show. */
  title?: string;
}

const keys = ['x', 'y', 'area', 'logX', 'logY', 'rug', 'width', 'height', 'theme', 'title'] as const;
const names = /* @__PURE__ */ Object.keys(measures) as Measure[];

/** @throws ConfigError for an option that there is not, and where no net has what the axes show. */
export function chart(
  { dataset, rows }: { dataset: Dataset; rows: readonly NetRow[] },
  options: ChartOptions,
): string {
  const { theme = 'auto' } = options;
  const plan = planOf(dataset, knownOptions<ChartOptions>('the chart', options, keys));
  const layout = chartLayout(dataset, rows, plan);
  return svgPage({
    viewBox: [0, 0, layout.width, layout.height],
    width: layout.width,
    classes: `tfjs-blocks-chart ${oneOf('theme', theme, themes)}`,
    style: chartStyle(theme),
    title: plan.title,
    description: layout.bubbles.map(({ row }) => spoken(row, plan)).join('; '),
    content: contentOf(layout, plan),
  });
}

function planOf(dataset: Dataset, options: ChartOptions): ChartPlan {
  const { x = 'macs', y = 'top1', area = 'params', logX = false, logY = false } = options;
  const { rug = false, width = 960, height } = options;
  const title = (measure: Measure): string => measures[measure].title(dataset);
  return {
    x: oneOf('x', x, names),
    y: oneOf('y', y, names),
    area: oneOf('area', area, names),
    logX: trueOrFalse('logX', logX),
    logY: trueOrFalse('logY', logY),
    rug: trueOrFalse('rug', rug),
    width: numberIn('width', width, 360, Number.POSITIVE_INFINITY),
    height: height === undefined ? undefined : numberIn('height', height, 1, Number.POSITIVE_INFINITY),
    title: titleOf(options.title) ?? `${title(y)} against ${lower(title(x))}, area: ${lower(title(area))}`,
  };
}

function titleOf(title: unknown): string | undefined {
  if (title === undefined || typeof title === 'string') return title;
  throw new ConfigError({ rule: `title = ${show(title)} must be a text` });
}

/** `resnet50: 76.13 %, 4.09 G multiply-accumulates, 25.6 M parameters`. */
function spoken(row: NetRow, { x, y, area }: ChartPlan): string {
  const parts = [...new Set([y, x, area])].flatMap((measure) => {
    const { of, show, noun } = measures[measure];
    const value = of(row);
    return value === undefined ? [] : [`${show(value)} ${noun}`];
  });
  return `${row.name}: ${parts.join(', ')}`;
}

function contentOf(layout: ChartLayout, plan: ChartPlan): readonly string[] {
  const { width, height, bubbles } = layout;
  const labels = [...bubbles].sort((a, b) => Number(a.row.own) - Number(b.row.own));
  return [
    `<rect class="page" width="${fine(width)}" height="${fine(height)}" rx="6"/>`,
    ...layout.title.map((line) => text(line, 'title')),
    ...axesOf(layout),
    `<path class="leader" d="${bubbles.map(leaderPath).join('')}"/>`,
    ...bubbles.map((bubble) => bubbleContent(bubble, layout, spoken(bubble.row, plan))),
    ...bubbles.filter(({ onRug }) => !onRug).map(dot),
    ...labels.map((bubble) => labelContent(bubble, layout)),
    `<g transform="translate(${layout.footerAt.map(fine).join(' ')})">`,
    ...footerContent(layout.footer),
    '</g>',
  ];
}

function axesOf({ frame, x, y }: ChartLayout): readonly string[] {
  const { left, top, right, bottom } = frame;
  const columns = x.ticks.map(({ at }) => `M${fine(at)} ${fine(top)}V${fine(bottom)}`);
  const rows = y.ticks.map(({ at }) => `M${fine(left)} ${fine(at)}H${fine(right)}`);
  return [
    `<path class="grid" d="${[...columns, ...rows].join('')}"/>`,
    `<path class="axis" d="M${fine(left)} ${fine(bottom)}H${fine(right)}"/>`,
    ...x.ticks.map((tick) => text({ x: tick.at, y: bottom + 16, text: tick.text }, 'small muted', 'middle')),
    ...y.ticks.map((tick) => text({ x: left - 8, y: tick.at + 4, text: tick.text }, 'small muted', 'end')),
    text({ x: left, y: top - 10, text: `↑ ${y.title}` }, 'muted'),
    text({ x: right, y: bottom + 34, text: `${x.title} →` }, 'muted', 'end'),
  ];
}

const leaderPath = ({ label }: Bubble): string => {
  if (!label?.leader) return '';
  const [fromX, fromY, toX, toY] = label.leader;
  return `M${fine(fromX)} ${fine(fromY)}L${fine(toX)} ${fine(toY)}`;
};

/** A circle, or a tick on the rug. */
function bubbleContent(
  { x, y, radius, paint, onRug }: Bubble,
  { frame }: ChartLayout,
  tooltip: string,
): string {
  const title = `<title>${xmlText(tooltip)}</title>`;
  return onRug
    ? `<path class="bubble ${paint}" d="M${fine(x)} ${fine(frame.bottom)}V${fine(y)}">${title}</path>`
    : `<circle class="bubble ${paint}" cx="${fine(x)}" cy="${fine(y)}" r="${fine(radius)}">${title}</circle>`;
}

/** The middle of a bubble, which shows the place of those that are too small to be seen too. */
const dot = ({ x, y }: Bubble): string => `<circle class="dot" cx="${fine(x)}" cy="${fine(y)}" r="1.6"/>`;

function labelContent({ row, label }: Bubble, { labelSize }: ChartLayout): string {
  if (!label) return '';
  const { box, anchor } = label;
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  const classes = `label${row.own ? ' own' : ''}${labelSize < FONT_SIZE ? ' small' : ''}`;
  return text({ x, y: box.bottom - 3, text: row.name }, classes, anchor);
}

const footerContent = ({ families, sizesTitle, sizes, notes }: Footer): readonly string[] => [
  ...families.flatMap(({ x, y, text: family, paint }) => [
    `<circle class="bubble ${paint}" cx="${fine(x + 6)}" cy="${fine(y)}" r="5.5"/>`,
    text({ x: x + 18, y: y + 4, text: family }),
  ]),
  ...(sizes.length === 0 ? [] : [text(sizesTitle, 'muted')]),
  ...sizes.flatMap(({ x, y, radius, text: value, textY }) => [
    `<circle class="area" cx="${fine(x)}" cy="${fine(y)}" r="${fine(radius)}"/>`,
    text({ x, y: textY, text: value }, 'small muted', 'middle'),
  ]),
  ...notes.map((note) => text(note, 'muted')),
];

function text(entry: Entry, classes = '', anchor = 'start'): string {
  const kind = classes === '' ? '' : ` class="${classes}"`;
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text${kind}${side} x="${fine(entry.x)}" y="${fine(entry.y)}">${xmlText(entry.text)}</text>`;
}

/** Coordinates to a thousandth, so that areas stay in proportion. */
const fine = (value: number): number => Math.round(value * 1000) / 1000;
