// Canziani, Paszke & Culurciello 2016, "An analysis of deep neural network models for practical applications", figure 2.
// arXiv:1605.07678
//
// The figure counts a multiply-accumulate as two operations. Ten of its nets are those of this library to a hundredth.
// AlexNet has the parameters of the net in two groups, and the operations of the one without. ENet and Inception-v4 are
// others than their papers': twelve times as large, and three quarters as large. GoogLeNet has 5 % fewer operations.

import type { Accuracy } from '../models/published';

/** A bubble of the figure. */
export interface FigurePoint {
  /** The net as the figure calls it. */
  readonly label: string;
  /** The model that it is. */
  readonly model: string;
  /** Percent. */
  readonly top1: number;
  /** Thousands of millions of multiply-accumulates: half the operations of the figure. */
  readonly gigaMacs: number;
  /** Millions. */
  readonly megaParams: number;
}

type Row = readonly [label: string, model: string, top1: number, gigaOps: number, megaParams: number];

const points = (rows: readonly Row[]): readonly FigurePoint[] =>
  rows.map(([label, model, top1, gigaOps, megaParams]) => ({
    ...{ label, model, top1, megaParams },
    gigaMacs: gigaOps / 2,
  }));

/** The points of the figure: top-1 accuracy, thousands of millions of operations, millions of parameters. */
export const canziani: readonly FigurePoint[] = /* @__PURE__ */ points([
  ['AlexNet', 'alexnet_2012', 54.61, 2.26, 60.97],
  ['BN-AlexNet', 'alexnet_bn', 56.6, 1.3, 60.54],
  ['BN-NIN', 'nin_imagenet_bn', 62.62, 2.52, 8.64],
  ['ENet', 'enet', 68.4, 1.57, 5.86],
  ['GoogLeNet', 'googlenet_paper', 68.7, 3.0, 6.99],
  ['ResNet-18', 'resnet18', 69.57, 3.63, 11.69],
  ['VGG-16', 'vgg16', 70.62, 30.97, 138.36],
  ['VGG-19', 'vgg19', 70.74, 39.29, 143.67],
  ['ResNet-34', 'resnet34', 73.27, 7.34, 21.8],
  ['ResNet-50', 'resnet50', 75.99, 8.21, 25.56],
  ['ResNet-101', 'resnet101', 77.56, 15.65, 44.6],
  ['ResNet-152', 'resnet152', 77.84, 23.1, 60.27],
  ['Inception-v3', 'inception_v3', 78.53, 11.45, 23.85],
  ['Inception-v4', 'inception_v4', 80.1, 18.44, 31.57],
]);

export const FIGURE_SOURCE = 'arXiv:1605.07678';

/** The figure's accuracy as one source beside the others. */
export const figureAccuracy = ({ top1 }: FigurePoint): Accuracy => ({
  dataset: 'ImageNet',
  top1,
  note: 'the central crop',
  source: FIGURE_SOURCE,
});
