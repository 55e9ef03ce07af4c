// Szegedy et al. 2014, "Going Deeper with Convolutions", figure 2(b). arXiv:1409.4842
//
//       ┌── 1×1 conv ─────────────────────┐
//   x ──┼── 1×1 conv ── 3×3 conv ─────────┼── concat ──▶ y
//       ├── 1×1 conv ── 5×5 conv ─────────┤
//       └── 3×3 max pool ── 1×1 conv ─────┘

import { ConfigError, show } from '../check';
import { defineBlock } from '../graph/block';
import { type InceptionOptions, inceptionModule, maximum, widthsOf } from './inceptionModule';

/** Options of `inceptionBlock`. */
export interface InceptionBlockConfig extends InceptionOptions {
  /** Channels of the 1×1 branch: the paper's `#1×1`. */
  filters1x1: number;
  /** Channels of the second branch's convolutions: the paper's `#3×3 reduce` and `#3×3`. */
  filters3x3: readonly [reduced: number, filters: number];
  /** Channels of the third branch's convolutions: the paper's `#5×5 reduce` and `#5×5`. */
  filters5x5: readonly [reduced: number, filters: number];
  /** Channels after the pool: the paper's `pool proj`. */
  poolFilters: number;
  /** The kernel of the third branch: 5 as the paper, or 3 as the weights of torchvision and slim. Default 5. */
  kernel5x5?: 5 | 3;
  /** Whether norms follow the convolutions, as in torchvision; without them, these have biases. Default false. */
  batchNorm?: boolean;
}

/**
 * GoogLeNet's module: `[H, W, C] → [H, W, filters1x1 + filters3x3[1] + filters5x5[1] + poolFilters]`.
 *
 * Szegedy et al. 2014, arXiv:1409.4842. Weights have torchvision's names, `branch1` to `branch4.1`, and its values go in
 * with `{ batchNorm: true, kernel5x5: 3 }`.
 *
 * @throws ConfigError for widths that are no whole numbers, or not as many as the branch has convolutions.
 * @example
 * inceptionBlock({ filters1x1: 64, filters3x3: [96, 128], filters5x5: [16, 32], poolFilters: 32 }) // inception (3a)
 */
export const inceptionBlock = /* @__PURE__ */ defineBlock(
  'InceptionBlock',
  (x, config: InceptionBlockConfig) => {
    const { filters1x1, filters3x3, filters5x5, poolFilters, kernel5x5 = 5 } = config;
    const [reduced3x3, out3x3] = widthsOf('filters3x3', filters3x3);
    const [reduced5x5, out5x5] = widthsOf('filters5x5', filters5x5);
    if (kernel5x5 !== 5 && kernel5x5 !== 3) {
      throw new ConfigError({ rule: `kernel5x5 = ${show(kernel5x5)} must be 5 or 3` });
    }
    const branches = [
      ['branch1', [filters1x1, 1]],
      ['branch2.0', [reduced3x3, 1], [out3x3, 3]],
      ['branch3.0', [reduced5x5, 1], [out5x5, kernel5x5]],
      ['branch4.1', maximum, [poolFilters, 1]],
    ] as const;
    return inceptionModule(x, config, branches, { batchNorm: false });
  },
);
