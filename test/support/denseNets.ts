// DenseNets for CIFAR and ImageNet (Huang et al. 2016, arXiv:1608.06993), composed with the builder.

import { type DenseBlockConfig, net } from '../../src/index';

interface DenseNetOptions extends Omit<DenseBlockConfig, 'layers' | 'growthRate'> {
  /** In each of the three blocks. */
  layers: number;
  growthRate?: number;
  /** Default two growth rates, as in DenseNet-BC. */
  initialFeatures?: number;
  compression?: number;
  size?: number;
}

/** Three dense blocks over small images. Default DenseNet-BC with a growth rate of 12. */
export function denseNet({
  layers,
  growthRate = 12,
  initialFeatures = 2 * growthRate,
  compression = 0.5,
  size = 32,
  ...options
}: DenseNetOptions) {
  const block = { layers, growthRate, ...options };
  return net({ input: [size, size, 3], name: 'densenet' })
    .conv({ filters: initialFeatures, kernelSize: 3, bias: false })
    .denseBlock(block)
    .transitionBlock({ compression })
    .denseBlock(block)
    .transitionBlock({ compression })
    .denseBlock(block)
    .batchNorm()
    .relu()
    .globalAvgPool()
    .dense(10)
    .softmax();
}

/** Four dense blocks over ImageNet's images, torchvision's densenet121 and its like. */
export const imageNetDenseNet = (growthRate: number, layers: readonly number[]) =>
  layers
    .reduce(
      (trunk, count, index) =>
        (index === 0 ? trunk : trunk.transitionBlock()).denseBlock({ layers: count, growthRate }),
      net({ input: [224, 224, 3] })
        .conv({ filters: 2 * growthRate, kernelSize: 7, stride: 2, bias: false })
        .batchNorm()
        .relu()
        .maxPool({ size: 3, stride: 2 }),
    )
    .batchNorm()
    .relu()
    .globalAvgPool()
    .dense(1000);
