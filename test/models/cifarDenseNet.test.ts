import {
  denseNet,
  densenet_40_12_cifar,
  densenet_100_12_cifar,
  densenet_100_24_cifar,
  densenet_bc_100_12_cifar,
  densenet_c_40_12_cifar,
  featureInfo,
} from 'tfjs-blocks/models';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';
import { configErrorOf } from '../support/configErrorOf';

test('three blocks on maps of 32, 16 and 8', () => {
  expect(featureInfo(densenet_40_12_cifar())).toEqual([
    { tap: 'c0', shape: [32, 32, 160], channels: 16 + 144, reduction: 1 },
    { tap: 'c1', shape: [16, 16, 304], channels: 16 + 288, reduction: 2 },
    { tap: 'c2', shape: [8, 8, 448], channels: 16 + 432, reduction: 4 },
  ]);
  expect(featureInfo(densenet_bc_100_12_cifar()).map(({ channels }) => channels)).toEqual([216, 300, 342]);
});

test.each([
  [40, densenet_40_12_cifar()],
  [100, densenet_bc_100_12_cifar()],
  [22, denseNet({ depth: 22 })],
])('a depth of %i is so many layers with weights', (depth, { drawing }) => {
  const kernels = flatten(drawing).filter(({ node }) =>
    weightsOf(node).some(({ name }) => name === 'kernel'),
  );
  expect(kernels).toHaveLength(depth);
});

describe('the general function', () => {
  const name = 'net';

  test('makes the named ones', () => {
    const plain = { bottleneck: false, initialFeatures: 16, compression: 1 };
    const alike = [
      [denseNet({ name }), densenet_bc_100_12_cifar({ name })],
      [denseNet({ name, depth: 40, ...plain }), densenet_40_12_cifar({ name })],
      [denseNet({ name, depth: 40, bottleneck: false }), densenet_c_40_12_cifar({ name })],
    ] as const;
    for (const [general, named] of alike) expect(general.toJSON()).toEqual(named.toJSON());
  });

  test.each([
    [
      { depth: 41 },
      'densenet_cifar: depth = 41 must be 6n + 4, for n units in each of the three stages. Nearest: 40, 46.',
    ],
    [
      { depth: 4 },
      'densenet_cifar: depth = 4 must be 6n + 4, for n units in each of the three stages. Nearest: 10, 16.',
    ],
    [
      { depth: 41, bottleneck: false },
      'densenet_cifar: depth = 41 must be 3n + 4, for n units in each of the three stages. Nearest: 40, 43.',
    ],
    [{ depth: 4.5 }, 'densenet_cifar: depth = 4.5 must be a whole number of at least 1.'],
    [{ bottleneck: 4 as never }, 'densenet_cifar: bottleneck = 4 must be true or false.'],
    [{ growthRate: 0 }, 'densenet_cifar › features.conv0: filters = 0 must be a whole number of at least 1.'],
  ])('%j', (options, message) => {
    expect(configErrorOf(() => denseNet(options)).message).toBe(message);
  });

  test('alone has a depth', () => {
    const options: object = { depth: 40 };
    expect(configErrorOf(() => densenet_bc_100_12_cifar(options)).rule).toBe(
      "there is no option 'depth' here",
    );
  });
});

// The authors' Lua code begins with 2k channels in all of its nets, and the paper's table with 16 in the plain ones.
test.each([
  ['40-12', densenet_40_12_cifar, 24, 1_059_298],
  ['100-12', densenet_100_12_cifar, 24, 7_083_538],
  ['100-24', densenet_100_24_cifar, 48, 28_071_706],
])(
  '%s has as many parameters as the authors’ code with its first channels',
  (_, model, initialFeatures, params) => {
    expect(model({ initialFeatures }).analyze().params).toBe(params);
  },
);
