// He et al. 2015, "Deep Residual Learning for Image Recognition", table 1. arXiv:1512.03385
//
//   image ── 7×7 conv 64 /2 ──┬── 3×3 max /2 ── layer1 ──┬── layer2 /2 ──┬── layer3 /2 ──┬── layer4 /2 ──┬── head
//                             c1                         c2              c3              c4              c5
//
// v1.5, torchvision's: the stride of a bottleneck is its 3×3 convolution's. v1, the paper's: the first 1×1's.

import { type BottleneckBlockConfig, bottleneckBlock } from '../blocks/bottleneckBlock';
import { type ResidualBlockConfig, residualBlock } from '../blocks/residualBlock';
import type { BlockCall } from '../graph/block';
import { defineModel, type Model, type Setting, type Trunk } from './model';

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
  /** Max pooling as Caffe: no padding, and a last window that hangs over. Default false: a pixel on each side, as torch. */
  caffe?: boolean;
}

/** Table 1's first rows: `[H, W, 3] → [H/4, W/4, 64]`, tapped halfway. */
export function stem(
  image: Trunk,
  options: UnitOptions & Setting,
  { bias = false, caffe }: StemOptions = {},
): Trunk {
  const { width, activation = 'relu', eps, momentum, kernelInitializer, kernelRegularizer } = options;
  return image
    .conv({ filters: width(64), kernelSize: 7, stride: 2, bias, kernelInitializer, kernelRegularizer })
    .batchNorm({ eps, momentum })
    .activation(activation)
    .tap('c1')
    .maxPool({ size: 3, stride: 2, ...(caffe && { padding: 0, ceil: true }) });
}

/** Table 1's stages, each half the size and tapped. `unit` is told the inner width: 64, 128, 256, 512. */
export const stages = (x: Trunk, counts: readonly number[], unit: (stageWidth: number) => BlockCall): Trunk =>
  counts.reduce(
    (trunk, count, stage) =>
      trunk.stage(count, unit(64 * 2 ** stage), { stride: stage === 0 ? 1 : 2, tap: `c${stage + 2}` }),
    x,
  );

interface ResNet extends StemOptions, Pick<BottleneckBlockConfig, 'strideOn'> {
  readonly name: string;
  readonly depth: keyof typeof repeats;
  readonly aliases?: readonly string[];
  readonly defaults?: UnitOptions;
}

function resNet({ depth, strideOn, bias, ...named }: ResNet): Model<UnitOptions> {
  return defineModel<UnitOptions>({
    ...named,
    family: 'ResNet',
    paper: '1512.03385',
    trunk(image, options) {
      const unit = (stageWidth: number): BlockCall => {
        const filters = options.width(stageWidth);
        const own = { bias, ...unitOptions(options) };
        return depth < 50
          ? residualBlock({ filters, ...own })
          : bottleneckBlock({ filters: 4 * filters, strideOn, ...own });
      };
      return stages(stem(image, options, { bias }), repeats[depth], unit);
    },
  });
}

export const resnet18 = /* @__PURE__ */ resNet({ name: 'resnet18', depth: 18 });
export const resnet34 = /* @__PURE__ */ resNet({ name: 'resnet34', depth: 34 });
export const resnet50 = /* @__PURE__ */ resNet({ name: 'resnet50', depth: 50 });
export const resnet101 = /* @__PURE__ */ resNet({ name: 'resnet101', depth: 101 });
export const resnet152 = /* @__PURE__ */ resNet({ name: 'resnet152', depth: 152 });

const v1 = { strideOn: '1x1' } as const;
export const resnet50_v1 = /* @__PURE__ */ resNet({ name: 'resnet50_v1', depth: 50, ...v1 });
export const resnet101_v1 = /* @__PURE__ */ resNet({ name: 'resnet101_v1', depth: 101, ...v1 });
export const resnet152_v1 = /* @__PURE__ */ resNet({ name: 'resnet152_v1', depth: 152, ...v1 });

/** Keras's: v1 with biases before the norms. */
const keras = { ...v1, bias: true, defaults: { eps: 1.001e-5, momentum: 0.01 } } as const;
export const resnet50_keras = /* @__PURE__ */ resNet({
  name: 'resnet50_keras',
  depth: 50,
  aliases: ['ResNet50'],
  ...keras,
});
export const resnet101_keras = /* @__PURE__ */ resNet({
  name: 'resnet101_keras',
  depth: 101,
  aliases: ['ResNet101'],
  ...keras,
});
export const resnet152_keras = /* @__PURE__ */ resNet({
  name: 'resnet152_keras',
  depth: 152,
  aliases: ['ResNet152'],
  ...keras,
});
