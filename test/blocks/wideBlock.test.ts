import { expect, test } from 'vitest';
import { type WideBlockConfig, wideBlock } from '../../src/blocks/wideBlock';
import { drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { Shape } from '../../src/graph/shape';
import { wideResNet } from '../../src/models/wideResNet';
import { configErrorOf } from '../support/configErrorOf';

const draw = (config: WideBlockConfig, input: Shape = [8, 8, 16]) => drawBlock(wideBlock(config), [input]);
const kindsOf = (config: WideBlockConfig): string[] =>
  flatten(draw(config))
    .slice(1)
    .map(({ node, path }) => [...path, node.operation.name].join('/'));

test('is the figure', () => {
  expect(kindsOf({ filters: 16, dropRate: 0.3 })).toEqual([
    'norm1/batchNorm',
    'activation',
    'conv1/conv2d',
    'norm2/batchNorm',
    'activation',
    'dropout',
    'conv2/conv2d',
    'add',
  ]);
  expect(kindsOf({ filters: 16 })).not.toContain('dropout');
});

test('is widened inside and outside', () => {
  expect(draw({ filters: 16, widen: 10, stride: 2 }).output.shape).toEqual([4, 4, 160]);
  expect(kindsOf({ filters: 16, widen: 10 })).toContain('downsample.conv/conv2d');
  expect(kindsOf({ filters: 4, widen: 4 })).not.toContain('downsample.conv/conv2d');
});

test.each([
  [40, 1, 563_930, 2_720, 83_280_512],
  [40, 2, 2_243_546, 5_408, 327_599_360],
  [40, 4, 8_949_210, 10_784, 1_298_582_016],
  [40, 8, 35_748_314, 21_536, 5_172_024_320],
  [16, 4, 2_748_890, 3_616, 392_612_352],
  [16, 8, 10_961_370, 7_200, 1_548_145_664],
  [16, 10, 17_116_634, 8_992, 2_412_173_568],
  [22, 8, 17_158_106, 10_784, 2_454_115_328],
  [22, 10, 26_797_914, 13_472, 3_827_751_168],
  [28, 10, 36_479_194, 17_952, 5_243_328_768],
  [28, 12, 52_517_850, 21_536, 7_543_905_792],
  [40, 10, 55_841_754, 26_912, 8_074_483_968],
  [58, 4, 13_599_450, 16_160, 1_978_059_264],
])('WRN-%i-%i has the published numbers', (depth, k, params, statistics, macs) => {
  expect(wideResNet({ depth, widen: k, dropRate: 0.3 }).analyze()).toMatchObject({
    params,
    statistics,
    macs,
  });
});

test('WRN-28-10 for CIFAR-100', () => {
  expect(wideResNet({ depth: 28, widen: 10, numClasses: 100 }).analyze().params).toBe(36_536_884);
});

test.each<[object, RegExp]>([
  [{}, /^filters = undefined must be a whole number of at least 1\./],
  [{ filters: 16, widen: 0.5 }, /^widen = 0.5 must be a whole number of at least 1\./],
  [{ filters: 16, dropRate: 1 }, /^dropRate = 1 must be a number of at least 0 and below 1\./],
  [{ filters: 16, width: 2 }, /^WideBlock has no option 'width'\. Did you mean 'widen'\?/],
])('refuses %j', (config, message) => {
  expect(configErrorOf(() => draw(config as WideBlockConfig)).message).toMatch(message);
});
