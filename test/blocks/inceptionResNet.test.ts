import { describe, expect, test } from 'vitest';
import {
  type InceptionResNetBlockConfig,
  inceptionResNetBlock,
  inceptionResNetReductionB,
  inceptionResNetStem,
} from '../../src/blocks/inceptionResNet';
import { placements } from '../../src/blocks/residualUnit';
import { type BlockCall, drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { Shape } from '../../src/graph/shape';
import { goldenInceptionResNet } from '../golden/load';
import { sameAsDense, torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';
import { countBlock } from '../support/countBlock';

// Parameters as timm counts those of its own modules; version 1 has been counted from the figures' widths, whose whole
// net test/models/referenceNumbers.test.ts has.
test.each<[string, BlockCall, Shape, Shape, number]>([
  [
    'stem',
    inceptionResNetStem(),
    [299, 299, 3],
    [35, 35, 320],
    928 + 9_280 + 18_560 + 5_280 + 138_624 + 268_320,
  ],
  ['Block35', inceptionResNetBlock({ kind: 'A' }), [35, 35, 320], [35, 35, 320], 123_168],
  ['Block17', inceptionResNetBlock({ kind: 'B' }), [17, 17, 1088], [17, 17, 1088], 1_126_784],
  ['Mixed_7a', inceptionResNetReductionB(), [17, 17, 1088], [8, 8, 2080], 3_880_960],
  ['Block8', inceptionResNetBlock({ kind: 'C' }), [8, 8, 2080], [8, 8, 2080], 2_035_424],
  [
    'stem of version 1',
    inceptionResNetStem({ version: 1 }),
    [299, 299, 3],
    [35, 35, 256],
    928 + 9_280 + 18_560 + 5_280 + 138_624 + 442_880,
  ],
  ['C of version 1', inceptionResNetBlock({ kind: 'C', version: 1 }), [8, 8, 1792], [8, 8, 1792], 1_600_768],
])('%s', (_, call, input, shape, params) => {
  expect(countBlock(call, input)).toEqual({ params, shape });
});

test('version 1 reduces 17×17 to 8×8 and 1792 channels', () => {
  expect(countBlock(inceptionResNetReductionB({ version: 1 }), [17, 17, 896]).shape).toEqual([8, 8, 1792]);
});

const narrow = (divisor: number) => ({ widthMultiplier: 1 / divisor });

test.each([
  ['resnet_stem', inceptionResNetStem(narrow(32))],
  ['resnet_A', inceptionResNetBlock({ kind: 'A', ...narrow(16) })],
  ['resnet_A_se', inceptionResNetBlock({ kind: 'A', se: { rounding: 'divisible' }, ...narrow(16) })],
  ['resnet_A_version1', inceptionResNetBlock({ kind: 'A', version: 1, ...narrow(16) })],
  ['resnet_B', inceptionResNetBlock({ kind: 'B', ...narrow(64) })],
  ['resnet_C', inceptionResNetBlock({ kind: 'C', ...narrow(64) })],
  ['resnet_reduction_B', inceptionResNetReductionB(narrow(128))],
] as const)("%s has timm's weights", (name, call) => {
  const { input, weights, eval: run } = goldenInceptionResNet[name];
  const drawing = drawBlock(call, [input.slice(1)]);
  expect(torchWeightShapes(drawing)).toEqual(sameAsDense(weights));
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

/** Names of what lies between the branches and the output. */
const ending = (config: InceptionResNetBlockConfig): string[] => {
  const kinds = flatten(drawBlock(inceptionResNetBlock(config), [[8, 8, 16]])).map(({ node, path }) =>
    [...path, node.operation.name].join('/'),
  );
  return kinds.slice(kinds.indexOf('concat') + 1);
};

test('the branch ends in a convolution with a bias, which is scaled and summed', () => {
  expect(ending({ kind: 'A' })).toEqual(['conv2d/conv2d', 'scale', 'add', 'activation']);
  const last = { kind: 'C', scale: 1, outputActivation: 'linear' } as const;
  expect(ending(last)).toEqual(['conv2d/conv2d', 'add']);
});

test('squeeze-and-excitation, then scale, then drop path, then the sum', () => {
  expect(
    ending({ kind: 'B', se: {}, dropPathRate: 0.1 }).filter((kind) => /^(?!se.*(dense|act|glob))/.test(kind)),
  ).toEqual(['conv2d/conv2d', 'se/multiply', 'scale', 'dropPath', 'add', 'activation']);
});

test.each(placements)('squeeze-and-excitation in the place %s', (placement) => {
  const { shape } = countBlock(inceptionResNetBlock({ kind: 'C', se: { placement } }), [8, 8, 64]);
  expect(shape).toEqual([8, 8, 64]);
  const middle = placement === '3x3' ? 448 : 64;
  const weights = torchWeightShapes(
    drawBlock(inceptionResNetBlock({ kind: 'C', se: { placement } }), [[8, 8, 64]]),
  );
  expect(weights).toContainEqual(['se.fc2.bias', [middle]]);
});

test.each([
  ['A', 0.17],
  ['B', 0.1],
  ['C', 0.2],
] as const)('the scale of %s is that of the released network', (kind, factor) => {
  const scale = (config: InceptionResNetBlockConfig) =>
    flatten(drawBlock(inceptionResNetBlock(config), [[8, 8, 16]])).find(
      ({ node }) => node.operation.name === 'scale',
    )!.node.attributes;
  expect(scale({ kind })).toEqual({ factor });
  expect(scale({ kind, scale: 0.3 })).toEqual({ factor: 0.3 });
});

test('the activation after the sum follows the others', () => {
  const kinds = (config: Partial<InceptionResNetBlockConfig>) =>
    flatten(drawBlock(inceptionResNetBlock({ kind: 'B', ...config }), [[8, 8, 16]])).flatMap(({ node }) =>
      node.operation.name === 'activation' ? [(node.attributes as { kind: string }).kind] : [],
    );
  expect(kinds({ activation: 'silu' })).toEqual(Array.from({ length: 5 }, () => 'silu'));
  expect(kinds({ outputActivation: 'silu' })).toEqual(['relu', 'relu', 'relu', 'relu', 'silu']);
});

describe('refuses', () => {
  test.each<[object, string | RegExp]>([
    [{}, "kind = undefined must be one of 'A', 'B', 'C'."],
    [{ kind: 'a' }, "kind = 'a' must be one of 'A', 'B', 'C'. Did you mean 'A'?"],
    [{ kind: 'A', version: 3 }, 'version = 3 must be 1 or 2.'],
    [{ kind: 'A', scale: 'small' }, /factor = 'small' must be a number/],
    [{ kind: 'A', se: true }, 'se = true must be an object. Write se: { reduction: 16 }.'],
    [{ kind: 'A', filters: 320 }, /^InceptionResNetBlock has no option 'filters'\. Its options: /],
  ])('%j', (config, message) => {
    const call = inceptionResNetBlock(config as InceptionResNetBlockConfig);
    const said = configErrorOf(() => drawBlock(call, [[8, 8, 16]])).message;
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});
