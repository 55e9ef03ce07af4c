import { expect, test } from 'vitest';
import {
  cifarResNeXt,
  resnext29_8x64d_cifar,
  resnext29_32x4d_cifar,
  resnext50_32x4d,
  resnext101_32x8d,
  resnext101_64x4d,
} from '../../src/models/resNeXt';
import { configErrorOf } from '../support/configErrorOf';
import { convolutionsOf } from '../support/convolutionsOf';
import { drawnOperations } from '../support/drawnOperations';

type Net = Parameters<typeof convolutionsOf>[0];

/** Groups and width of the 3×3 convolution that each stage begins with. */
const grouped = (net: Net) =>
  convolutionsOf(net).flatMap(({ name, groups, filters }) =>
    /^layer\d\.0\.conv2$/.test(name) ? [[groups, filters]] : [],
  );

test('the grouped convolution is C · d wide in the first stage, and twice as wide in each that follows', () => {
  expect(grouped(resnext50_32x4d())).toEqual([128, 256, 512, 1024].map((width) => [32, width]));
  expect(grouped(resnext101_32x8d())).toEqual([256, 512, 1024, 2048].map((width) => [32, width]));
  expect(grouped(resnext101_64x4d())).toEqual([256, 512, 1024, 2048].map((width) => [64, width]));
  expect(grouped(resnext29_8x64d_cifar())).toEqual([512, 1024, 2048].map((width) => [8, width]));
});

test('the grouped convolution has the stride', () => {
  const strided = convolutionsOf(resnext50_32x4d()).filter(
    ({ stride, kernel }) => stride === 2 && kernel === 3,
  );
  expect(strided.map(({ name }) => name)).toEqual(['layer2.0.conv2', 'layer3.0.conv2', 'layer4.0.conv2']);
});

test('narrower, it has as many groups', () => {
  expect(grouped(resnext50_32x4d({ widthMultiplier: 0.5 }))).toEqual(
    [64, 128, 256, 512].map((width) => [32, width]),
  );
  // 13 channels for 32 groups: one for each.
  expect(grouped(resnext50_32x4d({ widthMultiplier: 0.1 }))[0]).toEqual([32, 32]);
});

test('a unit may be drawn in each of its three forms, of as many parameters', () => {
  const { params } = resnext29_32x4d_cifar().analyze();
  const split = resnext29_32x4d_cifar({ form: 'split' });
  expect(convolutionsOf(split).filter(({ name }) => name.startsWith('layer1.0.branches'))).toHaveLength(
    3 * 32,
  );
  expect(split.analyze().params).toBe(params);
  expect(resnext29_32x4d_cifar({ form: 'concat' }).analyze().params).toBe(params);
});

test('those for CIFAR are of any depth and cardinality, the published ones among them', () => {
  expect(drawnOperations(cifarResNeXt({ depth: 29, groups: 32, groupWidth: 4 }))).toEqual(
    drawnOperations(resnext29_32x4d_cifar()),
  );
  expect(drawnOperations(cifarResNeXt())).toEqual(drawnOperations(resnext29_8x64d_cifar()));
  expect(configErrorOf(() => cifarResNeXt({ depth: 30 })).message).toBe(
    'resnext_cifar: depth = 30 must be 9n + 2, for n units in each of the three stages. Nearest: 29, 38.',
  );
});
