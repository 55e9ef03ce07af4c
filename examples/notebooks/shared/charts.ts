// Charts by Observable Plot, drawn into a document that needs no browser. On white, so that dark pages show them too.

import * as Plot from '@observablehq/plot';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { parseHTML } from 'linkedom';
import { confusionChart } from '../../train/charts.ts';
import { likeliest, predict } from './accuracyOf.ts';
import { html, mean, type Shown, svg } from './display.ts';
import type { ImageSet } from './drawImages.ts';
import type { Epoch } from './train.ts';
import type { Run } from './trainEach.ts';

/** Any chart of Observable Plot. */
export function chart(options: Plot.PlotOptions): Shown {
  const { document } = parseHTML('<!doctype html><html></html>');
  const style = { background: 'white', color: '#1f2328', fontSize: '12px' };
  const plot = Plot.plot({
    document,
    style,
    width: 640,
    height: 320,
    marginLeft: 56,
    marginBottom: 38,
    ...options,
  });
  return svg(plot.outerHTML.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '));
}

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** The same on an axis, whose marks may be closer than a percent. */
const axisPercent = (share: number): string => `${Math.round(1000 * share) / 10} %`;

/** What a chart can show of a training. */
type Quantity = Exclude<keyof Epoch, 'epoch'>;

const labels: Readonly<Record<Quantity, string>> = {
  loss: 'training loss',
  accuracy: 'accuracy on training images',
  heldBack: 'accuracy on held-back images',
};

interface Options {
  /** Default accuracy on held-back images. */
  show?: Quantity;
  /** Default that of the quantity. */
  label?: string;
  height?: number;
}

/** A line for each net over the epochs: the mean over the seeds, in a band from the least to the most. */
export function curves(
  runs: readonly Run[],
  { show = 'heldBack', label = labels[show], height = 340 }: Options = {},
): Shown {
  const nets = [...new Set(runs.map(({ net }) => net))];
  const epochs = Math.max(...runs.map(({ epoch }) => epoch));
  const points = nets.flatMap((net) =>
    Array.from({ length: epochs }, (_, index) => {
      const values = runs.filter((run) => run.net === net && run.epoch === index + 1).map((run) => run[show]);
      return {
        net,
        epoch: index + 1,
        mean: mean(values),
        least: Math.min(...values),
        most: Math.max(...values),
      };
    }),
  );
  const domain = [
    show === 'loss' ? 0 : Math.min(...points.map(({ least }) => least)),
    Math.max(...points.map(({ most }) => most)),
  ] as const;
  const names = apart(
    points.filter(({ epoch }) => epoch === epochs),
    (domain[1] - domain[0]) * (14 / (height - 60)),
  );
  return chart({
    height,
    ariaLabel: `${label} over the epochs`,
    marginTop: 30,
    marginRight: 24 + 7 * Math.max(...nets.map((net) => net.length)),
    x: { label: 'epoch', ticks: epochs, tickFormat: 'd' },
    y: { label, domain, grid: true, ...(show === 'loss' ? {} : { tickFormat: axisPercent }) },
    color: { domain: nets },
    marks: [
      Plot.areaY(points, { x: 'epoch', y1: 'least', y2: 'most', fill: 'net', fillOpacity: 0.15 }),
      Plot.lineY(points, { x: 'epoch', y: 'mean', stroke: 'net', strokeWidth: 2 }),
      Plot.dot(points, { x: 'epoch', y: 'mean', fill: 'net', r: 2.5 }),
      Plot.text(names, { x: 'epoch', y: 'at', text: 'net', fill: 'net', textAnchor: 'start', dx: 10 }),
    ],
  });
}

/** Names at the ends of lines, moved until none covers another. */
function apart<T extends { mean: number }>(ends: readonly T[], gap: number): (T & { at: number })[] {
  let below = Number.NEGATIVE_INFINITY;
  return [...ends]
    .sort((a, b) => a.mean - b.mean)
    .map((end) => {
      below = Math.max(end.mean, below + gap);
      return { ...end, at: below };
    });
}

/** What each training came to in its last epoch: a dot for each seed, a line at their mean. */
export function finals(
  runs: readonly Run[],
  { show = 'heldBack', label = labels[show], height }: Options = {},
): Shown {
  const nets = [...new Set(runs.map(({ net }) => net))];
  const epochs = Math.max(...runs.map(({ epoch }) => epoch));
  const last = runs.filter(({ epoch }) => epoch === epochs);
  return chart({
    height: height ?? 60 + 34 * nets.length,
    ariaLabel: `${label} after the last epoch`,
    marginLeft: 24 + 7 * Math.max(...nets.map((net) => net.length)),
    x: { label, grid: true, nice: true, inset: 8, ...(show === 'loss' ? {} : { tickFormat: axisPercent }) },
    y: { label: null, domain: nets },
    color: { domain: nets },
    marks: [
      Plot.tickX(last, Plot.groupY({ x: 'mean' }, { x: show, y: 'net', stroke: 'net', strokeWidth: 3 })),
      Plot.dot(last, { x: show, y: 'net', fill: 'net', r: 4, fillOpacity: 0.7 }),
    ],
  });
}

/** How many images of each class (rows) a model takes for each class (columns). */
export function confusion(model: LayersModel, images: ImageSet): Shown {
  const { classes, labels } = images;
  const counts = classes.map(() => classes.map(() => 0));
  likeliest(predict(model, images), classes.length).forEach(
    (said, index) => counts[labels[index]!]![said]!++,
  );
  // In place of custom properties, which some viewers of notebooks take away.
  const picture = confusionChart(counts, classes).replace(/var\(--(\w+)\)/g, (_, name) => cellColours[name]!);
  return html(`<div style="background:white;color:#1f2328;width:max-content">${picture}</div>`);
}

const cellColours: Readonly<Record<string, string>> = {
  faint: '#f1f3f5',
  right: '#2b8a3e',
  wrong: '#c92a2a',
};
