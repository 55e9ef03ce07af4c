import { describe, expect, test } from 'vitest';
import { type ConvNormActConfig, convNormAct } from '../../src/blocks/convNormAct';
import { drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { Shape } from '../../src/graph/shape';
import { goldenInception } from '../golden/load';
import { sameAsDense, torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: ConvNormActConfig, input: Shape = [9, 9, 8]) => drawBlock(convNormAct(config), [input]);

const kinds = (config: ConvNormActConfig) =>
  flatten(draw(config))
    .slice(1)
    .map(({ node, path }) => [...path, node.operation.name].join('/'));

const windows = (config: ConvNormActConfig) =>
  flatten(draw(config)).flatMap(({ node }) =>
    node.operation.name === 'conv2d' ? [node.attributes as Record<string, unknown>] : [],
  );

test('is the figure', () => {
  expect(kinds({ filters: 4, kernelSize: 3 })).toEqual(['conv/conv2d', 'bn/batchNorm', 'activation']);
  expect(kinds({ filters: 4, kernelSize: 3, factorised: true })).toEqual(
    ['0.conv/conv2d', '0.bn/batchNorm', 'activation'].concat('1.conv/conv2d', '1.bn/batchNorm', 'activation'),
  );
});

test('a convolution has a bias if no norm follows, or if it is told', () => {
  const names = (config: Partial<ConvNormActConfig>) =>
    torchWeightShapes(draw({ filters: 4, kernelSize: 1, ...config })).map(([name]) => name);
  const norm = ['bn.weight', 'bn.bias', 'bn.running_mean', 'bn.running_var'];
  expect(names({})).toEqual(['conv.weight', ...norm]);
  expect(names({ bias: true })).toEqual(['conv.weight', 'conv.bias', ...norm]);
  expect(names({ gamma: false })).toEqual(['conv.weight', ...norm.slice(1)]);
  expect(names({ batchNorm: false })).toEqual(['conv.weight', 'conv.bias']);
  expect(names({ batchNorm: false, bias: false })).toEqual(['conv.weight']);
});

test('factorised as in torch', () => {
  const { input, weights, eval: run } = goldenInception.factorised;
  const drawing = draw({ filters: 4, kernelSize: 3, stride: 2, factorised: true }, input.slice(1));
  expect(torchWeightShapes(drawing)).toEqual(sameAsDense(weights));
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

test('factorised, each convolution has its axis of everything', () => {
  const [across, along] = windows({
    filters: 4,
    kernelSize: [3, 5],
    stride: [1, 2],
    dilation: [2, 1],
    padding: [
      [2, 1],
      [0, 3],
    ],
    factorised: true,
  });
  expect(across).toMatchObject({ size: [1, 5], stride: [1, 2], dilation: [1, 1] });
  expect(across!['padding']).toEqual([
    [0, 0],
    [0, 3],
  ]);
  expect(along).toMatchObject({ size: [3, 1], stride: [1, 1], dilation: [2, 1] });
  expect(along!['padding']).toEqual([
    [2, 1],
    [0, 0],
  ]);
});

test.each(['torch', 'same', 'valid', 1, 2] as const)(
  'factorised gives the same map with padding %s',
  (padding) => {
    const whole = { filters: 4, kernelSize: 5, stride: 2, padding };
    expect(draw({ ...whole, factorised: true }).output.shape).toEqual(draw(whole).output.shape);
  },
);

test('what holds for kernels and norms holds for all of them', () => {
  const kernel = { kernelInitializer: 'orthonormal', kernelRegularizer: { l2: 1e-4 } } as const;
  const steps = flatten(
    draw({ filters: 4, kernelSize: 3, factorised: true, groups: 2, eps: 1e-3, momentum: 0.2, ...kernel }),
  );
  const attributesOf = (operation: string) =>
    steps.filter(({ node }) => node.operation.name === operation).map(({ node }) => node.attributes);
  expect(attributesOf('conv2d')).toMatchObject([1, 2].map(() => ({ groups: 2, ...kernel })));
  expect(attributesOf('batchNorm')).toMatchObject([1, 2].map(() => ({ eps: 1e-3, momentum: 0.2 })));
});

describe('refuses', () => {
  test.each<[object, string]>([
    [{ kernelSize: 3 }, 'conv: filters = undefined must be a whole number of at least 1.'],
    [{ filters: 4, kernelSize: 3, factorised: 1 }, 'factorised = 1 must be true or false.'],
    [{ filters: 4, kernelSize: 3, batchNorm: 'no' }, "batchNorm = 'no' must be true or false."],
    [{ filters: 4, kernelSize: 3, gamma: 0 }, 'bn: scale = 0 must be true or false.'],
    [
      { filters: 4, kernelSize: 3, factorized: true },
      "ConvNormAct has no option 'factorized'. Did you mean 'factorised'?",
    ],
    [
      { filters: 4, kernelSize: 11, padding: 'valid' },
      'conv: a window that reaches over 11 does not fit a height of 9 with 0 + 0 of padding. ' +
        'Use a larger input, a smaller window, or fewer strides before it.',
    ],
  ])('%j', (config, message) => {
    expect(configErrorOf(() => draw(config as ConvNormActConfig)).message).toBe(message);
  });
});
