// Huang et al. 2016, "Densely Connected Convolutional Networks", figures 1 and 2, table 1. arXiv:1608.06993
//
//   x ──┬── layer 1 ──┬── layer 2 ──┬── … ──┬── concat ──▶ y        what meets at a layer is concatenated
//       └─────────────┴─────────────┴───────┘
//
//   layer:  ── [norm, act ── 1×1 conv 4k, dropout ──] norm, act ── 3×3 conv k, dropout ──▶        [ ] with a bottleneck
//
// Memory-efficient: Pleiss et al. 2017, "Memory-Efficient Implementation of DenseNets". arXiv:1707.06990

import { positiveInt, trueOrFalse } from '../check';
import { defineBlock, defineJoin, use } from '../graph/block';
import type { Node } from '../graph/node';
import type { Activation } from '../graph/ops/activation';
import { act, concat, conv, dropout, type KernelOptions, type NormOptions, norm } from '../graph/pen';

/** Options of the layers of `denseBlock`. */
export interface DenseLayerOptions extends KernelOptions, NormOptions {
  /** Channels that a layer adds: the paper's k. */
  growthRate: number;
  /** A 1×1 convolution to 4 · growthRate channels before the 3×3, as in DenseNet-B and -BC. Default true. */
  bottleneck?: boolean;
  /** Dropout after each convolution. Default 0: none. */
  dropRate?: number;
  /** Default `'relu'`. */
  activation?: Activation;
}

/** Options of `denseBlock`. */
export interface DenseBlockConfig extends DenseLayerOptions {
  /** How many. */
  layers: number;
  /**
   * Training keeps of each layer the `growthRate` maps that it adds, and computes the rest of it once more for the
   * gradients, concatenations included: about a third more work for a fraction of the memory. The numbers are the same.
   * Default false.
   */
  memoryEfficient?: boolean;
}

/** Gradients of a concatenation are cut apart: of very many parts this takes longer than their memory is worth. */
const PARTS = 4;

/** What one layer makes of all maps before it: `[H, W, C1], [H, W, C2], … → [H, W, growthRate]`. */
export const denseLayer = /* @__PURE__ */ defineJoin('DenseLayer', (maps, options: DenseLayerOptions) => {
  const { growthRate, bottleneck = true, dropRate = 0, activation = 'relu' } = options;
  const { eps, momentum, kernelInitializer, kernelRegularizer } = options;
  const kernel = { kernelInitializer, kernelRegularizer };
  const filters = positiveInt('growthRate', growthRate);
  const narrowed = trueOrFalse('bottleneck', bottleneck);

  let y = joined(maps);
  y = act(norm(y, 'norm1', { eps, momentum }), activation);
  if (narrowed) {
    y = dropout(conv(y, 'conv1', { ...kernel, filters: 4 * filters, kernelSize: 1 }), dropRate);
    y = act(norm(y, 'norm2', { eps, momentum }), activation);
  }
  y = conv(y, narrowed ? 'conv2' : 'conv1', { ...kernel, filters, kernelSize: 3 });
  return dropout(y, dropRate);
});

/** Layers that each see all before them: `[H, W, C] → [H, W, C + layers · growthRate]`. */
export const denseBlock = /* @__PURE__ */ defineBlock('DenseBlock', (x, config: DenseBlockConfig) => {
  const { layers, memoryEfficient = false, growthRate, bottleneck, dropRate, activation } = config;
  const { eps, momentum, kernelInitializer, kernelRegularizer } = config;
  const norms = { eps, momentum };
  const kernels = { kernelInitializer, kernelRegularizer };
  const layer = denseLayer({ growthRate, bottleneck, dropRate, activation, ...norms, ...kernels });
  const recomputed = trueOrFalse('memoryEfficient', memoryEfficient);

  let maps: readonly Node[] = [x];
  for (let index = 1; index <= positiveInt('layers', layers); index++) {
    const y = use(maps, `denselayer${index}`, layer, { recomputed });
    // One map that grows; memory-efficient, a few parts of it, which each layer joins anew.
    maps = recomputed && maps.length < PARTS ? [...maps, y] : [concat(...maps, y)];
  }
  return joined(maps);
});

const joined = (maps: readonly Node[]): Node => (maps.length === 1 ? maps[0]! : concat(...maps));
