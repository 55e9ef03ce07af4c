import { describe, expect, test } from 'vitest';
import { type InceptionBlockConfig, inceptionBlock } from '../../src/blocks/inceptionBlock';
import { drawBlock } from '../../src/graph/block';
import { goldenInception } from '../golden/load';
import { sameAsDense, torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';
import { countBlock } from '../support/countBlock';

const small = { filters1x1: 3, filters3x3: [2, 4], filters5x5: [2, 3], poolFilters: 2 } as const;

// Parameters as torchvision counts those of its own modules.
test.each<
  [string, number, number, readonly [number, readonly [number, number], readonly [number, number], number]]
>([
  ['3a', 192, 155_872, [64, [96, 128], [16, 32], 32]],
  ['3b', 256, 340_224, [128, [128, 192], [32, 96], 64]],
  ['4a', 480, 364_512, [192, [96, 208], [16, 48], 64]],
  ['4b', 512, 425_232, [160, [112, 224], [24, 64], 64]],
  ['4c', 512, 486_192, [128, [128, 256], [24, 64], 64]],
  ['4d', 512, 573_312, [112, [144, 288], [32, 64], 64]],
  ['4e', 528, 803_840, [256, [160, 320], [32, 128], 128]],
  ['5a', 832, 978_944, [256, [160, 320], [32, 128], 128]],
  ['5b', 832, 1_347_040, [384, [192, 384], [48, 128], 128]],
])('inception%s', (_, channels, params, [filters1x1, filters3x3, filters5x5, poolFilters]) => {
  const widths = { filters1x1, filters3x3, filters5x5, poolFilters };
  const out = filters1x1 + filters3x3[1] + filters5x5[1] + poolFilters;
  expect(
    countBlock(inceptionBlock({ ...widths, batchNorm: true, kernel5x5: 3 }), [14, 14, channels]),
  ).toEqual({ params, shape: [14, 14, out] });
});

test.each([
  ['googlenet', { ...small, batchNorm: true, kernel5x5: 3 }],
  ['googlenet_paper', small],
] as const)("%s has torchvision's weights", (name, config) => {
  const { input, weights, eval: run } = goldenInception[name];
  const drawing = drawBlock(inceptionBlock(config), [input.slice(1)]);
  expect(torchWeightShapes(drawing)).toEqual(sameAsDense(weights));
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

test('squeeze-and-excitation is of what comes out', () => {
  const { output } = drawBlock(inceptionBlock({ ...small, se: { reduction: 4 } }), [[8, 8, 4]]);
  expect(output.name).toBe('se');
  expect(output.inputs[0]!.operation.name).toBe('concat');
});

describe('refuses', () => {
  test.each<[object, string]>([
    [{ filters1x1: undefined }, 'branch1: filters = undefined must be a whole number of at least 1.'],
    [
      { filters3x3: 64 },
      'filters3x3 = 64 must be the widths of two convolutions. Write filters3x3: [reduced, filters].',
    ],
    [{ filters5x5: [16, 0] }, 'filters5x5[1] = 0 must be a whole number of at least 1.'],
    [{ kernel5x5: 4 }, 'kernel5x5 = 4 must be 5 or 3.'],
    [{ widthMultiplier: -1 }, 'widthMultiplier = -1 must be a number of at least 0.'],
    [{ poolFilter: 3 }, "InceptionBlock has no option 'poolFilter'. Did you mean 'poolFilters'?"],
    [{ se: true }, "SqueezeExcite's options = true must be an object."],
  ])('%j', (wrong, message) => {
    const config = { ...small, ...wrong } as InceptionBlockConfig;
    expect(configErrorOf(() => drawBlock(inceptionBlock(config), [[8, 8, 4]])).message).toBe(message);
  });
});
