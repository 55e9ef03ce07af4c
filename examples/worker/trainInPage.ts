// The same on the page's own thread, for comparison: the page stands still for the length of every step.

import type { Job, Progress } from './messages';
import { train } from './train';
import type { Training } from './trainInWorker';

export function trainInPage(job: Job, onProgress: (progress: Progress) => void): Training {
  let isStopped = false;
  return {
    model: train(job, { onProgress, isStopped: () => isStopped }),
    stop: () => {
      isStopped = true;
    },
  };
}
