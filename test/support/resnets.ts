// The networks of the fixtures, composed with the builder; names of layers are torchvision's.

import type { BlockCall } from '../../src/graph/block';
import { bottleneckBlock, net, residualBlock } from '../../src/index';

/** torchvision's frame: a 7×7 stem, four stages, a classifier. */
function imageNet(repeats: readonly number[], unit: (width: number) => BlockCall) {
  const stem = net({ input: [64, 64, 3] })
    .conv({ filters: 64, kernelSize: 7, stride: 2, bias: false })
    .batchNorm()
    .relu()
    .maxPool({ size: 3, stride: 2 })
    .tap('maxpool');
  return repeats
    .reduce(
      (trunk, repeat, index) =>
        trunk.stage(repeat, unit(64 * 2 ** index), { stride: index === 0 ? 1 : 2, tap: `layer${index + 1}` }),
      stem,
    )
    .globalAvgPool()
    .tap('feature')
    .dense(1000);
}

const basic = (filters: number): BlockCall => residualBlock({ filters });
const bottleneck = (width: number): BlockCall => bottleneckBlock({ filters: 4 * width });
const [shallow, deep] = [
  [2, 2, 2, 2],
  [3, 4, 6, 3],
];

/** By the fixture's name. */
export const resnets = {
  resnet18: () => imageNet(shallow!, basic),
  resnet34: () => imageNet(deep!, basic),
  resnet50: () => imageNet(deep!, bottleneck),
  resnext50_32x4d: () =>
    imageNet(deep!, (width) => bottleneckBlock({ filters: 4 * width, groups: 32, groupWidth: width / 16 })),
  wide_resnet50_2: () =>
    imageNet(deep!, (width) => bottleneckBlock({ filters: 4 * width, width: 2 * width })),
  seresnet50: () =>
    imageNet(deep!, (width) =>
      bottleneckBlock({ filters: 4 * width, se: { reduction: 16, rounding: 'divisible' } }),
    ),
  resnet20_cifar: () =>
    [16, 32, 64]
      .reduce(
        (trunk, filters, index) =>
          trunk.stage(3, residualBlock({ filters, shortcut: 'A-centered' }), {
            stride: index === 0 ? 1 : 2,
            tap: `layer${index + 1}`,
          }),
        net({ input: [32, 32, 3] })
          .conv({ filters: 16, kernelSize: 3, bias: false })
          .batchNorm()
          .relu(),
      )
      .globalAvgPool()
      .tap('feature')
      .dense(10),
};
