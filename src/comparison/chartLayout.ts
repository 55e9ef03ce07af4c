// Where everything in a chart is, in pixels.
//
//   title
//   y: title and unit
//   ┌────────────────────────────┐
//   │  frame: grid, bubbles,     │
//   │  labels                    │
//   └────────────────────────────┘
//                 x: title and unit
//   families                 sizes
//   what is not shown

import { ConfigError } from '../check';
import type { Dataset } from '../models/published';
import { textWidth } from '../picture/textWidth';
import { type Axis, axisOf } from './axis';
import { type PlacedLabel, placeLabels, type Rectangle } from './labels';
import {
  type Entry,
  FONT_SIZE,
  type Part,
  roundSizes,
  type Size,
  type Swatch,
  sizes,
  swatches,
  wrapped,
} from './legend';
import { lower, type Measure, type MeasureDefinition, measures } from './measures';
import { familyOf, type Paint, paints } from './paint';
import type { NetRow } from './rows';

export interface ChartPlan {
  readonly x: Measure;
  readonly y: Measure;
  readonly area: Measure;
  readonly logX: boolean;
  readonly logY: boolean;
  readonly rug: boolean;
  readonly width: number;
  readonly height: number | undefined;
  readonly title: string;
}

export interface Bubble {
  readonly row: NetRow;
  readonly paint: Paint;
  readonly x: number;
  readonly y: number;
  /** Its area is in proportion to what it stands for. */
  readonly radius: number;
  /** Whether it is a tick at the bottom, as its `y` is not known. */
  readonly onRug: boolean;
  readonly label: PlacedLabel | undefined;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly title: readonly Entry[];
  readonly frame: Rectangle;
  readonly x: Axis;
  readonly y: Axis;
  /** Font size of the labels. */
  readonly labelSize: number;
  /** Those that are drawn first come first: large ones below small ones, one's own above all. */
  readonly bubbles: readonly Bubble[];
  readonly families: readonly Swatch[];
  readonly sizesTitle: Entry;
  readonly sizes: readonly Size[];
  readonly notes: readonly Entry[];
}

const PAD = 16;
/** Left of the frame: numbers of the vertical axis. */
const NUMBERS = 46;
const LABEL_HEIGHT = 14;
/** Of a net on the rug, above the bottom of the frame. */
const RUG = 10;

interface Point {
  readonly row: NetRow;
  readonly x: number;
  readonly y: number | undefined;
  readonly area: number;
}

/** @throws ConfigError where no net has what the axes show, and for a height that leaves no room for bubbles. */
export function chartLayout(dataset: Dataset, rows: readonly NetRow[], plan: ChartPlan): ChartLayout {
  const [xMeasure, yMeasure, areaMeasure] = [measures[plan.x], measures[plan.y], measures[plan.area]];
  const points = rows.flatMap((row): Point[] => {
    const [x, y, area] = [xMeasure.of(row), yMeasure.of(row), areaMeasure.of(row)];
    return x === undefined || (y === undefined && !plan.rug) ? [] : [{ row, x, y, area: area ?? 0 }];
  });
  checkPoints(points, yMeasure.title(dataset));
  const left = PAD + NUMBERS;
  const { width } = plan;
  const inner = width - 2 * PAD;

  // From the top down, then from the bottom up; the frame takes what is left.
  const title = wrapped(plan.title, inner, 16).map((text, line) => ({ x: PAD, y: 28 + 20 * line, text }));
  const frameTop = title[title.length - 1]!.y + 42;
  const shown = points.map(({ row }) => row);
  const radiusOf = radii(points, width);
  const legend = legendOf(shown, points, { inner, radiusOf, areaMeasure });
  const missing = rows.filter((row) => !shown.includes(row));
  const notes = noteOf(missing, [yMeasure, xMeasure], { dataset, inner });
  const below = 54 + legend.height + (notes.length > 0 ? 10 + 16 * notes.length : 0) + PAD;
  const height = plan.height ?? Math.round(frameTop + below + Math.min(Math.max(0.5 * width, 340), 640));
  const frame = { left, top: frameTop, right: width - PAD, bottom: height - below };
  checkFrame(frame, height);

  const known = points.filter(({ y }) => y !== undefined) as (Point & { y: number })[];
  const x = axisOf(
    points.map((point) => ({ value: point.x, reach: point.y === undefined ? 0 : radiusOf(point.area) })),
    { ...axisOptions(xMeasure, dataset, plan.logX), from: frame.left, to: frame.right, spacing: 80 },
  );
  const y = axisOf(
    known.map((point) => ({ value: point.y, reach: radiusOf(point.area) })),
    {
      ...axisOptions(yMeasure, dataset, plan.logY),
      from: frame.bottom - (plan.rug ? RUG : 0),
      to: frame.top,
      spacing: 50,
    },
  );
  const groups = paints(shown);
  const places = points.map((point) => ({
    row: point.row,
    paint: groups.get(familyOf(point.row))!,
    x: x.place(point.x),
    y: point.y === undefined ? frame.bottom - RUG / 2 : y.place(point.y),
    radius: point.y === undefined ? 0 : radiusOf(point.area),
    onRug: point.y === undefined,
  }));
  const legendTop = frame.bottom + 54;
  const labelSize = width < 640 ? FONT_SIZE - 1 : FONT_SIZE;
  return {
    ...{ width, height, title, frame, x, y, labelSize },
    bubbles: inOrder(withLabels(places, frame, labelSize)),
    families: legend.families.items.map((item) => moved(item, PAD, legendTop)),
    sizesTitle: {
      x: legend.sizesLeft + PAD,
      y: legendTop + legend.sizesTop + 10,
      text: areaMeasure.title(dataset),
    },
    sizes: legend.sizes.items.map((item) => {
      const top = legendTop + legend.sizesTop + 18;
      return { ...moved(item, legend.sizesLeft + PAD, top), textY: item.textY + top };
    }),
    notes: notes.map((text, line) => ({ x: PAD, y: legendTop + legend.height + 20 + 16 * line, text })),
  };
}

const moved = <Item extends Entry>(item: Item, dx: number, dy: number): Item => ({
  ...item,
  x: item.x + dx,
  y: item.y + dy,
});

const axisOptions = ({ title, unit, fromZero, most }: MeasureDefinition, dataset: Dataset, log: boolean) => ({
  title: title(dataset),
  ...{ unit, fromZero, most, log },
});

/** The radius for a value: areas in proportion, the largest bubble a twenty-fifth of the chart wide. */
function radii(points: readonly Point[], width: number): (area: number) => number {
  const greatest = Math.max(...points.map(({ area }) => area));
  const largest = Math.min(Math.max(0.038 * width, 16), 44);
  return (area) => (greatest === 0 ? 4 : largest * Math.sqrt(area / greatest));
}

interface Legend {
  readonly families: Part<Swatch>;
  readonly sizes: Part<Size>;
  readonly sizesLeft: number;
  readonly sizesTop: number;
  readonly height: number;
}

/** Families at the left and sizes at the right, or below each other where the chart is narrow. */
function legendOf(
  shown: readonly NetRow[],
  points: readonly Point[],
  {
    inner,
    radiusOf,
    areaMeasure,
  }: { inner: number; radiusOf: (area: number) => number; areaMeasure: MeasureDefinition },
): Legend {
  const greatest = Math.max(...points.map(({ area }) => area));
  const { unit, show } = areaMeasure;
  const one = unit === 'count' ? 1 : unit.size;
  const values = greatest === 0 ? [] : roundSizes(greatest / one).map((value) => value * one);
  const circles = sizes(values, radiusOf, show);
  const beside = inner - circles.width - 40;
  const fits = beside >= 0.45 * inner;
  const families = swatches(paints(shown), fits ? beside : inner);
  const sizesTop = fits ? 0 : families.height + 10;
  return {
    ...{ families, sizes: circles, sizesTop },
    sizesLeft: fits ? inner - circles.width : 0,
    height: Math.max(families.height, sizesTop + 18 + circles.height),
  };
}

/** The nets that have no place on the axes, as many as three lines have room for. */
function noteOf(
  missing: readonly NetRow[],
  axes: readonly MeasureDefinition[],
  { dataset, inner }: { dataset: Dataset; inner: number },
): readonly string[] {
  if (missing.length === 0) return [];
  const unknown = axes.filter(({ of }) => missing.some((row) => of(row) === undefined));
  const title = unknown.map((axis) => axis.title(dataset)).join(' or ');
  const listed = (count: number): readonly string[] => {
    const names = missing.slice(0, count).map(({ name }) => name);
    const rest = missing.length - count;
    const more = rest === 0 ? '' : ` and ${rest} more`;
    return wrapped(
      `Not shown, as ${lower(title)} is not known: ${names.join(', ')}${more}`,
      inner,
      FONT_SIZE,
    );
  };
  let count = missing.length;
  while (count > 1 && listed(count).length > 3) count--;
  return listed(count);
}

function withLabels(
  places: readonly Omit<Bubble, 'label'>[],
  frame: Rectangle,
  labelSize: number,
): readonly Bubble[] {
  const items = places.map(({ row, x, y, radius }) => ({
    ...{ x, y, radius },
    width: textWidth(row.name, labelSize),
    height: LABEL_HEIGHT,
  }));
  const labels = placeLabels(items, frame);
  return places.map((place, index) => ({ ...place, label: labels[index] }));
}

const inOrder = (bubbles: readonly Bubble[]): readonly Bubble[] =>
  [...bubbles].sort((a, b) => Number(a.row.own) - Number(b.row.own) || b.radius - a.radius);

function checkPoints(points: readonly Point[], title: string): void {
  if (points.some(({ y }) => y !== undefined)) return;
  throw new ConfigError({
    rule: `no net has a known '${title}' to be charted`,
    remedy: "Give one's own as { net, top1: 74.2 }, or another y, such as y: 'params'.",
  });
}

function checkFrame({ top, bottom }: Rectangle, height: number): void {
  if (bottom - top >= 120) return;
  const least = Math.ceil(height + 120 - (bottom - top));
  throw new ConfigError({
    rule: `height = ${height} leaves no room for the bubbles; at least ${least} does`,
  });
}
