// Szegedy et al. 2016, "Inception-v4, Inception-ResNet and the Impact of Residual Connections on Learning", figures 14 and
// 15, and for version 2 what was released. arXiv:1602.07261
//
//   image ── Inception-v3's first convolutions ──┬── 3×3 conv 256 /2, or 3×3 max /2, 5b ── A × 5 or 10 ──┬──
//                                             c1, c2                                                     c3
//         ── reduction A /2 ── B × 10 or 20 ──┬── reduction B /2 ── C × 5 or 10 ── 1×1 conv 1536 ──┬── head
//                                             c4                                                   c5
//
// The figures of version 2 have Inception-v4's stem and 5, 10 and 5 units; what was released has the stem of version 1 with
// a module 5b, and 10, 20 and 10 units, the last of them linear, and the 1×1 convolution. Two widths that the figures have
// after sums, 1154 and 2048, cannot be: a sum has the width of what comes in, 1152 and 2144.
//
// Nothing of stride 2 has padding: 299×299 becomes 149, 73, 35, 17 and 8. Images have 75 pixels at least.

import {
  type InceptionResNetBlockConfig,
  type InceptionResNetStemConfig,
  inceptionResNetBlock,
} from '../blocks/inceptionResNet';
import type { InceptionReductionAConfig } from '../blocks/inceptionV4';
import type { BlockCall } from '../graph/block';
import { halving, type InceptionConvs, partsOf, type ValidOptions } from './inception';
import { keras, stem as stemV3 } from './inceptionV3';
import { stem as stemV4 } from './inceptionV4';
import {
  combined,
  defineModel,
  type Head,
  type Model,
  type ModelDefinition,
  type Parts,
  type Setting,
  type Trunk,
} from './model';

export interface InceptionResNetOptions
  extends InceptionConvs,
    ValidOptions,
    Pick<InceptionResNetStemConfig, 'countPadding'>,
    Pick<InceptionResNetBlockConfig, 'se'> {}

type Options = InceptionResNetOptions & Setting;

/** The stems, to 35×35. */
const stems = {
  v1(image: Trunk, options: Options): Trunk {
    const { down } = halving(options.padding);
    return stemV3(image, options, nameOf).convNormAct(partsOf(options).conv('conv2d_4b', 256, 3, down));
  },
  v2(image: Trunk, options: Options): Trunk {
    const { conv, only } = partsOf(options);
    const { pool } = halving(options.padding);
    const mean = { size: 3, stride: 1, countPadding: options.countPadding ?? false };
    return stemV3(image, options, nameOf)
      .maxPool(pool)
      .branches(
        {
          branch0: (x) => only(x, 96, 1),
          branch1: (x) => x.convNormAct(conv('0', 48, 1)).convNormAct(conv('1', 64, 5)),
          branch2: (x) =>
            x
              .convNormAct(conv('0', 64, 1))
              .convNormAct(conv('1', 96, 3))
              .convNormAct(conv('2', 96, 3)),
          branch3: (x) => x.avgPool(mean).convNormAct(conv('1', 64, 1)),
        },
        'concat',
        { name: 'mixed_5b' },
      );
  },
  v4: stemV4,
};

const nameOf = (place: string): string => `conv2d_${place}`;

/** Figures 14 and 15, and table 1: k, l, m and n of reduction A. Stages have the names of their weights. */
const nets = {
  1: {
    reductionA: { k: 192, l: 192, m: 256, n: 384 },
    stages: ['repeat_1', 'repeat_2', 'repeat_3'],
  },
  2: {
    reductionA: { k: 256, l: 256, m: 384, n: 384 },
    stages: ['repeat', 'repeat_1', 'repeat_2'],
  },
} as const satisfies Record<number, { reductionA: InceptionReductionAConfig; stages: readonly string[] }>;

interface InceptionResNet
  extends Omit<ModelDefinition<InceptionResNetOptions>, 'family' | 'paper' | 'trunk'> {
  readonly family?: string;
  readonly paper?: string;
  readonly version: keyof typeof nets;
  readonly stem: keyof typeof stems;
  /** How many units of each kind. */
  readonly units: readonly [a: number, b: number, c: number];
  /** Whether a last unit follows, linear and with a scale of 1. */
  readonly linearUnit?: boolean;
  /** Whether a 1×1 convolution ends the trunk. */
  readonly lastConv?: boolean;
}

const slim = { eps: 1e-3, kernelInitializer: 'heNormal' } as const;

function inceptionResNet(
  own: Parts<InceptionResNet>,
  ...shared: readonly Partial<InceptionResNet>[]
): Model<InceptionResNetOptions> {
  const model = combined<InceptionResNet>(own, shared);
  const { version, stem, units, linearUnit = false, lastConv = false, ...named } = model;
  const { reductionA, stages } = nets[version];
  return defineModel<InceptionResNetOptions>({
    family: 'Inception-ResNet',
    paper: '1602.07261',
    input: [299, 299, 3],
    dropRate: 0.2,
    defaults: slim,
    ...named,
    trunk(image, options) {
      const { padding, se } = options;
      const { conv, modules } = partsOf(options);
      const unit = (kind: 'A' | 'B' | 'C', more: Partial<InceptionResNetBlockConfig> = {}): BlockCall =>
        inceptionResNetBlock({ kind, version, se, ...modules, ...more });
      const [a, b, c] = stages;
      const sized8 = stems[stem](image, options)
        .stage(units[0], unit('A'), { name: a, tap: 'c3' })
        .inceptionReductionA({ name: 'mixed_6a', padding, ...reductionA, ...modules })
        .stage(units[1], unit('B'), { name: b, tap: 'c4' })
        .inceptionResNetReductionB({ name: 'mixed_7a', version, padding, ...modules })
        .stage(units[2], unit('C'), { name: c });
      const last = { name: 'block8', scale: 1, outputActivation: 'linear' } as const;
      const summed = linearUnit ? sized8.add(unit('C', last)) : sized8;
      return (lastConv ? summed.convNormAct(conv('conv2d_7b', 1536, 1)) : summed).tap('c5');
    },
  });
}

export const inception_resnet_v1 = /* @__PURE__ */ inceptionResNet({
  name: 'inception_resnet_v1',
  version: 1,
  stem: 'v1',
  units: [5, 10, 5],
});

/** FaceNet's (Sandberg), with a linear unit more and an embedding of 512 before the classifier. */
export const inception_resnet_v1_facenet = /* @__PURE__ */ inceptionResNet({
  name: 'inception_resnet_v1_facenet',
  version: 1,
  stem: 'v1',
  units: [5, 10, 5],
  linearUnit: true,
  dropRate: 0.6,
  head: embedding,
  classifier: (features, { numClasses }) => features.dense(numClasses, { name: 'logits' }),
});

function embedding(map: Trunk, { width, dropRate, eps, momentum }: Options): Head {
  const mean = map.globalAvgPool();
  return (dropRate === 0 ? mean : mean.dropout(dropRate))
    .dense(width(512), { name: 'last_linear', bias: false })
    .batchNorm({ name: 'last_bn', eps, momentum });
}

/** What was released of version 2. */
const released = { version: 2, stem: 'v2', units: [10, 20, 9], linearUnit: true, lastConv: true } as const;

export const inception_resnet_v2 = /* @__PURE__ */ inceptionResNet(
  {
    name: 'inception_resnet_v2',
  },
  released,
);

export const inception_resnet_v2_keras = /* @__PURE__ */ inceptionResNet(
  {
    name: 'inception_resnet_v2_keras',
    aliases: ['InceptionResNetV2'],
    dropRate: 0,
    defaults: keras,
  },
  released,
);

/** Version 2 as in the paper's figures. */
export const inception_resnet_v2_paper = /* @__PURE__ */ inceptionResNet({
  name: 'inception_resnet_v2_paper',
  version: 2,
  stem: 'v4',
  units: [5, 10, 5],
});

/** With squeeze-and-excitation in every unit, before its sum: Hu et al. 2017, section 3.3. arXiv:1709.01507 */
export const se_inception_resnet_v2 = /* @__PURE__ */ inceptionResNet(
  {
    name: 'se_inception_resnet_v2',
    family: 'SENet',
    paper: '1709.01507',
    defaults: { eps: 1e-3, kernelInitializer: 'heNormal', se: {} },
  },
  released,
);
