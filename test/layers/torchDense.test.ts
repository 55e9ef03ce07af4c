// Dense blocks, transitions, highway layers and stochastic depth against torch in float64: outputs, gradients, statistics; in
// prediction and in training.

import { describe, it } from 'vitest';
import { denseBlock } from '../../src/blocks/denseBlock';
import { highwayBlock } from '../../src/blocks/highwayBlock';
import { residualBlock } from '../../src/blocks/residualBlock';
import { transitionBlock } from '../../src/blocks/transitionBlock';
import type { BlockCall } from '../../src/graph/block';
import { layerOf } from '../../src/layers/blockLayer';
import { goldenDense } from '../golden/load';
import { expectGolden } from '../support/goldenRun';

const bottleneck = { layers: 3, growthRate: 2 };
const plain = { layers: 3, growthRate: 3, bottleneck: false };

/** The same blocks as in test/golden/dense.py. */
const ours: readonly (readonly [keyof typeof goldenDense, BlockCall])[] = [
  ['dense_bottleneck', denseBlock(bottleneck)],
  ['dense_bottleneck', denseBlock({ ...bottleneck, memoryEfficient: true })],
  ['dense_plain', denseBlock(plain)],
  ['dense_plain', denseBlock({ ...plain, memoryEfficient: true })],
  ['transition', transitionBlock()],
  ['highway_conv', highwayBlock()],
  ['highway_conv1', highwayBlock({ kernelSize: 1 })],
  ['highway_dense', highwayBlock()],
];

describe.each(ours)('%s', (name, { definition, config }) => {
  const { input, weights, eval: prediction, train } = goldenDense[name];
  const Layer = layerOf<object>({ definition });

  it(`predicts, with the gradients of prediction: ${JSON.stringify(config)}`, () =>
    expectGolden({ layer: new Layer(config), input, weights, run: prediction, training: false }));

  it(`trains, with the gradients of training, and moves its statistics: ${JSON.stringify(config)}`, () =>
    expectGolden({ layer: new Layer(config), input, weights, run: train, training: true }));
});

it('stochastic depth as published shrinks the branch in prediction', () => {
  const { input, weights, eval: prediction } = goldenDense.stochastic_depth;
  const Layer = layerOf(residualBlock);
  const dropPathRate = { rate: 0.4, mode: 'batch', scaleAt: 'test' } as const;
  const layer = new Layer({ filters: 4, dropPathRate });
  return expectGolden({ layer, input, weights, run: prediction, training: false });
});
