import { describe, expect, test } from 'vitest';
import { type PreActBlockConfig, preActBlock } from '../../src/blocks/preActBlock';
import { residualBlock } from '../../src/blocks/residualBlock';
import { drawBlock } from '../../src/graph/block';
import { flatten, type Step } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';
import type { Shape } from '../../src/graph/shape';
import { preresnet110_cifar } from '../../src/models/cifarPreActResNet';
import { goldenResidual } from '../golden/load';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: PreActBlockConfig, input: Shape = [8, 8, 16]) =>
  drawBlock(preActBlock(config), [input]);
const stepsOf = (config: PreActBlockConfig) => flatten(draw(config)).slice(1);
const kindOf = ({ node, path }: Step) => [...path, node.operation.name].join('/');
/** The shortcut's end. */
const shortcutOf = (config: PreActBlockConfig): Step =>
  stepsOf(config).find(({ node }) => node.operation.name === 'add')!.inputs[1]!;

test('is the figure', () => {
  expect(stepsOf({ filters: 16 }).map(kindOf)).toEqual([
    'norm1/batchNorm',
    'activation',
    'conv1/conv2d',
    'norm2/batchNorm',
    'activation',
    'conv2/conv2d',
    'add',
  ]);
  expect(shortcutOf({ filters: 16 }).node.operation.name).toBe('input');
});

test.each<[keyof typeof goldenResidual, PreActBlockConfig]>([
  ['preAct', { filters: 2 }],
  ['preAct_stride2', { filters: 3, stride: 2 }],
])('%s has the weights of timm', (name, config) => {
  const { input, weights } = goldenResidual[name];
  expect(Object.fromEntries(torchWeightShapes(draw(config, input.slice(1))))).toEqual(weights);
});

describe('who takes the first norm and activation', () => {
  test.each<[PreActBlockConfig, shortcut: string, first: string]>([
    [{ filters: 16 }, 'input', 'norm1/batchNorm'],
    [{ filters: 32 }, 'activation', 'norm1/batchNorm'],
    [{ filters: 16, shortcut: 'C' }, 'activation', 'norm1/batchNorm'],
    [{ filters: 16, preActivation: 'both' }, 'activation', 'norm1/batchNorm'],
    [{ filters: 32, preActivation: 'branch' }, 'input', 'norm1/batchNorm'],
    [{ filters: 32, preActivation: 'none' }, 'input', 'conv1/conv2d'],
    [{ filters: 16, preActivation: 'none' }, 'input', 'conv1/conv2d'],
  ])('%j', (config, taken, first) => {
    const shortcut = shortcutOf(config);
    const isProjection = kindOf(shortcut) === 'downsample.conv/conv2d';
    expect((isProjection ? shortcut.inputs[0]! : shortcut).node.operation.name).toBe(taken);
    expect(kindOf(stepsOf(config)[0]!)).toBe(first);
  });
});

test('is the full pre-activation of ResidualBlock', () => {
  const config = { filters: 32, stride: 2, se: { reduction: 4 } } as const;
  const ordered = drawBlock(residualBlock({ ...config, order: 'fullPreActivation' }), [[8, 8, 16]]);
  expect(flatten(ordered).map(kindOf)).toEqual(flatten(draw(config)).map(kindOf));
});

test('zeroInitLast: the last kernel begins at 0, for no norm follows', () => {
  const zeros = stepsOf({ filters: 16, zeroInitLast: true }).filter(({ node }) =>
    weightsOf(node).some(
      ({ name, initializer }) => ['kernel', 'gamma'].includes(name) && initializer === 'zeros',
    ),
  );
  expect(zeros.map(kindOf)).toEqual(['conv2/conv2d']);
});

test('Pre-ResNet-110 has the published parameters', () => {
  const { params, statistics, macs } = preresnet110_cifar({ shortcut: 'B' }).analyze();
  expect({ params, statistics, macs }).toEqual({ params: 1_730_522, statistics: 8_096, macs: 253_149_824 });
  expect(preresnet110_cifar({ shortcut: 'A' }).analyze().params).toBe(1_727_962);
});

test.each<[object, RegExp]>([
  [{}, /^conv1: filters = undefined must be a whole number/],
  [{ filters: 16, preActivation: 'all' }, /^preActivation = 'all' must be one of 'projection', 'both', /],
  [{ filters: 16, zeroInitLast: 1 }, /^zeroInitLast = 1 must be true or false\./],
  [{ filters: 8, shortcut: 'A' }, /^shortcut A cannot go from 16 channels to 8/],
  [{ filters: 16, order: 'original' }, /^PreActBlock has no option 'order'\. Its options: filters, /],
  [{ filters: 16, preActivate: 'none' }, /Did you mean 'preActivation'\?$/],
])('refuses %j', (config, message) => {
  expect(configErrorOf(() => draw(config as PreActBlockConfig)).message).toMatch(message);
});
