import { describe, expect, test } from 'vitest';
import {
  cifarResNet,
  resnet20_cifar,
  resnet32_cifar,
  resnet44_cifar,
  resnet56_cifar,
  resnet110_cifar,
  resnet164_cifar,
  resnet1001_cifar,
  resnet1202_cifar,
} from '../../src/models/cifarResNet';
import { featureInfo } from '../../src/models/featureInfo';
import { configErrorOf } from '../support/configErrorOf';
import { convolutionsOf } from '../support/convolutionsOf';
import { attributesOf, drawnOperations } from '../support/drawnOperations';

test('the maps of the three stages are tapped', () => {
  expect(featureInfo(resnet20_cifar())).toEqual([
    { tap: 'c0', shape: [32, 32, 16], channels: 16, reduction: 1 },
    { tap: 'c1', shape: [16, 16, 32], channels: 32, reduction: 2 },
    { tap: 'c2', shape: [8, 8, 64], channels: 64, reduction: 4 },
  ]);
  expect(featureInfo(resnet164_cifar()).map(({ channels }) => channels)).toEqual([64, 128, 256]);
});

test.each([
  [20, resnet20_cifar],
  [32, resnet32_cifar],
  [44, resnet44_cifar],
  [56, resnet56_cifar],
  [110, resnet110_cifar],
  [164, resnet164_cifar],
  [1001, resnet1001_cifar],
  [1202, resnet1202_cifar],
])('ResNet-%i has that many layers', (depth, model) => {
  const layers = convolutionsOf(model()).filter(({ name }) => !name.includes('downsample'));
  expect(layers).toHaveLength(depth - 1); // and the classifier
  expect(layers.every(({ bias }) => !bias)).toBe(true);
});

describe('shortcuts', () => {
  test('A leaves pixels out and puts zeros after the channels', () => {
    expect(attributesOf(resnet20_cifar(), 'pad')).toMatchObject([
      { channels: [0, 16] },
      { channels: [0, 32] },
    ]);
    const [first] = attributesOf(resnet20_cifar({ shortcut: 'A-centered' }), 'pad');
    expect(first).toMatchObject({ channels: [8, 8] });
  });

  test('B projects at the two stages that widen, and of bottlenecks at the first, too', () => {
    const projections = (net: Parameters<typeof convolutionsOf>[0]) =>
      convolutionsOf(net).flatMap(({ name, stride }) =>
        name.includes('downsample') ? [[name, stride]] : [],
      );
    expect(projections(resnet20_cifar({ shortcut: 'B' }))).toEqual([
      ['layer2.0.downsample.0', 2],
      ['layer3.0.downsample.0', 2],
    ]);
    expect(projections(resnet164_cifar())).toEqual([
      ['layer1.0.downsample.0', 1],
      ['layer2.0.downsample.0', 2],
      ['layer3.0.downsample.0', 2],
    ]);
  });
});

test('a bottleneck strides in its 3×3 convolution', () => {
  const strided = convolutionsOf(resnet164_cifar()).filter(
    ({ stride, kernel }) => stride === 2 && kernel === 3,
  );
  expect(strided.map(({ name }) => name)).toEqual(['layer2.0.conv2', 'layer3.0.conv2']);
});

test('squeeze-and-excitation stands in every unit', () => {
  const net = resnet20_cifar({ se: { reduction: 8 } });
  expect(attributesOf(net, 'dense').map(({ units }) => units)).toEqual([
    ...[2, 16, 2, 16, 2, 16, 4, 32, 4, 32, 4, 32, 8, 64, 8, 64, 8, 64],
    10,
  ]);
});

describe('of any depth', () => {
  test('those of the paper are among them', () => {
    expect(drawnOperations(cifarResNet({ depth: 56 }))).toEqual(drawnOperations(resnet56_cifar()));
    expect(drawnOperations(cifarResNet({ depth: 164, bottleneck: true }))).toEqual(
      drawnOperations(resnet164_cifar()),
    );
    expect(drawnOperations(cifarResNet())).toEqual(drawnOperations(resnet20_cifar()));
  });

  test('others there are not', () => {
    expect(configErrorOf(() => cifarResNet({ depth: 18 })).message).toBe(
      'resnet_cifar: depth = 18 must be 6n + 2, for n units in each of the three stages. Nearest: 14, 20.',
    );
    expect(configErrorOf(() => cifarResNet({ depth: 110.5 })).rule).toMatch(/^depth = 110.5 must be a whole/);
    expect(configErrorOf(() => cifarResNet({ depth: 2 })).remedy).toBe('Nearest: 8, 14.');
    expect(configErrorOf(() => cifarResNet({ depth: 32, bottleneck: true })).rule).toMatch(/must be 9n \+ 2/);
    expect(configErrorOf(() => cifarResNet({ shortcut: 'B', bottleneck: 1 as never })).rule).toMatch(
      /^bottleneck = 1 must be/,
    );
  });

  test('the published ones have theirs', () => {
    expect(configErrorOf(() => resnet20_cifar({ depth: 32 } as object)).rule).toBe(
      "there is no option 'depth' here",
    );
  });
});
