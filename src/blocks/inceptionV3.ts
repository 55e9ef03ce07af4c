// Szegedy et al. 2015, "Rethinking the Inception Architecture for Computer Vision", with the widths that its authors
// released and torchvision's names. arXiv:1512.00567
//
//       ┌── a row of the table ──┐
//   x ──┼── a row of the table ──┼── concat ──▶ y
//       └── a row of the table ──┘
//
// A cell is a convolution, a norm and an activation. Two cells side by side share their input.

import { defineBlock } from '../graph/block';
import type { Node } from '../graph/node';
import { averagePool, dense, globalPool } from '../graph/pen';
import type { Padding } from '../graph/window';
import {
  averaged,
  type Branch,
  type Convs,
  convsOf,
  drawBranch,
  halving,
  type InceptionConvOptions,
  type InceptionOptions,
  type InceptionReductionOptions,
  inceptionModule,
} from './inceptionModule';

/** Options of the modules that keep the map's size. */
export interface InceptionV3Options extends InceptionOptions {
  /** Whether padding counts, as zeros, in the mean of the pool: torchvision's way; Keras's is false. Default true. */
  countPadding?: boolean;
}

/** Options of `inceptionV3Stem`. */
export interface InceptionV3StemConfig extends InceptionConvOptions {
  /** Of all 3×3 convolutions but the third, and of the pools. Default `'valid'`. */
  padding?: Padding;
}

/**
 * All convolutions before the modules, table 1: `[299, 299, C] → [35, 35, 192]`. Weights are `Conv2d_1a_3x3` to
 * `Conv2d_4a_3x3`.
 *
 * Szegedy et al. 2015, arXiv:1512.00567.
 *
 * @throws ConfigError for a map that is too small.
 */
export const inceptionV3Stem = /* @__PURE__ */ defineBlock(
  'InceptionV3Stem',
  (x, config: InceptionV3StemConfig) => {
    const { padding } = config;
    const y = drawStem(x, convsOf(config), padding, (place, size) => `Conv2d_${place}_${size}x${size}`);
    return halving(padding).pooled(y);
  },
);

/** The stem up to its second pool, which Inception-ResNet has too, under other names. */
export function drawStem(
  x: Node,
  convs: Convs,
  padding: Padding | undefined,
  nameOf: (place: string, size: number) => string,
): Node {
  const { down, pooled } = halving(padding);
  const valid = { padding: down.padding };
  const branches: readonly Branch[] = [
    [nameOf('1a', 3), [32, 3, down]],
    [nameOf('2a', 3), [32, 3, valid]],
    [nameOf('2b', 3), [64, 3]],
    pooled,
    [nameOf('3b', 1), [80, 1]],
    [nameOf('4a', 3), [192, 3, valid]],
  ];
  return branches.reduce((y, branch) => drawBranch(y, convs, branch), x);
}

/** Options of `inceptionA`. */
export interface InceptionAConfig extends InceptionV3Options {
  /** Channels after the pool: 32 in the network's first module, 64 in the others. */
  poolFilters: number;
}

/**
 * Figure 5, at 35×35, but for a 5×5 convolution, which the released network has: `[H, W, C] → [H, W, 224 + poolFilters]`.
 *
 * Szegedy et al. 2015, arXiv:1512.00567.
 */
export const inceptionA = /* @__PURE__ */ defineBlock('InceptionA', (x, config: InceptionAConfig) => {
  const { poolFilters, countPadding = true } = config;
  return inceptionModule(x, config, [
    ['branch1x1', [64, 1]],
    ['branch5x5_1', [48, 1], [64, 5]],
    ['branch3x3dbl_1', [64, 1], [96, 3], [96, 3]],
    ['branch_pool', averaged(countPadding), [poolFilters, 1]],
  ]);
});

/** Options of `inceptionB`. */
export interface InceptionBConfig extends InceptionReductionOptions {}

/** Figure 10, from 35×35 to 17×17: `[H, W, C] → [H/2, W/2, 480 + C]`. Szegedy et al. 2015, arXiv:1512.00567. */
export const inceptionB = /* @__PURE__ */ defineBlock('InceptionB', (x, config: InceptionBConfig) => {
  const { down, pooled } = halving(config.padding);
  return inceptionModule(x, config, [
    ['branch3x3', [384, 3, down]],
    ['branch3x3dbl_1', [64, 1], [96, 3], [96, 3, down]],
    pooled,
  ]);
});

/** Options of `inceptionC`. */
export interface InceptionCConfig extends InceptionV3Options {
  /** Channels between the factorised convolutions: 128, 160, 160 and 192 in the network's modules. */
  filters7x7: number;
}

/** Figure 6 with n = 7, at 17×17: `[H, W, C] → [H, W, 768]`. Szegedy et al. 2015, arXiv:1512.00567. */
export const inceptionC = /* @__PURE__ */ defineBlock('InceptionC', (x, config: InceptionCConfig) => {
  const { filters7x7: c, countPadding = true } = config;
  return inceptionModule(x, config, [
    ['branch1x1', [192, 1]],
    ['branch7x7_1', [c, 1], [c, [1, 7]], [192, [7, 1]]],
    ['branch7x7dbl_1', [c, 1], [c, [7, 1]], [c, [1, 7]], [c, [7, 1]], [192, [1, 7]]],
    ['branch_pool', averaged(countPadding), [192, 1]],
  ]);
});

/** Options of `inceptionD`. */
export interface InceptionDConfig extends InceptionReductionOptions {}

/** Figure 10 again, from 17×17 to 8×8: `[H, W, C] → [H/2, W/2, 512 + C]`. Szegedy et al. 2015, arXiv:1512.00567. */
export const inceptionD = /* @__PURE__ */ defineBlock('InceptionD', (x, config: InceptionDConfig) => {
  const { down, pooled } = halving(config.padding);
  return inceptionModule(x, config, [
    ['branch3x3_1', [192, 1], [320, 3, down]],
    ['branch7x7x3_1', [192, 1], [192, [1, 7]], [192, [7, 1]], [192, 3, down]],
    pooled,
  ]);
});

/** Options of `inceptionE`. */
export interface InceptionEConfig extends InceptionV3Options {}

/** Figure 7, at 8×8: `[H, W, C] → [H, W, 2048]`. Szegedy et al. 2015, arXiv:1512.00567. */
export const inceptionE = /* @__PURE__ */ defineBlock('InceptionE', (x, config: InceptionEConfig) => {
  const { countPadding = true } = config;
  return inceptionModule(x, config, [
    ['branch1x1', [320, 1]],
    [
      'branch3x3_1',
      [384, 1],
      [
        [384, [1, 3]],
        [384, [3, 1]],
      ],
    ],
    [
      'branch3x3dbl_1',
      [448, 1],
      [384, 3],
      [
        [384, [1, 3]],
        [384, [3, 1]],
      ],
    ],
    ['branch_pool', averaged(countPadding), [192, 1]],
  ]);
});

/** Options of `inceptionV3Aux`. */
export interface InceptionV3AuxConfig extends InceptionConvOptions {
  /** What comes out. */
  classes: number;
}

/**
 * The auxiliary classifier of figure 8, without a softmax: `[17, 17, C] → [classes]`. Weights are `conv0`, `conv1`, `fc`.
 *
 * Szegedy et al. 2015, arXiv:1512.00567.
 *
 * @throws ConfigError for a map smaller than 17×17, of which the pool leaves less than the 5×5 convolution covers.
 */
export const inceptionV3Aux = /* @__PURE__ */ defineBlock(
  'InceptionV3Aux',
  (x, config: InceptionV3AuxConfig) => {
    const { classes, kernelInitializer, kernelRegularizer } = config;
    const y = drawBranch(averagePool(x, { size: 5, stride: 3, padding: 'valid' }), convsOf(config), [
      'conv0',
      [128, 1],
      [768, 5, { padding: 'valid' }],
    ]);
    return dense(globalPool(y), 'fc', { units: classes, kernelInitializer, kernelRegularizer });
  },
);
