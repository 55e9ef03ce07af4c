// Simonyan and Zisserman 2014, "Very Deep Convolutional Networks for Large-Scale Image Recognition", table 1.
// arXiv:1409.1556
//
//   image ── block1 64 ──┬── max /2 ── block2 128 ──┬── max /2 ── block3 256 ──┬── max /2 ── block4 512 …
//                        c0                         c1                         c2
//          … ──┬── max /2 ── block5 512 ──┬── max /2 ──┬── head
//              c3                         c4           c5
//
// `_bn`, torchvision's: a norm after every convolution, whose bias stays. With squeeze-and-excitation after every
// activation: Hu et al. 2017, section 6.1, arXiv:1709.01507; whether its convolutions had biases beside their norms, they
// leave open.

import type { VggBlockConfig } from '../blocks/vggBlock';
import { denseHead, type HeadOptions } from './denseHead';
import { defineModel, type Model } from './model';

/** Table 1, nets A, B, D and E: convolutions in each of the five blocks. */
const repeats = {
  11: [1, 1, 2, 2, 2],
  13: [2, 2, 2, 2, 2],
  16: [2, 2, 3, 3, 3],
  19: [2, 2, 4, 4, 4],
} as const;

/** Table 1: the blocks' widths. */
const widths = [64, 128, 256, 512, 512] as const;

export interface VggOptions
  extends HeadOptions,
    Pick<VggBlockConfig, 'se' | 'eps' | 'momentum' | 'kernelInitializer' | 'kernelRegularizer'> {}

interface Vgg extends Pick<VggBlockConfig, 'batchNorm'> {
  readonly name: string;
  readonly depth: keyof typeof repeats;
  readonly family?: string;
  readonly paper?: string;
  readonly aliases?: readonly string[];
  readonly defaults?: VggOptions;
}

function vgg({ depth, batchNorm, ...named }: Vgg): Model<VggOptions> {
  return defineModel<VggOptions>({
    family: 'VGG',
    paper: '1409.1556',
    ...named,
    dropRate: 0.5,
    trunk(image, { width, activation, se, eps, momentum, kernelInitializer, kernelRegularizer }) {
      const layer = { batchNorm, activation, se, eps, momentum, kernelInitializer, kernelRegularizer };
      return repeats[depth]
        .reduce(
          (trunk, repeat, block) =>
            trunk
              .vggBlock({ filters: width(widths[block]!), repeat, pool: false, ...layer })
              .tap(`c${block}`)
              .maxPool({ size: 2 }),
          image,
        )
        .tap('c5');
    },
    ...denseHead({ kernelInitializer: { name: 'normal', stddev: 0.01 } }),
  });
}

export const vgg11 = /* @__PURE__ */ vgg({ name: 'vgg11', depth: 11 });
export const vgg13 = /* @__PURE__ */ vgg({ name: 'vgg13', depth: 13 });
export const vgg16 = /* @__PURE__ */ vgg({ name: 'vgg16', depth: 16, aliases: ['VGG16'] });
export const vgg19 = /* @__PURE__ */ vgg({ name: 'vgg19', depth: 19, aliases: ['VGG19'] });

export const vgg11_bn = /* @__PURE__ */ vgg({ name: 'vgg11_bn', depth: 11, batchNorm: true });
export const vgg13_bn = /* @__PURE__ */ vgg({ name: 'vgg13_bn', depth: 13, batchNorm: true });
export const vgg16_bn = /* @__PURE__ */ vgg({ name: 'vgg16_bn', depth: 16, batchNorm: true });
export const vgg19_bn = /* @__PURE__ */ vgg({ name: 'vgg19_bn', depth: 19, batchNorm: true });

/** Hu et al. 2017, table 2. */
export const se_vgg16_bn = /* @__PURE__ */ vgg({
  name: 'se_vgg16_bn',
  family: 'SENet',
  paper: '1709.01507',
  depth: 16,
  batchNorm: true,
  defaults: { se: { reduction: 16 } },
});
