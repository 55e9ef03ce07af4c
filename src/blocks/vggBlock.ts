// Simonyan and Zisserman 2014, "Very Deep Convolutional Networks for Large-Scale Image Recognition", table 1.
// arXiv:1409.1556
//
//   x ── 3×3 conv, act ── … ── 3×3 conv, act ── 2×2 max pool ──▶ y
//
// With batchNorm, a norm before every act, as torchvision's vgg16_bn; with se, squeeze-and-excitation after every act, as
// Hu et al. 2017, section 6.1. arXiv:1709.01507

import { positiveInt, trueOrFalse } from '../check';
import { defineBlock, use } from '../graph/block';
import { type ConvOptions, maxPool } from '../graph/pen';
import type { NumberOrPair } from '../graph/shape';
import { drawConvNormAct, type NormActOptions } from './convNormAct';
import { type SqueezeExciteConfig, squeezeExcite } from './squeezeExcite';

/** Options of `vggBlock`. */
export interface VggBlockConfig
  extends Omit<ConvOptions, 'kernelSize' | 'stride' | 'bias'>,
    Pick<NormActOptions, 'batchNorm' | 'activation' | 'eps' | 'momentum'> {
  /** How many convolutions. Default 2. */
  repeat?: number;
  /** Default 3; 1 for the last convolution of the paper's net C. */
  kernelSize?: NumberOrPair;
  /** Whether a norm follows every convolution. Default false. */
  batchNorm?: boolean;
  /** Default true, with a norm too, as torchvision. */
  bias?: boolean;
  /** Whether the block ends in the pooling. Default true. */
  pool?: boolean;
  /** Squeeze-and-excitation after every activation. Default none. */
  se?: SqueezeExciteConfig;
}

/** Convolutions of one width and a maximum pooling: `[H, W, C] → [⌊H/2⌋, ⌊W/2⌋, filters]`. */
export const vggBlock = /* @__PURE__ */ defineBlock('VggBlock', (x, config: VggBlockConfig) => {
  const { filters, repeat = 2, kernelSize = 3, padding, dilation, groups, bias = true } = config;
  const { batchNorm = false, activation, eps, momentum, pool = true, se } = config;
  const { kernelInitializer, kernelRegularizer, biasInitializer } = config;
  const start = { kernelInitializer, kernelRegularizer, biasInitializer };
  const layer = { filters, kernelSize, padding, dilation, groups, bias, ...start };

  let y = x;
  for (let unit = 1; unit <= positiveInt('repeat', repeat); unit++) {
    y = drawConvNormAct(y, `unit${unit}.`, { ...layer, batchNorm, activation, eps, momentum });
    if (se) y = use(y, `unit${unit}.se`, squeezeExcite(se));
  }
  return trueOrFalse('pool', pool) ? maxPool(y, { size: 2 }) : y;
});
