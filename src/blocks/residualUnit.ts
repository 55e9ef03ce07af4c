// What all residual units have in common: He et al. 2015, equation 1 (arXiv:1512.03385), with stochastic depth (Huang et al.
// 2016, arXiv:1603.09382) and with squeeze-and-excitation in any of its places (Hu et al. 2017, arXiv:1709.01507, figure 5
// and table 14):
//
//   x ──┬─ ① ── branch ( … 3×3 … ⑤ … ) ── ② ── drop path ──┬── + ── act ── ④ ──▶ y
//       └─ ③ ── shortcut ───────────────────────────────────┘
//
//   ① 'pre'    ② 'standard'    ③ 'identity'    ④ 'post'    ⑤ '3x3'

import { ConfigError, oneOf, show } from '../check';
import { use } from '../graph/block';
import type { Node } from '../graph/node';
import type { Activation } from '../graph/ops/activation';
import { act, add, dropPath } from '../graph/pen';
import { type SqueezeExciteConfig, squeezeExcite } from './squeezeExcite';

export const placements = ['standard', 'pre', 'post', 'identity', '3x3'] as const;
export type Placement = (typeof placements)[number];

/** Squeeze-and-excitation as part of a block. */
export interface PlacedSqueezeExcite extends SqueezeExciteConfig {
  /**
   * `'standard'`: of the branch, before the sum. `'pre'`: of what the branch takes. `'post'`: of the unit's output.
   * `'identity'`: of the shortcut. `'3x3'`: inside the branch, right after its 3×3 convolution, norm and activation.
   * Default `'standard'`.
   */
  placement?: Placement;
}

export interface ResidualUnitOptions {
  /** Squeeze-and-excitation. Default none. */
  se?: PlacedSqueezeExcite;
  /** Stochastic depth: the probability that training leaves the residual branch out, sample by sample. Default 0. */
  dropPathRate?: number;
}

export interface ResidualUnitParts extends ResidualUnitOptions {
  /** The residual branch, of x. It hands `at3x3` what its 3×3 convolution has become, and goes on from what that gives. */
  branch: (x: Node, at3x3: (y: Node) => Node) => Node;
  /** The other summand, of x. */
  shortcut: (x: Node) => Node;
  /** After the sum. `'linear'`: none. */
  activation: Activation;
}

/** `[H, W, C] → [H/stride, W/stride, filters]`, as branch and shortcut say. */
export function residualUnit(
  x: Node,
  { branch, shortcut, activation, se, dropPathRate = 0 }: ResidualUnitParts,
): Node {
  const { placement, ...config } = placedOf(se);
  const placed = (here: Placement, y: Node): Node =>
    se && here === placement ? use(y, 'se', squeezeExcite(config)) : y;

  let y = branch(placed('pre', x), (inner) => placed('3x3', inner));
  y = dropPath(placed('standard', y), dropPathRate);
  y = add(y, placed('identity', shortcut(x)));
  return placed('post', act(y, activation));
}

function placedOf(
  se: PlacedSqueezeExcite | undefined,
): PlacedSqueezeExcite & { readonly placement: Placement } {
  if (se && typeof se !== 'object') {
    throw new ConfigError({
      rule: `se = ${show(se)} must be an object`,
      remedy: 'Write se: { reduction: 16 }.',
    });
  }
  return { ...se, placement: oneOf('placement', se?.placement ?? 'standard', placements) };
}
