// What all residual units have in common: He et al. 2015, equation 1 (arXiv:1512.03385), with stochastic depth (Huang et al.
// 2016, arXiv:1603.09382) and with squeeze-and-excitation in any of its places (Hu et al. 2017, arXiv:1709.01507, figure 5
// and table 14):
//
//   x ──┬─ pre-activation ── ① ── branch ( … 3×3 … ⑤ … ) ── ② ── × scale ── drop path ──┬── + ── norm, act ── ④ ──▶ y
//       └──────────────────────────── shortcut ── ③ ────────────────────────────────────┘
//
//   ① 'pre'    ② 'standard'    ③ 'identity'    ④ 'post'    ⑤ '3x3'

import { ConfigError, oneOf, show } from '../check';
import { use } from '../graph/block';
import type { Node } from '../graph/node';
import type { Activation } from '../graph/ops/activation';
import type { DropPathRate } from '../graph/ops/dropPath';
import { act, addResidual, dropPath, scale } from '../graph/pen';
import { type SqueezeExciteConfig, squeezeExcite } from './squeezeExcite';

export const placements = ['standard', 'pre', 'post', 'identity', '3x3'] as const;
export type Placement = (typeof placements)[number];

/** Squeeze-and-excitation as part of a block. */
export interface PlacedSqueezeExcite extends SqueezeExciteConfig {
  /**
   * `'standard'`: of the branch, before the sum. `'pre'`: of what the branch's first convolution takes, after a
   * pre-activation. `'post'`: of the unit's output. `'identity'`: of the shortcut. `'3x3'`: inside the branch, after its
   * 3×3 convolution (of two, the second) and the norm and activation that follow. Default `'standard'`.
   */
  placement?: Placement;
}

export interface ResidualUnitOptions {
  /** Squeeze-and-excitation. Default none. */
  se?: PlacedSqueezeExcite;
  /**
   * Stochastic depth: the probability that training leaves the residual branch out, sample by sample; or `{ rate, mode,
   * scaleAt }`. Default 0.
   */
  dropPathRate?: DropPathRate;
}

export interface ResidualUnitParts extends ResidualUnitOptions {
  /** What comes before the branch, and the shortcut may share. Default nothing. */
  preActivation?: (x: Node) => Node;
  /**
   * The residual branch, of the pre-activated x. It hands `at3x3` what its 3×3 convolution has become, and goes on from what
   * that gives.
   */
  branch: (x: Node, at3x3: (y: Node) => Node) => Node;
  /** What the branch is multiplied by before the sum. Default 1, which draws nothing. */
  scale?: number;
  /** The other summand, of x as it came or of the pre-activated x. */
  shortcut: (x: Node, activated: Node) => Node;
  /** After the sum. Default nothing. */
  norm?: (sum: Node) => Node;
  /** After that. `'linear'`: none. */
  activation: Activation;
}

const itself = (x: Node): Node => x;

/** `[H, W, C] → [H/stride, W/stride, filters]`, as branch and shortcut say. */
export function residualUnit(x: Node, parts: ResidualUnitParts): Node {
  const { preActivation = itself, branch, scale: factor = 1, shortcut, norm = itself, activation } = parts;
  const { se, dropPathRate = 0 } = parts;
  const { placement, ...config } = placedOf(se);
  const placed = (here: Placement, y: Node): Node =>
    se && here === placement ? use(y, 'se', squeezeExcite(config)) : y;

  const activated = preActivation(x);
  let y = branch(placed('pre', activated), (inner) => placed('3x3', inner));
  y = placed('standard', y);
  y = dropPath(factor === 1 ? y : scale(y, factor), dropPathRate);
  y = addResidual(y, placed('identity', shortcut(x, activated)));
  return placed('post', act(norm(y), activation));
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
