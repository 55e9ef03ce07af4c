// Results as a table of Markdown, which reads well in a terminal too.

import type { Result } from './contender';
import { compiles, median } from './measure';
import type { Outcome } from './runSetting';
import type { Setting } from './suites';

export interface SettingResults extends Outcome {
  readonly setting: Setting;
  /** Why the setting could not run at all. */
  readonly failure?: string;
}

/** What a contender says in a column; null where it has nothing to say. */
type Told = (result: Result) => string | null;

/** Columns that hold ours and the peer's, and are there only if one of them says something. */
const pairs: Readonly<Record<string, Told>> = {
  'first ms': (result) => (compiles(result) ? milliseconds(result.first) : null),
  kernels: ({ kernels }) => (kernels === undefined ? null : String(kernels)),
  MB: ({ bytes }) => (bytes === undefined ? null : (bytes / 1e6).toPrecision(3)),
  '× least': ({ bytes, least }) => (bytes && least ? twoDigits(bytes / least.bytes) : null),
  'MAC / byte': ({ bytes, least }) => (bytes && least ? twoDigits(least.multiplyAccumulates / bytes) : null),
};

/** A row for each race and peer: ours, the peer, how many times as fast, and what each costs beside time. */
export function table(all: readonly SettingResults[]): string {
  const races = all.flatMap((one) => pairsOf(one));
  const told = Object.entries(pairs).filter(([, tell]) =>
    races.some(({ ours, peer }) => [ours, peer].some((result) => says(tell, result) !== null)),
  );
  const header = ['what', 'ours', 'ms', 'peer', 'ms', 'peer / ours', ...told.map(([title]) => title), 'runs'];
  const rows = races.map((race) =>
    row(
      race,
      told.map(([, tell]) => tell),
    ),
  );
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

interface Pair {
  readonly setting: Setting;
  readonly ours: Result;
  readonly peer: Result;
}

function pairsOf({ setting, results }: SettingResults): Pair[] {
  const isOurs = ({ contender }: Result): boolean => contender === 'ours';
  const peersOf = ({ race }: Result): Result[] =>
    results.filter((result) => result.race === race && !isOurs(result));
  return results
    .filter((result) => isOurs(result) && !result.failure)
    .flatMap((ours) => peersOf(ours).map((peer) => ({ setting, ours, peer })));
}

function row({ setting: { runtime }, ours, peer }: Pair, told: readonly Told[]): string[] {
  const [own, other] = [median(ours.times), median(peer.times)];
  const [time, ratio] = peer.failure ? ['cannot', '–'] : [milliseconds(other), `${twoDigits(other / own)}×`];
  return [
    ours.race,
    `${ours.backend}, ${runtime}`,
    milliseconds(own),
    `${peer.contender}, ${peer.backend}`,
    time!,
    ratio!,
    ...told.map((tell) => `${says(tell, ours) ?? '–'}, ${says(tell, peer) ?? '–'}`),
    String(ours.times.length),
  ];
}

const says = (tell: Told, result: Result): string | null => (result.failure ? null : tell(result));

export const twoDigits = (value: number): string =>
  value < 100 ? value.toPrecision(2) : String(Number(value.toPrecision(2)));

/** Three digits, and no more than a millionth of a second. */
function milliseconds(value: number): string {
  return value.toFixed(value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0);
}
