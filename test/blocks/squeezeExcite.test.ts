import { expect, test } from 'vitest';
import { type SqueezeExciteConfig, squeezeExcite } from '../../src/blocks/squeezeExcite';
import { drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { Shape } from '../../src/graph/shape';
import { goldenOps } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: SqueezeExciteConfig, input: Shape = [7, 7, 32]) =>
  drawBlock(squeezeExcite(config), [input]);

/** The width of the middle. */
const widthOf = (channels: number, config: SqueezeExciteConfig): number =>
  Object.fromEntries(torchWeightShapes(draw(config, [7, 7, channels])))['fc1.weight']![0]!;

test('is the figure', () => {
  const steps = flatten(draw({ reduction: 4 }));
  expect(steps.map(({ node }) => `${node.operation.name} ${node.shape.join('×')}`)).toEqual([
    'input 7×7×32',
    'globalPool 32',
    'dense 8',
    'activation 8',
    'dense 32',
    'activation 32',
    'multiply 7×7×32',
  ]);
  const multiply = steps[6]!;
  expect(multiply.inputs).toEqual([steps[0], steps[5]]);
  expect([steps[3], steps[5]].map((step) => step!.node.attributes)).toEqual([
    { kind: 'relu' },
    { kind: 'sigmoid' },
  ]);
});

test('has biases unless it is told', () => {
  expect(torchWeightShapes(draw({ reduction: 4 }))).toEqual([
    ['fc1.weight', [8, 32]],
    ['fc1.bias', [8]],
    ['fc2.weight', [32, 8]],
    ['fc2.bias', [32]],
  ]);
  expect(torchWeightShapes(draw({ reduction: 4, bias: false })).map(([name]) => name)).toEqual([
    'fc1.weight',
    'fc2.weight',
  ]);
});

test.each(goldenOps.squeezeWidths)(
  'divisible: %i channels are squeezed to %i, as timm does',
  (channels, width) => {
    expect(widthOf(channels, { rounding: 'divisible' })).toBe(width);
  },
);

// `channels // reduction`, as in the models ported from the authors' Caffe files.
test.each([
  [64, 16, 4],
  [2048, 16, 128],
  [100, 16, 6],
  [10, 16, 1],
  [30, 2.5, 12],
  [8, 1, 8],
])('floor: %i channels, reduced %f times, are %i', (channels, reduction, width) => {
  expect(widthOf(channels, { reduction })).toBe(width);
});

test('any activation and gate', () => {
  const kinds = flatten(draw({ activation: 'silu', gate: 'hardSigmoid' })).flatMap(({ node }) =>
    node.operation.name === 'activation' ? [node.attributes] : [],
  );
  expect(kinds).toEqual([{ kind: 'silu' }, { kind: 'hardSigmoid' }]);
});

test('squeezes by the mean or by the maximum', () => {
  const kindOf = (config: SqueezeExciteConfig) =>
    flatten(draw(config)).find(({ node }) => node.operation.name === 'globalPool')!.node.attributes;
  expect([kindOf({}), kindOf({ pool: 'max' })]).toEqual([{ kind: 'average' }, { kind: 'max' }]);
});

test('heights and widths may be free', () => {
  expect(draw({}, [null, null, 32]).output.shape).toEqual([null, null, 32]);
});

test.each<[object, RegExp]>([
  [{ reduction: 0.5 }, /^reduction = 0.5 must be a number of at least 1\./],
  [{ reduction: '16' }, /^reduction = '16' must be a number/],
  [{ rounding: 'ceil' }, /^rounding = 'ceil' must be one of 'floor', 'divisible'\./],
  [{ pool: 'mean' }, /^pool = 'mean' must be one of 'average', 'max'\./],
  [{ gate: 'sigmod' }, /Did you mean 'sigmoid'\?$/],
  [{ bias: 'no' }, /^fc1: bias = 'no' must be true or false\./],
  [{ ratio: 16 }, /^SqueezeExcite has no option 'ratio'\./],
  [{ reducton: 16 }, /^SqueezeExcite has no option 'reducton'\. Did you mean 'reduction'\?$/],
])('refuses %j', (config, message) => {
  expect(configErrorOf(() => draw(config)).message).toMatch(message);
});

test('refuses a vector', () => {
  expect(configErrorOf(() => draw({}, [32])).rule).toMatch(/^a feature map/);
});
