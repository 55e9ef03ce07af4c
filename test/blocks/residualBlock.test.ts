import { describe, expect, test } from 'vitest';
import { type ResidualBlockConfig, residualBlock } from '../../src/blocks/residualBlock';
import type { ResidualOrder } from '../../src/blocks/residualOrder';
import type { Placement } from '../../src/blocks/residualUnit';
import { drawBlock } from '../../src/graph/block';
import { flatten, type Step } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';
import type { Conv2dAttributes } from '../../src/graph/ops/conv2d';
import type { Shape } from '../../src/graph/shape';
import { goldenBlocks } from '../golden/load';
import { sameAsDense, torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: ResidualBlockConfig, input: Shape = [8, 8, 16]) =>
  drawBlock(residualBlock(config), [input]);
const stepsOf = (config: ResidualBlockConfig, input?: Shape) => flatten(draw(config, input)).slice(1);
const kindOf = ({ node, path }: Step) => [...path, node.operation.name].join('/');

test('is the figure', () => {
  expect(stepsOf({ filters: 16 }).map(kindOf)).toEqual([
    'conv1/conv2d',
    'bn1/batchNorm',
    'activation',
    'conv2/conv2d',
    'bn2/batchNorm',
    'add',
    'activation',
  ]);
});

test.each<[keyof typeof goldenBlocks, ResidualBlockConfig]>([
  ['basic', { filters: 4 }],
  ['basic_stride2', { filters: 8, stride: 2 }],
  ['basic_shortcutC', { filters: 4, shortcut: 'C' }],
  ['basic_shortcutA_fb', { filters: 8, stride: 2, shortcut: 'A' }],
  ['basic_shortcutA_akamaster', { filters: 8, stride: 2, shortcut: 'A-centered' }],
  ['basic_shortcutA_stochasticDepth', { filters: 8, stride: 2, shortcut: 'A-pooled' }],
  ['basic_se', { filters: 4, se: { rounding: 'divisible' } }],
])('%s has the weights and the output of torch', (name, config) => {
  const golden = goldenBlocks[name];
  const drawing = draw(config, golden.input.slice(1));
  expect(torchWeightShapes(drawing)).toEqual(sameAsDense(golden.weights));
  expect(drawing.output.shape).toEqual(golden.eval.output.shape.slice(1));
});

test('squeeze-and-excitation and drop path stand on the branch, before the sum', () => {
  const steps = stepsOf({ filters: 32, stride: 2, se: { reduction: 4 }, dropPathRate: 0.1 });
  const sum = steps.find(({ node }) => node.operation.name === 'add')!;
  const [branch, shortcut] = sum.inputs as [Step, Step];
  expect(branch.node).toMatchObject({ operation: { name: 'dropPath' }, attributes: { rate: 0.1 } });
  expect(branch.inputs.map(kindOf)).toEqual(['se/multiply']);
  expect(branch.inputs[0]!.inputs.map(kindOf)).toEqual(['bn2/batchNorm', 'se/activation']);
  expect(kindOf(shortcut)).toBe('downsample.1/batchNorm');
});

test('the stride is on the first convolution', () => {
  const strides = stepsOf({ filters: 16, stride: [2, 1] }).flatMap(({ node }) =>
    node.operation.name === 'conv2d' ? [[node.name, (node.attributes as { stride: unknown }).stride]] : [],
  );
  expect(strides).toEqual([
    ['conv1', [2, 1]],
    ['conv2', [1, 1]],
    ['downsample.0', [2, 1]],
  ]);
});

test('zeroInitLast: the last gamma alone begins at 0', () => {
  const zeros = (config: ResidualBlockConfig) =>
    stepsOf(config)
      .filter(({ node }) =>
        weightsOf(node).some(({ name, initializer }) => name === 'gamma' && initializer === 'zeros'),
      )
      .map(kindOf);
  expect(zeros({ filters: 32, zeroInitLast: true })).toEqual(['bn2/batchNorm']);
  expect(zeros({ filters: 32 })).toEqual([]);
});

test('any activation, at both places', () => {
  const kinds = stepsOf({ filters: 16, activation: 'silu' }).flatMap(({ node }) =>
    node.operation.name === 'activation' ? [(node.attributes as { kind: string }).kind] : [],
  );
  expect(kinds).toEqual(['silu', 'silu']);
  expect(stepsOf({ filters: 16, activation: 'linear' }).map(kindOf)).not.toContain('activation');
});

test('dilation spreads both 3×3 kernels and keeps the size', () => {
  const drawing = draw({ filters: 16, dilation: 2 });
  expect(drawing.output.shape).toEqual([8, 8, 16]);
  const convs = flatten(drawing).filter(({ node }) => node.operation.name === 'conv2d');
  expect(convs.map(({ node }) => node.attributes)).toMatchObject([
    { dilation: [2, 2] },
    { dilation: [2, 2] },
  ]);
});

test('firstDilation is the first kernel’s, up to the stride', () => {
  const dilations = (config: ResidualBlockConfig) =>
    Object.fromEntries(
      stepsOf(config).flatMap(({ node }) =>
        node.operation.name === 'conv2d' ? [[node.name, (node.attributes as Conv2dAttributes).dilation]] : [],
      ),
    );
  expect(dilations({ filters: 16, dilation: 4, firstDilation: 2 })).toEqual({ conv1: [2, 2], conv2: [4, 4] });
  expect(dilations({ filters: 16, firstDilation: [2, 1] })).toEqual({ conv1: [2, 1], conv2: [1, 1] });
  expect(dilations({ filters: 16, dilation: 3 })).toEqual({ conv1: [3, 3], conv2: [3, 3] });
  expect(draw({ filters: 16, stride: 2, dilation: 4, firstDilation: 2 }).output.shape).toEqual([4, 4, 16]);
});

test('bias: of all convolutions, or of those that end branch and shortcut', () => {
  const biased = (config: Partial<ResidualBlockConfig>) =>
    stepsOf({ filters: 32, ...config }).flatMap(({ node }) =>
      weightsOf(node).some(({ name }) => name === 'bias') ? [node.name] : [],
    );
  expect(biased({})).toEqual([]);
  expect(biased({ bias: false })).toEqual([]);
  expect(biased({ bias: true })).toEqual(['conv1', 'conv2', 'downsample.0']);
  expect(biased({ bias: 'last' })).toEqual(['conv2', 'downsample.0']);
  expect(biased({ bias: 'last', order: 'fullPreActivation' })).toEqual(['conv2', 'downsample.conv']);
  expect(biased({ bias: true, filters: 16 })).toEqual(['conv1', 'conv2']);
});

test('what holds for kernels and norms holds for all of them, those of the shortcut too', () => {
  const config = {
    kernelInitializer: 'orthonormal',
    kernelRegularizer: { l2: 1e-4 },
    eps: 1e-3,
    momentum: 0.01,
  } as const;
  const steps = stepsOf({ filters: 32, stride: 2, ...config });
  const attributesOf = (operation: string) =>
    steps.filter(({ node }) => node.operation.name === operation).map(({ node }) => node.attributes);
  const { eps, momentum, ...kernel } = config;
  expect(attributesOf('conv2d')).toMatchObject([kernel, kernel, kernel]);
  expect(attributesOf('batchNorm')).toMatchObject([1, 2, 3].map(() => ({ eps, momentum })));
  const kernels = steps.flatMap(({ node }) => weightsOf(node)).filter(({ name }) => name === 'kernel');
  expect(kernels).toMatchObject(
    [1, 2, 3].map(() => ({ initializer: 'orthonormal', regularizer: { l2: 1e-4 } })),
  );
});

test('heights and widths may be free', () => {
  expect(draw({ filters: 32, stride: 2 }, [null, null, 16]).output.shape).toEqual([null, null, 32]);
  expect(draw({ filters: 32, stride: 2, shortcut: 'A' }, [null, 9, 16]).output.shape).toEqual([null, 5, 32]);
});

describe('order', () => {
  const [conv1, conv2, bn1, bn2] = ['conv1/conv2d', 'conv2/conv2d', 'bn1/batchNorm', 'bn2/batchNorm'];
  const [relu, sum] = ['activation', 'add'];

  test.each<[ResidualOrder, (string | undefined)[]]>([
    ['original', [conv1, bn1, relu, conv2, bn2, sum, relu]],
    ['normAfterAddition', [conv1, bn1, relu, conv2, sum, bn2, relu]],
    ['reluBeforeAddition', [conv1, bn1, relu, conv2, bn2, relu, sum]],
    ['reluOnlyPreActivation', [relu, conv1, bn1, relu, conv2, bn2, sum]],
  ])('%s is as in the figure', (order, kinds) => {
    expect(stepsOf({ filters: 16, order }).map(kindOf)).toEqual(kinds);
  });

  test.each<[ResidualOrder, string]>([
    ['original', 'bn2/gamma'],
    ['normAfterAddition', 'conv2/kernel'],
    ['reluOnlyPreActivation', 'bn2/gamma'],
    ['fullPreActivation', 'conv2/kernel'],
  ])('%s: zeroInitLast sets %s', (order, zeros) => {
    const set = stepsOf({ filters: 16, order, zeroInitLast: true }).flatMap(({ node, path }) =>
      weightsOf(node)
        .filter(({ name, initializer }) => ['kernel', 'gamma'].includes(name) && initializer === 'zeros')
        .map(({ name }) => [...path, name].join('/')),
    );
    expect(set).toEqual([zeros]);
  });
});

describe('squeeze-and-excitation', () => {
  const around = (placement: Placement, filters = 32) => {
    const steps = stepsOf({ filters, se: { reduction: 4, placement } });
    const rescaled = steps.find(({ node }) => node.operation.name === 'multiply')!;
    const takers = steps.filter(({ inputs }) => inputs.includes(rescaled)).map(kindOf);
    return [rescaled.inputs[0]!.node.operation.name, ...takers];
  };

  test.each<[Placement, string[]]>([
    ['standard', ['batchNorm', 'add']],
    ['pre', ['input', 'conv1/conv2d']],
    ['post', ['activation']],
    ['identity', ['batchNorm', 'add']],
    ['3x3', ['batchNorm', 'add']],
  ])('%s: what it takes, and what takes it', (placement, neighbours) => {
    expect(around(placement)).toEqual(neighbours);
  });

  test('identity: of the shortcut', () => {
    expect(around('identity', 16)).toEqual(['input', 'add']);
  });
});

describe('refuses', () => {
  test.each<[object, string | RegExp]>([
    [{}, 'conv1: filters = undefined must be a whole number of at least 1.'],
    [{ filters: 0 }, 'conv1: filters = 0 must be a whole number of at least 1.'],
    [{ filters: 16, stride: 0 }, 'conv1: stride = 0 must be a whole number of at least 1.'],
    [{ filters: 16, dropPathRate: 1 }, 'dropPathRate = 1 must be a number of at least 0 and below 1.'],
    [{ filters: 16, order: 'preActivation' }, /^order = 'preActivation' must be one of 'original', /],
    [
      { filters: 16, order: 'reluBeforeAddition', zeroInitLast: true },
      /^zeroInitLast cannot be with order = 'reluBeforeAddition'.* Leave zeroInitLast out\.$/,
    ],
    [{ filters: 16, se: { placement: 'after' } }, /^placement = 'after' must be one of 'standard', 'pre', /],
    [{ filters: 16, bias: 'first' }, "bias = 'first' must be true or false."],
    [{ filters: 16, firstDilation: 0 }, 'conv1: dilation = 0 must be a whole number of at least 1.'],
    [{ filters: 16, zeroInitLast: 'yes' }, "zeroInitLast = 'yes' must be true or false."],
    [
      { filters: 16, groups: 2 },
      /^ResidualBlock has no option 'groups'\. Its options: filters, stride, .*shortcut/,
    ],
    [{ filters: 16, strides: 2 }, "ResidualBlock has no option 'strides'. Did you mean 'stride'?"],
    [{ filter: 16 }, "ResidualBlock has no option 'filter'. Did you mean 'filters'?"],
    [
      { filters: 16, shortcut: 'D' },
      /^shortcut = 'D' must be one of 'A', 'A-centered', 'A-pooled', 'B', 'C'\./,
    ],
    [{ filters: 16, shortcut: 'a' }, /Did you mean 'A'\?$/],
    [
      { filters: 16, se: { reductio: 4 } },
      "se: SqueezeExcite has no option 'reductio'. Did you mean 'reduction'?",
    ],
    [{ filters: 16, se: 4 }, 'se = 4 must be an object. Write se: { reduction: 16 }.'],
    [{ filters: 16, se: true }, 'se = true must be an object. Write se: { reduction: 16 }.'],
    [{ filters: 16, activation: 'RELU6' }, /^activation = 'RELU6' must be one of .* Did you mean 'relu6'\?$/],
  ])('%j', (config, message) => {
    const said = configErrorOf(() => draw(config as ResidualBlockConfig)).message;
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});
