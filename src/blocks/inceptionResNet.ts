// Szegedy et al. 2016, "Inception-v4, Inception-ResNet and the Impact of Residual Connections on Learning", figures 10 to 20,
// with the widths of the released network for version 2 and timm's names. arXiv:1602.07261
//
//       ┌── a row of the table ──┐
//   x ──┼── a row of the table ──┼── concat ── 1×1 conv ── × scale ── + ── act ──▶ y
//       ├── a row of the table ──┘                                   │
//       └── identity ────────────────────────────────────────────────┘
//
// A cell is a convolution, a norm and an activation; the 1×1 convolution before the sum has a bias and neither.

import { ConfigError, oneOf, show } from '../check';
import { defineBlock } from '../graph/block';
import type { Activation } from '../graph/ops/activation';
import { conv } from '../graph/pen';
import { channelsOf } from '../graph/shape';
import type { Padding } from '../graph/window';
import {
  averaged,
  type Branch,
  convsOf,
  drawBranch,
  drawBranches,
  halving,
  type InceptionConvOptions,
  type InceptionReductionOptions,
  inceptionModule,
} from './inceptionModule';
import { drawStem } from './inceptionV3';
import { type ResidualUnitOptions, residualUnit } from './residualUnit';

/** Inception-ResNet-v1 or Inception-ResNet-v2. */
type Version = 1 | 2;

function versionOf({ version = 2 }: { readonly version?: Version }): Version {
  if (version === 1 || version === 2) return version;
  throw new ConfigError({ rule: `version = ${show(version)} must be 1 or 2` });
}

/** Options of `inceptionResNetStem`. */
export interface InceptionResNetStemConfig extends InceptionConvOptions {
  /** Default 2. */
  version?: Version;
  /** Of the strided convolutions, of the pools, and of the convolutions that the figure marks with V. Default `'valid'`. */
  padding?: Padding;
  /** Whether padding counts, as zeros, in the mean of version 2's pool. Default false, as timm and TensorFlow have it. */
  countPadding?: boolean;
}

/**
 * All that comes before the units: `[299, 299, C] → [35, 35, 256]` in version 1, `[35, 35, 320]` in version 2.
 *
 * Szegedy et al. 2016, arXiv:1602.07261, figure 14, and for version 2 the released network: the paper says Inception-v4's
 * stem. Weights are timm's, `conv2d_1a` to `conv2d_4a` and then `mixed_5b`, in version 1 `conv2d_4b`.
 *
 * @throws ConfigError for a map that is too small.
 */
export const inceptionResNetStem = /* @__PURE__ */ defineBlock(
  'InceptionResNetStem',
  (x, config: InceptionResNetStemConfig) => {
    const { padding, countPadding = false } = config;
    const { down, pooled } = halving(padding);
    const convs = convsOf(config);
    const y = drawStem(x, convs, padding, (place) => `conv2d_${place}`);
    if (versionOf(config) === 1) return drawBranch(y, convs, ['conv2d_4b', [256, 3, down]]);
    return drawBranches(pooled(y), convs, [
      ['mixed_5b.branch0', [96, 1]],
      ['mixed_5b.branch1.0', [48, 1], [64, 5]],
      ['mixed_5b.branch2.0', [64, 1], [96, 3], [96, 3]],
      ['mixed_5b.branch3.1', averaged(countPadding), [64, 1]],
    ]);
  },
);

/** Options of `inceptionResNetBlock`. */
export interface InceptionResNetBlockConfig extends InceptionConvOptions, ResidualUnitOptions {
  /** `'A'` at 35×35, `'B'` at 17×17, `'C'` at 8×8. */
  kind: 'A' | 'B' | 'C';
  /** Default 2. */
  version?: Version;
  /**
   * What the residual branch is multiplied by before the sum, lest training die. Default the released networks': 0.17 for A,
   * 0.1 for B, 0.2 for C.
   */
  scale?: number;
  /**
   * After the sum. Default `activation`. In the released network the very last unit is `{ kind: 'C', scale: 1,
   * outputActivation: 'linear' }`.
   */
  outputActivation?: Activation;
}

const scales = { A: 0.17, B: 0.1, C: 0.2 };

const branches: Readonly<Record<`${'A' | 'B' | 'C'}${Version}`, readonly Branch[]>> = {
  A1: [
    ['branch0', [32, 1]],
    ['branch1.0', [32, 1], [32, 3]],
    ['branch2.0', [32, 1], [32, 3], [32, 3]],
  ],
  A2: [
    ['branch0', [32, 1]],
    ['branch1.0', [32, 1], [32, 3]],
    ['branch2.0', [32, 1], [48, 3], [64, 3]],
  ],
  B1: [
    ['branch0', [128, 1]],
    ['branch1.0', [128, 1], [128, [1, 7]], [128, [7, 1]]],
  ],
  B2: [
    ['branch0', [192, 1]],
    ['branch1.0', [128, 1], [160, [1, 7]], [192, [7, 1]]],
  ],
  C1: [
    ['branch0', [192, 1]],
    ['branch1.0', [192, 1], [192, [1, 3]], [192, [3, 1]]],
  ],
  C2: [
    ['branch0', [192, 1]],
    ['branch1.0', [192, 1], [224, [1, 3]], [256, [3, 1]]],
  ],
};

/**
 * The residual unit: `[H, W, C] → [H, W, C]`.
 *
 * Szegedy et al. 2016, arXiv:1602.07261, figures 10, 11 and 13 (version 1), 16, 17 and 19 (version 2, with the widths of the
 * released network, for those of the figures do not add up). Squeeze-and-excitation stands before the scaled sum;
 * `placement: '3x3'` is between the branches and the 1×1 convolution. Weights are `branch0` to `branch2.2` and `conv2d`.
 */
export const inceptionResNetBlock = /* @__PURE__ */ defineBlock(
  'InceptionResNetBlock',
  (x, config: InceptionResNetBlockConfig) => {
    const { kind, scale, activation = 'relu', outputActivation = activation, se, dropPathRate } = config;
    const { kernelInitializer, kernelRegularizer } = config;
    const letter = oneOf('kind', kind, ['A', 'B', 'C']);
    const convs = convsOf(config);
    const table = branches[`${letter}${versionOf(config)}`];
    const up = {
      filters: channelsOf(x.shape),
      kernelSize: 1,
      bias: true,
      kernelInitializer,
      kernelRegularizer,
    };

    return residualUnit(x, {
      branch: (x, at3x3) => conv(at3x3(drawBranches(x, convs, table)), 'conv2d', up),
      scale: scale ?? scales[letter],
      shortcut: (x) => x,
      activation: outputActivation,
      se,
      dropPathRate,
    });
  },
);

/** Options of `inceptionResNetReductionB`. */
export interface InceptionResNetReductionBConfig extends InceptionReductionOptions {
  /** Default 2. */
  version?: Version;
}

/**
 * From 17×17 to 8×8: `[H, W, C] → [H/2, W/2, 896 + C]` in version 1, `[H/2, W/2, 992 + C]` in version 2.
 *
 * Szegedy et al. 2016, arXiv:1602.07261, figures 12 and 18. From 35×35 to 17×17 it is `inceptionReductionA`.
 */
export const inceptionResNetReductionB = /* @__PURE__ */ defineBlock(
  'InceptionResNetReductionB',
  (x, config: InceptionResNetReductionBConfig) => {
    const { down, pooled } = halving(config.padding);
    const [a, b] = versionOf(config) === 1 ? [256, 256] : [288, 320];
    return inceptionModule(x, config, [
      ['branch0.0', [256, 1], [384, 3, down]],
      ['branch1.0', [256, 1], [a, 3, down]],
      ['branch2.0', [256, 1], [a, 3], [b, 3, down]],
      pooled,
    ]);
  },
);
