import { describe, expect, test } from 'vitest';
import { type BottleneckBlockConfig, bottleneckBlock } from '../../src/blocks/bottleneckBlock';
import { drawBlock } from '../../src/graph/block';
import { flatten, type Step } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';
import type { Conv2dAttributes } from '../../src/graph/ops/conv2d';
import type { Shape } from '../../src/graph/shape';
import { goldenBlocks } from '../golden/load';
import { sameAsDense, torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: BottleneckBlockConfig, input: Shape = [8, 8, 16]) =>
  drawBlock(bottleneckBlock(config), [input]);
const stepsOf = (config: BottleneckBlockConfig, input?: Shape) => flatten(draw(config, input)).slice(1);
const kindOf = ({ node, path }: Step) => [...path, node.operation.name].join('/');

/** Attributes of the convolutions by name. */
const convsOf = (config: BottleneckBlockConfig, input?: Shape): Record<string, Conv2dAttributes> =>
  Object.fromEntries(
    stepsOf(config, input)
      .filter(({ node }) => node.operation.name === 'conv2d')
      .map(({ node }) => [node.name, node.attributes as Conv2dAttributes]),
  );

test('is the figure', () => {
  expect(stepsOf({ filters: 16 }).map(kindOf)).toEqual([
    'conv1/conv2d',
    'bn1/batchNorm',
    'activation',
    'conv2/conv2d',
    'bn2/batchNorm',
    'activation',
    'conv3/conv2d',
    'bn3/batchNorm',
    'add',
    'activation',
  ]);
});

test.each<[keyof typeof goldenBlocks, BottleneckBlockConfig]>([
  ['bottleneck', { filters: 8 }],
  ['bottleneck_projection', { filters: 8 }],
  ['bottleneck_stride2', { filters: 8, stride: 2 }],
  ['bottleneck_stride2_on1x1', { filters: 8, stride: 2, strideOn: '1x1' }],
  ['bottleneck_groups2', { filters: 8, stride: 2, groups: 2, groupWidth: 3 }],
  ['bottleneck_dilation2', { filters: 8, dilation: 2 }],
  ['bottleneck_se', { filters: 8, stride: 2, se: { rounding: 'divisible' } }],
  ['bottleneck_silu', { filters: 8, activation: 'silu' }],
])('%s has the weights and the output of torch', (name, config) => {
  const golden = goldenBlocks[name];
  const drawing = draw(config, golden.input.slice(1));
  expect(torchWeightShapes(drawing)).toEqual(sameAsDense(golden.weights));
  expect(drawing.output.shape).toEqual(golden.eval.output.shape.slice(1));
});

test('the stride is on the 3×3, or on the first 1×1', () => {
  const strides = (config: BottleneckBlockConfig) =>
    Object.entries(convsOf(config)).map(([name, { stride }]) => [name, stride[0]]);
  expect(strides({ filters: 16, stride: 2 })).toEqual([
    ['conv1', 1],
    ['conv2', 2],
    ['conv3', 1],
    ['downsample.0', 2],
  ]);
  expect(strides({ filters: 16, stride: 2, strideOn: '1x1' })).toEqual([
    ['conv1', 2],
    ['conv2', 1],
    ['conv3', 1],
    ['downsample.0', 2],
  ]);
});

test('only the 3×3 is grouped and dilated', () => {
  const convs = convsOf({ filters: 16, groups: 2, dilation: 2 });
  expect(convs).toMatchObject({
    conv1: { groups: 1, dilation: [1, 1] },
    conv2: { groups: 2, dilation: [2, 2] },
    conv3: { groups: 1, dilation: [1, 1] },
  });
});

test('the first 1×1 may be narrower than the 3×3, and projections have a kernel of 3, as in SENet-154', () => {
  const config = { filters: 16, stride: 2, width: 8, firstWidth: 4, groups: 2, shortcutKernel: 3 };
  expect(convsOf({ ...config, dilation: 4, firstDilation: 2 })).toMatchObject({
    conv1: { filters: 4, groups: 1 },
    conv2: { filters: 8, groups: 2, stride: [2, 2] },
    conv3: { filters: 16 },
    'downsample.0': { size: [3, 3], stride: [2, 2], dilation: [2, 2], filters: 16 },
  });
  expect(convsOf({ ...config, shortcutKernel: 1, dilation: 2 })).toMatchObject({
    'downsample.0': { size: [1, 1], dilation: [1, 1] },
  });
});

test('firstDilation is the 3×3’s, if that has the stride', () => {
  const config = { filters: 16, stride: 2, dilation: 4, firstDilation: 2 };
  expect(convsOf(config)).toMatchObject({
    conv1: { dilation: [1, 1] },
    conv2: { dilation: [2, 2], stride: [2, 2] },
    conv3: { dilation: [1, 1] },
  });
  expect(convsOf({ ...config, strideOn: '1x1' })).toMatchObject({
    conv1: { dilation: [1, 1], stride: [2, 2] },
    conv2: { dilation: [4, 4], stride: [1, 1] },
  });
});

test('bias: of all convolutions, or of those that end branch and shortcut', () => {
  const biased = (config: Partial<BottleneckBlockConfig>) =>
    Object.entries(convsOf({ filters: 32, ...config })).flatMap(([name, { bias }]) => (bias ? [name] : []));
  expect(biased({})).toEqual([]);
  expect(biased({ bias: true })).toEqual(['conv1', 'conv2', 'conv3', 'downsample.0']);
  expect(biased({ bias: 'last' })).toEqual(['conv3', 'downsample.0']);
});

test.each<[BottleneckBlockConfig, number]>([
  [{ filters: 256 }, 64],
  [{ filters: 256, groups: 32 }, 64],
  [{ filters: 256, groups: 32, groupWidth: 4 }, 128], // ResNeXt-50 32×4d
  [{ filters: 2048, groups: 64, groupWidth: 32 }, 2048], // ResNeXt-101 64×4d, last stage
  [{ filters: 256, width: 128 }, 128], // wide_resnet50_2
  [{ filters: 256, groups: 2, width: 6, groupWidth: 3 }, 6],
  [{ filters: 10, width: 3 }, 3],
])('%j is %i wide inside', (config, width) => {
  const { conv1, conv2, conv3 } = convsOf(config, [8, 8, 16]);
  expect([conv1!.filters, conv2!.filters, conv3!.filters]).toEqual([width, width, config.filters]);
});

test('zeroInitLast: the gamma of bn3 alone begins at 0', () => {
  const zeros = stepsOf({ filters: 32, zeroInitLast: true }).filter(({ node }) =>
    weightsOf(node).some(({ name, initializer }) => name === 'gamma' && initializer === 'zeros'),
  );
  expect(zeros.map(kindOf)).toEqual(['bn3/batchNorm']);
});

test('squeeze-and-excitation and drop path stand on the branch, before the sum', () => {
  const steps = stepsOf({ filters: 32, se: { reduction: 4 }, dropPathRate: 0.1 });
  const sum = steps.find(({ node }) => node.operation.name === 'add')!;
  expect(sum.inputs.map(kindOf)).toEqual(['dropPath', 'downsample.1/batchNorm']);
  expect(sum.inputs[0]!.inputs.map(kindOf)).toEqual(['se/multiply']);
  expect(sum.inputs[0]!.inputs[0]!.inputs[0]!.path).toEqual(['bn3']);
});

test('what holds for kernels and norms holds for all of them, those of the shortcut too', () => {
  const config = {
    kernelInitializer: 'heUniform',
    kernelRegularizer: { l1: 1e-4 },
    eps: 1e-3,
    momentum: 0.01,
  } as const;
  const { eps, momentum, ...kernel } = config;
  const steps = stepsOf({ filters: 32, stride: 2, ...config });
  const attributesOf = (operation: string) =>
    steps.filter(({ node }) => node.operation.name === operation).map(({ node }) => node.attributes);
  expect(attributesOf('conv2d')).toMatchObject([1, 2, 3, 4].map(() => kernel));
  expect(attributesOf('batchNorm')).toMatchObject([1, 2, 3, 4].map(() => ({ eps, momentum })));
});

describe('refuses', () => {
  test.each<[object, string | RegExp]>([
    [
      { filters: 1002 },
      'bottleneck = 4 must divide 1002 filters (1002 % 4 = 2). Nearest widths: 1000, 1004.',
    ],
    [
      { filters: 64, width: 1000, groups: 32 },
      'conv2: groups = 32 must divide 1000 input channels (1000 % 32 = 8). Nearest widths: 992, 1024.',
    ],
    [
      { filters: 64, width: 100, groups: 32, groupWidth: 4 },
      'width = 100 must be groups · groupWidth = 32 · 4 = 128. Say one of width and groupWidth.',
    ],
    [{ filters: 64, groupWidth: 0 }, 'groupWidth = 0 must be a whole number of at least 1.'],
    [{ filters: 64, groups: 1.5, groupWidth: 4 }, 'groups = 1.5 must be a whole number of at least 1.'],
    [{ filters: 64, width: -1 }, 'width = -1 must be a whole number of at least 1.'],
    [{}, 'filters = undefined must be a whole number of at least 1.'],
    [{ filters: 64, strideOn: '2x2' }, /^strideOn = '2x2' must be one of '3x3', '1x1'\./],
    [
      { filters: 64, groupwidth: 4 },
      "BottleneckBlock has no option 'groupwidth'. Did you mean 'groupWidth'?",
    ],
    [
      { filters: 64, cardinality: 32 },
      /^BottleneckBlock has no option 'cardinality'\. Its options: filters, /,
    ],
  ])('%j', (config, message) => {
    const said = configErrorOf(() => draw(config as BottleneckBlockConfig)).message;
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});
