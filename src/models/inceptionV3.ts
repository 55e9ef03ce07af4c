// Szegedy et al. 2015, "Rethinking the Inception Architecture for Computer Vision", table 1, with the widths that its
// authors released and torchvision's names. arXiv:1512.00567
//
//   image ── 3×3 conv 32 /2, 32, 64 ──┬── 3×3 max /2 ── 1×1 conv 80 ── 3×3 conv 192 ──┬── 3×3 max /2 ── A, A, A ──┬──
//                                     c1                                              c2                          c3
//         ── B /2, C, C, C, C ──┬── D /2, E, E ──┬── mean ── dropout ── dense
//                            c4, aux             c5
//
// Convolutions and pools of stride 2 have no padding: 299×299 becomes 149, 73, 35, 17 and 8. Images have 75 pixels at least.

import type { InceptionV3Options } from '../blocks/inceptionV3';
import { halving, type InceptionConvs, type InceptionModules, partsOf, type ValidOptions } from './inception';
import { defineModel, type Model, type Setting, type Trunk } from './model';

export interface InceptionV3ModelOptions
  extends InceptionModules,
    ValidOptions,
    Pick<InceptionV3Options, 'countPadding'> {
  /** Taps the map that the one of `auxiliaryClassifiers` begins at, 'aux'. Default false. */
  aux?: boolean;
}

/** Table 1's first rows, which Inception-ResNet has too, tapped twice: `[299, 299, 3] → [71, 71, 192]`. */
export function stem(
  image: Trunk,
  options: InceptionConvs & ValidOptions & Setting,
  nameOf: (place: string, size: number) => string,
): Trunk {
  const { conv } = partsOf(options);
  const { down, valid, pool } = halving(options.padding);
  return image
    .convNormAct(conv(nameOf('1a', 3), 32, 3, down))
    .convNormAct(conv(nameOf('2a', 3), 32, 3, valid))
    .convNormAct(conv(nameOf('2b', 3), 64, 3))
    .tap('c1')
    .maxPool(pool)
    .convNormAct(conv(nameOf('3b', 1), 80, 1))
    .convNormAct(conv(nameOf('4a', 3), 192, 3, valid))
    .tap('c2');
}

function trunk(image: Trunk, options: InceptionV3ModelOptions & Setting): Trunk {
  const { padding, countPadding, se, aux = false } = options;
  const all = { ...partsOf(options).modules, se };
  const even = { ...all, countPadding };
  const c4 = stem(image, options, (place, size) => `Conv2d_${place}_${size}x${size}`)
    .maxPool(halving(padding).pool)
    .inceptionA({ name: 'Mixed_5b', poolFilters: 32, ...even })
    .inceptionA({ name: 'Mixed_5c', poolFilters: 64, ...even })
    .inceptionA({ name: 'Mixed_5d', poolFilters: 64, ...even })
    .tap('c3')
    .inceptionB({ name: 'Mixed_6a', padding, ...all })
    .inceptionC({ name: 'Mixed_6b', filters7x7: 128, ...even })
    .inceptionC({ name: 'Mixed_6c', filters7x7: 160, ...even })
    .inceptionC({ name: 'Mixed_6d', filters7x7: 160, ...even })
    .inceptionC({ name: 'Mixed_6e', filters7x7: 192, ...even })
    .tap('c4');
  return (aux ? c4.tap('aux') : c4)
    .inceptionD({ name: 'Mixed_7a', padding, ...all })
    .inceptionE({ name: 'Mixed_7b', ...even })
    .inceptionE({ name: 'Mixed_7c', ...even })
    .tap('c5');
}

interface InceptionV3 {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly dropRate?: number;
  readonly defaults: InceptionV3ModelOptions;
}

const inceptionV3 = (named: InceptionV3): Model<InceptionV3ModelOptions> =>
  defineModel<InceptionV3ModelOptions>({
    ...named,
    family: 'Inception-v3',
    paper: '1512.00567',
    input: [299, 299, 3],
    trunk,
  });

export const inception_v3 = /* @__PURE__ */ inceptionV3({
  name: 'inception_v3',
  dropRate: 0.5,
  defaults: { eps: 1e-3, kernelInitializer: { name: 'truncatedNormal', stddev: 0.1 } },
});

/** What Keras changes: norms without gamma, means that leave the padding out, Glorot's initializer. */
export const keras = {
  gamma: false,
  countPadding: false,
  eps: 1e-3,
  momentum: 0.01,
  kernelInitializer: 'glorotUniform',
} as const;

export const inception_v3_keras = /* @__PURE__ */ inceptionV3({
  name: 'inception_v3_keras',
  aliases: ['InceptionV3'],
  defaults: keras,
});
