// The networks of test/data/reference_numbers.json, composed with the builder, under the names they have there.

import {
  type BlockCall,
  bottleneckBlock,
  net,
  residualBlock,
  type SqueezeExciteConfig,
} from 'tfjs-blocks/spec';
import type { Shortcut } from '../../src/blocks/shortcut';
import type { DrawingFamily } from '../../src/net/net';

type Classifier = DrawingFamily['vector'];

const depths = {
  18: [2, 2, 2, 2],
  34: [3, 4, 6, 3],
  50: [3, 4, 6, 3],
  101: [3, 4, 23, 3],
  152: [3, 8, 36, 3],
} as const;

interface Frame {
  /** Caffe's max pooling: no padding, ceil mode. */
  readonly caffe?: boolean;
}

/** Stages of widths 64, 128, 256 and 512 over the 7×7 stem. `unit` is told the stage's width. */
function imageNet(
  depth: keyof typeof depths,
  unit: (width: number) => BlockCall,
  { caffe }: Frame = {},
): Classifier {
  const stem = net({ input: [224, 224, 3] })
    .conv({ filters: 64, kernelSize: 7, stride: 2, bias: false })
    .batchNorm()
    .relu()
    .maxPool({ size: 3, stride: 2, ...(caffe ? { padding: 0, ceil: true } : {}) });
  return depths[depth]
    .reduce(
      (trunk, units, stage) => trunk.stage(units, unit(64 * 2 ** stage), { stride: stage === 0 ? 1 : 2 }),
      stem,
    )
    .globalAvgPool()
    .dense(1000);
}

const basic =
  (se?: SqueezeExciteConfig) =>
  (filters: number): BlockCall =>
    residualBlock({ filters, se });

interface Bottleneck {
  readonly strideOn?: '1x1' | '3x3';
  readonly se?: SqueezeExciteConfig;
}

/** Four times as wide outside as inside. */
const bottleneck =
  ({ strideOn, se }: Bottleneck = {}) =>
  (width: number): BlockCall =>
    bottleneckBlock({ filters: 4 * width, strideOn, se });

/** ResNeXt: `groups` of `groupWidth` channels in the first stage, twice as wide in each that follows. */
const resNeXt =
  (groups: number, groupWidth: number, se?: SqueezeExciteConfig) =>
  (width: number): BlockCall =>
    bottleneckBlock({ filters: 4 * width, groups, groupWidth: (groupWidth * width) / 64, se });

/** Three stages over a 3×3 stem, as in section 4.2 of He et al. 2015. `unit` is told the stage: 0, 1, 2. */
function cifar(units: number, stem: number, unit: (stage: number) => BlockCall, classes = 10): Classifier {
  const begin = net({ input: [32, 32, 3] })
    .conv({ filters: stem, kernelSize: 3, bias: false })
    .batchNorm()
    .relu();
  return [0, 1, 2]
    .reduce((trunk, stage) => trunk.stage(units, unit(stage), { stride: stage === 0 ? 1 : 2 }), begin)
    .globalAvgPool()
    .dense(classes);
}

/** 6n + 2 layers. */
const cifarBasic = (depth: number, shortcut: Shortcut, se?: SqueezeExciteConfig): Classifier =>
  cifar((depth - 2) / 6, 16, (stage) => residualBlock({ filters: 16 * 2 ** stage, shortcut, se }));

/** 9n + 2 layers. */
const cifarBottleneck = (depth: number): Classifier =>
  cifar((depth - 2) / 9, 16, (stage) => bottleneckBlock({ filters: 64 * 2 ** stage }));

const cifarResNeXt = (groups: number, groupWidth: number, classes?: number): Classifier =>
  cifar(
    3,
    64,
    (stage) => bottleneckBlock({ filters: 256 * 2 ** stage, groups, groupWidth: groupWidth * 2 ** stage }),
    classes,
  );

/** Residual networks of residual networks, of three levels: all units, each stage, each unit. */
const ror = (depth: number, classes: number): Classifier =>
  net({ input: [32, 32, 3] })
    .conv({ filters: 16, kernelSize: 3, bias: false })
    .batchNorm()
    .relu()
    .residual((root) =>
      [16, 32, 64].reduce(
        (trunk, filters, stage) =>
          trunk.residual(
            (middle) =>
              middle.stage((depth - 2) / 6, residualBlock({ filters, shortcut: 'A' }), {
                stride: stage === 0 ? 1 : 2,
              }),
            { shortcut: 'C', activation: 'relu' },
          ),
        root,
      ),
    )
    .globalAvgPool()
    .dense(classes);

const caffe: SqueezeExciteConfig = { reduction: 16 };
const timm: SqueezeExciteConfig = { reduction: 16, rounding: 'divisible' };

export const referenceNets: Readonly<Record<string, () => Classifier>> = {
  resnet18: () => imageNet(18, basic()),
  resnet34: () => imageNet(34, basic()),
  resnet50: () => imageNet(50, bottleneck()),
  resnet101: () => imageNet(101, bottleneck()),
  resnet152: () => imageNet(152, bottleneck()),
  'ResNet-50 v1 (stride in 1x1)': () => imageNet(50, bottleneck({ strideOn: '1x1' })),
  'ResNet-101 v1 (stride in 1x1)': () => imageNet(101, bottleneck({ strideOn: '1x1' })),
  'ResNet-152 v1 (stride in 1x1)': () => imageNet(152, bottleneck({ strideOn: '1x1' })),

  wide_resnet50_2: () => imageNet(50, (width) => bottleneckBlock({ filters: 4 * width, width: 2 * width })),
  wide_resnet101_2: () => imageNet(101, (width) => bottleneckBlock({ filters: 4 * width, width: 2 * width })),
  'WRN-18-2 (ImageNet, basic)': () => imageNet(18, (width) => residualBlock({ filters: 2 * width })),
  'WRN-34-2 (ImageNet, basic)': () => imageNet(34, (width) => residualBlock({ filters: 2 * width })),

  resnext50_32x4d: () => imageNet(50, resNeXt(32, 4)),
  resnext101_32x4d: () => imageNet(101, resNeXt(32, 4)),
  resnext101_32x8d: () => imageNet(101, resNeXt(32, 8)),
  resnext101_64x4d: () => imageNet(101, resNeXt(64, 4)),

  seresnet18: () => imageNet(18, basic(timm)),
  seresnet34: () => imageNet(34, basic(timm)),
  seresnet50: () => imageNet(50, bottleneck({ se: timm })),
  legacy_seresnet18: () => imageNet(18, basic(caffe), { caffe: true }),
  legacy_seresnet34: () => imageNet(34, basic(caffe), { caffe: true }),
  'SE-ResNet-50': () => imageNet(50, bottleneck({ strideOn: '1x1', se: caffe }), { caffe: true }),
  'SE-ResNet-101': () => imageNet(101, bottleneck({ strideOn: '1x1', se: caffe }), { caffe: true }),
  'SE-ResNet-152': () => imageNet(152, bottleneck({ strideOn: '1x1', se: caffe }), { caffe: true }),
  seresnext50_32x4d: () => imageNet(50, resNeXt(32, 4, caffe)),
  seresnext101_32x4d: () => imageNet(101, resNeXt(32, 4, caffe)),

  'ResNet-20 CIFAR-10 (option A)': () => cifarBasic(20, 'A'),
  'ResNet-32 CIFAR-10 (option A)': () => cifarBasic(32, 'A-centered'),
  'ResNet-44 CIFAR-10 (option A)': () => cifarBasic(44, 'A-pooled'),
  'ResNet-56 CIFAR-10 (option A)': () => cifarBasic(56, 'A'),
  'ResNet-110 CIFAR-10 (option A)': () => cifarBasic(110, 'A'),
  'ResNet-1202 CIFAR-10 (option A)': () => cifarBasic(1202, 'A-centered'),
  'ResNet-20 CIFAR-10 (option B)': () => cifarBasic(20, 'B'),
  'ResNet-56 CIFAR-10 (option B)': () => cifarBasic(56, 'B'),
  'ResNet-110 CIFAR-10 (option B)': () => cifarBasic(110, 'B'),
  'ResNet-1202 CIFAR-10 (option B)': () => cifarBasic(1202, 'B'),
  'ResNet-164(BN) CIFAR-10 post-activation bottleneck': () => cifarBottleneck(164),
  'ResNet-1001(BN) CIFAR-10 post-activation bottleneck': () => cifarBottleneck(1001),
  'ResNet-1202 + SD CIFAR-10': () =>
    cifar(200, 16, (stage) => residualBlock({ filters: 16 * 2 ** stage, shortcut: 'A', dropPathRate: 0.5 })),
  'SE-ResNet-20 CIFAR-10': () => cifarBasic(20, 'B', caffe),
  'SE-ResNet-110 CIFAR-10': () => cifarBasic(110, 'B', caffe),

  'ResNeXt-29 8x64d CIFAR-10': () => cifarResNeXt(8, 64),
  'ResNeXt-29 8x64d CIFAR-100': () => cifarResNeXt(8, 64, 100),
  'ResNeXt-29 16x64d CIFAR-10': () => cifarResNeXt(16, 64),
  'ResNeXt-29 16x64d CIFAR-100': () => cifarResNeXt(16, 64, 100),
  'ResNeXt-29 32x4d CIFAR-10': () => cifarResNeXt(32, 4),

  'RoR-3-110 CIFAR-10': () => ror(110, 10),
  'RoR-3-110 CIFAR-100': () => ror(110, 100),
  'RoR-3-164 CIFAR-10': () => ror(164, 10),
  'RoR-3-164 CIFAR-100': () => ror(164, 100),
};
