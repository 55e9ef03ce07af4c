// Szegedy et al. 2016, "Inception-v4, Inception-ResNet and the Impact of Residual Connections on Learning", figures 3 and 9,
// as released, with timm's names. arXiv:1602.07261
//
//   image ── 3×3 conv 32 /2, 32, 64 ──┬── 3a /2, 4a ──┬── 5a /2, A × 4 ──┬── reduction A /2, B × 7 ──┬──
//                                     c1              c2                 c3                          c4
//         ── reduction B /2, C × 3 ──┬── mean ── dropout ── dense
//                                    c5
//
//   3a:  x ──┬── 3×3 max /2 ───────┬── concat      4a:  x ──┬── 1×1 ── 3×3 ────────────────┬── concat
//            └── 3×3 conv 96 /2 ───┘                        └── 1×1 ── 1×7 ── 7×1 ── 3×3 ──┘
//
// Nothing of stride 2 has padding: 299×299 becomes 149, 73, 35, 17 and 8. Images have 75 pixels at least.

import { type InceptionV4Options, inceptionV4A, inceptionV4B, inceptionV4C } from '../blocks/inceptionV4';
import type { BlockCall } from '../graph/block';
import { halving, type InceptionConvs, type InceptionModules, partsOf, type ValidOptions } from './inception';
import { defineModel, type Setting, type Trunk } from './model';

export interface InceptionV4ModelOptions
  extends InceptionModules,
    ValidOptions,
    Pick<InceptionV4Options, 'countPadding'> {}

/** Figure 3, tapped twice: `[299, 299, 3] → [35, 35, 384]`. */
export function stem(image: Trunk, options: InceptionConvs & ValidOptions & Setting): Trunk {
  const { conv, only } = partsOf(options);
  const { down, valid, pool } = halving(options.padding);
  const maxpool = (x: Trunk): Trunk => x.maxPool(pool);
  return image
    .convNormAct(conv('features.0', 32, 3, down))
    .convNormAct(conv('features.1', 32, 3, valid))
    .convNormAct(conv('features.2', 64, 3))
    .tap('c1')
    .branches({ maxpool, conv: (x) => only(x, 96, 3, down) }, 'concat', { name: 'features.3' })
    .branches(
      {
        branch0: (x) => x.convNormAct(conv('0', 64, 1)).convNormAct(conv('1', 96, 3, valid)),
        branch1: (x) =>
          x
            .convNormAct(conv('0', 64, 1))
            .convNormAct(conv('1', 64, [1, 7]))
            .convNormAct(conv('2', 64, [7, 1]))
            .convNormAct(conv('3', 96, 3, valid)),
      },
      'concat',
      { name: 'features.4' },
    )
    .tap('c2')
    .branches({ conv: (x) => only(x, 192, 3, down), maxpool }, 'concat', { name: 'features.5' });
}

/** The same module over and over, numbered from `first` to `last` among all of the network's parts. */
function row(x: Trunk, first: number, last: number, moduleOf: (name: string) => BlockCall): Trunk {
  let y = x;
  for (let index = first; index <= last; index++) y = y.add(moduleOf(`features.${index}`));
  return y;
}

export const inception_v4 = /* @__PURE__ */ defineModel<InceptionV4ModelOptions>({
  name: 'inception_v4',
  family: 'Inception-v4',
  paper: '1602.07261',
  input: [299, 299, 3],
  dropRate: 0.2,
  defaults: { eps: 1e-3, kernelInitializer: 'heNormal' },
  trunk(image, options) {
    const { padding, countPadding, se } = options;
    const all = { ...partsOf(options).modules, se };
    const even = { ...all, countPadding };
    const x = stem(image, options);
    const c3 = row(x, 6, 9, (name) => inceptionV4A({ name, ...even })).tap('c3');
    const sized17 = c3.inceptionReductionA({ name: 'features.10', padding, ...all });
    const c4 = row(sized17, 11, 17, (name) => inceptionV4B({ name, ...even })).tap('c4');
    const sized8 = c4.inceptionV4ReductionB({ name: 'features.18', padding, ...all });
    return row(sized8, 19, 21, (name) => inceptionV4C({ name, ...even })).tap('c5');
  },
});
