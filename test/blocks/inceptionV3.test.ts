import { describe, expect, test } from 'vitest';
import {
  inceptionA,
  inceptionB,
  inceptionC,
  inceptionD,
  inceptionE,
  inceptionV3Aux,
  inceptionV3Stem,
} from '../../src/blocks/inceptionV3';
import { type BlockCall, drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { Shape } from '../../src/graph/shape';
import { goldenInception } from '../golden/load';
import { sameAsDense, torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';
import { countBlock } from '../support/countBlock';

// Parameters as torchvision counts those of its own modules.
test.each<[string, BlockCall, Shape, Shape, number]>([
  ['stem', inceptionV3Stem(), [299, 299, 3], [35, 35, 192], 928 + 9_280 + 18_560 + 5_280 + 138_624],
  ['Mixed_5b', inceptionA({ poolFilters: 32 }), [35, 35, 192], [35, 35, 256], 255_904],
  ['Mixed_5c', inceptionA({ poolFilters: 64 }), [35, 35, 256], [35, 35, 288], 277_472],
  ['Mixed_5d', inceptionA({ poolFilters: 64 }), [35, 35, 288], [35, 35, 288], 285_152],
  ['Mixed_6a', inceptionB(), [35, 35, 288], [17, 17, 768], 1_153_280],
  ['Mixed_6b', inceptionC({ filters7x7: 128 }), [17, 17, 768], [17, 17, 768], 1_297_408],
  ['Mixed_6c', inceptionC({ filters7x7: 160 }), [17, 17, 768], [17, 17, 768], 1_691_008],
  ['Mixed_6e', inceptionC({ filters7x7: 192 }), [17, 17, 768], [17, 17, 768], 2_141_952],
  ['AuxLogits', inceptionV3Aux({ classes: 1000 }), [17, 17, 768], [1000], 3_326_696],
  ['Mixed_7a', inceptionD(), [17, 17, 768], [8, 8, 1280], 1_698_304],
  ['Mixed_7b', inceptionE(), [8, 8, 1280], [8, 8, 2048], 5_044_608],
  ['Mixed_7c', inceptionE(), [8, 8, 2048], [8, 8, 2048], 6_076_800],
])('%s', (_, call, input, shape, params) => {
  expect(countBlock(call, input)).toEqual({ params, shape });
});

const narrow = (divisor: number) => ({ widthMultiplier: 1 / divisor });

test.each([
  ['v3_A', inceptionA({ poolFilters: 32, ...narrow(32) })],
  ['v3_B', inceptionB(narrow(64))],
  ['v3_C', inceptionC({ filters7x7: 128, ...narrow(64) })],
  ['v3_D', inceptionD(narrow(64))],
  ['v3_E', inceptionE(narrow(128))],
  ['v3_aux', inceptionV3Aux({ classes: 3, ...narrow(64) })],
] as const)("%s has torchvision's weights", (name, call) => {
  const { input, weights, eval: run } = goldenInception[name];
  const drawing = drawBlock(call, [input.slice(1)]);
  expect(torchWeightShapes(drawing)).toEqual(sameAsDense(weights));
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

test("the stem has torchvision's names", () => {
  const convolutions = flatten(drawBlock(inceptionV3Stem(), [[299, 299, 3]])).flatMap(({ node, path }) =>
    node.operation.name === 'conv2d' ? [`${path.join('.')} ${node.shape.join('×')}`] : [],
  );
  expect(convolutions).toEqual([
    'Conv2d_1a_3x3.conv 149×149×32',
    'Conv2d_2a_3x3.conv 147×147×32',
    'Conv2d_2b_3x3.conv 147×147×64',
    'Conv2d_3b_1x1.conv 73×73×80',
    'Conv2d_4a_3x3.conv 71×71×192',
  ]);
});

test('padding keeps small maps large enough', () => {
  expect(countBlock(inceptionV3Stem({ padding: 'same' }), [32, 32, 3]).shape).toEqual([4, 4, 192]);
  expect(countBlock(inceptionB({ padding: 'same' }), [4, 4, 288]).shape).toEqual([2, 2, 768]);
  expect(countBlock(inceptionD({ padding: 'same' }), [2, 2, 768]).shape).toEqual([1, 1, 1280]);
});

test.each([
  ['A', inceptionA({ poolFilters: 32 }), true],
  ['A', inceptionA({ poolFilters: 32, countPadding: false }), false],
  ['C', inceptionC({ filters7x7: 128 }), true],
  ['C', inceptionC({ filters7x7: 128, countPadding: false }), false],
  ['E', inceptionE(), true],
  ['E', inceptionE({ countPadding: false }), false],
])('%s: countPadding', (_, call, countPadding) => {
  const pool = flatten(drawBlock(call, [[8, 8, 4]])).find(
    ({ node }) => node.operation.name === 'averagePool',
  );
  expect(pool!.node.attributes).toMatchObject({ countPadding });
});

test('every norm has an eps of 1e-3, and a gamma unless it is told', () => {
  const norms = (gamma?: boolean) =>
    flatten(drawBlock(inceptionE({ gamma }), [[8, 8, 4]])).flatMap(({ node }) =>
      node.operation.name === 'batchNorm' ? [node.attributes] : [],
    );
  expect(norms()).toMatchObject(Array.from({ length: 9 }, () => ({ eps: 1e-3, scale: true })));
  expect(norms(false)).toMatchObject(Array.from({ length: 9 }, () => ({ eps: 1e-3, scale: false })));
});

describe('refuses', () => {
  test.each<[BlockCall, Shape, RegExp]>([
    [
      inceptionA({} as { poolFilters: number }),
      [8, 8, 4],
      /^branch_pool: filters = undefined must be a whole number/,
    ],
    [
      inceptionC({ filters7x7: 0 }),
      [8, 8, 4],
      /^branch7x7_1: filters = 0 must be a whole number of at least 1\.$/,
    ],
    [inceptionV3Stem(), [20, 20, 3], /does not fit a height of/],
    [
      inceptionV3Aux({ classes: 10 }),
      [16, 17, 768],
      /^conv1\.conv: a window that reaches over 5 does not fit/,
    ],
    [inceptionB({ stride: 2 } as object), [9, 9, 4], /^InceptionB has no option 'stride'/],
  ])('$definition.type $config', (call, input, message) => {
    expect(configErrorOf(() => drawBlock(call, [input])).message).toMatch(message);
  });
});
