// Building is quick, on wasm in Node: ResNet-50 has 25.6 million seeded weights, ResNet-152 has 60.2 million.

import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { resnet50, resnet152 } from 'tfjs-blocks/models';
import { beforeAll, expect, test } from 'vitest';
import type { BuildOptions } from '../src/layers/trainableNet';

beforeAll(() => tf.setBackend('wasm'));

/** Milliseconds. The best of some: other work on the machine only ever makes it slower. */
function buildTime(model: typeof resnet50, options: BuildOptions): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    model().build(options).dispose();
    return performance.now() - start;
  });
  expect(tf.memory().numTensors).toBe(0);
  return Math.min(...times);
}

test('ResNet-50 builds in under 1.5 s', () => {
  expect(buildTime(resnet50, { seed: 1 })).toBeLessThan(1500);
});

test('ResNet-152 builds in under 5 s, and in less than half of its time without first values', () => {
  const all = buildTime(resnet152, { seed: 1 });
  expect(all).toBeLessThan(5000);
  expect(buildTime(resnet152, { weights: 'none' })).toBeLessThan(all / 2);
});
