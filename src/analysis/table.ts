// An analysis as a table for a terminal, at most 100 columns wide.

import { showShape } from '../graph/shape';
import type { Analysis, LayerAnalysis } from './analyze';
import { clip, columnsOf, WIDTH } from './columns';
import { binary, grouped, scaled, sight } from './numbers';

const heads = ['layer', 'type', 'output', 'params', 'MACs', 'other work', 'activations', 'sees'] as const;

/**
 * The table of an analysis. Layers in a row that are equal in everything but their name share a line.
 *
 * @param width Characters to a line; what there is no room for is left out.
 */
export function table(analysis: Omit<Analysis, 'print' | 'toString'>, width = WIDTH): string {
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
  const { line, rule } = columnsOf([heads, ...rows, sum], {
    ...{ left: 3, giving: [0, 1] },
    ...{ leaving: [6, 5, 2], width },
  });
  return [
    clip(`${analysis.name}: ${showShape(analysis.inputShape)} → ${showShape(analysis.outputShape)}`),
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
