// Every model is drawn and analysed in a few milliseconds, so that a table of them all is there at once.

import { listModels } from 'tfjs-blocks/models';
import { expect, test } from 'vitest';
import { drawModel } from '../../src/models/registry';

/** Milliseconds. The best of three: other work on the machine only ever makes it slower. */
function analysisTime(name: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    drawModel(name).analyze();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('all models are drawn and analysed in under 2 s', () => {
  const times = listModels().map(analysisTime);
  expect(times.length).toBeGreaterThan(100);
  expect(times.reduce((sum, time) => sum + time, 0)).toBeLessThan(2000);
});
