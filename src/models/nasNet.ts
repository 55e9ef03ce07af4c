// Zoph et al. 2017, "Learning Transferable Architectures for Scalable Image Recognition", NASNet-A, figure 2 and table 2.
// arXiv:1707.07012
//
//   image ── 3×3 conv /2, norm ──┬── reduction f/4 ──┬── reduction f/2 ── N × normal f ──┬── reduction 2f ── N × normal 2f ──┐
//                                c1                  c2                                  c3                                  │
//   ┌────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
//   └──┬── reduction 4f ── N × normal 4f ── act ──┬── head
//      c4                                         c5
//
// f is the width of a branch. N @ 24f, the channels of the last map, names a net: 4 @ 1056, 6 @ 4032.

import { type NasnetCellConfig, nasnetCell } from '../blocks/nasnetCell';
import { defineModel, type Model } from './model';

/** What may be changed about every cell. */
export type NasNetOptions = Pick<
  NasnetCellConfig,
  'padding' | 'countPadding' | 'activation' | 'eps' | 'momentum' | 'kernelInitializer' | 'kernelRegularizer'
>;

interface NasNet {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly size: number;
  readonly stemWidth: number;
  /** Normal cells in a row. */
  readonly cells: number;
  /** Channels of the last map. */
  readonly penultimate: number;
  /** Whether the cell after a reduction sees, as its previous map, what the reduction saw, and not what it took. */
  readonly skipReduction: boolean;
}

function nasNet(net: NasNet): Model<NasNetOptions> {
  const { name, aliases, size, stemWidth, cells, penultimate, skipReduction } = net;
  return defineModel<NasNetOptions>({
    name,
    aliases,
    family: 'NASNet',
    paper: '1707.07012',
    input: [size, size, 3],
    dropRate: 0.5,
    defaults: { countPadding: true, eps: 1e-3, momentum: 3e-4 },
    trunk(image, options) {
      const { width, padding, countPadding, activation = 'relu' } = options;
      const { eps, momentum, kernelInitializer, kernelRegularizer } = options;
      const kernel = { kernelInitializer, kernelRegularizer };
      const own = { padding, countPadding, activation, eps, momentum, ...kernel };
      const f = width(penultimate / 24);
      const cell = (filters: number) => nasnetCell({ width: filters, ...own });
      const reduced = { stride: 2, skipFirst: skipReduction } as const;
      return image
        .conv({
          filters: width(stemWidth),
          kernelSize: 3,
          stride: 2,
          padding: 'valid',
          bias: false,
          ...kernel,
        })
        .batchNorm({ eps, momentum })
        .tap('c1')
        .nasnetCell({ width: f / 4, stride: 2, ...own })
        .tap('c2')
        .nasnetCell({ width: f / 2, stride: 2, ...own })
        .stage(cells, cell(f), { tap: 'c3' })
        .stage(1 + cells, cell(2 * f), { ...reduced, tap: 'c4' })
        .stage(1 + cells, cell(4 * f), reduced)
        .activation(activation)
        .tap('c5');
    },
  });
}

export const nasnet_mobile = /* @__PURE__ */ nasNet({
  name: 'nasnet_mobile',
  aliases: ['NASNetMobile'],
  size: 224,
  stemWidth: 32,
  cells: 4,
  penultimate: 1056,
  skipReduction: false,
});

export const nasnetalarge = /* @__PURE__ */ nasNet({
  name: 'nasnetalarge',
  aliases: ['NASNetLarge'],
  size: 331,
  stemWidth: 96,
  cells: 6,
  penultimate: 4032,
  skipReduction: true,
});
