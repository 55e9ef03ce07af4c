// Lin, Chen and Yan 2013, "Network In Network", section 4.1. arXiv:1312.4400
//
//   CIFAR     image ── 5×5 mlp 192 ──┬── max /2 ── 5×5 mlp 192 ──┬── mean /2 ── 3×3 mlp 192 ──┬── 1×1 conv classes ── mean
//                                    c0                          c1                           c2
//
//   ImageNet  image ── 11×11 mlp 96 /4 ──┬── max /2 ── 5×5 mlp 256 ──┬── max /2 ── 3×3 mlp 384 ──┬── max /2 ── 3×3 mlp 1024 ──┬── …
//                                        c2                          c3                          c4                           c5
//
// A mlp is a convolution and two 1×1 convolutions; the last one's are one and the 1×1 convolution of the head, one map for
// each class, whose means are the logits.
//
//   nin_imagenet     the authors' net in Caffe's model zoo
//   nin_cifar_bn     cifar.torch: norms, no dropout, a third 1×1 layer and a dense one in place of the class maps
//   nin_imagenet_bn  imagenet-multiGPU.torch, the same for ImageNet: BN-NIN of Canziani et al. 2016, figure 1,
//                    arXiv:1605.07678. The figure's 2.52 G-Ops are exact; its 8.64M parameters are those without the norms

import type { MlpConvConfig } from '../blocks/mlpConv';
import type { Activation } from '../graph/ops/activation';
import type { PoolOptions } from '../graph/pen';
import { defineModel, type Head, type Model, type ModelDefinition, type Setting, type Trunk } from './model';

export interface NinOptions {
  /** After every convolution. Default `'relu'`. */
  activation?: Activation;
}

interface MlpLayer extends Pick<MlpConvConfig, 'kernelSize' | 'stride' | 'padding'> {
  /** Published widths of its convolutions. */
  readonly widths: readonly number[];
  /** What follows. */
  readonly pool?: 'max' | 'average';
  /** Whether dropout follows that. */
  readonly dropout?: true;
}

interface Nin extends Pick<MlpConvConfig, 'batchNorm' | 'eps'> {
  readonly name: string;
  readonly layers: readonly MlpLayer[];
  /** The octave of the first tap. */
  readonly octave: number;
  /** Of the poolings' windows, of 3 every 2. Default `{ padding: 0, ceil: true }`, Caffe's. */
  readonly border?: Pick<PoolOptions, 'padding' | 'ceil'>;
}

/** From the image to the last map. */
const trunk =
  ({ layers, octave, batchNorm, eps, border = { padding: 0, ceil: true } }: Omit<Nin, 'name'>) =>
  (image: Trunk, { width, dropRate, activation }: NinOptions & Setting): Trunk =>
    layers.reduce((x, { widths, pool, dropout, ...window }, index) => {
      const scaled = widths.map(width);
      const inner = { widths: scaled.slice(0, -1), batchNorm, eps, bias: true, activation };
      const y = x.mlpConv({ filters: scaled.at(-1)!, ...inner, ...window }).tap(`c${index + octave}`);
      if (pool === undefined) return y;
      const every2 = { size: 3, stride: 2, ...border };
      const pooled = pool === 'max' ? y.maxPool(every2) : y.avgPool(every2);
      return dropout ? pooled.dropout(dropRate) : pooled;
    }, image);

/** As published: the last convolution gives one map for each class, and the means of these are the logits. */
const classMaps = ({ name, ...net }: Nin, published: Published): Model<NinOptions> =>
  defineModel<NinOptions>({
    ...{ name, ...nin, ...published, dropRate: 0.5, trunk: trunk(net) },
    head: (map, { numClasses, activation = 'relu' }) =>
      map.conv({ filters: numClasses, kernelSize: 1, activation }).globalAvgPool(),
    classifier: (means): Head => means,
  });

/** As in torch: norms, and a dense layer over the means. */
const normed = ({ name, ...net }: Nin, published: Published): Model<NinOptions> =>
  defineModel<NinOptions>({
    ...{ name, ...nin, ...published, trunk: trunk({ ...net, batchNorm: true }) },
  });

type Published = Pick<ModelDefinition<NinOptions>, 'input' | 'numClasses'>;
const nin = { family: 'NIN', paper: '1312.4400' } as const;

const cifar = { input: [32, 32, 3], numClasses: 10 } as const;
const cifarLayers: readonly MlpLayer[] = [
  { widths: [192, 160, 96], kernelSize: 5, pool: 'max', dropout: true },
  { widths: [192, 192, 192], kernelSize: 5, pool: 'average', dropout: true },
];

export const nin_cifar = /* @__PURE__ */ classMaps(
  { name: 'nin_cifar', octave: 0, layers: [...cifarLayers, { widths: [192, 192], kernelSize: 3 }] },
  cifar,
);

export const nin_cifar_bn = /* @__PURE__ */ normed(
  { name: 'nin_cifar_bn', octave: 0, layers: [...cifarLayers, { widths: [192, 192, 192], kernelSize: 3 }] },
  cifar,
);

const imageNetLayers: readonly MlpLayer[] = [
  { widths: [256, 256, 256], kernelSize: 5, pool: 'max' },
  { widths: [384, 384, 384], kernelSize: 3, pool: 'max', dropout: true },
];
const firstMlp = { widths: [96, 96, 96], kernelSize: 11, stride: 4, pool: 'max' } as const;

export const nin_imagenet = /* @__PURE__ */ classMaps(
  {
    name: 'nin_imagenet',
    octave: 2,
    layers: [{ ...firstMlp, padding: 'valid' }, ...imageNetLayers, { widths: [1024, 1024], kernelSize: 3 }],
  },
  { input: [227, 227, 3] },
);

export const nin_imagenet_bn = /* @__PURE__ */ normed(
  {
    name: 'nin_imagenet_bn',
    octave: 2,
    layers: [{ ...firstMlp, padding: 5 }, ...imageNetLayers, { widths: [1024, 1024, 1024], kernelSize: 3 }],
    border: { padding: 1 },
    eps: 1e-3,
  },
  {},
);
