// Hu et al. 2017, "Squeeze-and-Excitation Networks", table 1 and section 6. arXiv:1709.01507
//
//   ResNets and ResNeXts, every unit's branch rescaled before its sum: a fully connected pair, 16 times narrower between.
//
//   the authors' Caffe models   a 3×3 max pooling that hangs over; ResNets stride in the first 1×1   timm's legacy_…
//   timm                        ResNet v1.5 and its pooling; the middle is at least 8 wide
//
//   SENet-154   image ── 3×3 conv 64 /2 ── 3×3 conv 64 ── 3×3 conv 128 ──┬── 3×3 max /2 ── layer1 ──┬── … ──┬── head
//                                                                        c1                         c2      c5

import { bottleneckBlock } from '../blocks/bottleneckBlock';
import { cifarResNetOf } from './cifarResNet';
import { defineModel, type Model } from './model';
import {
  normAct,
  pools,
  repeats,
  resNet,
  type StemOptions,
  stages,
  type UnitOptions,
  unitOptions,
  widthAt,
} from './resNet';
import { resNeXt, widthOfGroup } from './resNeXt';

const published = { family: 'SENet', paper: '1709.01507' } as const;

const timm = { defaults: { se: { reduction: 16, rounding: 'divisible' } } } as const;
export const seresnet18 = /* @__PURE__ */ resNet({ name: 'seresnet18', depth: 18 }, published, timm);
export const seresnet34 = /* @__PURE__ */ resNet({ name: 'seresnet34', depth: 34 }, published, timm);
export const seresnet50 = /* @__PURE__ */ resNet({ name: 'seresnet50', depth: 50 }, published, timm);
export const seresnet101 = /* @__PURE__ */ resNet({ name: 'seresnet101', depth: 101 }, published, timm);
export const seresnet152 = /* @__PURE__ */ resNet({ name: 'seresnet152', depth: 152 }, published, timm);

const x32x4d = { groups: 32, groupWidth: 4 } as const;
export const seresnext50_32x4d = /* @__PURE__ */ resNeXt(
  {
    name: 'seresnext50_32x4d',
    depth: 50,
  },
  x32x4d,
  published,
  timm,
);
export const seresnext101_32x4d = /* @__PURE__ */ resNeXt(
  {
    name: 'seresnext101_32x4d',
    depth: 101,
  },
  x32x4d,
  published,
  timm,
);

const se = { defaults: { se: { reduction: 16 } } } as const;
const caffe = { strideOn: '1x1', pool: 'caffe' } as const;
export const legacy_seresnet18 = /* @__PURE__ */ resNet(
  { name: 'legacy_seresnet18', depth: 18 },
  published,
  se,
  caffe,
);
export const legacy_seresnet34 = /* @__PURE__ */ resNet(
  { name: 'legacy_seresnet34', depth: 34 },
  published,
  se,
  caffe,
);
export const legacy_seresnet50 = /* @__PURE__ */ resNet(
  { name: 'legacy_seresnet50', depth: 50 },
  published,
  se,
  caffe,
);
export const legacy_seresnet101 = /* @__PURE__ */ resNet(
  {
    name: 'legacy_seresnet101',
    depth: 101,
  },
  published,
  se,
  caffe,
);
export const legacy_seresnet152 = /* @__PURE__ */ resNet(
  {
    name: 'legacy_seresnet152',
    depth: 152,
  },
  published,
  se,
  caffe,
);
export const legacy_seresnext50_32x4d = /* @__PURE__ */ resNeXt(
  {
    name: 'legacy_seresnext50_32x4d',
    depth: 50,
    pool: 'caffe',
  },
  x32x4d,
  published,
  se,
);
export const legacy_seresnext101_32x4d = /* @__PURE__ */ resNeXt(
  {
    name: 'legacy_seresnext101_32x4d',
    depth: 101,
    pool: 'caffe',
  },
  x32x4d,
  published,
  se,
);

interface SENet154 extends Pick<StemOptions, 'pool'> {
  readonly name: string;
  readonly dropRate?: number;
}

/** Section 6.1 and its appendix: as ResNeXt-152 64×4d, the first 1×1 half as wide, projections of 3×3 where units stride. */
function seNet154({ pool = 'torch', ...named }: SENet154): Model<UnitOptions> {
  return defineModel<UnitOptions>({
    ...published,
    ...se,
    ...named,
    trunk(image, options) {
      const { width, kernelInitializer, kernelRegularizer } = options;
      const kernel = { kernelSize: 3, bias: false, kernelInitializer, kernelRegularizer };
      const groups = 64;

      const stem = [64, 64, 128].reduce((x, filters, index) => {
        const stride = index === 0 ? 2 : 1;
        return normAct(x.conv({ filters: width(filters), stride, ...kernel }), options);
      }, image);
      return stages(pools[pool](stem.tap('c1')), repeats[152], (stage) => {
        const narrow = widthAt(stage, options);
        return bottleneckBlock({
          filters: 4 * narrow,
          firstWidth: groups * widthOfGroup(2 * narrow, groups),
          groups,
          groupWidth: widthOfGroup(4 * narrow, groups),
          shortcutKernel: stage === 0 ? 1 : 3,
          ...unitOptions(options),
        });
      });
    },
  });
}

export const senet154 = /* @__PURE__ */ seNet154({ name: 'senet154' });
export const legacy_senet154 = /* @__PURE__ */ seNet154({
  name: 'legacy_senet154',
  pool: 'caffe',
  dropRate: 0.2,
});

const cifar = { defaults: { shortcut: 'B', se: { reduction: 16 } } } as const;
export const seresnet20_cifar = /* @__PURE__ */ cifarResNetOf(
  {
    name: 'seresnet20_cifar',
    depth: 20,
  },
  published,
  cifar,
);
export const seresnet110_cifar = /* @__PURE__ */ cifarResNetOf(
  {
    name: 'seresnet110_cifar',
    depth: 110,
  },
  published,
  cifar,
);
