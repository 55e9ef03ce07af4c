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
import { type Footer, footerOf, type Missing } from './footer';
import { type PlacedLabel, placeLabels, type Rectangle } from './labels';
import { type Entry, FONT_SIZE, wrapped } from './legend';
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
  readonly footer: Footer;
  /** The footer's top left corner. */
  readonly footerAt: readonly [x: number, y: number];
}

const PAD = 16;
/** Left of the frame: numbers of the vertical axis. */
const NUMBERS = 46;
const LABEL_HEIGHT = 14;
/** Below the frame: numbers and title of the horizontal axis. */
const BELOW = 54;
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
  const { width } = plan;
  const inner = width - 2 * PAD;
  const shown = points.map(({ row }) => row);
  const radiusOf = radii(points, width);

  // From the top down, then from the bottom up; the frame takes what is left.
  const title = wrapped(plan.title, inner, 16).map((text, line) => ({ x: PAD, y: 28 + 20 * line, text }));
  const top = title[title.length - 1]!.y + 42;
  const areas = {
    measure: areaMeasure,
    title: areaMeasure.title(dataset),
    radiusOf,
    greatest: greatestOf(points),
  };
  const missing = missingOf(rows, shown, [yMeasure, xMeasure], dataset);
  const footer = footerOf(shown, { areas, missing, width: inner });
  const below = BELOW + footer.height + PAD;
  const height = plan.height ?? Math.round(top + below + Math.min(Math.max(0.5 * width, 340), 640));
  const frame = { left: PAD + NUMBERS, top, right: width - PAD, bottom: height - below };
  checkFrame(frame, height);

  const known = points.filter(isKnown);
  const x = axisOf(
    points.map((point) => ({ value: point.x, reach: isKnown(point) ? radiusOf(point.area) : 0 })),
    { ...axisOptions(xMeasure, dataset, plan.logX), from: frame.left, to: frame.right, spacing: 80 },
  );
  const floor = frame.bottom - (plan.rug ? RUG : 0);
  const y = axisOf(
    known.map((point) => ({ value: point.y, reach: radiusOf(point.area) })),
    { ...axisOptions(yMeasure, dataset, plan.logY), from: floor, to: frame.top, spacing: 50 },
  );
  const groups = paints(shown);
  const places = points.map((point) => ({
    row: point.row,
    paint: groups.get(familyOf(point.row))!,
    x: x.place(point.x),
    ...(isKnown(point)
      ? { y: y.place(point.y), radius: radiusOf(point.area), onRug: false }
      : { y: frame.bottom - RUG / 2, radius: 0, onRug: true }),
  }));
  const labelSize = width < 640 ? FONT_SIZE - 1 : FONT_SIZE;
  const bubbles = inOrder(withLabels(places, frame, labelSize));
  const footerAt = [PAD, frame.bottom + BELOW] as const;
  return { width, height, title, frame, x, y, labelSize, bubbles, footer, footerAt };
}

const isKnown = (point: Point): point is Point & { y: number } => point.y !== undefined;

/** The nets that have no place on the axes, and which numbers they lack. */
function missingOf(
  rows: readonly NetRow[],
  shown: readonly NetRow[],
  axes: readonly MeasureDefinition[],
  dataset: Dataset,
): Missing {
  const missing = rows.filter((row) => !shown.includes(row));
  const unknown = axes.filter(({ of }) => missing.some((row) => of(row) === undefined));
  return {
    names: missing.map(({ name }) => name),
    lacking: unknown.map(({ title }) => lower(title(dataset))).join(' or '),
  };
}

const axisOptions = ({ title, unit, fromZero, most }: MeasureDefinition, dataset: Dataset, log: boolean) => ({
  title: title(dataset),
  ...{ unit, fromZero, most, log },
});

const greatestOf = (points: readonly Point[]): number => Math.max(...points.map(({ area }) => area));

/** The radius for a value: areas in proportion, the largest bubble a twenty-fifth of the chart wide. */
function radii(points: readonly Point[], width: number): (area: number) => number {
  const greatest = greatestOf(points);
  const largest = Math.min(Math.max(0.038 * width, 16), 44);
  return (area) => (greatest === 0 ? 4 : largest * Math.sqrt(area / greatest));
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
