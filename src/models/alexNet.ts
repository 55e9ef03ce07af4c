// Krizhevsky, Sutskever and Hinton 2012, "ImageNet Classification with Deep Convolutional Neural Networks", figure 2.
//
//   image ── 11×11 conv /4 ──┬── max /2 ── 5×5 conv ──┬── max /2 ── 3×3 conv ×3 ──┬── max /2 ──┬── head
//                            c2                       c3                          c4           c5
//
//   alexnet       "One weird trick", Krizhevsky 2014, arXiv:1404.5997, as torchvision has it: one column, no norm
//   alexnet_2012  two GPUs: groups of 2 in conv 2, 4 and 5, local response normalisation after conv 1 and 2
//   alexnet_bn    BN-AlexNet of Canziani et al. 2016, figure 1, arXiv:1605.07678: two columns that meet only at the first
//                 dense layer, as imagenet-multiGPU.torch has them. The figure says no more than 60.54M parameters and
//                 1.30 G-Ops; assumed is a norm before each activation, hidden layers included. Then both are exact.

import type { ConvOptions } from '../graph/pen';
import { type DenseHead, denseHead, type HeadOptions } from './denseHead';
import { defineModel, type Model, type ModelDefinition, type Trunk } from './model';

interface Layer extends Omit<ConvOptions, 'filters'> {
  /** The published width. */
  readonly filters: number;
}

interface AlexNet extends Pick<ModelDefinition<HeadOptions>, 'name' | 'paper' | 'input'>, DenseHead {
  /** Five convolutions. */
  readonly layers: readonly Layer[];
  /** Whether responses are normalised after the first two. */
  readonly responseNorm?: boolean;
}

/** The taps: what is before each of the three poolings. */
const pooled: Readonly<Record<number, string>> = { 0: 'c2', 1: 'c3', 4: 'c4' };

function alexNet({ name, paper, input, layers, responseNorm, ...head }: AlexNet): Model<HeadOptions> {
  return defineModel<HeadOptions>({
    ...{ name, family: 'AlexNet', paper, dropRate: 0.5 },
    ...(input && { input }),
    trunk(image, { width, activation }) {
      const { kernelInitializer, batchNorm = false } = head;
      const same = { kernelInitializer, batchNorm, bias: true, activation };
      return layers
        .reduce((x, { filters, ...layer }, index) => {
          const y = x.convNormAct({ ...same, filters: width(filters), ...layer });
          const normed = responseNorm && index < 2 ? y.localResponseNorm() : y;
          const tap = pooled[index];
          return tap === undefined ? normed : overlappingPool(normed.tap(tap));
        }, image)
        .tap('c5');
    },
    ...denseHead(head),
  });
}

/** Section 3.4: windows of 3 every 2. */
const overlappingPool = (x: Trunk): Trunk => x.maxPool({ size: 3, stride: 2, padding: 'valid' });

const paper2012 = 'ImageNet Classification with Deep Convolutional Neural Networks';

export const alexnet = /* @__PURE__ */ alexNet({
  name: 'alexnet',
  paper: '1404.5997',
  layers: [
    { filters: 64, kernelSize: 11, stride: 4, padding: 2 },
    { filters: 192, kernelSize: 5 },
    { filters: 384, kernelSize: 3 },
    { filters: 256, kernelSize: 3 },
    { filters: 256, kernelSize: 3 },
  ],
  dropoutFirst: true,
});

/** The net of 2012, its section 5 included: where weights and biases begin. */
const original = (name: string, groups: number): Model<HeadOptions> =>
  alexNet({
    name,
    paper: paper2012,
    input: [227, 227, 3],
    layers: [
      { filters: 96, kernelSize: 11, stride: 4, padding: 'valid' },
      { filters: 256, kernelSize: 5, groups, biasInitializer: 'ones' },
      { filters: 384, kernelSize: 3 },
      { filters: 384, kernelSize: 3, groups, biasInitializer: 'ones' },
      { filters: 256, kernelSize: 3, groups, biasInitializer: 'ones' },
    ],
    responseNorm: true,
    kernelInitializer: { name: 'normal', stddev: 0.01 },
    biasInitializer: 'ones',
  });

export const alexnet_2012 = /* @__PURE__ */ original('alexnet_2012', 2);
/** The same as if there had been one GPU. */
export const alexnet_2012_ungrouped = /* @__PURE__ */ original('alexnet_2012_ungrouped', 1);

export const alexnet_bn = /* @__PURE__ */ alexNet({
  name: 'alexnet_bn',
  paper: paper2012,
  layers: [
    { filters: 96, kernelSize: 11, stride: 4, padding: 2 },
    { filters: 256, kernelSize: 5, groups: 2 },
    { filters: 384, kernelSize: 3, groups: 2 },
    { filters: 384, kernelSize: 3, groups: 2 },
    { filters: 256, kernelSize: 3, groups: 2 },
  ],
  batchNorm: true,
  dropoutFirst: true,
});
