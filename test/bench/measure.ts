// Contenders in turn, A B A B …, so that a machine that slows down slows down for both; then medians.

import * as tf from '@tensorflow/tfjs-core';
import type { Contender, Race, Result } from './contender';
import { type Cost, costOf } from './cost';

export interface MeasureOptions {
  /** Counted runs of each contender … */
  readonly rounds: number;
  /** … or fewer, but one, where those of a race would take longer together than this. Default 120. */
  readonly seconds?: number;
  /** Told what is going on, a line at a time. */
  readonly say: (line: string) => void;
}

interface Entry {
  readonly contender: Contender;
  readonly first: number;
  readonly cost: Cost;
  /** How often the work is done in one run. */
  readonly repetitions: number;
  /** Milliseconds that one run should take. */
  readonly expected: number;
  readonly times: number[];
}

/** Work that takes longer than this is done once, where no shaders are compiled: the first time counts. */
const LONG_MS = 20_000;
/** Work that takes shorter than this is done several times in one run, so that waiting for its end weighs little. */
const SHORT_MS = 100;
const MOST_REPETITIONS = 100;
/** Work whose first time took longer than this is not short, and not tried again before it counts. */
const NOT_SHORT_MS = 5_000;

/** Runs a race: the first time of each, in which all must agree, then the counted runs in turn. */
export async function measure(race: Race, { rounds, seconds = 120, say }: MeasureOptions): Promise<Result[]> {
  const entries: Entry[] = [];
  const failures: Result[] = [];
  const results: ArrayLike<number>[] = [];
  for (const make of race.contenders) {
    let contender: Contender | undefined;
    try {
      contender = make();
      const { result, ...entry } = await enter(contender);
      const { first, cost } = entry;
      say(
        `${race.name}, ${labelOf(contender)}: first ${first.toFixed(0)} ms, ${cost.kernels ?? '?'} kernels`,
      );
      results.push(result);
      entries.push(entry);
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      const { name = 'stock', backend = tf.getBackend() } = contender ?? {};
      say(`${race.name}, ${name} on ${backend}: cannot run (${failure})`);
      failures.push({ race: race.name, contender: name, backend, times: [], first: 0, failure });
      contender?.dispose();
    }
  }
  agree(race, results);

  const repeated = entries.filter(({ times }) => times.length === 0);
  const together = repeated.reduce((sum, { expected }) => sum + expected, 0);
  const counted = Math.min(rounds, Math.max(1, Math.floor((1000 * seconds) / together)));
  for (let round = 0; round < counted; round++) {
    for (const { contender, times, repetitions } of repeated) {
      const time = await timed(contender, repetitions);
      times.push(time);
      say(`${race.name}, ${labelOf(contender)}: ${round + 1} of ${counted}, ${time.toPrecision(3)} ms`);
    }
  }
  for (const { contender } of entries) contender.dispose();
  const measured = entries.map(({ contender, first, cost, times }) => ({
    race: race.name,
    contender: contender.name,
    backend: contender.backend,
    times,
    first,
    ...cost,
    ...(race.least && { least: race.least }),
  }));
  return [...measured, ...failures];
}

/** Compiles what there is to compile, gives the result to compare, and counts kernels on the way. */
async function enter(contender: Contender): Promise<Entry & { result: ArrayLike<number> }> {
  await tf.setBackend(contender.backend);
  await contender.start();
  let [result, first]: [ArrayLike<number>, number] = [[], 0];
  const count = contender.count ?? costOf;
  const cost = await count(async () => {
    const start = performance.now();
    result = await contender.result();
    first = performance.now() - start;
  });
  const again = first > NOT_SHORT_MS ? first : await timed(contender, 1);
  const repetitions = Math.min(MOST_REPETITIONS, Math.max(1, Math.round(SHORT_MS / again)));
  const times = first > LONG_MS && !compiles(contender) ? [first] : [];
  return { contender, first, cost, repetitions, expected: again * repetitions, times, result };
}

/** Whether the first time takes longer than the others. */
export const compiles = ({ backend }: Pick<Contender, 'backend'>): boolean => backend.startsWith('webg');

/** Milliseconds that the work takes when it is done so many times in a run. */
async function timed(contender: Contender, repetitions: number): Promise<number> {
  await tf.setBackend(contender.backend);
  if (contender.time) return contender.time(repetitions);
  const start = performance.now();
  await contender.run(repetitions);
  return (performance.now() - start) / repetitions;
}

/** @throws Error where a contender computed something else: then its time means nothing. */
function agree({ name, tolerance }: Race, [ours, ...others]: readonly ArrayLike<number>[]): void {
  if (!ours) return;
  const scale = largest(ours.length, (at) => ours[at]!);
  for (const other of others) {
    const distance = largest(ours.length, (at) => other[at]! - ours[at]!);
    if (other.length !== ours.length || !(distance <= tolerance * scale)) {
      throw new Error(
        `${name}: the contenders do not agree, ${describe(ours)} against ${describe(other)}: ${distance} apart`,
      );
    }
  }
}

/** The largest absolute value; NaN where one is not a number. */
function largest(count: number, value: (at: number) => number): number {
  let most = 0;
  for (let at = 0; at < count; at++) most = Math.max(most, Math.abs(value(at)));
  return most;
}

const describe = (values: ArrayLike<number>): string =>
  values.length === 1 ? String(values[0]) : `${values.length} values from ${values[0]} on`;

const labelOf = ({ name, backend }: Contender): string => `${name} on ${backend}`;

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
