// Geometric means over the races of one setting: how many times as fast ours is as the best of some peers.

import type { Result } from './contender';
import { median } from './measure';
import { twoDigits } from './table';

export interface Mean {
  /** `forward, against …` */
  readonly title: string;
  /** The contender that is compared. */
  readonly ours: string;
  /** The names of the races, and of the peers, of which the fastest counts. */
  readonly races: RegExp;
  readonly peers: RegExp;
}

/** A list of those means that have races here, as one text, or no text at all. */
export function meansOf(results: readonly Result[], means: readonly Mean[]): string[] {
  const lines = means.flatMap((mean) => {
    const ratios = ratiosOf(results, mean);
    if (ratios.length === 0) return [];
    const logarithms = ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0);
    const value = twoDigits(Math.exp(logarithms / ratios.length));
    return [`- ${mean.title}: ${value}× (${ratios.length}, the least ${twoDigits(Math.min(...ratios))}×)`];
  });
  return lines.length > 0 ? [`Geometric means of peer / ours:\n\n${lines.join('\n')}`] : [];
}

function ratiosOf(results: readonly Result[], { ours, races, peers }: Mean): number[] {
  const measured = results.filter(({ race, failure }) => races.test(race) && failure === undefined);
  return measured
    .filter(({ contender }) => contender === ours)
    .flatMap(({ race, times }) => {
      const others = measured.filter((peer) => peer.race === race && peers.test(peer.contender));
      return others.length > 0 ? [Math.min(...others.map((peer) => median(peer.times))) / median(times)] : [];
    });
}
