// Zagoruyko & Komodakis 2016, "Wide Residual Networks", table 1. arXiv:1605.07146
//
//   image ── 3×3 conv 16 ── layer1 16k ──┬── layer2 32k /2 ──┬── layer3 64k /2 ── norm, act ──┬── head
//                     n units in each    c0                  c1                               c2
//
// 6n + 4 layers, k times as wide. Of ResNets for ImageNet, bottlenecks are k times as wide inside, others outside.

import { bottleneckBlock } from '../blocks/bottleneckBlock';
import { residualBlock } from '../blocks/residualBlock';
import { wideBlock } from '../blocks/wideBlock';
import type { BlockCall } from '../graph/block';
import { bareStem, cifar, cifarStages, classifier, unitsOfDepth } from './cifar';
import { defineModel, type Model, type Setting, type Trunk } from './model';
import { normAct, repeats, stages, stem, type UnitOptions, unitOptions, widthAt } from './resNet';

const published = { family: 'Wide ResNet', paper: '1605.07146' } as const;

function imageNet(name: string, depth: keyof typeof repeats): Model<UnitOptions> {
  return defineModel<UnitOptions>({
    ...published,
    name,
    trunk(image, options) {
      const unit = (stage: number): BlockCall => {
        const width = 2 * widthAt(stage, options);
        const own = unitOptions(options);
        return depth < 50
          ? residualBlock({ filters: width, ...own })
          : bottleneckBlock({ filters: 2 * width, width, ...own });
      };
      return stages(stem(image, options), repeats[depth], unit);
    },
  });
}

export const wide_resnet18_2 = /* @__PURE__ */ imageNet('wide_resnet18_2', 18);
export const wide_resnet34_2 = /* @__PURE__ */ imageNet('wide_resnet34_2', 34);
export const wide_resnet50_2 = /* @__PURE__ */ imageNet('wide_resnet50_2', 50);
export const wide_resnet101_2 = /* @__PURE__ */ imageNet('wide_resnet101_2', 101);

export interface WideResNetShape {
  /** Layers: 6n + 4. Default 28. */
  depth?: number;
  /** The paper's k: how many times wider than 16, 32 and 64 channels. Default 10. */
  widen?: number;
}

function trunkOf(image: Trunk, options: UnitOptions & Setting, shape: WideResNetShape): Trunk {
  const { depth = 28, widen = 10 } = shape;
  const { width, dropRate } = options;
  const own = { widen, dropRate, ...unitOptions(options) };
  const unit = (stage: number): BlockCall => wideBlock({ filters: width(16 * 2 ** stage), ...own });
  const finish = (x: Trunk): Trunk => normAct(x, options);
  return cifarStages(bareStem(image, options), unitsOfDepth(depth, 6, 4), unit, { finish });
}

/** The paper's WRN-d-k. */
const wrn = (depth: number, widen: number): Model<UnitOptions> =>
  defineModel<UnitOptions>({
    ...published,
    ...cifar,
    classifier,
    name: `wrn_${depth}_${widen}_cifar`,
    trunk: (image, options) => trunkOf(image, options, { depth, widen }),
  });

/**
 * Wide ResNets for CIFAR of any depth and width. `dropRate` is that between a unit's convolutions.
 *
 * @throws ConfigError for a depth that is not 6n + 4.
 */
export const wideResNet = /* @__PURE__ */ defineModel<UnitOptions & WideResNetShape>(
  {
    name: 'wide_resnet_cifar',
    trunk(image, options) {
      const { depth, widen } = options;
      return trunkOf(image, options, { depth, widen });
    },
    classifier,
  },
  published,
  cifar,
);

export const wrn_40_1_cifar = /* @__PURE__ */ wrn(40, 1);
export const wrn_40_2_cifar = /* @__PURE__ */ wrn(40, 2);
export const wrn_40_4_cifar = /* @__PURE__ */ wrn(40, 4);
export const wrn_40_8_cifar = /* @__PURE__ */ wrn(40, 8);
export const wrn_40_10_cifar = /* @__PURE__ */ wrn(40, 10);
export const wrn_16_4_cifar = /* @__PURE__ */ wrn(16, 4);
export const wrn_16_8_cifar = /* @__PURE__ */ wrn(16, 8);
export const wrn_16_10_cifar = /* @__PURE__ */ wrn(16, 10);
export const wrn_22_8_cifar = /* @__PURE__ */ wrn(22, 8);
export const wrn_22_10_cifar = /* @__PURE__ */ wrn(22, 10);
export const wrn_28_10_cifar = /* @__PURE__ */ wrn(28, 10);
export const wrn_28_12_cifar = /* @__PURE__ */ wrn(28, 12);
export const wrn_58_4_cifar = /* @__PURE__ */ wrn(58, 4);
