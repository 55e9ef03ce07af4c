import { alexnet, alexnet_2012, alexnet_2012_ungrouped, alexnet_bn, featureInfo } from 'tfjs-blocks/models';
import { expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';

type Net = ReturnType<typeof alexnet>;

const stepsOf = (net: Net) => flatten(net.drawing).map(({ node }) => node);
const kindsOf = (net: Net) => stepsOf(net).map(({ operation }) => operation.name);
const convsOf = (net: Net) =>
  stepsOf(net)
    .filter(({ operation }) => operation.name === 'conv2d')
    .map(({ attributes }) => attributes as { filters: number; groups: number; biasInitializer: string });

// torchvision's, pytorchcv's for the ungrouped one, and the table of 2012.
test.each([
  [alexnet, 61_100_840, 0, 714_188_480],
  [alexnet_2012, 60_965_224, 0, 724_406_816],
  [alexnet_2012_ungrouped, 62_378_344, 0, 1_135_256_096],
])('$definition.name', (model, params, statistics, macs) => {
  expect(model().analyze()).toMatchObject({ params, statistics, macs, outputShape: [1000] });
});

test('BN-AlexNet has what the figure says: 60.54 million parameters and 1.30 G-Ops', () => {
  const { params, statistics, macs } = alexnet_bn().analyze();
  expect([params, statistics, macs]).toEqual([60_541_992, 19_136, 649_646_624]);
  expect([(params / 1e6).toFixed(2), ((2 * macs) / 1e9).toFixed(2)]).toEqual(['60.54', '1.30']);
});

test.each([
  [alexnet, [64, 192, 384, 256, 256], [1, 1, 1, 1, 1]],
  [alexnet_2012, [96, 256, 384, 384, 256], [1, 2, 1, 2, 2]],
  [alexnet_2012_ungrouped, [96, 256, 384, 384, 256], [1, 1, 1, 1, 1]],
  [alexnet_bn, [96, 256, 384, 384, 256], [1, 2, 2, 2, 2]],
])('$definition.name: the widths and groups of its convolutions', (model, filters, groups) => {
  expect(convsOf(model()).map((conv) => conv.filters)).toEqual(filters);
  expect(convsOf(model()).map((conv) => conv.groups)).toEqual(groups);
});

test('maps are tapped before each pooling and at the end', () => {
  expect(featureInfo(alexnet_2012())).toEqual([
    { tap: 'c2', shape: [55, 55, 96], channels: 96, reduction: 4 },
    { tap: 'c3', shape: [27, 27, 256], channels: 256, reduction: 8 },
    { tap: 'c4', shape: [13, 13, 256], channels: 256, reduction: 16 },
    { tap: 'c5', shape: [6, 6, 256], channels: 256, reduction: 32 },
  ]);
});

test('2012: responses are normalised between activation and pooling, twice', () => {
  const response = ['conv2d', 'activation', 'localResponseNorm', 'maxPool'];
  const plain = ['conv2d', 'activation'];
  expect(kindsOf(alexnet_2012()).slice(1, -8)).toEqual([
    ...response,
    ...response,
    ...[...plain, ...plain, ...plain, 'maxPool'],
  ]);
});

test('2012: each pooling gives the map of figure 2', () => {
  const pools = stepsOf(alexnet_2012()).filter(({ operation }) => operation.name === 'maxPool');
  expect(pools.map(({ shape }) => shape)).toEqual([
    [27, 27, 96],
    [13, 13, 256],
    [6, 6, 256],
  ]);
});

test('2012: dropout follows each hidden layer; in torch it stands before it', () => {
  const hidden = ['dense', 'activation', 'dropout'];
  expect(kindsOf(alexnet_2012()).slice(-8)).toEqual(['flatten', ...hidden, ...hidden, 'dense']);
  const before = ['dropout', 'dense', 'activation'];
  expect(kindsOf(alexnet()).slice(-8)).toEqual(['flatten', ...before, ...before, 'dense']);
});

test('2012: kernels begin small, and biases at 1 in convolutions 2, 4 and 5 and the hidden layers', () => {
  const layers = stepsOf(alexnet_2012()).filter(({ operation }) => /conv2d|dense/.test(operation.name));
  const biases = layers.map(({ attributes }) => (attributes as { biasInitializer: string }).biasInitializer);
  expect(biases).toEqual(['zeros', 'ones', 'zeros', 'ones', 'ones', 'ones', 'ones', 'zeros']);
  for (const { attributes } of layers) {
    expect(attributes).toMatchObject({ kernelInitializer: { name: 'normal', stddev: 0.01 } });
  }
});

test('BN-AlexNet: a norm stands before each of its seven activations', () => {
  const kinds = kindsOf(alexnet_bn());
  const places = kinds.flatMap((kind, index) => (kind === 'activation' ? [index] : []));
  expect(places.map((index) => kinds[index - 1])).toEqual(Array(7).fill('batchNorm'));
});

test('at another size the first hidden layer follows the map', () => {
  const net = alexnet({ inputSize: 64, dropRate: 0, activation: 'silu', numClasses: 10 });
  expect(net.analyze().params).toBe(2_469_696 + (256 + 1) * 4096 + (4096 + 1) * 4096 + (4096 + 1) * 10);
  expect(kindsOf(net)).not.toContain('dropout');
  expect(alexnet_2012({ widthMultiplier: 0.25 }).analyze().layers.at(-1)).toMatchObject({ params: 1025_000 });
});
