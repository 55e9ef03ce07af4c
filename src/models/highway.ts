// Srivastava et al. 2015, "Highway Networks", section 4, and "Training Very Deep Networks", section 3. arXiv:1505.00387,
// arXiv:1507.06228. The nets of the authors' Caffe examples: plain convolutions change the size, highway layers keep it.
//
//   CIFAR   image ── 3×3 conv 32, 4 gated ──┬── max /2 ── 3×3 conv 80, 5 gated ──┬── max /2 ── 3×3 conv 128, 5 gated …
//                                           c0                                   c1
//           … 1×1 conv 100 ──┬── head
//                            c2
//   MNIST   image ── 5×5 conv 32, 2 gated ──┬── max /2 ── 3 gated ──┬── max /2 ── 3 gated ──┬── max /2 ──┬── head
//                                           c0                      c1                      c2           c3
//
// The CIFAR net is Highway 2 of the paper's table 1, 2.3 million parameters; 2,265,928 with the example's 100 outputs.
// Highway 1, of 11 layers and 236,000 parameters, is not here: the table does not give its widths.

import type { HighwayBlockConfig } from '../blocks/highwayBlock';
import { defineModel, type Trunk } from './model';

export interface HighwayOptions extends Pick<HighwayBlockConfig, 'activation' | 'gateBias'> {}

const published = { family: 'Highway', paper: '1505.00387', numClasses: 10 } as const;

/** Caffe's `xavier`. */
const kernelInitializer = 'lecunUniform';

/** Highway layers in a row: `[H, W, C] → [H, W, C]`. */
const gated = (x: Trunk, layers: number, options: HighwayOptions): Trunk =>
  x.repeat(layers, (r) => r.highwayBlock({ ...options, kernelInitializer }));

/** Each stage's width, and its highway layers. */
const cifarStages = [
  [32, 4],
  [80, 5],
  [128, 5],
] as const;

/** 19 layers for CIFAR. */
export const highway19_cifar = /* @__PURE__ */ defineModel<HighwayOptions>(
  {
    name: 'highway19_cifar',
    input: [32, 32, 3],
    dropRate: 0.2,
    trunk(image, { width, dropRate, activation = 'relu', gateBias = -2 }) {
      const stages = cifarStages.reduce((x, [filters, layers], stage) => {
        const start = stage === 0 ? x : x.tap(`c${stage - 1}`).maxPool({ size: 2 });
        const widened = start
          .dropout(dropRate)
          .conv({ filters: width(filters), kernelSize: 3, activation, kernelInitializer });
        return gated(widened, layers, { activation, gateBias });
      }, image);
      return stages.conv({ filters: width(100), kernelSize: 1, activation, kernelInitializer }).tap('c2');
    },
  },
  published,
);

/** Of the dropout before the classifier, what the three before it are. */
const shares = [0.4, 0.6, 0.8] as const;

/** Caffe's window of 3: the last may hang over. */
const overlapping = { size: 3, stride: 2, padding: 'valid', ceil: true } as const;

/** 10 layers for MNIST. */
export const highway10_mnist = /* @__PURE__ */ defineModel<HighwayOptions>(
  {
    name: 'highway10_mnist',
    input: [28, 28, 1],
    dropRate: 0.5,
    trunk(image, { width, dropRate, activation = 'relu', gateBias = -1 }) {
      const [first, second, third] = shares.map((share) => share * dropRate) as [number, number, number];
      const layers = { activation, gateBias };
      let x = image
        .dropout(first)
        .conv({ filters: width(32), kernelSize: 5, padding: 'valid', activation, kernelInitializer });
      x = gated(x, 2, layers).tap('c0').maxPool(overlapping).dropout(second);
      x = gated(x, 3, layers).tap('c1').maxPool(overlapping).dropout(third);
      return gated(x, 3, layers).tap('c2').maxPool({ size: 2 }).tap('c3');
    },
    head: (map) => map.flatten(),
  },
  published,
);
