// Ioffe & Szegedy 2015, "Batch Normalization", appendix, figure 5: the modules of BN-Inception. arXiv:1502.03167
// Every convolution is followed by a norm and an activation.
//
//       ┌── 1×1 conv ──────────────────────────────┐
//   x ──┼── 1×1 conv ── 3×3 conv ──────────────────┼── concat ──▶ y
//       ├── 1×1 conv ── 3×3 conv ── 3×3 conv ──────┤
//       └── 3×3 pool ── 1×1 conv ──────────────────┘
//
//       ┌── 1×1 conv ── 3×3/2 conv ────────────────┐
//   x ──┼── 1×1 conv ── 3×3 conv ── 3×3/2 conv ────┼── concat ──▶ y
//       └── 3×3/2 max pool, passed through ────────┘

import { oneOf } from '../check';
import { defineBlock } from '../graph/block';
import { maxPool } from '../graph/pen';
import type { Padding } from '../graph/window';
import {
  averaged,
  halving,
  type InceptionOptions,
  inceptionModule,
  maximum,
  widthsOf,
} from './inceptionModule';

/** What both modules of BN-Inception share. */
export interface InceptionV2Options extends InceptionOptions {
  /** Channels of the second branch's convolutions: the paper's `#3×3 reduce` and `#3×3`. */
  filters3x3: readonly [reduced: number, filters: number];
  /** Channels of the third branch's: the paper's `double #3×3 reduce`, and `double #3×3`, which both 3×3 have. */
  filtersDouble3x3: readonly [reduced: number, filters: number];
  /** Default 1e-5, as in the weights that have been ported from Caffe. */
  eps?: number;
}

/** Options of `inceptionV2Block`. */
export interface InceptionV2BlockConfig extends InceptionV2Options {
  /** Channels of the 1×1 branch: the paper's `#1×1`. */
  filters1x1: number;
  /** Default `'average'`; the last module of the network has `'max'`. */
  pool?: 'average' | 'max';
  /** Channels after the pool. */
  poolFilters: number;
  /** Whether padding counts, as zeros, in the mean: Caffe's way. Default true. */
  countPadding?: boolean;
}

/** The released network's; slim's are 1e-3. */
const defaults = { eps: 1e-5 };

/**
 * BN-Inception's module: `[H, W, C] → [H, W, filters1x1 + filters3x3[1] + filtersDouble3x3[1] + poolFilters]`.
 *
 * Ioffe & Szegedy 2015, arXiv:1502.03167. Weights are named as GoogLeNet's in torchvision: `branch1` to `branch4.1`.
 *
 * @throws ConfigError for widths that are no whole numbers, or not as many as the branch has.
 * @example
 * // inception (3a)
 * inceptionV2Block({ filters1x1: 64, filters3x3: [64, 64], filtersDouble3x3: [64, 96], poolFilters: 32 })
 */
export const inceptionV2Block = /* @__PURE__ */ defineBlock(
  'InceptionV2Block',
  (x, config: InceptionV2BlockConfig) => {
    const { filters1x1, filters3x3, filtersDouble3x3, poolFilters } = config;
    const { pool = 'average', countPadding = true } = config;
    const [reduced, out] = widthsOf('filters3x3', filters3x3);
    const [reducedDouble, double] = widthsOf('filtersDouble3x3', filtersDouble3x3);
    const pooled = oneOf('pool', pool, ['average', 'max']) === 'max' ? maximum : averaged(countPadding);
    const branches = [
      ['branch1', [filters1x1, 1]],
      ['branch2.0', [reduced, 1], [out, 3]],
      ['branch3.0', [reducedDouble, 1], [double, 3], [double, 3]],
      ['branch4.1', pooled, [poolFilters, 1]],
    ] as const;
    return inceptionModule(x, config, branches, defaults);
  },
);

/** Options of `inceptionV2Reduction`. */
export interface InceptionV2ReductionConfig extends InceptionV2Options {
  /**
   * Of the strided convolutions and of the pool. Default Caffe's: 1 on each side for the convolutions and nothing for the
   * pool, whose last window hangs over the border. The two agree on maps of even height and width.
   */
  padding?: Padding;
}

/**
 * BN-Inception's module between two sizes: `[H, W, C] → [H/2, W/2, filters3x3[1] + filtersDouble3x3[1] + C]`.
 *
 * Ioffe & Szegedy 2015, arXiv:1502.03167, inception (3c) and (4e). Weights are named `branch1.0` to `branch2.2`.
 *
 * @throws ConfigError for an odd height or width, unless `padding` is given.
 * @example inceptionV2Reduction({ filters3x3: [128, 160], filtersDouble3x3: [64, 96] }) // inception (3c)
 */
export const inceptionV2Reduction = /* @__PURE__ */ defineBlock(
  'InceptionV2Reduction',
  (x, config: InceptionV2ReductionConfig) => {
    const { filters3x3, filtersDouble3x3, padding } = config;
    const [reduced, out] = widthsOf('filters3x3', filters3x3);
    const [reducedDouble, double] = widthsOf('filtersDouble3x3', filtersDouble3x3);
    const { down, pooled } = padding === undefined ? caffe : halving(padding);
    const branches = [
      ['branch1.0', [reduced, 1], [out, 3, down]],
      ['branch2.0', [reducedDouble, 1], [double, 3], [double, 3, down]],
      pooled,
    ] as const;
    return inceptionModule(x, config, branches, defaults);
  },
);

const caffe: ReturnType<typeof halving> = {
  down: { stride: 2, padding: 1 },
  pooled: (x) => maxPool(x, { size: 3, stride: 2, padding: 'valid', ceil: true }),
};
