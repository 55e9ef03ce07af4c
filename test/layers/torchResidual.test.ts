// Units of pre-activation and wide ResNets, ResNeXt's forms, the five orders and squeeze-and-excitation in all its places,
// against timm's, torchvision's and plain torch versions, in float64: outputs, gradients, statistics; in prediction and in
// training.

import { describe, it } from 'vitest';
import { bottleneckBlock } from '../../src/blocks/bottleneckBlock';
import { preActBlock } from '../../src/blocks/preActBlock';
import { preActBottleneckBlock } from '../../src/blocks/preActBottleneckBlock';
import { residualBlock } from '../../src/blocks/residualBlock';
import { resNeXtBlock } from '../../src/blocks/resNeXtBlock';
import { wideBlock } from '../../src/blocks/wideBlock';
import type { BlockCall } from '../../src/graph/block';
import { layerOf } from '../../src/layers/blockLayer';
import { goldenResidual } from '../golden/load';
import { expectGolden } from '../support/goldenRun';

const basic = { filters: 2 } as const;
const wider = { filters: 3, stride: 2 } as const;
const bottleneck = { filters: 4, width: 2 } as const;
const groups = { filters: 4, stride: 2, groups: 2, groupWidth: 2 } as const;
const reduction = 2;

/** The same as in test/golden/residual.py. */
const ours: Readonly<Record<keyof typeof goldenResidual, BlockCall>> = {
  basic_b: residualBlock({ ...basic, order: 'normAfterAddition' }),
  bottleneck_b: bottleneckBlock({ ...bottleneck, order: 'normAfterAddition', shortcutNorm: false }),
  basic_c: residualBlock({ ...basic, order: 'reluBeforeAddition' }),
  bottleneck_c: bottleneckBlock({ ...bottleneck, order: 'reluBeforeAddition' }),
  basic_d: residualBlock({ ...basic, order: 'reluOnlyPreActivation' }),
  bottleneck_d: bottleneckBlock({ ...bottleneck, order: 'reluOnlyPreActivation' }),
  preAct: preActBlock(basic),
  preAct_stride2: residualBlock({ ...wider, order: 'fullPreActivation' }),
  preAct_both: preActBlock({ ...basic, preActivation: 'both' }),
  preAct_branch: preActBlock({ ...wider, preActivation: 'branch' }),
  preAct_none: preActBlock({ filters: 3, preActivation: 'none' }),
  preActBottleneck: preActBottleneckBlock(bottleneck),
  preActBottleneck_stride2: preActBottleneckBlock({ ...bottleneck, stride: 2 }),
  preActBottleneck_stride2_on1x1: preActBottleneckBlock({ ...bottleneck, stride: 2, strideOn: '1x1' }),
  wide: wideBlock({ filters: 1, widen: 2 }),
  wide_stride2: wideBlock({ filters: 1, widen: 3, stride: 2 }),
  resNeXt_grouped: resNeXtBlock(groups),
  resNeXt_split: resNeXtBlock({ ...groups, form: 'split' }),
  resNeXt_concat: resNeXtBlock({ ...groups, form: 'concat' }),
  basic_se_standard_max_tanh: residualBlock({ ...basic, se: { reduction, pool: 'max', gate: 'tanh' } }),
  basic_se_pre_relu: residualBlock({ ...basic, se: { reduction, placement: 'pre', gate: 'relu' } }),
  basic_se_post_hardSigmoid: residualBlock({
    ...basic,
    se: { reduction, placement: 'post', gate: 'hardSigmoid' },
  }),
  basic_se_identity_noBias: residualBlock({
    ...basic,
    se: { reduction, placement: 'identity', bias: false },
  }),
  basic_se_3x3: residualBlock({ ...basic, se: { reduction, placement: '3x3' } }),
  bottleneck_se_3x3: bottleneckBlock({ ...bottleneck, se: { reduction, placement: '3x3' } }),
  bottleneck_se_identity: bottleneckBlock({ ...bottleneck, se: { reduction, placement: 'identity' } }),
  preAct_se_pre: preActBlock({ filters: 3, se: { reduction, placement: 'pre' } }),
  preActBottleneck_se_3x3: preActBottleneckBlock({ ...bottleneck, se: { reduction, placement: '3x3' } }),
  wide_se_standard: wideBlock({ filters: 3, se: { reduction: 3 } }),
  wide_se_post: wideBlock({ filters: 2, se: { reduction, placement: 'post' } }),
};

describe.each(Object.entries(ours))('%s', (name, { definition, config }) => {
  const { input, weights, eval: prediction, train } = goldenResidual[name as keyof typeof goldenResidual];
  const Layer = layerOf<object>({ definition });

  it('predicts, with the gradients of prediction', () =>
    expectGolden({ layer: new Layer(config), input, weights, run: prediction, training: false }));

  it('trains, with the gradients of training, and moves its statistics', () =>
    expectGolden({ layer: new Layer(config), input, weights, run: train, training: true }));
});
