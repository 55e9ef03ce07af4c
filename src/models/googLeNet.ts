// Szegedy et al. 2014, "Going Deeper with Convolutions", table 1. arXiv:1409.4842
//
//   image ── 7×7 conv 64 /2 ──┬── 3×3 max /2 ── 1×1 conv 64 ── 3×3 conv 192 ──┬── 3×3 max /2 ── 3a, 3b ──┬──
//                             c1                                              c2                         c3
//         ── 3×3 max /2 ── 4a ──┬── 4b, 4c, 4d ──┬── 4e ──┬── max /2 ── 5a, 5b ──┬── mean ── dropout ── dense
//                               aux1             aux2     c4                     c5
//
// torchvision's: norms and no biases; 3×3 convolutions in the place of the 5×5; the last pool 2×2. The paper's: no norms,
// but local response normalisation, for which it gives no constants: AlexNet's.

import type { InceptionBlockConfig } from '../blocks/inceptionBlock';
import { type InceptionConvs, type InceptionModules, partsOf } from './inception';
import { defineModel, type Model, type Setting, type Trunk } from './model';

export interface GoogLeNetOptions
  extends InceptionModules,
    Pick<InceptionBlockConfig, 'batchNorm' | 'kernel5x5'> {
  /** Taps the maps that `auxiliaryClassifiers` begin at, 'aux1' and 'aux2'. Default false. */
  aux?: boolean;
}

/** Table 1: #1×1; #3×3 reduce, #3×3; #5×5 reduce, #5×5; pool proj. */
const table = {
  3: {
    a: [64, [96, 128], [16, 32], 32],
    b: [128, [128, 192], [32, 96], 64],
  },
  4: {
    a: [192, [96, 208], [16, 48], 64],
    b: [160, [112, 224], [24, 64], 64],
    c: [128, [128, 256], [24, 64], 64],
    d: [112, [144, 288], [32, 64], 64],
    e: [256, [160, 320], [32, 128], 128],
  },
  5: {
    a: [256, [160, 320], [32, 128], 128],
    b: [384, [192, 384], [48, 128], 128],
  },
} as const;

/** The modules after which auxiliary classifiers stand. */
const auxiliary: Readonly<Record<string, string>> = { '4a': 'aux1', '4d': 'aux2' };

/** Max pooling as Caffe: no padding, and a last window that hangs over. */
const caffe = { stride: 2, padding: 'valid', ceil: true } as const;

interface StemOptions {
  /** Whether norms follow the convolutions. Default true. */
  readonly batchNorm?: boolean | undefined;
  /** Whether local response normalisation stands at either pool. Default false. */
  readonly responseNorm?: boolean;
}

/** What this network and BN-Inception have before their modules: `[H, W, 3] → [H/8, W/8, 192]`, tapped twice. */
export function stem(
  image: Trunk,
  options: InceptionConvs & Setting,
  { batchNorm, responseNorm = false }: StemOptions = {},
): Trunk {
  const { conv } = partsOf(options);
  const norm = (x: Trunk): Trunk => (responseNorm ? x.localResponseNorm() : x);
  const pool1 = image
    .convNormAct({ ...conv('conv1', 64, 7, { stride: 2 }), batchNorm })
    .tap('c1')
    .maxPool({ size: 3, ...caffe });
  const conv3 = norm(pool1)
    .convNormAct({ ...conv('conv2', 64, 1), batchNorm })
    .convNormAct({ ...conv('conv3', 192, 3), batchNorm });
  return norm(conv3)
    .tap('c2')
    .maxPool({ size: 3, ...caffe });
}

/** The modules of one size, the last one tapped. */
function modules(x: Trunk, stage: keyof typeof table, options: GoogLeNetOptions & Setting): Trunk {
  const { batchNorm, kernel5x5, se, aux = false } = options;
  const own = { ...partsOf(options).modules, batchNorm, kernel5x5, se };
  const last = Object.entries(table[stage]).reduce((trunk, [letter, row]) => {
    const [filters1x1, filters3x3, filters5x5, poolFilters] = row;
    const widths = { filters1x1, filters3x3, filters5x5, poolFilters };
    const y = trunk.inceptionBlock({ name: `inception${stage}${letter}`, ...widths, ...own });
    const tap = auxiliary[`${stage}${letter}`];
    return aux && tap !== undefined ? y.tap(tap) : y;
  }, x);
  return last.tap(`c${stage}`);
}

interface GoogLeNet {
  readonly name: string;
  readonly dropRate: number;
  readonly defaults: GoogLeNetOptions;
  readonly responseNorm: boolean;
  /** The window of the last pool. */
  readonly lastPool: 2 | 3;
}

const googLeNet = ({ responseNorm, lastPool, ...named }: GoogLeNet): Model<GoogLeNetOptions> =>
  defineModel<GoogLeNetOptions>({
    ...named,
    family: 'GoogLeNet',
    paper: '1409.4842',
    trunk(image, options) {
      const stage2 = stem(image, options, { batchNorm: options.batchNorm, responseNorm });
      const stage3 = modules(stage2, 3, options);
      const stage4 = modules(stage3.maxPool({ size: 3, ...caffe }), 4, options);
      return modules(stage4.maxPool({ size: lastPool, ...caffe }), 5, options);
    },
  });

export const googlenet = /* @__PURE__ */ googLeNet({
  name: 'googlenet',
  dropRate: 0.2,
  defaults: {
    batchNorm: true,
    kernel5x5: 3,
    eps: 1e-3,
    kernelInitializer: { name: 'truncatedNormal', stddev: 0.01 },
  },
  responseNorm: false,
  lastPool: 2,
});

export const googlenet_paper = /* @__PURE__ */ googLeNet({
  name: 'googlenet_paper',
  dropRate: 0.4,
  defaults: { batchNorm: false },
  responseNorm: true,
  lastPool: 3,
});
