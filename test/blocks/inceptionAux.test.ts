import { describe, expect, test } from 'vitest';
import { type InceptionAuxConfig, inceptionAux } from '../../src/blocks/inceptionAux';
import { drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { Shape } from '../../src/graph/shape';
import { goldenInception } from '../golden/load';
import { sameAsDense, torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';
import { countBlock } from '../support/countBlock';

const draw = (config: Partial<InceptionAuxConfig> = {}, input: Shape = [14, 14, 512]) =>
  drawBlock(inceptionAux({ classes: 1000, ...config }), [input]);

test('is the text', () => {
  expect(flatten(draw()).map(({ node }) => `${node.operation.name} ${node.shape.join('×')}`)).toEqual([
    'input 14×14×512',
    'averagePool 4×4×512',
    'conv2d 4×4×128',
    'activation 4×4×128',
    'flatten 2048',
    'dense 1024',
    'activation 1024',
    'dropout 1024',
    'dense 1000',
  ]);
});

test.each([
  [512, 3_188_968],
  [528, 3_191_016],
])('has the parameters of torchvision for %i channels', (channels, params) => {
  expect(countBlock(inceptionAux({ classes: 1000, batchNorm: true }), [14, 14, channels])).toEqual({
    params,
    shape: [1000],
  });
});

test("has torchvision's weights", () => {
  const { input, weights } = goldenInception.googlenet_aux;
  const config = { classes: 3, filters: 1, units: 5, poolSize: 2, poolStride: 2, batchNorm: true };
  expect(torchWeightShapes(draw(config, input.slice(1)))).toEqual(sameAsDense(weights));
});

describe('refuses', () => {
  test.each<[object, Shape, RegExp]>([
    [{ classes: undefined }, [14, 14, 8], /^fc2: units = undefined must be a whole number/],
    [{ units: 0 }, [14, 14, 8], /^units = 0 must be a whole number of at least 1\.$/],
    [{ dropRate: 1 }, [14, 14, 8], /^dropRate = 1 must be a number of at least 0 and below 1\.$/],
    [{}, [4, 4, 8], /^a window that reaches over 5 does not fit a height of 4/],
    [{}, [null, 14, 8], /has no size while H or W is free|free/],
  ])('%j of %j', (config, input, message) => {
    expect(configErrorOf(() => draw(config as Partial<InceptionAuxConfig>, input)).message).toMatch(message);
  });
});
