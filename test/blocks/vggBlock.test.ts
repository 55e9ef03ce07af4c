import { describe, expect, test } from 'vitest';
import { type VggBlockConfig, vggBlock } from '../../src/blocks/vggBlock';
import { drawBlock } from '../../src/graph/block';
import { flatten, type Step } from '../../src/graph/flatten';
import { goldenClassics } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: VggBlockConfig, input: readonly (number | null)[] = [8, 8, 4]) =>
  drawBlock(vggBlock(config), [input]);
const kindOf = ({ node, path }: Step) => [...path, node.operation.name].join('/');
const kinds = (config: VggBlockConfig) => flatten(draw(config)).slice(1).map(kindOf);

test.each<[keyof typeof goldenClassics, VggBlockConfig]>([
  ['vgg', { filters: 4 }],
  ['vgg_batchNorm', { filters: 3, repeat: 3, batchNorm: true, bias: false }],
])('%s has the weights and the output of torchvision', (name, config) => {
  const { input, weights, eval: run } = goldenClassics[name];
  const drawing = draw(config, input.slice(1));
  expect(Object.fromEntries(torchWeightShapes(drawing))).toEqual(weights);
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

test('is the table', () => {
  const units = ['unit1.conv/conv2d', 'activation', 'unit2.conv/conv2d', 'activation'];
  expect(kinds({ filters: 4 })).toEqual([...units, 'maxPool']);
  expect(kinds({ filters: 4, pool: false })).toEqual(units);
});

test('squeeze-and-excitation follows every activation', () => {
  const steps = flatten(draw({ filters: 16, batchNorm: true, se: { reduction: 4 } }));
  const rescalings = steps.filter(({ node }) => node.operation.name === 'multiply');
  expect(rescalings.map(kindOf)).toEqual(['unit1.se/multiply', 'unit2.se/multiply']);
  expect(rescalings.map(({ inputs }) => kindOf(inputs[0]!))).toEqual(['activation', 'activation']);
});

test('what holds for one convolution holds for all', () => {
  const config = {
    filters: 6,
    kernelSize: 5,
    padding: 'same',
    dilation: 2,
    groups: 2,
    activation: 'silu',
    eps: 1e-3,
    momentum: 0.2,
    kernelInitializer: 'zeros',
    kernelRegularizer: { l2: 1 },
    biasInitializer: 'ones',
  } as const;
  const { kernelSize, dilation, activation, eps, momentum, ...kernel } = config;
  const conv = { ...kernel, size: [kernelSize, kernelSize], dilation: [dilation, dilation], bias: true };
  const steps = flatten(draw({ ...config, batchNorm: true }, [null, 9, 4])).slice(1);
  expect(steps.map(({ node }) => node.attributes)).toMatchObject([
    ...[1, 2].flatMap(() => [conv, { eps, momentum }, { kind: activation }]),
    { size: [2, 2], stride: [2, 2] },
  ]);
  expect(steps[steps.length - 1]!.node.shape).toEqual([null, 4, 6]);
});

describe('refuses', () => {
  test.each<[object, string]>([
    [{}, 'unit1.conv: filters = undefined must be a whole number of at least 1.'],
    [{ filters: 4, repeat: 0 }, 'repeat = 0 must be a whole number of at least 1.'],
    [{ filters: 4, pool: 2 }, 'pool = 2 must be true or false.'],
    [{ filters: 4, batchNorms: true }, "VggBlock has no option 'batchNorms'. Did you mean 'batchNorm'?"],
  ])('%j', (config, message) => {
    expect(configErrorOf(() => draw(config as VggBlockConfig)).message).toBe(message);
  });
});
