// Zoph et al. 2017, "Learning Transferable Architectures for Scalable Image Recognition", NASNet-A, figure 4 and
// appendix A. arXiv:1707.07012
//
// h is the input and p the input of the cell before, both brought to `width` channels and to one size. Every + is a sum of
// two, and what no sum takes is concatenated:
//
//   stride 1, the normal cell                    stride 2, the reduction cell
//
//   sep 5×5 (h) + sep 3×3 (p)  ──┐               a: sep 5×5 /2 (h) + sep 7×7 /2 (p)
//   sep 5×5 (p) + sep 3×3 (p)  ──┤               b: max 3×3 /2 (h) + sep 7×7 /2 (p)  ──┐
//   avg 3×3 (h) + p            ──┼─ concat ──▶   avg 3×3 /2 (h) + sep 5×5 /2 (p)     ──┼─ concat ──▶
//   avg 3×3 (p) + avg 3×3 (p)  ──┤               avg 3×3 (a) + b                     ──┤
//   sep 3×3 (h) + h            ──┤               sep 3×3 (a) + max 3×3 /2 (h)        ──┘
//   p                          ──┘
//
//   sep: twice act, separable convolution, norm. A stride is the first one's.

import { ConfigError, positiveInt, show } from '../check';
import { defineCell, use } from '../graph/block';
import type { Node } from '../graph/node';
import type { Activation } from '../graph/ops/activation';
import type { DropPathRate } from '../graph/ops/dropPath';
import {
  act,
  add,
  averagePool,
  concat,
  conv,
  crop,
  dropPath,
  type KernelOptions,
  maxPool,
  type NormOptions,
  norm,
} from '../graph/pen';
import { channelsOf, needsMap, sameShape, showShape } from '../graph/shape';
import type { Padding } from '../graph/window';
import { separableConv } from './separableConv';

/** Options of `nasnetCell`. */
export interface NasnetCellConfig extends NormOptions, KernelOptions {
  /** Channels of each branch: six times as many come out of a normal cell, four times as many out of a reduction cell. */
  width: number;
  /** 1: a normal cell. 2: a reduction cell. Default 1. */
  stride?: 1 | 2;
  /** Of separable convolutions and pools. Default `'same'`, as the authors' TensorFlow. */
  padding?: Padding;
  /** Whether a border counts, as zeros, in the means of strided pools: timm's and Keras's way. Default false, the authors'. */
  countPadding?: boolean;
  /** Default `'relu'`. */
  activation?: Activation;
  /** The probability that training leaves an operation of a branch out. Default 0. */
  dropPathRate?: DropPathRate;
  /** Added to the variance. Default 1e-3. */
  eps?: number;
}

/**
 * A cell of NASNet-A: `[H, W, C]` → `[H, W, 6 · width]`, or `[⌈H/2⌉, ⌈W/2⌉, 4 · width]` with a stride of 2.
 *
 * In a net, each cell of a row sees what the cell before it took: `.stage(4, nasnetCell({ width: 44 }))`. As a Layer it is
 * applied to both, `[x, previous]`. The first of a row has no previous one, and takes its own input in its place.
 *
 * @throws ConfigError if the previous map is neither of the size of the input nor twice as large, or has no size.
 */
export const nasnetCell = /* @__PURE__ */ defineCell(
  'NasnetCell',
  (x, previous, config: NasnetCellConfig) => {
    const { width, stride = 1, padding = 'same', countPadding, activation = 'relu' } = config;
    const { dropPathRate = 0, eps = 1e-3, momentum, kernelInitializer, kernelRegularizer } = config;
    const kernel = { filters: positiveInt('width', width), kernelInitializer, kernelRegularizer };
    const normed = (y: Node, name: string): Node => norm(y, name, { eps, momentum });

    const projected = (y: Node, name: string): Node => {
      const z = conv(act(y, activation), `${name}.conv`, { ...kernel, kernelSize: 1 });
      return normed(z, `${name}.bn`);
    };

    /** Every second pixel, and the pixels between them. */
    const halved = (y: Node): Node => {
      const z = act(y, activation);
      const [even, odd] = [Math.floor(width / 2), Math.ceil(width / 2)];
      const half = { ...kernel, kernelSize: 1, stride: 2 };
      const left = conv(z, 'path_1.conv', { ...half, filters: even });
      const right = conv(crop(z, beforeFirst), 'path_2.conv', { ...half, filters: odd, padding: afterLast });
      return normed(concat(left, right), 'final_path_bn');
    };

    const separable = (y: Node, name: string, kernelSize: number, stride = 1): Node => {
      const once = (z: Node, part: 1 | 2, stride: number): Node => {
        const block = separableConv({ ...kernel, kernelSize, stride, padding });
        return normed(use(act(z, activation), `${name}.separable_${part}`, block), `${name}.bn_sep_${part}`);
      };
      return kept(once(once(y, 1, stride), 2, 1));
    };
    const mean = (y: Node): Node => averagePool(y, { size: 3, stride: 1, padding });
    const kept = (branch: Node): Node => dropPath(branch, dropPathRate);

    const reduces = isReduction(stride);
    const before = previous ?? x;
    const asItIs = channelsOf(before.shape) === width || (reduces && !previous);
    const h = projected(x, 'conv_1x1');
    const p = isLarger(previous, x) ? halved(before) : asItIs ? before : projected(before, 'conv_prev_1x1');

    if (reduces) {
      const maxima = maxPool(h, { size: 3, stride, padding });
      const means = averagePool(h, { size: 3, stride, padding, countPadding });
      const a = add(separable(h, 'comb_iter_0_left', 5, 2), separable(p, 'comb_iter_0_right', 7, 2));
      const b = add(kept(maxima), separable(p, 'comb_iter_1_right', 7, 2));
      const c = add(kept(means), separable(p, 'comb_iter_2_right', 5, 2));
      const d = add(kept(mean(a)), b);
      const e = add(separable(a, 'comb_iter_4_left', 3), kept(maxima));
      return concat(b, c, d, e);
    }
    const means = mean(p);
    const a = add(separable(h, 'comb_iter_0_left', 5), separable(p, 'comb_iter_0_right', 3));
    const b = add(separable(p, 'comb_iter_1_left', 5), separable(p, 'comb_iter_1_right', 3));
    const c = add(kept(mean(h)), p);
    const d = add(kept(means), kept(means));
    const e = add(separable(h, 'comb_iter_4_left', 3), h);
    return concat(p, a, b, c, d, e);
  },
);

const beforeFirst = [
  [1, 0],
  [1, 0],
] as const;
const afterLast = [
  [0, 1],
  [0, 1],
] as const;

/** Whether the previous map is twice as large, and not of the same size. */
function isLarger(previous: Node | undefined, { shape }: Node): boolean {
  needsMap(shape);
  if (!previous) return false;
  const [size, before] = [shape.slice(0, 2), previous.shape.slice(0, 2)];
  if (size.includes(null) || before.includes(null)) {
    throw new ConfigError({
      rule: `maps of ${showShape(before)} and ${showShape(size)} cannot be compared while H or W is free`,
      remedy: 'Give the input a size.',
    });
  }
  if (sameShape(size, before)) return false;
  if (before.every((extent, axis) => Math.ceil(extent! / 2) === size[axis])) return true;
  throw new ConfigError({
    rule: `the previous map of ${showShape(before)} must be of the size of the map, ${showShape(size)}, or twice as large`,
    remedy: 'Let cells alone reduce in a row of cells, each by a stride of 2.',
  });
}

function isReduction(stride: unknown): boolean {
  if (stride === 1 || stride === 2) return stride === 2;
  throw new ConfigError({
    rule: `stride = ${show(stride)} must be 1, for a normal cell, or 2, for a reduction cell`,
  });
}
