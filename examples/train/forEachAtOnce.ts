// Many small asynchronous jobs, a few at a time: sharp works on its own threads.

import { availableParallelism } from 'node:os';

/** Calls `job` for every item, as many at once as there are processors and two more to keep them busy. */
export async function forEachAtOnce<T>(items: readonly T[], job: (item: T, index: number) => Promise<void>) {
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) await job(item, index);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 2 }, worker));
}
