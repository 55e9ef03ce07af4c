// Ioffe & Szegedy 2015, "Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift",
// figure 5, with the geometry of the released Caffe models. arXiv:1502.03167
//
//   image ── GoogLeNet's first convolutions ──┬── 3a, 3b ──┬── 3c /2, 4a … 4d ──┬── 4e /2, 5a, 5b ──┬── mean ── dense
//                                          c1, c2          c3                   c4                  c5
//
// With squeeze-and-excitation of each module: Hu et al. 2017, table 2. arXiv:1709.01507

import type { InceptionV2ReductionConfig } from '../blocks/inceptionV2';
import { stem } from './googLeNet';
import { type InceptionModules, partsOf } from './inception';
import { defineModel, type Model, type Setting, type Trunk } from './model';

type Pair = readonly [reduced: number, filters: number];
type Row =
  | readonly [filters1x1: number, filters3x3: Pair, double3x3: Pair, pool: 'average' | 'max', proj: number]
  | readonly [filters3x3: Pair, double3x3: Pair];

/** Figure 5: #1×1; #3×3 reduce, #3×3; double #3×3 reduce, double #3×3; pool and proj. Stride 2 where there is no 1×1. */
const table: Readonly<Record<string, Row>> = {
  '3a': [64, [64, 64], [64, 96], 'average', 32],
  '3b': [64, [64, 96], [64, 96], 'average', 64],
  '3c': [
    [128, 160],
    [64, 96],
  ],
  '4a': [224, [64, 96], [96, 128], 'average', 128],
  '4b': [192, [96, 128], [96, 128], 'average', 128],
  '4c': [160, [128, 160], [128, 160], 'average', 128],
  '4d': [96, [128, 192], [160, 192], 'average', 128],
  '4e': [
    [128, 192],
    [192, 256],
  ],
  '5a': [352, [192, 320], [160, 224], 'average', 128],
  '5b': [352, [192, 320], [192, 224], 'max', 128],
};

/** The last modules of each size. */
const taps: Readonly<Record<string, string>> = { '3b': 'c3', '4d': 'c4', '5b': 'c5' };

export interface BNInceptionOptions extends InceptionModules, Pick<InceptionV2ReductionConfig, 'padding'> {}

function modules(image: Trunk, options: BNInceptionOptions & Setting): Trunk {
  const { se, padding } = options;
  const own = { ...partsOf(options).modules, se };
  return Object.entries(table).reduce((x, [place, row]) => {
    const name = `inception${place}`;
    if (row.length === 2) {
      const [filters3x3, filtersDouble3x3] = row;
      return x.inceptionV2Reduction({ name, filters3x3, filtersDouble3x3, padding, ...own });
    }
    const [filters1x1, filters3x3, filtersDouble3x3, pool, poolFilters] = row;
    const widths = { filters1x1, filters3x3, filtersDouble3x3, poolFilters };
    const y = x.inceptionV2Block({ name, pool, ...widths, ...own });
    const tap = taps[place];
    return tap === undefined ? y : y.tap(tap);
  }, image);
}

interface BNInception {
  readonly name: string;
  readonly family?: string;
  readonly paper?: string;
  readonly defaults?: BNInceptionOptions;
}

const bnInception = (named: BNInception): Model<BNInceptionOptions> =>
  defineModel<BNInceptionOptions>({
    family: 'Inception-v2',
    paper: '1502.03167',
    ...named,
    trunk: (image, options) => modules(stem(image, options), options),
  });

export const bn_inception = /* @__PURE__ */ bnInception({ name: 'bn_inception' });

/** The released weights', with biases that the norms after them make vain. */
export const bn_inception_biased = /* @__PURE__ */ bnInception({
  name: 'bn_inception_biased',
  defaults: { bias: true },
});

export const se_bn_inception = /* @__PURE__ */ bnInception({
  name: 'se_bn_inception',
  family: 'SENet',
  paper: '1709.01507',
  defaults: { se: {} },
});
