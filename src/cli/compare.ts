// tfjs-blocks compare [nets], and tfjs-blocks chart [nets]: nets side by side, one's own among the published ones.

import { basename } from 'node:path';
import { didYouMean } from '../check';
import type { ChartOptions } from '../comparison/chart';
import { type Comparison, compare as compareNets } from '../comparison/compare';
import { lectureNets } from '../comparison/lecture';
import type { AnyNet, Comparable } from '../comparison/rows';
import { table } from '../comparison/table';
import type { Dataset } from '../models/published';
import { drawModel, modelOf } from '../models/registry';
import type { Command } from './command';
import { csvOf } from './csv';
import { outFlags, writeText } from './files';
import { jsonText } from './jsonText';
import { isFile, readFile } from './readNet';
import { clipped, type Terminal, widthOf } from './terminal';
import { pairOf } from './values';
import { type Flags, UsageError, type Words } from './words';

const comparisonFlags = {
  accuracy: { value: 'NET=PERCENT', says: 'top-1 of your own: mine.json=71.3; once for each' },
  dataset: { value: 'NAME', says: 'measured on ImageNet, CIFAR-10 …' },
  source: { value: 'SOURCE', says: 'whose accuracies, of several: arXiv:1605.07678' },
} as const satisfies Flags;

const chartFlags = {
  x: { value: 'MEASURE', says: 'macs (the default), params, activations, peakBytes …' },
  y: { value: 'MEASURE', says: 'top1 (the default), or one of those' },
  area: { value: 'MEASURE', says: 'of the bubbles: params (the default), or one of those' },
  theme: { value: 'THEME', says: 'auto (the default), light or dark' },
} as const satisfies Flags;

export const compare: Command = {
  name: 'compare',
  takes: '[nets]',
  says: "nets side by side, also your own; by default the lecture's",
  flags: {
    ...comparisonFlags,
    csv: { says: 'as CSV, for spreadsheets' },
    json: { says: 'as JSON' },
    ...chartFlags,
    out: { value: 'FILE', says: 'and the chart, as SVG, to this file' },
    force: outFlags.force,
  },
  examples: [
    'compare resnet50 mine.json --accuracy mine.json=71.3',
    'compare resnet50 densenet121 --out chart.svg',
    'compare --csv > nets.csv',
  ],
  run(words, terminal) {
    if (words.text('out') === '-') {
      const remedy = 'tfjs-blocks chart writes the chart alone.';
      throw new UsageError({ rule: 'standard output is for the table', remedy });
    }
    const comparison = comparisonOf(words, terminal);
    const text = textOf(comparison, words, terminal);
    if (words.has('out')) writeText(comparison.toSVG(chartOptions(words)), words, terminal);
    terminal.stdout.write(`${text}\n`);
  },
};

export const chart: Command = {
  name: 'chart',
  takes: '[nets]',
  says: 'the same as a bubble chart, in SVG',
  flags: { ...comparisonFlags, ...chartFlags, ...outFlags },
  examples: ['chart --out chart.svg', 'chart resnet18 resnet34 resnet50 --x params > chart.svg'],
  run(words, terminal) {
    writeText(comparisonOf(words, terminal).toSVG(chartOptions(words)), words, terminal);
  },
};

function textOf(comparison: Comparison, words: Words, terminal: Terminal): string {
  if (words.has('csv') && words.has('json')) throw new UsageError({ rule: 'either --csv or --json' });
  if (words.has('csv')) return csvOf(comparison.rows);
  if (words.has('json')) return jsonText(comparison);
  return clipped(table(comparison, widthOf(terminal)), terminal);
}

/** The nets that the words name, with the accuracies that they tell. */
function comparisonOf(words: Words, terminal: Terminal): Comparison {
  const { plain } = words;
  const accuracies = accuraciesIn(words);
  const nets = (plain.length > 0 ? plain : lectureNets).map((word): Comparable => {
    const top1 = accuracies.get(word);
    if (isFile(word)) return own(readFile(word, terminal), fileName(word), top1);
    const { name } = modelOf(word).definition;
    return top1 === undefined ? name : own(drawModel(name), name, top1);
  });
  // What is asked for is checked there.
  return compareNets(nets, { dataset: words.text('dataset') as Dataset, source: words.text('source') });
}

const own = (net: AnyNet, name: string | undefined, top1: number | undefined): Comparable => ({
  net,
  ...(name !== undefined && { name }),
  ...(top1 !== undefined && { top1 }),
});

/** `nets/mine.json` → `mine`; standard input has none. */
const fileName = (path: string): string | undefined =>
  path === '-' ? undefined : basename(path).replace(/\.json$/i, '');

/** The accuracies by the words that name the nets. @throws UsageError for one of a net that is not compared. */
function accuraciesIn(words: Words): ReadonlyMap<string, number> {
  return new Map(
    words.list('accuracy').map((text) => {
      const [net, percent] = pairOf('accuracy', text, 'mine.json=71.3');
      if (!words.plain.includes(net)) {
        const rule = `--accuracy ${text}: ${net} is not among the nets`;
        throw new UsageError({ rule, remedy: didYouMean(net, words.plain) ?? `Write: compare ${net} …` });
      }
      const top1 = Number(percent.replace(/%$/, '') || Number.NaN);
      if (top1 >= 0 && top1 <= 100) return [net, top1];
      throw new UsageError({ rule: `--accuracy ${text} must be in percent, from 0 to 100` });
    }),
  );
}

/** The flags as options of the chart, which checks them. */
function chartOptions(words: Words): ChartOptions {
  const given = Object.keys(chartFlags).filter((flag) => words.has(flag));
  return Object.fromEntries(given.map((flag) => [flag, words.text(flag)]));
}
