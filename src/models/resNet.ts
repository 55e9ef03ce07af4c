// He et al. 2015, "Deep Residual Learning for Image Recognition", table 1. arXiv:1512.03385
//
//   image ── 7×7 conv 64 /2 ──┬── 3×3 max /2 ── layer1 ──┬── layer2 /2 ──┬── layer3 /2 ──┬── layer4 /2 ──┬── head
//                             c1                         c2              c3              c4              c5
//
// v1.5, torchvision's: the stride of a bottleneck is its 3×3 convolution's. v1, the paper's: the first 1×1's.

import { type BottleneckBlockConfig, bottleneckBlock } from '../blocks/bottleneckBlock';
import { type ResidualBlockConfig, residualBlock } from '../blocks/residualBlock';
import type { BlockCall } from '../graph/block';
import { combined, defineModel, type Model, type Parts, type Setting, type Trunk } from './model';

/** Table 1: units in each of the four stages. */
export const repeats = {
  18: [2, 2, 2, 2],
  34: [3, 4, 6, 3],
  50: [3, 4, 6, 3],
  101: [3, 4, 23, 3],
  152: [3, 8, 36, 3],
} as const;

/** What may be changed about every unit of a residual network. */
export type UnitOptions = Pick<
  ResidualBlockConfig,
  'activation' | 'se' | 'zeroInitLast' | 'eps' | 'momentum' | 'kernelInitializer' | 'kernelRegularizer'
>;

/** The options of units among those of a model. */
export function unitOptions(options: UnitOptions): UnitOptions {
  const { activation, se, zeroInitLast, eps, momentum, kernelInitializer, kernelRegularizer } = options;
  return { activation, se, zeroInitLast, eps, momentum, kernelInitializer, kernelRegularizer };
}

export interface StemOptions {
  /** Whether the convolution has a bias, though a norm follows. Default false. */
  bias?: boolean;
  /** Whether norm and activation follow the convolution. Default true. */
  norm?: boolean;
  /** How the max pooling, 3×3 of stride 2, is padded. Default `'torch'`. */
  pool?: keyof typeof pools;
}

/** The max pooling of the stem, as the authors of different codes pad it. */
export const pools = {
  /** A pixel on each side, which never is the maximum. */
  torch: (x: Trunk) => x.maxPool({ size: 3, stride: 2 }),
  /** None, and a last window that hangs over. */
  caffe: (x: Trunk) => x.maxPool({ size: 3, stride: 2, padding: 0, ceil: true }),
  /** A pixel of zeros on each side, as Keras: another maximum, unless an activation has left nothing below zero. */
  zeros: (x: Trunk) => x.pad({ pads: 1 }).maxPool({ size: 3, stride: 2, padding: 0 }),
};

/** Table 1's first rows: `[H, W, 3] → [H/4, W/4, 64]`, tapped halfway. */
export function stem(
  image: Trunk,
  options: UnitOptions & Setting,
  { bias = false, norm = true, pool = 'torch' }: StemOptions = {},
): Trunk {
  const { width, kernelInitializer, kernelRegularizer } = options;
  const kernel = { kernelInitializer, kernelRegularizer };
  const x = image.conv({ filters: width(64), kernelSize: 7, stride: 2, bias, ...kernel });
  return pools[pool]((norm ? normAct(x, options) : x).tap('c1'));
}

/** A norm and the net's activation. */
export const normAct = (x: Trunk, { activation = 'relu', eps, momentum }: UnitOptions): Trunk =>
  x.batchNorm({ eps, momentum }).activation(activation);

export interface StagesOptions {
  /** The first stage's maps are 2^octave times smaller than the image. Default 2. */
  octave?: number;
  /** Of each stage's first unit, in place of the others'. */
  first?: (stage: number) => object | undefined;
  /** What comes after the last unit, before the tap: the norm and activation of pre-activation nets. */
  finish?: (x: Trunk) => Trunk;
}

/** Stages of so many units, each half the size of the one before, and tapped. `unit` is told the stage: 0, 1 … */
export const stages = (
  x: Trunk,
  counts: readonly number[],
  unit: (stage: number) => BlockCall,
  { octave = 2, first, finish }: StagesOptions = {},
): Trunk =>
  counts.reduce((trunk, count, stage) => {
    const tap = `c${octave + stage}`;
    const options = { stride: stage === 0 ? 1 : 2, first: first?.(stage) };
    return finish && stage === counts.length - 1
      ? finish(trunk.stage(count, unit(stage), options)).tap(tap)
      : trunk.stage(count, unit(stage), { ...options, tap });
  }, x);

/** Table 1's widths inside of units, times the net's: 64, 128, 256, 512. */
export const widthAt = (stage: number, { width }: Setting): number => width(64 * 2 ** stage);

interface ResNet extends Pick<StemOptions, 'bias' | 'pool'>, Pick<BottleneckBlockConfig, 'strideOn'> {
  readonly name: string;
  readonly depth: keyof typeof repeats;
  readonly family?: string;
  readonly paper?: string;
  readonly aliases?: readonly string[];
  readonly defaults?: UnitOptions;
}

/** A ResNet for ImageNet. */
export function resNet(own: Parts<ResNet>, ...shared: readonly Partial<ResNet>[]): Model<UnitOptions> {
  const { depth, strideOn, bias, pool, ...named } = combined<ResNet>(own, shared);
  return defineModel<UnitOptions>({
    family: 'ResNet',
    paper: '1512.03385',
    ...named,
    trunk(image, options) {
      const unit = (stage: number): BlockCall => {
        const filters = widthAt(stage, options);
        const own = { bias, ...unitOptions(options) };
        return depth < 50
          ? residualBlock({ filters, ...own })
          : bottleneckBlock({ filters: 4 * filters, strideOn, ...own });
      };
      return stages(stem(image, options, { bias, pool }), repeats[depth], unit);
    },
  });
}

export const resnet18 = /* @__PURE__ */ resNet({ name: 'resnet18', depth: 18 });
export const resnet34 = /* @__PURE__ */ resNet({ name: 'resnet34', depth: 34 });
export const resnet50 = /* @__PURE__ */ resNet({ name: 'resnet50', depth: 50 });
export const resnet101 = /* @__PURE__ */ resNet({ name: 'resnet101', depth: 101 });
export const resnet152 = /* @__PURE__ */ resNet({ name: 'resnet152', depth: 152 });

const v1 = { strideOn: '1x1' } as const;
export const resnet50_v1 = /* @__PURE__ */ resNet({ name: 'resnet50_v1', depth: 50 }, v1);
export const resnet101_v1 = /* @__PURE__ */ resNet({ name: 'resnet101_v1', depth: 101 }, v1);
export const resnet152_v1 = /* @__PURE__ */ resNet({ name: 'resnet152_v1', depth: 152 }, v1);

/** Keras's: v1 with biases before the norms. */
const keras = { strideOn: '1x1', bias: true, defaults: { eps: 1.001e-5, momentum: 0.01 } } as const;
export const resnet50_keras = /* @__PURE__ */ resNet(
  {
    name: 'resnet50_keras',
    depth: 50,
    aliases: ['ResNet50'],
  },
  keras,
);
export const resnet101_keras = /* @__PURE__ */ resNet(
  {
    name: 'resnet101_keras',
    depth: 101,
    aliases: ['ResNet101'],
  },
  keras,
);
export const resnet152_keras = /* @__PURE__ */ resNet(
  {
    name: 'resnet152_keras',
    depth: 152,
    aliases: ['ResNet152'],
  },
  keras,
);
