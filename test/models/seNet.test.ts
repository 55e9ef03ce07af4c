import { describe, expect, test } from 'vitest';
import {
  legacy_senet154,
  legacy_seresnet18,
  legacy_seresnet50,
  legacy_seresnext50_32x4d,
  senet154,
  seresnet18,
  seresnet20_cifar,
  seresnet50,
  seresnext50_32x4d,
} from '../../src/models/seNet';
import { convolutionsOf } from '../support/convolutionsOf';
import { attributesOf, drawnOperations } from '../support/drawnOperations';

type Net = Parameters<typeof convolutionsOf>[0];
const strided = (net: Net) =>
  convolutionsOf(net).flatMap(({ name, stride }) => (stride === 2 && name.startsWith('layer') ? [name] : []));
const squeezed = (net: Net) => attributesOf(net, 'dense').map(({ units }) => units);
const torchPool = { padding: 'torch', ceil: false };
const caffePool = { padding: 0, ceil: true };

test('the middle is a 16th as wide; of timm’s at least 8', () => {
  expect(squeezed(legacy_seresnet18()).slice(0, 2)).toEqual([4, 64]);
  expect(squeezed(seresnet18()).slice(0, 2)).toEqual([8, 64]);
  expect(squeezed(seresnet50()).slice(0, 2)).toEqual([16, 256]);
  expect(squeezed(seresnet20_cifar()).slice(0, 2)).toEqual([1, 16]);
});

test('the authors’ ResNets stride in the first 1×1 convolution, timm’s and the ResNeXts in the 3×3', () => {
  expect(strided(legacy_seresnet50())[0]).toBe('layer2.0.conv1');
  expect(strided(seresnet50())[0]).toBe('layer2.0.conv2');
  expect(strided(legacy_seresnext50_32x4d())[0]).toBe('layer2.0.conv2');
});

test('the authors’ max pooling hangs over, timm’s has a pixel on each side', () => {
  for (const model of [legacy_seresnet18, legacy_seresnet50, legacy_seresnext50_32x4d, legacy_senet154]) {
    expect(attributesOf(model(), 'maxPool')).toMatchObject([caffePool]);
  }
  for (const model of [seresnet18, seresnet50, seresnext50_32x4d, senet154]) {
    expect(attributesOf(model(), 'maxPool')).toMatchObject([torchPool]);
  }
});

describe('SENet-154', () => {
  const convs = convolutionsOf(legacy_senet154());
  const plain = convs.map(({ name, stride, kernel, filters, groups }) => [
    name,
    kernel,
    stride,
    filters,
    groups,
  ]);

  test('begins with three 3×3 convolutions', () => {
    expect(plain.slice(0, 3)).toEqual([
      ['conv1', 3, 2, 64, 1],
      ['conv2', 3, 1, 64, 1],
      ['conv3', 3, 1, 128, 1],
    ]);
  });

  test('has a first 1×1 of half the width, and 3×3 projections where it strides', () => {
    expect(plain.slice(3, 7)).toEqual([
      ['layer1.0.conv1', 1, 1, 128, 1],
      ['layer1.0.conv2', 3, 1, 256, 64],
      ['layer1.0.conv3', 1, 1, 256, 1],
      ['layer1.0.downsample.0', 1, 1, 256, 1],
    ]);
    expect(plain.filter(([name]) => /^layer2\.0/.test(String(name)))).toEqual([
      ['layer2.0.conv1', 1, 1, 256, 1],
      ['layer2.0.conv2', 3, 2, 512, 64],
      ['layer2.0.conv3', 1, 1, 512, 1],
      ['layer2.0.downsample.0', 3, 2, 512, 1],
    ]);
  });

  test('drops a fifth before the classifier, the authors’ alone', () => {
    expect(attributesOf(legacy_senet154(), 'dropout')).toEqual([{ rate: 0.2 }]);
    expect(attributesOf(senet154(), 'dropout')).toEqual([]);
  });

  test('keeps its weights where strides became dilation', () => {
    const shapes = (net: Net) => drawnOperations(net).flatMap(({ weights }) => weights);
    expect(shapes(legacy_senet154({ outputStride: 8 }))).toEqual(shapes(legacy_senet154()));
  });

  test('narrower, it has as many groups', () => {
    const narrow = convolutionsOf(legacy_senet154({ widthMultiplier: 0.25 }));
    expect(narrow.find(({ name }) => name === 'layer1.0.conv2')).toMatchObject({ groups: 64, filters: 64 });
  });
});
