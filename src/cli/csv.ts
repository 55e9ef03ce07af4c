// A comparison for spreadsheets: RFC 4180, a heading and a line for each net.

import type { NetRow } from '../comparison/rows';
import { showShape } from '../graph/shape';

const columns: Readonly<Record<string, (row: NetRow) => string | number | undefined>> = {
  name: ({ name }) => name,
  family: ({ family }) => family,
  input: ({ inputShape }) => showShape(inputShape),
  params: ({ params }) => params,
  statistics: ({ statistics }) => statistics,
  macs: ({ macs }) => macs,
  activations: ({ activations }) => activations,
  receptiveField: ({ receptiveField }) => receptiveField.size.join('×'),
  peakBytes: ({ peakBytes }) => peakBytes,
  top1: ({ top1 }) => top1,
  note: ({ note }) => note,
  source: ({ source }) => source,
};

/** The rows as text, without a line break at its end. */
export const csvOf = (rows: readonly NetRow[]): string =>
  [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => cell(row)))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');

const quoted = (cell: string | number | undefined = ''): string =>
  /[",\n\r]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
