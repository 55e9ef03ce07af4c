// The networks that the benchmarks train and predict with.

import type { BlockCall } from '../../src/graph/block';
import { bottleneckBlock, net, residualBlock } from '../../src/index';

/** He et al. 2015, table 1: a stem, four stages and a global mean, on images of 64×64. */
const imageNet = (name: string, repeats: readonly number[], unit: (width: number) => BlockCall) =>
  repeats
    .reduce(
      (trunk, repeat, index) => trunk.stage(repeat, unit(64 * 2 ** index), { stride: index === 0 ? 1 : 2 }),
      net({ input: [64, 64, 3], name })
        .conv({ filters: 64, kernelSize: 7, stride: 2, bias: false })
        .batchNorm()
        .relu()
        .maxPool({ size: 3, stride: 2 }),
    )
    .globalAvgPool();

/** He et al. 2015, section 4.2: a 3×3 convolution, three stages and a global mean, on images of 32×32. */
const cifar = (name: string, stem: number, unit: (width: number) => BlockCall) =>
  [16, 32, 64]
    .reduce(
      (trunk, width, index) => trunk.stage(3, unit(width), { stride: index === 0 ? 1 : 2 }),
      net({ input: [32, 32, 3], name })
        .conv({ filters: stem, kernelSize: 3, bias: false })
        .batchNorm()
        .relu(),
    )
    .globalAvgPool()
    .dense(10)
    .softmax();

const basic = (filters: number): BlockCall => residualBlock({ filters });
const bottlenecks = [3, 4, 6, 3];

/** He et al. 2015, section 4.2: 6n + 2 layers, n = 3. */
export const resnet20 = () => cifar('ResNet-20', 16, basic);

export const resnet18 = () => imageNet('ResNet-18', [2, 2, 2, 2], basic).dense(100).softmax();

// The following end with their logits: a softmax of weights that nothing has trained hides what it is given.

export const resnet50 = () =>
  imageNet('ResNet-50', bottlenecks, (width) => bottleneckBlock({ filters: 4 * width })).dense(1000);

/** Xie et al. 2017, table 1. */
export const resnext50 = () =>
  imageNet('ResNeXt-50 32×4d', bottlenecks, (width) =>
    bottleneckBlock({ filters: 4 * width, groups: 32, groupWidth: width / 16 }),
  ).dense(1000);

/** The same with squeeze-and-excitation: Hu et al. 2017, table 1. */
export const seResnext50 = () =>
  imageNet('SE-ResNeXt-50 32×4d', bottlenecks, (width) =>
    bottleneckBlock({ filters: 4 * width, groups: 32, groupWidth: width / 16, se: { reduction: 16 } }),
  ).dense(1000);

/** Xie et al. 2017, section 5.3, narrower: 29 layers, eight groups of 4, 8 and 16 channels. */
export const resnext29 = () =>
  cifar('ResNeXt-29 8×4d', 64, (width) =>
    bottleneckBlock({ filters: 4 * width, groups: 8, groupWidth: width / 4 }),
  );

/** A trunk whose receptive field grows by dilation: Yu and Koltun 2016, arXiv:1511.07122. */
export const dilatedNet = () =>
  [1, 2, 4, 8]
    .reduce(
      (trunk, dilation) =>
        trunk.conv({ filters: 32, kernelSize: 3, dilation, bias: false }).batchNorm().relu(),
      net({ input: [32, 32, 3], name: 'dilated' })
        .conv({ filters: 32, kernelSize: 3, bias: false })
        .relu(),
    )
    .globalAvgPool()
    .dense(10)
    .softmax();
