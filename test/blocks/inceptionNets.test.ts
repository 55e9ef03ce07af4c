// Whole Inception networks, composed of their blocks and counted to the unit.

import {
  ConfigError,
  type ConvNormActConfig,
  type InceptionOptions,
  type InceptionResNetBlockConfig,
  inceptionAux,
  type inceptionBlock,
  inceptionResNetBlock,
  inceptionV3Aux,
  inceptionV4A,
  inceptionV4B,
  inceptionV4C,
  net,
  type SqueezeExciteConfig,
} from 'tfjs-blocks/spec';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analysis/analyze';
import { type BlockCall, drawBlock } from '../../src/graph/block';
import type { Shape } from '../../src/graph/shape';
import type { DrawingFamily } from '../../src/net/net';

type Trunk = DrawingFamily['map'];

const caffe = { size: 3, stride: 2, padding: 'valid', ceil: true } as const;

/** What the first two versions have before their modules. */
const firstConvolutions = (convs: Partial<ConvNormActConfig>): Trunk =>
  net({ input: [224, 224, 3] })
    .convNormAct({ filters: 64, kernelSize: 7, stride: 2, ...convs })
    .maxPool(caffe)
    .convNormAct({ filters: 64, kernelSize: 1, ...convs })
    .convNormAct({ filters: 192, kernelSize: 3, ...convs })
    .maxPool(caffe);

type GoogLeNetRow = readonly [number, readonly [number, number], readonly [number, number], number];

/** Szegedy et al. 2014, table 1. */
function googLeNet(options: Pick<Parameters<typeof inceptionBlock>[0], 'batchNorm' | 'kernel5x5'>) {
  const modules = (trunk: Trunk, ...rows: readonly GoogLeNetRow[]): Trunk =>
    rows.reduce(
      (trunk, [filters1x1, filters3x3, filters5x5, poolFilters]) =>
        trunk.inceptionBlock({ filters1x1, filters3x3, filters5x5, poolFilters, ...options }),
      trunk,
    );
  const { batchNorm = false } = options;
  const stage3 = modules(
    firstConvolutions({ batchNorm }),
    [64, [96, 128], [16, 32], 32],
    [128, [128, 192], [32, 96], 64],
  );
  const stage4 = modules(
    stage3.maxPool(caffe),
    [192, [96, 208], [16, 48], 64],
    [160, [112, 224], [24, 64], 64],
    [128, [128, 256], [24, 64], 64],
    [112, [144, 288], [32, 64], 64],
    [256, [160, 320], [32, 128], 128],
  );
  return modules(stage4.maxPool(caffe), [256, [160, 320], [32, 128], 128], [384, [192, 384], [48, 128], 128])
    .globalAvgPool()
    .dense(1000);
}

type BNInceptionRow = readonly [number, readonly [number, number], readonly [number, number], number];

/** Ioffe & Szegedy 2015, figure 5. */
function bnInception(options: InceptionOptions) {
  const { bias } = options;
  const modules = (trunk: Trunk, ...rows: readonly BNInceptionRow[]): Trunk =>
    rows.reduce(
      (trunk, [filters1x1, filters3x3, filtersDouble3x3, poolFilters]) =>
        trunk.inceptionV2Block({ filters1x1, filters3x3, filtersDouble3x3, poolFilters, ...options }),
      trunk,
    );
  const stage3 = modules(
    firstConvolutions({ bias }),
    [64, [64, 64], [64, 96], 32],
    [64, [64, 96], [64, 96], 64],
  ).inceptionV2Reduction({ filters3x3: [128, 160], filtersDouble3x3: [64, 96], ...options });
  const stage4 = modules(
    stage3,
    [224, [64, 96], [96, 128], 128],
    [192, [96, 128], [96, 128], 128],
    [160, [128, 160], [128, 160], 128],
    [96, [128, 192], [160, 192], 128],
  ).inceptionV2Reduction({ filters3x3: [128, 192], filtersDouble3x3: [192, 256], ...options });
  return modules(stage4, [352, [192, 320], [160, 224], 128])
    .inceptionV2Block({
      filters1x1: 352,
      filters3x3: [192, 320],
      filtersDouble3x3: [192, 224],
      pool: 'max',
      poolFilters: 128,
      ...options,
    })
    .globalAvgPool()
    .dense(1000);
}

const input = [299, 299, 3] as const;

/** Szegedy et al. 2015, table 1. */
const inceptionV3 = (options: InceptionOptions = {}) =>
  net({ input })
    .inceptionV3Stem(withoutSqueeze(options))
    .inceptionA({ poolFilters: 32, ...options })
    .inceptionA({ poolFilters: 64, ...options })
    .inceptionA({ poolFilters: 64, ...options })
    .inceptionB(options)
    .inceptionC({ filters7x7: 128, ...options })
    .inceptionC({ filters7x7: 160, ...options })
    .inceptionC({ filters7x7: 160, ...options })
    .inceptionC({ filters7x7: 192, ...options })
    .inceptionD(options)
    .inceptionE(options)
    .inceptionE(options)
    .globalAvgPool()
    .dense(1000);

const withoutSqueeze = ({ se: _, ...options }: InceptionOptions) => options;

/** Szegedy et al. 2016, figure 9. */
const inceptionV4 = () =>
  net({ input })
    .inceptionV4Stem({ name: 'features' })
    .stage(4, inceptionV4A())
    .inceptionReductionA()
    .stage(7, inceptionV4B())
    .inceptionV4ReductionB()
    .stage(3, inceptionV4C())
    .globalAvgPool()
    .dense(1000);

interface InceptionResNetOptions {
  readonly gamma?: boolean;
  readonly se?: SqueezeExciteConfig;
}

/** Szegedy et al. 2016, figure 15, with the numbers of units that the authors released for version 2. */
function inceptionResNetV2({ gamma, se }: InceptionResNetOptions = {}) {
  const unit = (kind: 'A' | 'B' | 'C', more: Partial<InceptionResNetBlockConfig> = {}) =>
    inceptionResNetBlock({ kind, gamma, se, ...more });
  return net({ input })
    .inceptionResNetStem({ gamma })
    .stage(10, unit('A'))
    .inceptionReductionA({ k: 256, l: 256, m: 384, n: 384, gamma })
    .stage(20, unit('B'))
    .inceptionResNetReductionB({ gamma })
    .stage(9, unit('C'))
    .add(unit('C', { scale: 1, outputActivation: 'linear' }))
    .convNormAct({ filters: 1536, kernelSize: 1, eps: 1e-3, gamma })
    .globalAvgPool()
    .dense(1000);
}

/** Szegedy et al. 2016, figure 15. */
const inceptionResNetV1Trunk = () =>
  net({ input })
    .inceptionResNetStem({ version: 1 })
    .stage(5, inceptionResNetBlock({ kind: 'A', version: 1 }))
    .inceptionReductionA({ k: 192, l: 192, m: 256, n: 384 })
    .stage(10, inceptionResNetBlock({ kind: 'B', version: 1 }))
    .inceptionResNetReductionB({ version: 1 })
    .stage(5, inceptionResNetBlock({ kind: 'C', version: 1 }));

test.each([
  ['GoogLeNet of the paper', () => googLeNet({}), 6_998_552, 0, 1_582_671_872],
  [
    'GoogLeNet of torchvision',
    () => googLeNet({ batchNorm: true, kernel5x5: 3 }),
    ...[6_624_904, 14_560, 1_498_376_192],
  ],
  ['BN-Inception', () => bnInception({}), 11_285_224, 20_032, 2_032_600_064],
  ['BN-Inception with biases', () => bnInception({ bias: true }), 11_295_240, 20_032, 2_032_600_064],
  ['SE-BN-Inception', () => bnInception({ se: {} }), 11_931_622, 20_032, 2_033_239_424],
  ['Inception-v3', () => inceptionV3(), 23_834_568, 34_432, 5_713_216_096],
  ['Inception-v3 of Keras', () => inceptionV3({ gamma: false }), 23_817_352, 34_432, 5_713_216_096],
  ['Inception-v4', () => inceptionV4(), 42_679_816, 63_168, 12_253_974_624],
  ['Inception-ResNet-v2', () => inceptionResNetV2(), 55_843_464, 60_544, 13_155_794_016],
  [
    'Inception-ResNet-v2 of Keras',
    () => inceptionResNetV2({ gamma: false }),
    ...[55_813_192, 60_544, 13_155_794_016],
  ],
  [
    'Inception-ResNet-v1',
    () => inceptionResNetV1Trunk().globalAvgPool().dense(1000),
    ...[22_756_328, 27_040, 6_206_361_696],
  ],
  [
    'Inception-ResNet-v1 of FaceNet, with a classifier',
    () =>
      inceptionResNetV1Trunk()
        .inceptionResNetBlock({ kind: 'C', version: 1, scale: 1, outputActivation: 'linear' })
        .globalAvgPool()
        .dense(512, { bias: false })
        .batchNorm()
        .dense(1000),
    ...[23_995_624, 29_600, 6_308_235_360],
  ],
] as const)('%s', (_, compose, params, statistics, macs) => {
  expect(compose().analyze()).toMatchObject({ params, statistics, macs });
});

test('SE-Inception-ResNet-v2: squeeze-and-excitation in each of the 40 units', () => {
  expect(inceptionResNetV2({ se: {} }).analyze()).toMatchObject({ params: 64_387_444, statistics: 60_544 });
});

const costs = (call: BlockCall, shape: Shape) => analyze('aux', drawBlock(call, [shape]));

test("GoogLeNet with its auxiliary classifiers, torchvision's and the paper's", () => {
  const sum = (batchNorm: boolean) =>
    [512, 528].reduce(
      (all, channels) => all + costs(inceptionAux({ classes: 1000, batchNorm }), [14, 14, channels]).params,
      0,
    );
  expect(6_624_904 + sum(true)).toBe(13_004_888);
  expect(6_998_552 + sum(false)).toBe(13_378_280);
});

test('an auxiliary classifier is a vector, which a net goes on from as from any', () => {
  const trunk = net({ input: [14, 14, 8] });
  expect(trunk.inceptionAux({ classes: 10 }).dense(2).softmax().outputShape).toEqual([2]);
  expect(
    net({ input: [17, 17, 8] })
      .inceptionV3Aux({ classes: 10 })
      .softmax().outputShape,
  ).toEqual([10]);
  // @ts-expect-error a convolution needs a map
  expect(() => trunk.inceptionAux({ classes: 10 }).conv({ filters: 2, kernelSize: 1 })).toThrow(ConfigError);
});

test('Inception-v3 with its auxiliary classifier', () => {
  const { params, statistics, outputShape } = costs(inceptionV3Aux({ classes: 1000 }), [17, 17, 768]);
  expect(outputShape).toEqual([1000]);
  expect(23_834_568 + params).toBe(27_161_264);
  expect(34_432 + statistics).toBe(36_224);
});
