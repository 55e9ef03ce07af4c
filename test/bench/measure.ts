// Contenders in turn, A B A B …, so that a machine that slows down slows down for both; then medians.

import * as tf from '@tensorflow/tfjs-core';
import { type Contender, countKernels, type Race, type Result } from './contender';

export interface MeasureOptions {
  /** Counted runs of each contender; fewer where a run takes long. */
  readonly rounds: number;
  /** Told what is going on, a line at a time. */
  readonly say: (line: string) => void;
}

interface Entry {
  readonly contender: Contender;
  readonly times: number[];
  kernels: number;
}

/** Of runs longer than this there are two, not `rounds`; of runs longer than twice this there is one. */
const LONG_MS = 40_000;

/** Runs a race: a first run of each, in which all must agree, then the counted ones in turn. */
export async function measure(race: Race, { rounds, say }: MeasureOptions): Promise<Result[]> {
  const entries: Entry[] = [];
  const failures: Result[] = [];
  const results: number[] = [];
  let longest = 0;
  for (const make of race.contenders) {
    let contender: Contender | undefined;
    try {
      contender = make();
      const { milliseconds, value, kernels } = await firstRun(contender);
      say(`${race.name}, ${labelOf(contender)}: first run ${milliseconds.toFixed(0)} ms, ${kernels} kernels`);
      longest = Math.max(longest, milliseconds);
      results.push(value);
      entries.push({ contender, times: [], kernels });
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      const { name = 'stock', backend = tf.getBackend() } = contender ?? {};
      say(`${race.name}, ${name} on ${backend}: cannot run (${failure})`);
      failures.push({ race: race.name, contender: name, backend, times: [], kernels: 0, failure });
      contender?.dispose();
    }
  }
  agree(race, results);

  const counted = Math.min(rounds, longest > 2 * LONG_MS ? 1 : longest > LONG_MS ? 2 : rounds);
  for (let round = 0; round < counted; round++) {
    for (const { contender, times } of entries) {
      const [time] = await timed(contender);
      times.push(time);
      say(`${race.name}, ${labelOf(contender)}: ${round + 1} of ${counted}, ${time.toFixed(0)} ms`);
    }
  }
  for (const { contender } of entries) contender.dispose();
  const measured = entries.map(({ contender: { name, backend }, times, kernels }) => ({
    race: race.name,
    contender: name,
    backend,
    times,
    kernels,
  }));
  return [...measured, ...failures];
}

/** Compiles what there is to compile, gives the value to compare, and counts kernels on the way. */
async function firstRun(
  contender: Contender,
): Promise<{ milliseconds: number; value: number; kernels: number }> {
  let milliseconds = 0;
  let value = Number.NaN;
  await tf.setBackend(contender.backend);
  contender.start();
  const kernels = await countKernels(async () => {
    [milliseconds, value] = await timed(contender);
  });
  return { milliseconds, value, kernels };
}

async function timed(contender: Contender): Promise<[milliseconds: number, value: number]> {
  await tf.setBackend(contender.backend);
  const start = performance.now();
  const value = await contender.run();
  return [performance.now() - start, value];
}

/** @throws Error where a contender computed something else: then its time means nothing. */
function agree({ name, tolerance }: Race, [ours, ...others]: readonly number[]): void {
  for (const other of others) {
    if (!(Math.abs(other - ours!) <= tolerance * Math.abs(ours!))) {
      throw new Error(`${name}: the contenders do not agree, ${ours} against ${other}`);
    }
  }
}

const labelOf = ({ name, backend }: Contender): string => `${name} on ${backend}`;

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
