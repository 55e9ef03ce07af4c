// Paszke, Chaurasia, Kim and Culurciello 2016, "ENet: A Deep Neural Network Architecture for Real-Time Semantic
// Segmentation", figure 2 and table 1. arXiv:1606.02147
//
//   image ── initial /2 ──┬── bottleneck1.0 /2, 1.1 … 1.4 ──┬── bottleneck2.0 /2, 2.1 … 2.8, 3.1 … 3.8 ──┬── mean, dense
//                         c1                                c2                                           c3
//
//   initial ──┬── 3×3 conv 13 /2 ──┬── concat ── norm, act
//             └── 2×2 max /2 ──────┘
//
//   bottleneck ──┬── 1×1 conv, norm, act ── conv, norm, act ── 1×1 conv, norm, dropout ──┬── + ── act
//                └── identity; where the size changes: 2×2 max, channels of zeros ───────┘
//
// The encoder, with biases where the authors' code has them, and a classifier of images in the decoder's place. Activations
// are relu, and the authors' are PReLU: they report slopes near 0 on the main branch, as relu, and negative ones inside of
// the bottlenecks, so that weights cannot be carried over; 3,760 slopes are missing. Dropout is of single values, the
// authors' of whole channels.
//
// The classifier called ENet in Canziani et al. 2016, figure 1, arXiv:1605.07678, is another net, of 5.86M parameters and
// 1.57 G-Ops, whose layers are not known.

import type { Activation } from '../graph/ops/activation';
import type { NormOptions } from '../graph/pen';
import { defineModel, type Setting, type Trunk } from './model';

export interface ENetOptions extends NormOptions {
  /** Default `'relu'`. */
  activation?: Activation;
}

/** What stands in the middle of a bottleneck: a 3×3 convolution, a dilated one, or 1×n and n×1. */
interface Middle {
  readonly dilation?: number;
  readonly asymmetric?: number;
}

/** Table 1: bottlenecks 2.1 to 2.8, and once more as 3.1 to 3.8. */
const section: readonly Middle[] = [
  {},
  { dilation: 2 },
  { asymmetric: 5 },
  { dilation: 4 },
  {},
  { dilation: 8 },
  { asymmetric: 5 },
  { dilation: 16 },
];

interface Bottleneck extends Required<ENetOptions> {
  readonly filters: number;
  /** The first convolution's stride, and its kernel's size. */
  readonly stride: number;
  readonly dropRate: number;
  readonly middle: Middle;
}

/** The branch of figure 2b that has the convolutions, a quarter as wide inside. */
function extension(x: Trunk, { filters, stride, dropRate, middle, activation, ...norm }: Bottleneck): Trunk {
  const inner = { filters: filters / 4 };
  const projected = x
    .conv({ ...inner, kernelSize: stride, stride, bias: false })
    .batchNorm(norm)
    .activation(activation);
  const { dilation, asymmetric } = middle;
  const convolved =
    asymmetric === undefined
      ? projected.conv({ ...inner, kernelSize: 3, dilation })
      : projected
          .conv({ ...inner, kernelSize: [1, asymmetric], bias: false })
          .conv({ ...inner, kernelSize: [asymmetric, 1] });
  return convolved
    .batchNorm(norm)
    .activation(activation)
    .conv({ filters, kernelSize: 1, bias: false })
    .batchNorm(norm)
    .dropout(dropRate);
}

/** Figure 2b where the map keeps its shape. */
const regular = (x: Trunk, name: string, options: Omit<Bottleneck, 'stride'>): Trunk =>
  x.residual((r) => extension(r, { ...options, stride: 1 }), { name, activation: options.activation });

/** Figure 2b where it gets half as large and wider: `[H, W, C] → [H/2, W/2, filters]`. */
function downsampling(x: Trunk, name: string, options: Omit<Bottleneck, 'stride' | 'middle'>): Trunk {
  const added = options.filters - x.outputShape[2]!;
  const main = (m: Trunk): Trunk => m.maxPool({ size: 2 }).pad({ channels: [0, added] });
  const branches = { main, extension: (e: Trunk) => extension(e, { ...options, stride: 2, middle: {} }) };
  return x.branches(branches, 'add', { name }).activation(options.activation);
}

function trunk(image: Trunk, options: ENetOptions & Setting): Trunk {
  const { width, dropRate, activation = 'relu', eps = 1e-3, momentum = 0.1 } = options;
  const same = { activation, eps, momentum };
  const early = { ...same, filters: width(64), dropRate: dropRate / 10 };
  const late = { ...same, filters: width(128), dropRate };

  let x = image
    .branches(
      {
        conv: (c) => c.conv({ filters: width(16) - image.outputShape[2]!, kernelSize: 3, stride: 2 }),
        pool: (p) => p.maxPool({ size: 2 }),
      },
      'concat',
      { name: 'initial' },
    )
    .batchNorm({ eps, momentum })
    .activation(activation)
    .tap('c1');

  x = downsampling(x, 'bottleneck1.0', early);
  for (let unit = 1; unit <= 4; unit++) x = regular(x, `bottleneck1.${unit}`, { ...early, middle: {} });
  x = downsampling(x.tap('c2'), 'bottleneck2.0', late);
  for (const stage of [2, 3]) {
    section.forEach((middle, index) => {
      x = regular(x, `bottleneck${stage}.${index + 1}`, { ...late, middle });
    });
  }
  return x.tap('c3');
}

/** The encoder of ENet, and a classifier. Its `dropRate` is that of stages 2 and 3; of stage 1, a tenth. */
export const enet = /* @__PURE__ */ defineModel<ENetOptions>({
  name: 'enet',
  family: 'ENet',
  paper: '1606.02147',
  dropRate: 0.1,
  trunk,
  classifier: (features, { numClasses }) => features.dense(numClasses),
});
