// Blocks beside their fixtures, in prediction and in training.

import { describe, it } from 'vitest';
import type { BlockCall } from '../../src/graph/block';
import { layerOf } from '../../src/layers/blockLayer';
import type { GoldenBlock, Named } from '../golden/load';
import { expectGolden } from './goldenRun';

/** Describes every fixture: its block, under the fixture's name, must compute what the fixture knows. */
export function describeGolden(fixtures: Named<GoldenBlock>, ours: Named<BlockCall>): void {
  describe.each(Object.entries(fixtures))('%s', (name, { input, weights, eval: prediction, train }) => {
    const { definition, config } = ours[name]!;
    const Layer = layerOf<object>({ definition });

    it('predicts, with the gradients of prediction', () =>
      expectGolden({ layer: new Layer(config), input, weights, run: prediction, training: false }));

    it('trains, with the gradients of training, and moves its statistics', () =>
      expectGolden({ layer: new Layer(config), input, weights, run: train, training: true }));
  });
}
