// Huang et al. 2016, "Densely Connected Convolutional Networks", figure 2 and table 1. arXiv:1608.06993
//
//   image ── 7×7 conv 2k /2, norm, act ──┬── 3×3 max /2 ── dense blocks, a transition /2 between each two ── norm, act ── head
//                                        c1                c2 … c4, before the transitions                             c5
//
// Names of layers are torchvision's.

import type { DenseLayerOptions } from '../blocks/denseBlock';
import { combined, defineModel, type Head, type Model, type Parts, type Setting, type Trunk } from './model';

/** Options of DenseNets, beside `dropRate`: of the dropout after every convolution but the first. */
export interface DenseNetOptions extends Omit<DenseLayerOptions, 'growthRate' | 'dropRate'> {
  /** Channels that a layer adds: the paper's k. */
  growthRate?: number;
  /** Channels that the first dense block takes. Default 2k. */
  initialFeatures?: number;
  /** The share of its channels that a transition lets through: the paper's θ. Default 0.5. */
  compression?: number;
  /** Whether training computes layers once more for the gradients, and so needs less memory. Default false. */
  memoryEfficient?: boolean;
}

interface DenseBlocks {
  /** Of each block. */
  readonly layers: readonly number[];
  readonly growthRate: number;
  /** The map they stand on is 2^`octave` times smaller than the image. */
  readonly octave: number;
}

/** Dense blocks with transitions between them, tapped, to the last map. */
export function denseBlocks(
  x: Trunk,
  { layers, growthRate, octave }: DenseBlocks,
  options: DenseNetOptions & Setting,
): Trunk {
  const { width, compression, bottleneck, memoryEfficient } = options;
  const { activation = 'relu', dropRate, eps, momentum, kernelInitializer, kernelRegularizer } = options;
  const all = { activation, dropRate, eps, momentum, kernelInitializer, kernelRegularizer };
  const layer = { growthRate: width(growthRate), bottleneck, memoryEfficient, ...all };
  return layers
    .reduce((trunk, count, index) => {
      const from =
        index === 0
          ? trunk
          : trunk.transitionBlock({ compression, ...all, name: `features.transition${index}` });
      const dense = from.denseBlock({ layers: count, ...layer, name: `features.denseblock${index + 1}` });
      return index === layers.length - 1 ? dense : dense.tap(`c${octave + index}`);
    }, x)
    .batchNorm({ eps, momentum, name: `features.norm${layers.length + 1}` })
    .activation(activation)
    .tap(`c${octave + layers.length - 1}`);
}

/** What all definitions share. Dropout is inside, and none before the classifier. */
export const published = {
  family: 'DenseNet',
  paper: '1608.06993',
  classifier: (features: Head, { numClasses }: Setting): Head =>
    features.dense(numClasses, { name: 'classifier' }),
} as const;

/** Table 1: layers in each of the four dense blocks. 232 is the authors' later one. */
const layersOf = {
  121: [6, 12, 24, 16],
  161: [6, 12, 36, 24],
  169: [6, 12, 32, 32],
  201: [6, 12, 48, 32],
  232: [6, 12, 48, 48],
  264: [6, 12, 64, 48],
} as const;

interface ImageNet {
  readonly name: string;
  readonly depth: keyof typeof layersOf;
  /** Whether three 3×3 convolutions stand in place of the 7×7 one: timm's deep stem. */
  readonly deepStem?: boolean;
  readonly aliases?: readonly string[];
  readonly defaults?: DenseNetOptions;
}

function imageNet(own: Parts<ImageNet>, ...shared: readonly Partial<ImageNet>[]): Model<DenseNetOptions> {
  const { depth, deepStem, ...named } = combined<ImageNet>(own, shared);
  return defineModel<DenseNetOptions>({
    ...published,
    ...named,
    trunk(image, options) {
      const { width, growthRate = 32, initialFeatures = 2 * growthRate, activation = 'relu' } = options;
      const { eps, momentum, kernelInitializer, kernelRegularizer } = options;
      const kernel = { bias: false, kernelInitializer, kernelRegularizer };
      const [narrow, wide] = [width(growthRate), width(initialFeatures)];
      const stem = deepStem
        ? [
            { filters: narrow, kernelSize: 3, stride: 2 },
            { filters: narrow, kernelSize: 3 },
            { filters: wide, kernelSize: 3 },
          ]
        : [{ filters: wide, kernelSize: 7, stride: 2 }];
      const half = stem.reduce(
        (trunk, conv, index) =>
          trunk
            .conv({ ...conv, ...kernel, name: `features.conv${index}` })
            .batchNorm({ eps, momentum, name: `features.norm${index}` })
            .activation(activation),
        image,
      );
      const quarter = half.tap('c1').maxPool({ size: 3, stride: 2, name: 'features.pool0' });
      return denseBlocks(quarter, { layers: layersOf[depth], growthRate, octave: 2 }, options);
    },
  });
}

const k48 = { defaults: { growthRate: 48 } } as const;
export const densenet121 = /* @__PURE__ */ imageNet({ name: 'densenet121', depth: 121 });
export const densenet161 = /* @__PURE__ */ imageNet({ name: 'densenet161', depth: 161 }, k48);
export const densenet169 = /* @__PURE__ */ imageNet({ name: 'densenet169', depth: 169 });
export const densenet201 = /* @__PURE__ */ imageNet({ name: 'densenet201', depth: 201 });
export const densenet264 = /* @__PURE__ */ imageNet({ name: 'densenet264', depth: 264 });

export const densenet232_k48 = /* @__PURE__ */ imageNet({ name: 'densenet232_k48', depth: 232 }, k48);
export const densenet264_k48 = /* @__PURE__ */ imageNet({ name: 'densenet264_k48', depth: 264 }, k48);
/** timm's. */
export const densenet264d = /* @__PURE__ */ imageNet(
  {
    name: 'densenet264d',
    depth: 264,
    deepStem: true,
  },
  k48,
);

/** Keras's: the same graph with other norms. */
const keras = { defaults: { eps: 1.001e-5, momentum: 0.01 } } as const;
export const densenet121_keras = /* @__PURE__ */ imageNet(
  {
    name: 'densenet121_keras',
    depth: 121,
    aliases: ['DenseNet121'],
  },
  keras,
);
export const densenet169_keras = /* @__PURE__ */ imageNet(
  {
    name: 'densenet169_keras',
    depth: 169,
    aliases: ['DenseNet169'],
  },
  keras,
);
export const densenet201_keras = /* @__PURE__ */ imageNet(
  {
    name: 'densenet201_keras',
    depth: 201,
    aliases: ['DenseNet201'],
  },
  keras,
);
