import { describe, expect, test } from 'vitest';
import { type MlpConvConfig, mlpConv } from '../../src/blocks/mlpConv';
import { drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import { goldenClassics } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: MlpConvConfig, input = [8, 8, 4]) => drawBlock(mlpConv(config), [input]);

test.each<[keyof typeof goldenClassics, MlpConvConfig]>([
  ['mlpConv', { filters: 3, widths: [6, 5], kernelSize: 3 }],
  ['mlpConv_batchNorm', { filters: 3, widths: [3], kernelSize: 5, stride: 2, batchNorm: true }],
])('%s has the weights and the output of the plain torch version', (name, config) => {
  const { input, weights, eval: run } = goldenClassics[name];
  const drawing = draw(config, input.slice(1));
  expect(Object.fromEntries(torchWeightShapes(drawing))).toEqual(weights);
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

test('two 1×1 layers as wide as the output follow, if nothing is said', () => {
  const convs = flatten(
    draw({ filters: 6, kernelSize: [5, 3], stride: 2, groups: 2, dilation: 2, padding: 'same' }),
  )
    .filter(({ node }) => node.operation.name === 'conv2d')
    .map(({ node }) => node.attributes);
  const point = { filters: 6, size: [1, 1], stride: [1, 1], groups: 1, dilation: [1, 1], bias: true };
  expect(convs).toMatchObject([
    { ...point, size: [5, 3], stride: [2, 2], groups: 2, dilation: [2, 2], padding: 'same' },
    point,
    point,
  ]);
});

test('what holds for one layer holds for all', () => {
  const config = {
    bias: true,
    activation: 'silu',
    eps: 1e-3,
    momentum: 0.2,
    kernelInitializer: 'zeros',
    kernelRegularizer: { l2: 1 },
    biasInitializer: 'ones',
  } as const;
  const { bias, activation, eps, momentum, ...kernel } = config;
  const steps = flatten(draw({ filters: 4, kernelSize: 3, batchNorm: true, ...config })).slice(1);
  expect(steps.map(({ node }) => node.attributes)).toMatchObject(
    [1, 2, 3].flatMap(() => [{ bias, ...kernel }, { eps, momentum }, { kind: activation }]),
  );
});

describe('refuses', () => {
  test.each<[object, string]>([
    [
      { filters: 4, kernelSize: 3, widths: [] },
      'widths = [] must list the channels of the layers before the last. Write widths: [192, 160].',
    ],
    [
      { filters: 4, kernelSize: 3, widths: 8 },
      'widths = 8 must list the channels of the layers before the last. Write widths: [192, 160].',
    ],
    [
      { filters: 4, kernelSize: 3, widths: [8, 0] },
      'unit2.conv: filters = 0 must be a whole number of at least 1.',
    ],
    [{ filters: 4, kernelSize: 3, width: [8] }, "MlpConv has no option 'width'. Did you mean 'widths'?"],
  ])('%j', (config, message) => {
    expect(configErrorOf(() => draw(config as MlpConvConfig)).message).toBe(message);
  });
});
