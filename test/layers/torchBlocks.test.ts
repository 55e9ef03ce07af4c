// Blocks against torchvision's and timm's, in float64: outputs, gradients, statistics; in prediction and in training.

import { describe, it } from 'vitest';
import { bottleneckBlock } from '../../src/blocks/bottleneckBlock';
import { residualBlock } from '../../src/blocks/residualBlock';
import type { BlockCall } from '../../src/graph/block';
import { layerOf } from '../../src/layers/blockLayer';
import { goldenBlocks } from '../golden/load';
import { expectGolden } from '../support/goldenRun';

const wide = { filters: 8, stride: 2 } as const;
const se = { reduction: 16, rounding: 'divisible' } as const;

/** The same blocks as in test/golden/blocks.py. */
const ours: Partial<Record<keyof typeof goldenBlocks, BlockCall>> = {
  basic: residualBlock({ filters: 4 }),
  basic_stride2: residualBlock(wide),
  basic_shortcutC: residualBlock({ filters: 4, shortcut: 'C' }),
  basic_shortcutA_fb: residualBlock({ ...wide, shortcut: 'A' }),
  basic_shortcutA_akamaster: residualBlock({ ...wide, shortcut: 'A-centered' }),
  basic_shortcutA_stochasticDepth: residualBlock({ ...wide, shortcut: 'A-pooled' }),
  basic_se: residualBlock({ filters: 4, se }),
  bottleneck: bottleneckBlock({ filters: 8 }),
  bottleneck_projection: bottleneckBlock({ filters: 8 }),
  bottleneck_stride2: bottleneckBlock(wide),
  bottleneck_stride2_on1x1: bottleneckBlock({ ...wide, strideOn: '1x1' }),
  bottleneck_groups2: bottleneckBlock({ ...wide, groups: 2, groupWidth: 3 }),
  bottleneck_dilation2: bottleneckBlock({ filters: 8, dilation: 2 }),
  bottleneck_se: bottleneckBlock({ ...wide, se }),
  bottleneck_silu: bottleneckBlock({ filters: 8, activation: 'silu' }),
};

describe.each(Object.entries(ours))('%s', (name, { definition, config }) => {
  const { input, weights, eval: prediction, train } = goldenBlocks[name as keyof typeof goldenBlocks];
  const Layer = layerOf<object>({ definition });

  it('predicts, with the gradients of prediction', () =>
    expectGolden({ layer: new Layer(config), input, weights, run: prediction, training: false }));

  it('trains, with the gradients of training, and moves its statistics', () =>
    expectGolden({ layer: new Layer(config), input, weights, run: train, training: true }));
});
