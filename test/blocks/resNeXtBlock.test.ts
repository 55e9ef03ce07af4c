import { describe, expect, test } from 'vitest';
import { bottleneckBlock } from '../../src/blocks/bottleneckBlock';
import { type ResNeXtBlockConfig, resNeXtBlock } from '../../src/blocks/resNeXtBlock';
import { drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { Conv2dAttributes } from '../../src/graph/ops/conv2d';
import type { Shape } from '../../src/graph/shape';
import { cifarResNeXt, resnext50_32x4d } from '../../src/models/resNeXt';
import { goldenResidual } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const forms = ['split', 'concat', 'grouped'] as const;

const draw = (config: ResNeXtBlockConfig, input: Shape = [8, 8, 16]) =>
  drawBlock(resNeXtBlock(config), [input]);
const kindsOf = (config: ResNeXtBlockConfig): string[] =>
  flatten(draw(config))
    .slice(1)
    .map(({ node, path }) => [...path, node.operation.name].join('/'));

/** The first two convolutions of a branch. */
const branch = (index: number): string[] =>
  ['conv1/conv2d', 'bn1/batchNorm', 'conv2/conv2d', 'bn2/batchNorm'].map(
    (name) => `branches.${index}.${name}`,
  );

describe('is the figure', () => {
  const config = { filters: 16, groups: 2, groupWidth: 3 } as const;
  const named = (form: 'split' | 'concat') =>
    kindsOf({ ...config, form }).filter((kind) => kind !== 'activation');

  test('(a) split', () => {
    expect(named('split')).toEqual([
      ...branch(0),
      'branches.0.conv3/conv2d',
      ...branch(1),
      'branches.1.conv3/conv2d',
      'add',
      'bn3/batchNorm',
      'add',
    ]);
  });

  test('(b) concat', () => {
    expect(named('concat')).toEqual([
      ...branch(0),
      ...branch(1),
      'concat',
      'conv3/conv2d',
      'bn3/batchNorm',
      'add',
    ]);
  });

  test('(c) grouped: a bottleneck with groups', () => {
    const bottleneck = drawBlock(bottleneckBlock(config), [[8, 8, 16]]);
    expect(torchWeightShapes(draw(config))).toEqual(torchWeightShapes(bottleneck));
    expect(torchWeightShapes(draw({ ...config, form: 'grouped' }))).toEqual(torchWeightShapes(bottleneck));
  });
});

test.each<[keyof typeof goldenResidual, ResNeXtBlockConfig['form']]>([
  ['resNeXt_grouped', 'grouped'],
  ['resNeXt_split', 'split'],
  ['resNeXt_concat', 'concat'],
])('%s has the weights of torch', (name, form) => {
  const { input, weights } = goldenResidual[name];
  const drawing = draw({ filters: 4, stride: 2, groups: 2, groupWidth: 2, form }, input.slice(1));
  expect(Object.fromEntries(torchWeightShapes(drawing))).toEqual(weights);
});

test('is 32×4d unless told otherwise', () => {
  const shapes = Object.fromEntries(torchWeightShapes(draw({ filters: 256 }, [56, 56, 256])));
  expect(shapes).toMatchObject({ 'conv1.weight': [128, 256, 1, 1], 'conv2.weight': [128, 4, 3, 3] });
});

test.each(forms)('%s: one unit of 32×4d has 70,144 weights in its convolutions', (form) => {
  const weights = torchWeightShapes(draw({ filters: 256, form }, [56, 56, 256])).filter(([name]) =>
    /conv\d\.weight$/.test(name),
  );
  const sizes = weights.map(([, shape]) => shape.reduce((product, extent) => product * extent, 1));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(70_144);
});

test('ResNeXt-50 32×4d has the published numbers, and its other forms have them too', () => {
  const published = { params: 25_028_904, statistics: 68_224, macs: 4_230_479_872 };
  expect(resnext50_32x4d().analyze()).toMatchObject(published);
  expect(resnext50_32x4d({ form: 'concat' }).analyze()).toMatchObject(published);
  expect(resnext50_32x4d({ form: 'split' }).analyze()).toMatchObject(published);
});

test('ResNeXt-29 has the published parameters', () => {
  expect(cifarResNeXt({ groups: 8 }).analyze().params).toBe(34_426_698);
  expect(cifarResNeXt({ groups: 16 }).analyze().params).toBe(68_155_210);
  expect(cifarResNeXt({ groups: 8, numClasses: 100 }).analyze().params).toBe(34_426_698 + 92_250);
});

test.each(['split', 'concat'] as const)('%s: options reach every branch', (form) => {
  const config = { filters: 8, groups: 2, stride: 2, dilation: 2, activation: 'silu', eps: 1e-3 } as const;
  const steps = flatten(draw({ ...config, form, kernelInitializer: 'heUniform' }));
  const all = (operation: string) => steps.filter(({ node }) => node.operation.name === operation);
  for (const { node } of all('conv2d')) {
    expect(node.attributes).toMatchObject({ kernelInitializer: 'heUniform', groups: 1 });
  }
  for (const { node } of all('batchNorm')) expect(node.attributes).toMatchObject({ eps: 1e-3 });
  for (const { node } of all('activation')) expect(node.attributes).toEqual({ kind: 'silu' });
  const inner = all('conv2d').filter(({ node }) => node.name.endsWith('conv2'));
  expect(inner.map(({ node }) => node.attributes)).toMatchObject(
    [0, 1].map(() => ({ stride: [2, 2], dilation: [2, 2], filters: 2 })),
  );
});

test.each(forms)('%s: firstDilation is of the 3×3s that have the stride', (form) => {
  const dilations = (strideOn: '3x3' | '1x1') =>
    flatten(draw({ filters: 8, groups: 2, stride: 2, dilation: 4, firstDilation: 2, strideOn, form }))
      .filter(({ node }) => node.operation.name === 'conv2d' && node.name.endsWith('conv2'))
      .map(({ node }) => String((node.attributes as Conv2dAttributes).dilation));
  expect(new Set(dilations('3x3'))).toEqual(new Set(['2,2']));
  expect(new Set(dilations('1x1'))).toEqual(new Set(['4,4']));
});

test.each(forms)('%s: bias is of all convolutions, or of those that end branches and shortcut', (form) => {
  const biased = (bias: boolean | 'last') =>
    flatten(draw({ filters: 8, groups: 2, form, bias })).flatMap(({ node }) => {
      const { name, operation, attributes } = node;
      return operation.name === 'conv2d' && (attributes as Conv2dAttributes).bias ? [name] : [];
    });
  const convs = flatten(draw({ filters: 8, groups: 2, form })).flatMap(({ node }) =>
    node.operation.name === 'conv2d' ? [node.name] : [],
  );
  expect(biased(false)).toEqual([]);
  expect(biased(true)).toEqual(convs);
  expect(biased('last')).toEqual(convs.filter((name) => /conv3$|^downsample/.test(name)));
});

test.each<[object, RegExp]>([
  [{}, /^filters = undefined must be a whole number of at least 1\./],
  [{ filters: 100 }, /^2 · groups = 64 must divide 100 filters/],
  [{ filters: 64, form: 'sum' }, /^form = 'sum' must be one of 'split', 'concat', 'grouped'\./],
  [{ filters: 64, groups: 0, groupWidth: 4 }, /^groups = 0 must be a whole number of at least 1\./],
  [{ filters: 64, cardinality: 32 }, /^ResNeXtBlock has no option 'cardinality'/],
  [
    { filters: 64, form: 'split', se: { placement: '3x3' } },
    /^placement = '3x3' cannot be with form = 'split'.* Take form: 'concat' or 'grouped'/,
  ],
])('refuses %j', (config, message) => {
  expect(configErrorOf(() => draw(config as ResNeXtBlockConfig)).message).toMatch(message);
});

test.each(forms)('%s has no option that it does not know', (form) => {
  expect(configErrorOf(() => draw({ filters: 64, form, order: 'original' } as never)).rule).toBe(
    "ResNeXtBlock has no option 'order'",
  );
});
