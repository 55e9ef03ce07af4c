import { featureInfo, nin_cifar, nin_cifar_bn, nin_imagenet, nin_imagenet_bn } from 'tfjs-blocks/models';
import { expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';

type Net = ReturnType<typeof nin_cifar>;

const kindsOf = (net: Net) => flatten(net.drawing).map(({ node }) => node.operation.name);
const kernelsOf = (net: Net) =>
  flatten(net.drawing)
    .filter(({ node }) => node.operation.name === 'conv2d')
    .map(({ node }) => node.attributes as { size: readonly number[]; filters: number })
    .map(({ size, filters }) => `${size.join('×')} ${filters}`);

// CIFAR as pytorchcv's; ImageNet from the table.
test.each([
  ['nin_cifar', () => nin_cifar(), 966_986, 222_486_528, 10],
  ['nin_cifar of 100 classes', () => nin_cifar({ numClasses: 100 }), 984_356, 223_592_448, 100],
  ['nin_imagenet', () => nin_imagenet(), 7_595_176, 1_105_996_320, 1000],
])('%s', (_, model, params, macs, classes) => {
  expect(model().analyze()).toMatchObject({ params, statistics: 0, macs, outputShape: [classes] });
});

test('nin_imagenet_bn has the figure’s 2.52 G-Ops, and without the norms its 8.64 million parameters', () => {
  const { params, statistics, macs } = nin_imagenet_bn().analyze();
  expect([params, statistics, macs]).toEqual([8_655_336, 10_560, 1_259_939_840]);
  expect(((2 * macs) / 1e9).toFixed(2)).toBe('2.52');
  // A gamma and a beta for each mean and variance.
  expect(((params - statistics) / 1e6).toFixed(2)).toBe('8.64');
});

test('the tables', () => {
  expect(kernelsOf(nin_cifar())).toEqual([
    ...['5×5 192', '1×1 160', '1×1 96'],
    ...['5×5 192', '1×1 192', '1×1 192'],
    ...['3×3 192', '1×1 192', '1×1 10'],
  ]);
  expect(kernelsOf(nin_cifar_bn())).toEqual([...kernelsOf(nin_cifar()).slice(0, -1), '1×1 192']);
  expect(kernelsOf(nin_imagenet())).toEqual([
    ...['11×11 96', '1×1 96', '1×1 96'],
    ...['5×5 256', '1×1 256', '1×1 256'],
    ...['3×3 384', '1×1 384', '1×1 384'],
    ...['3×3 1024', '1×1 1024', '1×1 1000'],
  ]);
  expect(kernelsOf(nin_imagenet_bn())).toEqual([...kernelsOf(nin_imagenet()).slice(0, -1), '1×1 1024']);
});

test('maps are tapped before each pooling and at the end, without the class maps', () => {
  const tapsOf = (net: Net) =>
    featureInfo(net).map(({ tap, shape, reduction }) => [tap, shape.join('×'), reduction]);
  const cifar = [
    ['c0', '32×32×96', 1],
    ['c1', '16×16×192', 2],
    ['c2', '8×8×192', 4],
  ];
  expect([tapsOf(nin_cifar()), tapsOf(nin_cifar_bn())]).toEqual([cifar, cifar]);
  expect(tapsOf(nin_imagenet())).toEqual([
    ['c2', '55×55×96', 4],
    ['c3', '27×27×256', 8],
    ['c4', '13×13×384', 16],
    ['c5', '6×6×1024', 32],
  ]);
  expect(tapsOf(nin_imagenet_bn())).toEqual([
    ['c2', '56×56×96', 4],
    ['c3', '28×28×256', 8],
    ['c4', '14×14×384', 16],
    ['c5', '7×7×1024', 32],
  ]);
  expect(nin_cifar({ headless: true }).outputShape).toEqual([8, 8, 192]);
});

test('dropout follows the poolings: two for CIFAR, the last for ImageNet, none with norms', () => {
  const pools = (net: Net) => kindsOf(net).filter((kind) => /Pool|dropout/.test(kind));
  expect(pools(nin_cifar())).toEqual(['maxPool', 'dropout', 'averagePool', 'dropout', 'globalPool']);
  expect(pools(nin_imagenet())).toEqual(['maxPool', 'maxPool', 'maxPool', 'dropout', 'globalPool']);
  expect(pools(nin_cifar_bn())).toEqual(['maxPool', 'averagePool', 'globalPool']);
  expect(pools(nin_cifar({ dropRate: 0 }))).toEqual(['maxPool', 'averagePool', 'globalPool']);
});

test('as published the means of rectified class maps are the logits; with norms a dense layer gives them', () => {
  expect(kindsOf(nin_cifar()).slice(-3)).toEqual(['conv2d', 'activation', 'globalPool']);
  expect(kindsOf(nin_cifar_bn()).slice(-3)).toEqual(['activation', 'globalPool', 'dense']);
  expect(kindsOf(nin_cifar_bn()).filter((kind) => kind === 'batchNorm')).toHaveLength(9);
});

test('the options: widths, activation', () => {
  expect(kernelsOf(nin_cifar({ widthMultiplier: 0.5, numClasses: 7 })).slice(-3)).toEqual([
    '3×3 96',
    '1×1 96',
    '1×1 7',
  ]);
  for (const { node } of flatten(nin_cifar({ activation: 'silu' }).drawing)) {
    if (node.operation.name === 'activation') expect(node.attributes).toEqual({ kind: 'silu' });
  }
});
