// Parameter counts are derived from figures 2 and 3 of the paper; what it leaves open is an option.

import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';
import { featureInfo } from '../../src/models/featureInfo';
import {
  preror3_164_cifar,
  type RoROptions,
  residualOfResiduals,
  ror3_56_pooled_cifar,
  ror3_110_cifar,
  ror3_wrn_40_2_cifar,
  wideResidualOfResiduals,
} from '../../src/models/ror';
import { configErrorOf } from '../support/configErrorOf';
import { attributesOf } from '../support/drawnOperations';

const ror = (options: RoROptions) => residualOfResiduals({ shortcutNorm: false, ...options });

describe('parameters', () => {
  test.each<[string, RoROptions, number]>([
    ['ResNet-110', { units: 18, levels: 1 }, 1_727_962],
    ['RoR-2-110', { units: 18, levels: 2 }, 1_727_962 + 16 * 64],
    ['RoR-3-110', { units: 18, levels: 3 }, 1_731_802],
    ['RoR-3-110, norms on projections', { units: 18, levels: 3, shortcutNorm: true }, 1_732_154],
    ['RoR-3-110, shortcuts B', { units: 18, levels: 3, final: 'B' }, 1_734_554],
    ['RoR-3-110, shortcuts B, norms', { units: 18, levels: 3, final: 'B', shortcutNorm: true }, 1_734_906],
    ['RoR-3-164', { units: 27, levels: 3 }, 2_606_746],
    ['RoR-3-164, norms on projections', { units: 27, levels: 3, shortcutNorm: true }, 2_607_098],
    ['RoR-3-164, shortcuts B', { units: 27, levels: 3, final: 'B' }, 2_609_498],
    ['RoR-3-164, shortcuts B, norms', { units: 27, levels: 3, final: 'B', shortcutNorm: true }, 2_609_850],
    // A fourth level adds a projection to each half: of the halves' own shapes.
    [
      'RoR-4-110',
      { units: 18, levels: 4 },
      1_731_802 + 16 * 16 + 16 * 32 + 32 * 64 + 16 * 16 + 32 * 32 + 64 * 64,
    ],
  ])('%s', (_, options, params) => {
    expect(ror(options).analyze().params).toBe(params);
  });

  test.each([
    [6, 2, false, 2_256_346],
    [6, 2, true, 2_256_346 + 704],
    [6, 4, false, 8_995_290],
    [6, 4, true, 8_995_290 + 1408],
    [9, 4, false, 13_645_530],
  ])('RoR-3-WRN, %d units a stage, %d times as wide, norms: %s', (units, widen, shortcutNorm, params) => {
    expect(wideResidualOfResiduals({ units, widen, shortcutNorm }).analyze().params).toBe(params);
  });
});

test('the last sum is of unit, middle and root, and has one ReLU', () => {
  const tail = flatten(ror({ units: 2, levels: 3 }).drawing).slice(-7);
  expect(tail.map(({ node }) => node.operation.name)).toEqual([
    'conv2d', // the middle level's projection
    'add',
    'conv2d', // the root's
    'add',
    'activation',
    'globalPool',
    'dense',
  ]);
  expect(tail[1]!.inputs[0]!.node.operation.name).toBe('add'); // the last unit's, bare
});

test('every sum but those before another one has its ReLU', () => {
  const sums = (options: RoROptions) =>
    flatten(ror(options).drawing).filter(({ node }) => node.operation.name === 'add').length;
  const relus = (options: RoROptions) => attributesOf(ror(options), 'activation').length;
  // One in the stem and one in each of six units.
  expect(relus({ units: 2, levels: 1 }) - 7).toBe(sums({ units: 2, levels: 1 }));
  expect(sums({ units: 2, levels: 3 })).toBe(6 + 3 + 1);
  expect(relus({ units: 2, levels: 3 }) - 7).toBe(6 + 3 + 1 - 4);
  expect(sums({ units: 2, levels: 4 })).toBe(6 + 6 + 3 + 1);
  expect(relus({ units: 2, levels: 4 }) - 7).toBe(6); // one where each half ends
});

test('a level’s stride is the one of what it reaches over', () => {
  const strides = flatten(ror({ units: 2, levels: 3 }).drawing).flatMap(({ node, path }) =>
    path.includes('downsample.0') ? [[path[0], (node.attributes as { stride: unknown }).stride]] : [],
  );
  expect(strides).toEqual([
    ['residual1.residual1.shortcut', [1, 1]],
    ['residual1.residual2.shortcut', [2, 2]],
    ['residual1.residual3.shortcut', [2, 2]],
    ['residual1.shortcut', [4, 4]],
  ]);
});

test('stochastic depth drops the final level’s units alone, l / 54 of a half', () => {
  const rates = attributesOf(ror3_110_cifar({ dropPathRate: 0.5 }), 'dropPath').map(({ rate }) => rate);
  expect(rates).toHaveLength(54);
  for (const [index, rate] of rates.entries()) expect(rate).toBeCloseTo((index + 1) / 108, 12);
});

test('over wide units there are sums alone, and a norm and ReLU after the last one', () => {
  const operations = flatten(ror3_wrn_40_2_cifar().drawing).map(({ node }) => node.operation.name);
  expect(operations.slice(-6)).toEqual(['conv2d', 'add', 'batchNorm', 'activation', 'globalPool', 'dense']);
  const adds = operations.flatMap((name, index) => (name === 'add' ? [operations[index + 1]] : []));
  expect(adds).not.toContain('activation');
  expect(attributesOf(preror3_164_cifar({ levels: 1 }), 'conv2d')).toHaveLength(1 + 2 * 81);
});

test('pytorchcv’s pool between the stages, after their sums', () => {
  const net = ror3_56_pooled_cifar();
  expect(attributesOf(net, 'maxPool')).toMatchObject([1, 2].map(() => ({ size: [2, 2], stride: [2, 2] })));
  expect(featureInfo(net).map(({ shape, reduction }) => [...shape, reduction])).toEqual([
    [32, 32, 16, 1],
    [16, 16, 32, 2],
    [8, 8, 64, 4],
  ]);
  const strided = attributesOf(net, 'conv2d').map(({ stride }) => stride);
  expect(strided.filter((stride) => String(stride) !== '1,1')).toEqual([[4, 4]]); // the root's
});

test('levels divide the units of a stage', () => {
  expect(configErrorOf(() => ror({ units: 3, levels: 5 })).message).toBe(
    'ror_cifar: units = 3 must be a whole number of at least 4.',
  );
  expect(configErrorOf(() => ror({ levels: 0 })).rule).toMatch(/^levels = 0 must be a whole number/);
  expect(ror({ units: 5, levels: 5 }).outputShape).toEqual([10]);
  expect(configErrorOf(() => ror({ nope: 1 } as object)).rule).toBe("there is no option 'nope' here");
});
