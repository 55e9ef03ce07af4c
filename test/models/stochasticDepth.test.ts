import { describe, expect, test } from 'vitest';
import { resnet110_sd_cifar, resnet152_sd_svhn, resnet1202_sd_cifar } from '../../src/models/stochasticDepth';
import { configErrorOf } from '../support/configErrorOf';
import { convolutionsOf } from '../support/convolutionsOf';
import { attributesOf } from '../support/drawnOperations';

describe.each([
  ['resnet110_sd_cifar', resnet110_sd_cifar, 54],
  ['resnet152_sd_svhn', resnet152_sd_svhn, 75],
  ['resnet1202_sd_cifar', resnet1202_sd_cifar, 600],
] as const)('%s', (_, model, units) => {
  test('leaves unit l of L out with probability l / L · 0.5, for the batch, and scales in prediction', () => {
    const drops = attributesOf(model(), 'dropPath');
    expect(drops).toHaveLength(units);
    for (const [index, { rate, mode, scaleAt }] of drops.entries()) {
      expect(rate).toBeCloseTo((index + 1) / (2 * units), 12);
      expect([mode, scaleAt]).toEqual(['batch', 'test']);
    }
  });
});

test('the nets of the authors’ code have biases and pool what their shortcuts pass on', () => {
  expect(convolutionsOf(resnet110_sd_cifar()).every(({ bias }) => bias)).toBe(true);
  expect(attributesOf(resnet110_sd_cifar(), 'averagePool')).toMatchObject([
    { size: [2, 2], stride: [2, 2] },
    { size: [2, 2], stride: [2, 2] },
  ]);
});

test('the one of 1202 layers has no biases and leaves pixels out', () => {
  expect(convolutionsOf(resnet1202_sd_cifar()).some(({ bias }) => bias)).toBe(false);
  expect(attributesOf(resnet1202_sd_cifar(), 'maxPool')).toMatchObject([
    { size: [1, 1], stride: [2, 2] },
    { size: [1, 1], stride: [2, 2] },
  ]);
});

test('the rate can be another, or none', () => {
  const rates = (dropPathRate: number) =>
    attributesOf(resnet110_sd_cifar({ dropPathRate }), 'dropPath').map(({ rate }) => rate);
  expect(rates(0.2).at(-1)).toBe(0.2);
  expect(rates(0)).toEqual([]);
});

test('shortcuts that pool cannot be kept from getting smaller', () => {
  expect(configErrorOf(() => resnet110_sd_cifar({ outputStride: 2 })).rule).toMatch(/'A-pooled'/);
});
