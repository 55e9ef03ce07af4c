// Results as a table of Markdown, which reads well in a terminal too.

import type { Result } from './contender';
import { median } from './measure';
import type { Setting } from './suites';

export interface SettingResults {
  readonly setting: Setting;
  readonly results: readonly Result[];
  /** Why the setting could not run at all. */
  readonly failure?: string;
}

/** A row for each race: ours, the peer, how many times as fast, and the kernels of each. */
export function table(all: readonly SettingResults[]): string {
  const rows = all.flatMap((one) => rowsOf(one));
  const header = ['network', 'ours', 'ms', 'peer', 'ms', 'peer / ours', 'kernels', "peer's", 'runs'];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const absent = all.flatMap(({ setting, failure }) =>
    failure ? [`Not run: ${setting.backends.join(', ')} in ${setting.runtime}: ${failure}`] : [],
  );
  return [line(header), rule, ...rows.map(line), ...(absent.length > 0 ? ['', ...absent] : [])].join('\n');
}

function rowsOf({ setting, results }: SettingResults): string[][] {
  const isOurs = ({ contender }: Result): boolean => contender === 'ours';
  const peersOf = ({ race }: Result): Result[] =>
    results.filter((result) => result.race === race && !isOurs(result));
  return results
    .filter((result) => isOurs(result) && !result.failure)
    .flatMap((ours) => peersOf(ours).map((peer) => row(setting, ours, peer)));
}

function row({ runtime }: Setting, ours: Result, peer: Result): string[] {
  const [own, other] = [median(ours.times), median(peer.times)];
  const measured = [milliseconds(other), `${(other / own).toPrecision(2)}×`, String(peer.kernels)];
  const [time, ratio, kernels] = peer.failure ? ['cannot', '–', '–'] : measured;
  return [
    ours.race,
    `${ours.backend}, ${runtime}`,
    milliseconds(own),
    `${peer.contender}, ${peer.backend}`,
    time!,
    ratio!,
    String(ours.kernels),
    kernels!,
    String(ours.times.length),
  ];
}

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
