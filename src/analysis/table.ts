// An analysis as a table for a terminal, at most 100 columns wide.

import { showShape } from '../graph/shape';
import type { Analysis, LayerAnalysis } from './analyze';
import type { ReceptiveField } from './receptiveField';

const WIDTH = 100;
const heads = ['layer', 'type', 'output', 'params', 'MACs', 'other work', 'activations', 'sees'] as const;

/** The table of an analysis. Layers in a row that are equal in everything but their name share a line. */
export function table(analysis: Omit<Analysis, 'print' | 'toString'>): string {
  const rows = folded(analysis.layers).map(({ first, last, count }) => [
    count === 1 ? first.name : range(first.name, last.name),
    count === 1 ? first.type : `${count} × ${first.type}`,
    showShape(first.outputShape),
    grouped(first.params * count),
    scaled(first.macs * count),
    scaled(first.otherWork * count),
    scaled(first.activations * count),
    sight(last.receptiveField),
  ]);
  const { params, statistics, macs, otherWork, activations, receptiveField } = analysis;
  const totals = [
    'in all',
    '',
    showShape(analysis.outputShape),
    grouped(params),
    scaled(macs),
    scaled(otherWork),
  ];
  const sum = [...totals, scaled(activations), sight(receptiveField)];
  const widths = columnWidths([heads, ...rows, sum]);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => align(cell, widths[column]!, column < 3))
      .join('  ')
      .trimEnd();
  const rule = '─'.repeat(widths.reduce((all, width) => all + width + 2, -2));
  return [
    clip(`${analysis.name}: ${showShape(analysis.inputShape)} → ${showShape(analysis.outputShape)}`, WIDTH),
    line(heads),
    rule,
    ...rows.map(line),
    rule,
    line(sum),
    `${grouped(statistics)} moving statistics; ${binary(analysis.peakBytes)} of activations at the peak (float32, one sample)`,
    `${grouped(macs)} multiply-accumulates; the last map steps ${receptiveField.stride.join('×')} pixels`,
  ].join('\n');
}

/** `layer1.1`, `layer1.5` → `layer1.1–5`. */
function range(first: string, last: string): string {
  const shared = first.lastIndexOf('.') + 1;
  return `${first}–${first.slice(0, shared) === last.slice(0, shared) ? last.slice(shared) : last}`;
}

interface Run {
  readonly first: LayerAnalysis;
  readonly last: LayerAnalysis;
  readonly count: number;
}

function folded(layers: readonly LayerAnalysis[]): readonly Run[] {
  const runs: Run[] = [];
  const key = ({ name: _, receptiveField: __, operations: ___, ...rest }: LayerAnalysis): string =>
    JSON.stringify(rest);
  for (const layer of layers) {
    const run = runs[runs.length - 1];
    if (run && key(run.first) === key(layer))
      runs[runs.length - 1] = { ...run, last: layer, count: run.count + 1 };
    else runs.push({ first: layer, last: layer, count: 1 });
  }
  return runs;
}

/** The widest cell of each column; the two columns of names give way where the table would be wider than the page. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  let over = widths.reduce((all, width) => all + width + 2, -2) - WIDTH;
  while (over > 0) {
    const widest = widths[0]! >= widths[1]! ? 0 : 1;
    widths[widest] = widths[widest]! - 1;
    over--;
  }
  return widths;
}

const align = (cell: string, width: number, left: boolean): string =>
  left ? clip(cell, width).padEnd(width) : clip(cell, width).padStart(width);

const clip = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text;

/** `25,557,032` in every locale. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** `4.09 G`: three digits and the unit. */
function scaled(count: number): string {
  const units = ['', ' k', ' M', ' G', ' T'];
  let unit = 0;
  let value = count;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return unit === 0 ? String(value) : `${value.toPrecision(3)}${units[unit]}`;
}

const binary = (bytes: number): string =>
  bytes < 1 << 20 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / (1 << 20)).toFixed(1)} MiB`;

const sight = ({ size: [height, width] }: ReceptiveField): string =>
  Number.isFinite(height) ? (height === width ? String(height) : `${height}×${width}`) : 'all';
