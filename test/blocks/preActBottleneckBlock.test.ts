import { net } from 'tfjs-blocks/spec';
import { expect, test } from 'vitest';
import {
  type PreActBottleneckBlockConfig,
  preActBottleneckBlock,
} from '../../src/blocks/preActBottleneckBlock';
import { drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { Shape } from '../../src/graph/shape';
import { cifarPreActResNet, preresnet164_cifar } from '../../src/models/cifarPreActResNet';
import { goldenResidual } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: PreActBottleneckBlockConfig, input: Shape = [8, 8, 16]) =>
  drawBlock(preActBottleneckBlock(config), [input]);

test('is the figure', () => {
  const steps = flatten(draw({ filters: 16 })).slice(1);
  expect(steps.map(({ node, path }) => [...path, node.operation.name].join('/'))).toEqual([
    'norm1/batchNorm',
    'activation',
    'conv1/conv2d',
    'norm2/batchNorm',
    'activation',
    'conv2/conv2d',
    'norm3/batchNorm',
    'activation',
    'conv3/conv2d',
    'add',
  ]);
});

test.each<[keyof typeof goldenResidual, PreActBottleneckBlockConfig]>([
  ['preActBottleneck', { filters: 4, width: 2 }],
  ['preActBottleneck_stride2', { filters: 4, width: 2, stride: 2 }],
])('%s has the weights of timm', (name, config) => {
  const { input, weights } = goldenResidual[name];
  expect(Object.fromEntries(torchWeightShapes(draw(config, input.slice(1))))).toEqual(weights);
});

test.each([
  [164, 10, 1_703_258, 24_224, 244_500_992],
  [164, 100, 1_726_388, 24_224, 244_524_032],
  [1001, 10, 10_327_706, 149_216, 1_487_849_984],
  [1001, 100, 10_350_836, 149_216, 1_487_873_024],
])(
  'Pre-ResNet-%i for %i classes has the published numbers',
  (depth, numClasses, params, statistics, macs) => {
    const net = cifarPreActResNet({ depth, bottleneck: true, numClasses });
    expect(net.analyze()).toMatchObject({ params, statistics, macs });
  },
);

test('the stride on the 3×3 costs what pytorchcv says', () => {
  expect(preresnet164_cifar({ strideOn: '3x3' }).analyze()).toMatchObject({
    params: 1_703_258,
    macs: 247_646_720,
  });
});

interface Stem {
  /** Whether a norm and an activation follow the first convolution. */
  readonly normed: boolean;
  /** Of the first unit. */
  readonly preActivation: 'projection' | 'none';
}

/** Units over a 7×7 stem, for ImageNet. */
function imageNet([count, ...counts]: readonly number[], { normed, preActivation }: Stem) {
  const bare = net({ input: [224, 224, 3] }).conv({ filters: 64, kernelSize: 7, stride: 2, bias: false });
  const first = (normed ? bare.batchNorm().relu() : bare)
    .maxPool({ size: 3, stride: 2 })
    .preActBottleneckBlock({ filters: 256, preActivation })
    .stage(count! - 1, preActBottleneckBlock({ filters: 256 }));
  return counts
    .reduce(
      (trunk, repeat, stage) =>
        trunk.stage(repeat, preActBottleneckBlock({ filters: 512 * 2 ** stage }), { stride: 2 }),
      first,
    )
    .batchNorm()
    .relu()
    .globalAvgPool()
    .dense(1000);
}

const timm: Stem = { normed: false, preActivation: 'projection' };
const facebook: Stem = { normed: true, preActivation: 'none' };
const pytorchcv: Stem = { normed: true, preActivation: 'projection' };

test.each<[string, number[], Stem, params: number, statistics: number]>([
  ['resnetv2_50', [3, 4, 6, 3], timm, 25_549_352, 45_440],
  ['resnetv2_101', [3, 4, 23, 3], timm, 44_541_480, 97_664],
  ['resnetv2_152', [3, 8, 36, 3], timm, 60_185_128, 143_744],
  ["fb.resnet.torch's 50", [3, 4, 6, 3], facebook, 25_549_352, 45_440],
  ["pytorchcv's 50", [3, 4, 6, 3], pytorchcv, 25_549_480, 45_568],
  ['200', [3, 24, 36, 3], facebook, 64_666_152, 168_320],
])('%s has the published parameters', (_, counts, stem, params, statistics) => {
  expect(imageNet(counts, stem).analyze()).toMatchObject({ params, statistics });
});

test('groups of the 3×3, and a width of its own', () => {
  const shapes = Object.fromEntries(torchWeightShapes(draw({ filters: 16, groups: 2, groupWidth: 3 })));
  expect(shapes).toMatchObject({
    'conv1.weight': [6, 16, 1, 1],
    'conv2.weight': [6, 3, 3, 3],
    'conv3.weight': [16, 6, 1, 1],
  });
});

test.each<[object, RegExp]>([
  [{ filters: 1002 }, /^bottleneck = 4 must divide 1002 filters/],
  [{ filters: 16, strideOn: '2x2' }, /^strideOn = '2x2' must be one of '3x3', '1x1'\./],
  [{ filters: 16, preActivation: true }, /^preActivation = true must be one of /],
  [{ filters: 16, dropRate: 0.3 }, /^PreActBottleneckBlock has no option 'dropRate'/],
])('refuses %j', (config, message) => {
  expect(configErrorOf(() => draw(config as PreActBottleneckBlockConfig)).message).toMatch(message);
});
