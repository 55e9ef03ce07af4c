// Xie et al. 2016, "Aggregated Residual Transformations for Deep Neural Networks", table 1 and section 5.3.
// arXiv:1611.05431
//
//   a ResNet whose units have a grouped 3×3 convolution: C groups, of d channels in the first stage and twice as many in
//   each that follows: C×d = 32×4d, 64×4d …
//
//   CIFAR      image ── 3×3 conv 64, norm, act ── layer1 ──┬── layer2 /2 ──┬── layer3 /2 ──┬── head
//                                                          c0              c1              c2

import { type ResNeXtBlockConfig, resNeXtBlock } from '../blocks/resNeXtBlock';
import type { BlockCall } from '../graph/block';
import { cifar, cifarStages, cifarStem, unitsOfDepth } from './cifar';
import { combined, defineModel, type Model, type Parts, type Setting, type Trunk } from './model';
import { repeats, type StemOptions, stages, stem, type UnitOptions, unitOptions, widthAt } from './resNet';

/** Options of ResNeXts: those of units, and in which of their three forms they are drawn. */
export interface ResNeXtOptions extends UnitOptions, Pick<ResNeXtBlockConfig, 'form'> {}

/** The paper's C and d. */
interface Groups {
  readonly groups: number;
  /** Of the first stage. */
  readonly groupWidth: number;
}

/** The width of one of so many groups that are about so wide together: not every multiple of 8 is one of theirs. */
export const widthOfGroup = (inside: number, groups: number): number =>
  Math.max(1, Math.round(inside / groups));

/** The unit of a stage: four times as wide outside as a ResNet is inside, `groups · groupWidth` wide inside. */
function unitAt(stage: number, options: ResNeXtOptions & Setting, { groups, groupWidth }: Groups): BlockCall {
  const inside = options.width(groups * groupWidth * 2 ** stage);
  return resNeXtBlock({
    filters: 4 * widthAt(stage, options),
    groups,
    groupWidth: widthOfGroup(inside, groups),
    form: options.form,
    ...unitOptions(options),
  });
}

const published = { family: 'ResNeXt', paper: '1611.05431' } as const;

interface ResNeXt extends Groups, Pick<StemOptions, 'pool'> {
  readonly name: string;
  readonly depth: 50 | 101;
  readonly family?: string;
  readonly paper?: string;
  readonly defaults?: ResNeXtOptions;
}

/** A ResNeXt for ImageNet. */
export function resNeXt(own: Parts<ResNeXt>, ...shared: readonly Partial<ResNeXt>[]): Model<ResNeXtOptions> {
  const { depth, groups, groupWidth, pool, ...named } = combined<ResNeXt>(own, shared);
  return defineModel<ResNeXtOptions>({
    ...published,
    ...named,
    trunk: (image, options) =>
      stages(stem(image, options, { pool }), repeats[depth], (stage) =>
        unitAt(stage, options, { groups, groupWidth }),
      ),
  });
}

export const resnext50_32x4d = /* @__PURE__ */ resNeXt({
  name: 'resnext50_32x4d',
  depth: 50,
  groups: 32,
  groupWidth: 4,
});
export const resnext101_32x4d = /* @__PURE__ */ resNeXt({
  name: 'resnext101_32x4d',
  depth: 101,
  groups: 32,
  groupWidth: 4,
});
export const resnext101_32x8d = /* @__PURE__ */ resNeXt({
  name: 'resnext101_32x8d',
  depth: 101,
  groups: 32,
  groupWidth: 8,
});
export const resnext101_64x4d = /* @__PURE__ */ resNeXt({
  name: 'resnext101_64x4d',
  depth: 101,
  groups: 64,
  groupWidth: 4,
});

export interface CifarResNeXtShape {
  /** Layers: 9n + 2. Default 29. */
  depth?: number;
  /** The paper's cardinality C. Default 8. */
  groups?: number;
  /** The paper's d: channels of one group in the first stage. Default 64. */
  groupWidth?: number;
}

function cifarTrunk(image: Trunk, options: ResNeXtOptions & Setting, shape: CifarResNeXtShape): Trunk {
  const { depth = 29, groups = 8, groupWidth = 64 } = shape;
  return cifarStages(cifarStem(image, options, { filters: 64 }), unitsOfDepth(depth, 9, 2), (stage) =>
    unitAt(stage, options, { groups, groupWidth }),
  );
}

const cifarNet = (groups: number, groupWidth: number): Model<ResNeXtOptions> =>
  defineModel<ResNeXtOptions>({
    ...published,
    ...cifar,
    name: `resnext29_${groups}x${groupWidth}d_cifar`,
    trunk: (image, options) => cifarTrunk(image, options, { groups, groupWidth }),
  });

/** ResNeXts for CIFAR of any depth and cardinality. @throws ConfigError for a depth that is not 9n + 2. */
export const cifarResNeXt = /* @__PURE__ */ defineModel<ResNeXtOptions & CifarResNeXtShape>(
  {
    name: 'resnext_cifar',
    trunk(image, options) {
      const { depth, groups, groupWidth } = options;
      return cifarTrunk(image, options, { depth, groups, groupWidth });
    },
  },
  published,
  cifar,
);

export const resnext29_8x64d_cifar = /* @__PURE__ */ cifarNet(8, 64);
export const resnext29_16x64d_cifar = /* @__PURE__ */ cifarNet(16, 64);
export const resnext29_32x4d_cifar = /* @__PURE__ */ cifarNet(32, 4);
