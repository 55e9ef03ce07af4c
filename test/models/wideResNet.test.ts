import { describe, expect, test } from 'vitest';
import { featureInfo } from '../../src/models/featureInfo';
import {
  wide_resnet18_2,
  wide_resnet34_2,
  wide_resnet50_2,
  wideResNet,
  wrn_16_4_cifar,
  wrn_28_10_cifar,
  wrn_40_1_cifar,
} from '../../src/models/wideResNet';
import { configErrorOf } from '../support/configErrorOf';
import { convolutionsOf } from '../support/convolutionsOf';
import { attributesOf, drawnOperations } from '../support/drawnOperations';

describe('for CIFAR', () => {
  test('stages are k times as wide, and the last map follows the norm and activation after them', () => {
    const net = wrn_28_10_cifar();
    expect(featureInfo(net).map(({ shape }) => shape)).toEqual([
      [32, 32, 160],
      [16, 16, 320],
      [8, 8, 640],
    ]);
    expect(drawnOperations(net).slice(-4)).toMatchObject([
      { operation: 'batchNorm' },
      { operation: 'activation' },
      { operation: 'globalPool' },
      { operation: 'dense' },
    ]);
    expect(net.taps.get('c2')!.name).toBe('act1');
  });

  test('nothing follows the first convolution but the first unit’s norm', () => {
    expect(drawnOperations(wrn_28_10_cifar()).slice(1, 3)).toMatchObject([
      { operation: 'conv2d', shape: [32, 32, 16] },
      { operation: 'batchNorm', weights: [{ name: 'layer1.0.norm1.weight' }, {}, {}, {}] },
    ]);
  });

  test('units that change width project, without a norm; with k = 1, the first unit passes x on', () => {
    const projections = (net: Parameters<typeof convolutionsOf>[0]) =>
      convolutionsOf(net).flatMap(({ name }) => (name.includes('downsample') ? [name] : []));
    const later = ['layer2.0.downsample.conv', 'layer3.0.downsample.conv'];
    expect(projections(wrn_28_10_cifar())).toEqual(['layer1.0.downsample.conv', ...later]);
    expect(projections(wrn_40_1_cifar())).toEqual(later);
  });

  test('dropout is between the convolutions of units, and not before the classifier', () => {
    const operations = drawnOperations(wrn_16_4_cifar({ dropRate: 0.3 })).map(({ operation }) => operation);
    expect(operations.filter((operation) => operation === 'dropout')).toHaveLength(6);
    expect(operations.at(-2)).toBe('globalPool');
    expect(attributesOf(wrn_16_4_cifar({ dropRate: 0.3 }), 'dropout')[0]).toEqual({ rate: 0.3 });
    expect(attributesOf(wrn_16_4_cifar(), 'dropout')).toEqual([]);
  });

  test('of any depth and width, the published ones among them', () => {
    expect(drawnOperations(wideResNet({ depth: 16, widen: 4 }))).toEqual(drawnOperations(wrn_16_4_cifar()));
    expect(drawnOperations(wideResNet())).toEqual(drawnOperations(wrn_28_10_cifar()));
    expect(wideResNet({ depth: 10, widen: 3 }).taps.get('c2')!.shape).toEqual([8, 8, 192]);
    expect(configErrorOf(() => wideResNet({ depth: 29 })).message).toBe(
      'wide_resnet_cifar: depth = 29 must be 6n + 4, for n units in each of the three stages. Nearest: 28, 34.',
    );
    expect(configErrorOf(() => wideResNet({ depth: 28, widen: 0.5 })).rule).toMatch(/^widen = 0.5 must be/);
  });
});

describe('for ImageNet', () => {
  const unit = (net: Parameters<typeof convolutionsOf>[0]) =>
    convolutionsOf(net).flatMap(({ name, filters }) => (/^layer4\.0\.conv/.test(name) ? [filters] : []));

  test('bottlenecks are twice as wide inside', () => {
    expect(unit(wide_resnet50_2())).toEqual([1024, 1024, 2048]);
  });

  test('units of two convolutions are twice as wide outside, over a stem as it was', () => {
    expect(unit(wide_resnet34_2())).toEqual([1024, 1024]);
    expect(featureInfo(wide_resnet18_2()).map(({ channels }) => channels)).toEqual([64, 128, 256, 512, 1024]);
  });
});
