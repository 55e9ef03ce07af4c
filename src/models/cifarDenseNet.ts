// Huang et al. 2016, "Densely Connected Convolutional Networks", section 3 and table 2. arXiv:1608.06993
//
//   image ── 3×3 conv ── dense block ──┬── transition /2 ── dense block ──┬── transition /2 ── dense block ── norm, act ──┬── head
//                                      c0                                 c1                                              c2
//
//   plain    16 channels before the first block, no bottlenecks, no compression
//   C        transitions let half of the channels through
//   BC       and layers have bottlenecks; 2k channels before the first block

import { trueOrFalse } from '../check';
import { cifar, unitsOfDepth } from './cifar';
import { type DenseNetOptions, denseBlocks, published } from './denseNet';
import { defineModel, type Model, type Setting, type Trunk } from './model';

export interface DenseNetDepth {
  /** Layers with weights, the paper's L: 6n + 4 with bottlenecks, else 3n + 4. Default 100. */
  depth?: number;
}

function trunkOf(image: Trunk, options: DenseNetOptions & Setting, depth: number): Trunk {
  const { growthRate = 12, initialFeatures = 2 * growthRate, bottleneck = true } = options;
  const { width, kernelInitializer, kernelRegularizer } = options;
  const layers = unitsOfDepth(depth, trueOrFalse('bottleneck', bottleneck) ? 6 : 3, 4);
  const stem = image.conv({
    filters: width(initialFeatures),
    kernelSize: 3,
    bias: false,
    kernelInitializer,
    kernelRegularizer,
    name: 'features.conv0',
  });
  return denseBlocks(stem, { layers: [layers, layers, layers], growthRate, octave: 0 }, options);
}

/**
 * DenseNets for CIFAR of any depth. Default DenseNet-BC with a growth rate of 12.
 *
 * @throws ConfigError for a depth that is not 6n + 4, or 3n + 4 without bottlenecks.
 */
export const denseNet = /* @__PURE__ */ defineModel<DenseNetOptions & DenseNetDepth>(
  {
    name: 'densenet_cifar',
    trunk: (image, options) => trunkOf(image, options, options.depth ?? 100),
  },
  published,
  cifar,
);

/** One of the table, whose depth is no option. */
const named = (name: string, depth: number, ...defaults: DenseNetOptions[]): Model<DenseNetOptions> =>
  defineModel<DenseNetOptions>({
    ...published,
    ...cifar,
    name,
    defaults: Object.assign({}, ...defaults),
    trunk: (image, options) => trunkOf(image, options, depth),
  });

const k12 = { growthRate: 12 } as const;
const k24 = { growthRate: 24 } as const;
const k40 = { growthRate: 40 } as const;
const plain = { initialFeatures: 16, bottleneck: false, compression: 1 } as const;
export const densenet_40_12_cifar = /* @__PURE__ */ named('densenet_40_12_cifar', 40, plain, k12);
export const densenet_100_12_cifar = /* @__PURE__ */ named('densenet_100_12_cifar', 100, plain, k12);
export const densenet_100_24_cifar = /* @__PURE__ */ named('densenet_100_24_cifar', 100, plain, k24);
export const densenet_bc_100_12_cifar = /* @__PURE__ */ named('densenet_bc_100_12_cifar', 100, k12);
export const densenet_bc_250_24_cifar = /* @__PURE__ */ named('densenet_bc_250_24_cifar', 250, k24);
export const densenet_bc_190_40_cifar = /* @__PURE__ */ named('densenet_bc_190_40_cifar', 190, k40);

/** pytorchcv's DenseNet-40: without bottlenecks and yet compressed, on 2k channels. */
export const densenet_c_40_12_cifar = /* @__PURE__ */ named('densenet_c_40_12_cifar', 40, k12, {
  bottleneck: false,
});
