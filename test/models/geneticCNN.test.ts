import { featureInfo, genetic_cnn_cifar } from 'tfjs-blocks/models';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';
import type { GeneticCNNOptions } from '../../src/models/geneticCNN';
import { configErrorOf } from '../support/configErrorOf';

type Net = ReturnType<typeof genetic_cnn_cifar>;

const convsOf = (net: Net) =>
  net
    .analyze()
    .layers.map(({ operations }) => operations.filter(({ operation }) => operation === 'conv2d').length)
    .filter(Boolean);

test('three stages, of 3, 4 and 5 nodes', () => {
  expect(convsOf(genetic_cnn_cifar())).toEqual([4, 6, 7]);
  expect(featureInfo(genetic_cnn_cifar())).toEqual([
    { tap: 'c0', shape: [32, 32, 8], channels: 8, reduction: 1 },
    { tap: 'c1', shape: [16, 16, 16], channels: 16, reduction: 2 },
    { tap: 'c2', shape: [8, 8, 32], channels: 32, reduction: 4 },
    { tap: 'c3', shape: [4, 4, 32], channels: 32, reduction: 8 },
  ]);
});

test('any codes and widths', () => {
  const net = genetic_cnn_cifar({ codes: ['1-00-111', '0-10-000-0011'], filters: [16, 24], numClasses: 5 });
  expect(convsOf(net)).toEqual([6, 6]);
  expect(featureInfo(net).map(({ shape }) => shape)).toEqual([
    [32, 32, 16],
    [16, 16, 24],
    [8, 8, 24],
  ]);
  expect(net.outputShape).toEqual([5]);
});

test('what is said of nodes holds for all of them', () => {
  const norm = { eps: 1e-3, momentum: 0.2 };
  const kernel = { kernelInitializer: 'zeros', kernelRegularizer: { l2: 1e-4 } } as const;
  const net = genetic_cnn_cifar({ kernelSize: 5, activation: 'silu', ...norm, ...kernel });
  for (const { node } of flatten(net.drawing)) {
    const { attributes, operation } = node;
    if (operation.name === 'conv2d') expect(attributes).toMatchObject({ size: [5, 5], ...kernel });
    if (operation.name === 'batchNorm') expect(attributes).toMatchObject(norm);
    if (operation.name === 'activation') expect(attributes).toEqual({ kind: 'silu' });
  }
});

describe('refuses', () => {
  test.each<[unknown, string]>([
    [{ codes: [] }, "codes = [] must list the bits of each stage. Write codes: ['0-01', '1-01-001']."],
    [
      { codes: '0-01' },
      "codes = '0-01' must list the bits of each stage. Write codes: ['0-01', '1-01-001'].",
    ],
    [{ filters: [8] }, 'filters = [8] must list the widths of 3 stages. Write one for each code.'],
    [{ code: ['0-01'] }, "there is no option 'code' here. Did you mean 'codes'?"],
  ])('%j', (options, message) => {
    const error = configErrorOf(() => genetic_cnn_cifar(options as GeneticCNNOptions));
    expect(error.message).toBe(`genetic_cnn_cifar: ${message}`);
  });

  test('a code that is none', () => {
    const error = configErrorOf(() => genetic_cnn_cifar({ codes: ['0-1'] }));
    expect(error.message).toMatch(
      /^genetic_cnn_cifar › stage 'c0' › block 0: code = '0-1' has '1' for node 3/,
    );
  });
});
