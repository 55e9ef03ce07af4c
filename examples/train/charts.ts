// The charts of the report, as SVG text. Colours are CSS variables, so that they follow the page, light or dark.

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Epoch } from './train';

const common = () => ({
  document: parseHTML('<!doctype html><html></html>').document,
  style: { background: 'none', overflow: 'visible', fontSize: '12px' },
});

const percent = (share: number) => `${Math.round(100 * share)} %`;

interface Curve {
  readonly name: string;
  readonly colour: string;
  /** How far its name lies under its last point, in pixels. Default 0. */
  readonly below?: number;
}

/** A line with dots and its name at the end. */
function curve(
  points: readonly { epoch: number; value: number }[],
  { name, colour, below = 0 }: Curve,
): Plot.Markish[] {
  const channels = { x: 'epoch', y: 'value' };
  const atEnd = { text: () => name, textAnchor: 'start', dx: 8, dy: below } as const;
  return [
    Plot.line(points, { ...channels, stroke: colour, strokeWidth: 2, curve: 'monotone-x' }),
    Plot.dot(points, { ...channels, fill: colour, r: 2.5 }),
    Plot.text(points.slice(-1), { ...channels, ...atEnd, fill: colour, fontWeight: 600 }),
  ];
}

const epochAxis = (curves: readonly Epoch[]) => ({
  label: 'epoch',
  domain: [1, Math.max(2, curves.length)],
  ticks: curves.length > 12 ? 6 : curves.map(({ epoch }) => epoch),
  tickFormat: 'd',
});

/** Accuracy over the epochs, with what a linear classifier reaches as a dashed line. */
export function accuracyChart(curves: readonly Epoch[], linear: number | undefined): string {
  const of = (value: (epoch: Epoch) => number) =>
    curves.map((epoch) => ({ epoch: epoch.epoch, value: value(epoch) }));
  const last = curves[curves.length - 1]!;
  const apart = last.accuracy > last.heldBackAccuracy ? -7 : 7; // the two end near each other, and so would their names
  return Plot.plot({
    ...common(),
    width: 440,
    height: 260,
    marginLeft: 48,
    marginRight: 74,
    ariaLabel: 'Accuracy in each epoch',
    x: epochAxis(curves),
    y: { label: 'accuracy', domain: [0, 1], tickFormat: percent, grid: true },
    marks: [
      ...(linear === undefined
        ? []
        : [
            Plot.ruleY([linear], { stroke: 'var(--quiet)', strokeDasharray: '5 4' }),
            Plot.text([linear], {
              y: (y) => y,
              frameAnchor: 'right',
              textAnchor: 'start',
              dx: 8,
              text: () => 'linear',
              fill: 'var(--quiet)',
            }),
          ]),
      ...curve(
        of((epoch) => epoch.accuracy),
        { name: 'training', colour: 'var(--training)', below: apart },
      ),
      ...curve(
        of((epoch) => epoch.heldBackAccuracy),
        { name: 'held back', colour: 'var(--held-back)', below: -apart },
      ),
    ],
  }).outerHTML;
}

/** The loss over the epochs. */
export function lossChart(curves: readonly Epoch[]): string {
  return Plot.plot({
    ...common(),
    width: 440,
    height: 220,
    marginLeft: 48,
    marginRight: 74,
    ariaLabel: 'Loss in each epoch',
    x: epochAxis(curves),
    y: { label: 'loss', zero: true, grid: true },
    marks: curve(
      curves.map(({ epoch, loss }) => ({ epoch, value: loss })),
      { name: 'training', colour: 'var(--training)' },
    ),
  }).outerHTML;
}

/** How many images of each class (rows) were taken for each class (columns). */
export function confusionChart(
  confusion: readonly (readonly number[])[],
  classes: readonly string[],
): string {
  const cells = confusion.flatMap((row, is) => {
    const images = row.reduce((sum, count) => sum + count, 0);
    return row.map((count, said) => ({
      is: classes[is],
      said: classes[said],
      count,
      share: count / Math.max(1, images),
      right: is === said,
    }));
  });
  const longest = Math.max(...classes.map((name) => name.length));
  const margin = Math.min(160, 24 + 7 * longest);
  const channels = { x: 'said', y: 'is' };
  return Plot.plot({
    ...common(),
    width: margin + 20 + 44 * classes.length,
    height: margin + 20 + 36 * classes.length,
    marginLeft: margin,
    marginTop: margin,
    marginRight: 20,
    marginBottom: 20,
    ariaLabel: 'Confusion matrix',
    x: { domain: classes, axis: 'top', label: 'the network says', tickRotate: -45, tickSize: 0 },
    y: { domain: classes, label: 'it is', tickSize: 0 },
    marks: [
      Plot.cell(cells, { ...channels, fill: 'var(--faint)', inset: 1, rx: 3 }),
      Plot.cell(
        cells.filter(({ count }) => count > 0),
        {
          ...channels,
          fill: ({ right }) => (right ? 'var(--right)' : 'var(--wrong)'),
          fillOpacity: ({ share }) => 0.15 + 0.7 * share,
          inset: 1,
          rx: 3,
        },
      ),
      Plot.text(
        cells.filter(({ count }) => count > 0),
        { ...channels, text: ({ count }) => String(count), fill: 'currentColor' },
      ),
    ],
    opacity: { type: 'identity' },
    color: { type: 'identity' },
  }).outerHTML;
}
