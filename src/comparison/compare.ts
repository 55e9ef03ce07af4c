// Nets side by side: what they cost, what they see, and how well they do.

import { ConfigError, didYouMean, oneOf, show, within } from '../check';
import { type Dataset, datasets } from '../models/published';
import { knownOptions } from '../net/knownOptions';
import { accuraciesOf, sources } from './accuracies';
import { type ChartOptions, chart } from './chart';
import { type Comparable, type NetRow, ownRow, publishedRow } from './rows';
import { table } from './table';

/** Options of `compare`. */
export interface CompareOptions {
  /** What the accuracies were measured on. Default what most of the named models were published for. */
  dataset?: Dataset;
  /** Whose accuracies to take, where a net has several: `'arXiv:1605.07678'`. Default the paper's or library's own. */
  source?: string;
}

/** What `compare` gives: a row for each net, as a table, a chart or JSON. */
export interface Comparison {
  /** In the order of the nets. */
  readonly rows: readonly NetRow[];
  /** What the accuracies were measured on: one for all, as those of two do not compare. */
  readonly dataset: Dataset;
  /** The table, at most 100 columns wide. */
  toString(): string;
  /** Writes the table. Default to the console. */
  print(write?: (text: string) => void): void;
  /**
   * The chart: a bubble for each net.
   *
   * @throws ConfigError for an option that there is not, and where no net has what the chart shows.
   */
  toSVG(options?: ChartOptions): string;
  /** The rows as plain data. */
  toJSON(): { readonly dataset: Dataset; readonly rows: readonly NetRow[] };
}

/**
 * Compares nets: models by their names, at their published size and with their published accuracy, and one's own.
 *
 * A net without a known accuracy is in the table; the chart names it below.
 *
 * @throws ConfigError, with the place in the list, for a name that there is not, a net with a free height or width, and
 * what is no net.
 * @example compare(['resnet50', 'densenet121', { net: mine, top1: 74.2 }]).print()
 */
export function compare(nets: readonly Comparable[], options: CompareOptions = {}): Comparison {
  return within('compare', () => {
    const keys = ['dataset', 'source'] as const;
    const { source, dataset: asked } = knownOptions<CompareOptions>('compare', options, keys);
    checkList(nets);
    checkSource(source);
    const dataset = asked === undefined ? commonDataset(nets) : oneOf('dataset', asked, datasets);
    const rows = nets.map((net, index) =>
      within(`nets[${index}]`, () =>
        typeof net === 'string' ? publishedRow(net, dataset, source) : ownRow(net),
      ),
    );
    const data = { dataset, rows };
    const text = (): string => table(data);
    // Not enumerable, so that JSON and equality see data alone.
    return Object.defineProperties({ ...data } as object, {
      toString: { value: text },
      print: { value: (write: (text: string) => void = console.log) => write(text()) },
      toSVG: {
        value: (chartOptions: ChartOptions = {}) => within('toSVG', () => chart(data, chartOptions)),
      },
      toJSON: { value: () => data },
    }) as Comparison;
  });
}

function checkList(nets: readonly Comparable[]): void {
  if (Array.isArray(nets) && nets.length > 0) return;
  throw new ConfigError({
    rule: `nets = ${show(nets)} must be a list of nets, and not empty`,
    remedy: "As in compare(['resnet50', mine]).",
  });
}

function checkSource(source: string | undefined): void {
  const known = sources();
  if (source === undefined || known.has(source)) return;
  throw new ConfigError({
    rule: `there is no source ${show(source)} of accuracies`,
    remedy: didYouMean(String(source), known) ?? `Sources: ${[...known].join(', ')}.`,
  });
}

/** What most of the named models were published for; of two datasets with as many, the one that came first here. */
function commonDataset(nets: readonly Comparable[]): Dataset {
  const first = nets.map((net, index) =>
    typeof net === 'string' ? within(`nets[${index}]`, () => accuraciesOf(net)[0]?.dataset) : undefined,
  );
  const count = (dataset: Dataset): number => first.filter((own) => own === dataset).length;
  return datasets.reduce((most, dataset) => (count(dataset) > count(most) ? dataset : most));
}
