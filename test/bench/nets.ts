// The networks that the benchmarks train.

import { net, residualBlock } from '../../src/index';

/** He et al. 2015, section 4.2: 6n + 2 layers for CIFAR, n = 3. */
export const resnet20 = () =>
  [16, 32, 64]
    .reduce(
      (trunk, filters, index) => trunk.stage(3, residualBlock({ filters }), { stride: index === 0 ? 1 : 2 }),
      net({ input: [32, 32, 3], name: 'ResNet-20' })
        .conv({ filters: 16, kernelSize: 3, bias: false })
        .batchNorm()
        .relu(),
    )
    .globalAvgPool()
    .dense(10)
    .softmax();

/** He et al. 2015, table 1, on images of 64×64. */
export const resnet18 = () =>
  [64, 128, 256, 512]
    .reduce(
      (trunk, filters, index) => trunk.stage(2, residualBlock({ filters }), { stride: index === 0 ? 1 : 2 }),
      net({ input: [64, 64, 3], name: 'ResNet-18' })
        .conv({ filters: 64, kernelSize: 7, stride: 2, bias: false })
        .batchNorm()
        .relu()
        .maxPool({ size: 3, stride: 2 }),
    )
    .globalAvgPool()
    .dense(100)
    .softmax();

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
