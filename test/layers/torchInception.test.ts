// Inception modules against torchvision's and timm's, in float64: outputs, gradients, statistics; in prediction and in
// training.

import { describe, it } from 'vitest';
import { convNormAct } from '../../src/blocks/convNormAct';
import { inceptionAux } from '../../src/blocks/inceptionAux';
import { inceptionBlock } from '../../src/blocks/inceptionBlock';
import {
  inceptionResNetBlock,
  inceptionResNetReductionB,
  inceptionResNetStem,
} from '../../src/blocks/inceptionResNet';
import { inceptionV2Block, inceptionV2Reduction } from '../../src/blocks/inceptionV2';
import {
  inceptionA,
  inceptionB,
  inceptionC,
  inceptionD,
  inceptionE,
  inceptionV3Aux,
} from '../../src/blocks/inceptionV3';
import {
  inceptionReductionA,
  inceptionV4A,
  inceptionV4B,
  inceptionV4C,
  inceptionV4ReductionB,
  inceptionV4Stem,
} from '../../src/blocks/inceptionV4';
import type { BlockCall } from '../../src/graph/block';
import { layerOf } from '../../src/layers/blockLayer';
import { type GoldenBlock, goldenInception, goldenInceptionResNet, type Named } from '../golden/load';
import { expectGolden } from '../support/goldenRun';

const googLeNet = { filters1x1: 3, filters3x3: [2, 4], filters5x5: [2, 3], poolFilters: 2 } as const;
const v2 = { filters3x3: [2, 4], filtersDouble3x3: [2, 3] } as const;
const narrow = (divisor: number) => ({ widthMultiplier: 1 / divisor });

/** The same blocks as in test/golden/inception.py. */
const first: Record<keyof typeof goldenInception, BlockCall> = {
  factorised: convNormAct({ filters: 4, kernelSize: 3, stride: 2, factorised: true }),
  googlenet: inceptionBlock({ ...googLeNet, batchNorm: true, kernel5x5: 3 }),
  googlenet_paper: inceptionBlock(googLeNet),
  googlenet_aux: inceptionAux({
    classes: 3,
    filters: 1,
    units: 5,
    dropRate: 0,
    poolSize: 2,
    poolStride: 2,
    batchNorm: true,
  }),
  v2: inceptionV2Block({ ...v2, filters1x1: 3, poolFilters: 2 }),
  v2_reduction: inceptionV2Reduction(v2),
  v3_A: inceptionA({ poolFilters: 32, ...narrow(32) }),
  v3_B: inceptionB(narrow(64)),
  v3_C: inceptionC({ filters7x7: 128, ...narrow(64) }),
  v3_D: inceptionD(narrow(64)),
  v3_E: inceptionE(narrow(128)),
  v3_aux: inceptionV3Aux({ classes: 3, ...narrow(64) }),
};

/** The same blocks as in test/golden/inception_resnet.py. */
const second: Record<keyof typeof goldenInceptionResNet, BlockCall> = {
  v4_stem: inceptionV4Stem(narrow(32)),
  v4_A: inceptionV4A(narrow(32)),
  v4_B: inceptionV4B(narrow(128)),
  v4_C: inceptionV4C(narrow(128)),
  reduction_A: inceptionReductionA(narrow(128)),
  v4_reduction_B: inceptionV4ReductionB(narrow(128)),
  resnet_stem: inceptionResNetStem({ activation: 'silu', ...narrow(32) }),
  resnet_A: inceptionResNetBlock({ kind: 'A', ...narrow(16) }),
  resnet_A_se: inceptionResNetBlock({ kind: 'A', se: { rounding: 'divisible' }, ...narrow(16) }),
  resnet_A_version1: inceptionResNetBlock({ kind: 'A', version: 1, ...narrow(16) }),
  resnet_B: inceptionResNetBlock({ kind: 'B', ...narrow(64) }),
  resnet_C: inceptionResNetBlock({ kind: 'C', ...narrow(64) }),
  resnet_C_last: inceptionResNetBlock({ kind: 'C', scale: 1, outputActivation: 'linear', ...narrow(64) }),
  resnet_reduction_B: inceptionResNetReductionB(narrow(128)),
};

const golden: Named<GoldenBlock> = { ...goldenInception, ...goldenInceptionResNet };

describe.each(Object.entries({ ...first, ...second }))('%s', (name, { definition, config }) => {
  const { input, weights, eval: prediction, train } = golden[name]!;
  const Layer = layerOf<object>({ definition });

  it('predicts, with the gradients of prediction', () =>
    expectGolden({ layer: new Layer(config), input, weights, run: prediction, training: false }));

  it('trains, with the gradients of training, and moves its statistics', () =>
    expectGolden({ layer: new Layer(config), input, weights, run: train, training: true }));
});
