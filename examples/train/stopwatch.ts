// How long each part of a run took.

/** Starts at once. */
export function stopwatch() {
  const begin = performance.now();
  let last = begin;
  const laps: Record<string, number> = {};
  return {
    /** Milliseconds of each part that is over. */
    laps,
    /** Ends a part. */
    lap(name: string): void {
      const now = performance.now();
      laps[name] = now - last;
      last = now;
    },
    total: () => performance.now() - begin,
  };
}
