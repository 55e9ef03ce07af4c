// How all Inception modules are drawn: as the table of their figure, a branch a row, a convolution a cell.
//
//       ┌── ['branch1x1', [64, 1]] ───────────────┐       1×1 conv to 64
//   x ──┼── ['branch5x5_1', [48, 1], [64, 5]] ────┼──▶ y  1×1 conv to 48, 5×5 conv to 64
//       └── ['branch_pool', averaged, [32, 1]] ───┘       3×3 mean, 1×1 conv to 32
//
// With squeeze-and-excitation of what comes out: Hu et al. 2017, figure 2. arXiv:1709.01507

import { ConfigError, numberIn, positiveInt, show, within } from '../check';
import { use } from '../graph/block';
import type { Node } from '../graph/node';
import { averagePool, concat, type KernelOptions, maxPool } from '../graph/pen';
import { type NumberOrPair, type Pair, pairOf } from '../graph/shape';
import type { Padding } from '../graph/window';
import { drawConvNormAct, type NormActOptions } from './convNormAct';
import { scaledWidth } from './scaledWidth';
import { type SqueezeExciteConfig, squeezeExcite } from './squeezeExcite';

/** What all convolutions of an Inception network share. */
export interface InceptionConvOptions extends NormActOptions, KernelOptions {
  /** Added to the variance. Default 1e-3, as in all of the authors' networks from version 3 on. */
  eps?: number;
  /** Every width of the block times this, rounded, and at least 1: slim's `depth_multiplier`. Default 1. */
  widthMultiplier?: number;
  /** What the multiplied widths are rounded to multiples of. Default 1: whole channels. */
  widthDivisor?: number;
}

/** What all Inception modules share. */
export interface InceptionOptions extends InceptionConvOptions {
  /** Squeeze-and-excitation of the module's output. Default none. */
  se?: SqueezeExciteConfig;
}

/** What the modules share that make maps smaller. */
export interface InceptionReductionOptions extends InceptionOptions {
  /** Of the strided convolutions and of the pool. Default `'valid'`. */
  padding?: Padding;
}

/** A convolution, its norm and its activation; the stride is 1 and the padding torch's if nothing is said. */
type Cell = readonly [
  filters: number,
  kernelSize: NumberOrPair,
  window?: { readonly stride?: number; readonly padding?: Padding },
];

/**
 * What follows one another in a branch: convolutions, two side by side with their channels joined, or anything that
 * makes a node of a node. The name is that of the first convolution; the others count on from the number that it ends in,
 * and the two that are side by side end in `a` and `b`.
 */
type Row = readonly [name: string, ...parts: readonly (Cell | readonly [Cell, Cell] | Stroke)[]];
type Stroke = (x: Node) => Node;

/** A row of the table, or a branch without weights. */
export type Branch = Row | Stroke;

/** The options that a configuration has for all its convolutions; `defaults` are a family's own. */
export function convsOf(config: InceptionConvOptions, defaults: InceptionConvOptions = {}) {
  const { batchNorm = defaults.batchNorm, eps = defaults.eps ?? 1e-3 } = config;
  const { widthMultiplier = 1, widthDivisor = 1 } = config;
  const { gamma, bias, activation, momentum, kernelInitializer, kernelRegularizer } = config;
  const multiplier = numberIn('widthMultiplier', widthMultiplier, 0, Number.POSITIVE_INFINITY);
  const divisor = positiveInt('widthDivisor', widthDivisor);
  return {
    /** A width of the figure as this configuration has it. */
    width: (filters: number, name = 'filters'): number =>
      scaledWidth(positiveInt(name, filters), multiplier, divisor),
    options: { batchNorm, gamma, bias, activation, eps, momentum, kernelInitializer, kernelRegularizer },
  };
}

export type Convs = ReturnType<typeof convsOf>;

/** One branch, from end to end. */
export function drawBranch(x: Node, convs: Convs, branch: Branch): Node {
  if (typeof branch === 'function') return branch(x);
  const [first, ...parts] = branch;
  let count = 0;
  const nextName = (): string => {
    const step = count++;
    return first.replace(/\d+$/, (number) => String(Number(number) + step));
  };
  const cell = (y: Node, name: string, [width, kernelSize, window]: Cell): Node => {
    const filters = within(name, () => convs.width(width));
    return drawConvNormAct(y, `${name}.`, { ...convs.options, ...window, filters, kernelSize });
  };

  return parts.reduce<Node>((y, part) => {
    if (typeof part === 'function') return part(y);
    const name = nextName();
    return isPair(part)
      ? concat(cell(y, `${name}a`, part[0]), cell(y, `${name}b`, part[1]))
      : cell(y, name, part);
  }, x);
}

const isPair = (part: Cell | readonly [Cell, Cell]): part is readonly [Cell, Cell] => Array.isArray(part[0]);

/** Several branches from one place, their channels side by side: `[H, W, C] → [H', W', C1 + C2 + …]`. */
export const drawBranches = (x: Node, convs: Convs, branches: readonly Branch[]): Node =>
  concat(...branches.map((branch) => drawBranch(x, convs, branch)));

/** A whole module. */
export function inceptionModule(
  x: Node,
  config: InceptionOptions,
  branches: readonly Branch[],
  defaults?: InceptionConvOptions,
): Node {
  const { se } = config;
  const y = drawBranches(x, convsOf(config, defaults), branches);
  return se ? use(y, 'se', squeezeExcite(se)) : y;
}

/** The mean under 3×3 pixels, the map's size kept. */
export const averaged =
  (countPadding: boolean): Stroke =>
  (x) =>
    averagePool(x, { size: 3, stride: 1, countPadding });

/** The maximum under 3×3 pixels, the map's size kept. */
export const maximum: Stroke = (x) => maxPool(x, { size: 3, stride: 1 });

/** What makes a map half as large: the window of a convolution, and the maximum under 3×3 pixels beside it. */
export const halving = (padding: Padding = 'valid') => ({
  down: { stride: 2, padding },
  pooled: (x: Node): Node => maxPool(x, { size: 3, stride: 2, padding }),
});

/** The widths of a branch of two convolutions, as one option. */
export function widthsOf(name: string, widths: readonly [reduced: number, filters: number]): Pair {
  if (Array.isArray(widths) && widths.length === 2) return pairOf(name, widths);
  throw new ConfigError({
    rule: `${name} = ${show(widths)} must be the widths of two convolutions`,
    remedy: `Write ${name}: [reduced, filters].`,
  });
}
