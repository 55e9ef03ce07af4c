import { net } from 'tfjs-blocks/spec';
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

const vgg = (repeats: readonly number[], options: Partial<VggBlockConfig> = {}) =>
  repeats
    .reduce(
      (trunk, repeat, index) =>
        trunk.vggBlock({ filters: Math.min(512, 64 * 2 ** index), repeat, ...options }),
      net({ input: [224, 224, 3] }),
    )
    .flatten()
    .dense(4096, { activation: 'relu' })
    .dropout(0.5)
    .dense(4096, { activation: 'relu' })
    .dropout(0.5)
    .dense(1000);

// Parameters and multiply-accumulates as torchvision's.
test.each<[string, ReturnType<typeof vgg>, params: number, statistics: number, macs: number]>([
  ['VGG-11', vgg([1, 1, 2, 2, 2]), 132_863_336, 0, 7_609_090_048],
  ['VGG-13', vgg([2, 2, 2, 2, 2]), 133_047_848, 0, 11_308_466_176],
  ['VGG-16', vgg([2, 2, 3, 3, 3]), 138_357_544, 0, 15_470_264_320],
  ['VGG-16 with norms', vgg([2, 2, 3, 3, 3], { batchNorm: true }), 138_365_992, 8_448, 15_470_264_320],
  ['VGG-19', vgg([2, 2, 4, 4, 4]), 143_667_240, 0, 19_632_062_464],
  ['VGG-19 with norms', vgg([2, 2, 4, 4, 4], { batchNorm: true }), 143_678_248, 11_008, 19_632_062_464],
])('%s', (_, spec, params, statistics, macs) => {
  expect(spec.analyze()).toMatchObject({ params, statistics, macs, outputShape: [1000] });
});

test('AlexNet of 2012, in two groups: responses are normalised between activation and pooling', () => {
  const alexNet = net({ input: [227, 227, 3] })
    .conv({ filters: 96, kernelSize: 11, stride: 4, padding: 'valid', activation: 'relu' })
    .localResponseNorm()
    .maxPool({ size: 3, stride: 2, padding: 'valid' })
    .conv({ filters: 256, kernelSize: 5, groups: 2, activation: 'relu' })
    .localResponseNorm()
    .maxPool({ size: 3, stride: 2, padding: 'valid' })
    .conv({ filters: 384, kernelSize: 3, activation: 'relu' })
    .conv({ filters: 384, kernelSize: 3, groups: 2, activation: 'relu' })
    .conv({ filters: 256, kernelSize: 3, groups: 2, activation: 'relu' })
    .maxPool({ size: 3, stride: 2, padding: 'valid' })
    .flatten()
    .dense(4096, { activation: 'relu' })
    .dropout(0.5)
    .dense(4096, { activation: 'relu' })
    .dropout(0.5)
    .dense(1000);
  const { params, layers } = alexNet.analyze();
  expect(params).toBe(60_965_224);
  expect(layers.filter(({ type }) => type === 'MaxPool').map(({ outputShape }) => outputShape)).toEqual([
    [27, 27, 96],
    [13, 13, 256],
    [6, 6, 256],
  ]);
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
