// Szegedy et al. 2016, "Inception-v4, Inception-ResNet and the Impact of Residual Connections on Learning", figures 3 to 9,
// with the names that timm has for them. arXiv:1602.07261
//
//       ┌── a row of the table ──┐
//   x ──┼── a row of the table ──┼── concat ──▶ y
//       └── a row of the table ──┘
//
// A cell is a convolution, a norm and an activation. Two cells side by side share their input.

import { defineBlock } from '../graph/block';
import type { Padding } from '../graph/window';
import {
  averaged,
  convsOf,
  drawBranch,
  drawBranches,
  halving,
  type InceptionConvOptions,
  type InceptionOptions,
  type InceptionReductionOptions,
  inceptionModule,
} from './inceptionModule';

/** Options of the modules that keep the map's size. */
export interface InceptionV4Options extends InceptionOptions {
  /** Whether padding counts, as zeros, in the mean of the pool. Default false, as timm and TensorFlow have it. */
  countPadding?: boolean;
}

/** Options of `inceptionV4Stem`. */
export interface InceptionV4StemConfig extends InceptionConvOptions {
  /** Of the convolutions that the figure marks with V, and of the pools. Default `'valid'`. */
  padding?: Padding;
}

/**
 * Figure 3, all that comes before the modules: `[299, 299, C] → [35, 35, 384]`.
 *
 * Szegedy et al. 2016, arXiv:1602.07261. As in the released network, 1×7 comes before 7×1, which the figure has the other
 * way round. Weights are `0` to `5`: with the name `features`, timm's.
 *
 * @throws ConfigError for a map that is too small.
 */
export const inceptionV4Stem = /* @__PURE__ */ defineBlock(
  'InceptionV4Stem',
  (x, config: InceptionV4StemConfig) => {
    const { down, pooled } = halving(config.padding);
    const convs = convsOf(config);
    const valid = { padding: down.padding };
    let y = drawBranch(x, convs, ['0', [32, 3, down], [32, 3, valid], [64, 3]]);
    y = drawBranches(y, convs, [pooled, ['3.conv', [96, 3, down]]]);
    y = drawBranches(y, convs, [
      ['4.branch0.0', [64, 1], [96, 3, valid]],
      ['4.branch1.0', [64, 1], [64, [1, 7]], [64, [7, 1]], [96, 3, valid]],
    ]);
    return drawBranches(y, convs, [['5.conv', [192, 3, down]], pooled]);
  },
);

/** Options of `inceptionV4A`. */
export interface InceptionV4AConfig extends InceptionV4Options {}

/** Figure 4, at 35×35: `[H, W, C] → [H, W, 384]`. Szegedy et al. 2016, arXiv:1602.07261. */
export const inceptionV4A = /* @__PURE__ */ defineBlock('InceptionV4A', (x, config: InceptionV4AConfig) => {
  const { countPadding = false } = config;
  return inceptionModule(x, config, [
    ['branch0', [96, 1]],
    ['branch1.0', [64, 1], [96, 3]],
    ['branch2.0', [64, 1], [96, 3], [96, 3]],
    ['branch3.1', averaged(countPadding), [96, 1]],
  ]);
});

/** Options of `inceptionReductionA`. */
export interface InceptionReductionAConfig extends InceptionReductionOptions {
  /** Channels of the 1×1 convolution. Default 192. */
  k?: number;
  /** Of the 3×3 that follows it. Default 224. */
  l?: number;
  /** Of the strided 3×3 that follows that. Default 256. */
  m?: number;
  /** Of the strided 3×3 that has a branch to itself. Default 384. */
  n?: number;
}

/**
 * Figure 7, from 35×35 to 17×17: `[H, W, C] → [H/2, W/2, n + m + C]`.
 *
 * Szegedy et al. 2016, arXiv:1602.07261. Table 1 has k, l, m and n of each network: 192, 224, 256, 384 in Inception-v4, which
 * are the defaults; 192, 192, 256, 384 in Inception-ResNet-v1; 256, 256, 384, 384 in Inception-ResNet-v2.
 */
export const inceptionReductionA = /* @__PURE__ */ defineBlock(
  'InceptionReductionA',
  (x, config: InceptionReductionAConfig) => {
    const { k = 192, l = 224, m = 256, n = 384, padding } = config;
    const { down, pooled } = halving(padding);
    return inceptionModule(x, config, [
      ['branch0', [n, 3, down]],
      ['branch1.0', [k, 1], [l, 3], [m, 3, down]],
      pooled,
    ]);
  },
);

/** Options of `inceptionV4B`. */
export interface InceptionV4BConfig extends InceptionV4Options {}

/** Figure 5, at 17×17: `[H, W, C] → [H, W, 1024]`. Szegedy et al. 2016, arXiv:1602.07261. */
export const inceptionV4B = /* @__PURE__ */ defineBlock('InceptionV4B', (x, config: InceptionV4BConfig) => {
  const { countPadding = false } = config;
  return inceptionModule(x, config, [
    ['branch0', [384, 1]],
    ['branch1.0', [192, 1], [224, [1, 7]], [256, [7, 1]]],
    ['branch2.0', [192, 1], [192, [7, 1]], [224, [1, 7]], [224, [7, 1]], [256, [1, 7]]],
    ['branch3.1', averaged(countPadding), [128, 1]],
  ]);
});

/** Options of `inceptionV4ReductionB`. */
export interface InceptionV4ReductionBConfig extends InceptionReductionOptions {}

/** Figure 8, from 17×17 to 8×8: `[H, W, C] → [H/2, W/2, 512 + C]`. Szegedy et al. 2016, arXiv:1602.07261. */
export const inceptionV4ReductionB = /* @__PURE__ */ defineBlock(
  'InceptionV4ReductionB',
  (x, config: InceptionV4ReductionBConfig) => {
    const { down, pooled } = halving(config.padding);
    return inceptionModule(x, config, [
      ['branch0.0', [192, 1], [192, 3, down]],
      ['branch1.0', [256, 1], [256, [1, 7]], [320, [7, 1]], [320, 3, down]],
      pooled,
    ]);
  },
);

/** Options of `inceptionV4C`. */
export interface InceptionV4CConfig extends InceptionV4Options {}

/** Figure 6, at 8×8: `[H, W, C] → [H, W, 1536]`. Szegedy et al. 2016, arXiv:1602.07261. */
export const inceptionV4C = /* @__PURE__ */ defineBlock('InceptionV4C', (x, config: InceptionV4CConfig) => {
  const { countPadding = false } = config;
  return inceptionModule(x, config, [
    ['branch0', [256, 1]],
    [
      'branch1_0',
      [384, 1],
      [
        [256, [1, 3]],
        [256, [3, 1]],
      ],
    ],
    [
      'branch2_0',
      [384, 1],
      [448, [3, 1]],
      [512, [1, 3]],
      [
        [256, [1, 3]],
        [256, [3, 1]],
      ],
    ],
    ['branch3.1', averaged(countPadding), [256, 1]],
  ]);
});
