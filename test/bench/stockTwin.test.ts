// The twin must be the same network, or the benchmark compares two different things.

import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { expect, test } from 'vitest';
import { bottleneckBlock, net, residualBlock } from '../../src/index';
import { largestDifference, numbers } from '../support/models';
import { copyWeights, stockTwin } from './stockTwin';

test('a twin of stock layers predicts the same', async () => {
  const spec = net({ input: [9, 8, 3] })
    .conv({ filters: 4, kernelSize: 3, stride: 2, bias: false })
    .batchNorm()
    .relu()
    .maxPool({ size: 3, stride: 2 })
    .stage(2, residualBlock({ filters: 6 }))
    .conv({ filters: 3, kernelSize: 3, dilation: 2 })
    .globalAvgPool()
    .dense(5)
    .softmax();
  const ours = spec.build({ seed: 3 });
  const twin = stockTwin(spec);
  copyWeights(ours, twin);
  const x = numbers([2, 9, 8, 3]);
  const [a, b] = [ours.predict(x), twin.predict(x)] as tf.Tensor[];
  expect(await largestDifference(a!, b!)).toBeLessThan(1e-6);
  tf.dispose([x, a!, b!]);
});

test('so does one with groups and squeeze-and-excitation', async () => {
  const unit = bottleneckBlock({ filters: 8, groups: 2, groupWidth: 2, se: { reduction: 4 } });
  const spec = net({ input: [7, 6, 8] })
    .stage(2, unit, { stride: 2 })
    .globalAvgPool()
    .dense(5);
  const ours = spec.build({ seed: 3 });
  const twin = stockTwin(spec);
  copyWeights(ours, twin);
  const x = numbers([2, 7, 6, 8]);
  const [a, b] = [ours.predict(x), twin.predict(x)] as tf.Tensor[];
  expect(await largestDifference(a!, b!)).toBeLessThan(1e-6);
  tf.dispose([x, a!, b!]);
});

test.each([
  [/no layer for localResponseNorm/, net({ input: [4, 4, 4] }).localResponseNorm()],
  [/no layer for groups with/, net({ input: [4, 4, 4] }).conv({ filters: 4, kernelSize: 1, groups: 2 })],
])('a twin that does not exist is an error: %s', (message, trunk) => {
  expect(() => stockTwin(trunk.globalAvgPool().dense(2))).toThrow(message);
});
