// A comparison as a table for a terminal, at most 100 columns wide.

import { clip, columnsOf, WIDTH } from '../analysis/columns';
import { binary, grouped, percent, scaled, sight } from '../analysis/numbers';
import { showShape } from '../graph/shape';
import type { Dataset } from '../models/published';
import type { NetRow } from './rows';

const heads = ['net', 'input', 'params', 'MACs', 'activations', 'sees', 'peak', 'top-1', ''] as const;

/**
 * The rows in their order; letters behind the accuracies lead to their sources below.
 *
 * @param width Characters to a line; what there is no room for is left out.
 */
export function table(
  { dataset, rows }: { dataset: Dataset; rows: readonly NetRow[] },
  width = WIDTH,
): string {
  const sources = [...new Set(rows.map(sourceOf).filter((source) => source !== ''))];
  const cells = rows.map((row) => [
    row.own ? `${row.name} *` : row.name,
    showShape(row.inputShape),
    grouped(row.params),
    scaled(row.macs),
    scaled(row.activations),
    sight(row.receptiveField),
    binary(row.peakBytes),
    row.top1 === undefined ? '–' : percent(row.top1),
    letterOf(sources.indexOf(sourceOf(row))),
  ]);
  const { line, rule } = columnsOf([heads, ...cells], {
    ...{ left: 2, giving: [0, 1] },
    ...{ leaving: [4, 6, 1], width },
  });
  return [
    clip(
      `${rows.length === 1 ? '1 net' : `${rows.length} nets`}, one sample each; top-1 accuracy on ${dataset}`,
    ),
    line(heads),
    rule,
    ...cells.map(line),
    rule,
    ...sources.map((source, index) => clip(`${letterOf(index)}  ${source}`)),
    ...(rows.some(({ own }) => own) ? ['*  own net'] : []),
  ].join('\n');
}

/** Who says how well a net does: `torchvision: one crop of 224`. */
const sourceOf = ({ source = '', note }: NetRow): string =>
  note === undefined || note === '' ? source : `${source}: ${note}`;

/** `a` to `z`, `aa` …; nothing for what is not there. */
function letterOf(index: number): string {
  if (index < 0) return '';
  return letterOf(Math.floor(index / 26) - 1) + String.fromCharCode(97 + (index % 26));
}
