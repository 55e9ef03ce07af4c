import { featureInfo, googlenet, googlenet_paper } from 'tfjs-blocks/spec/models';
import { expect, test } from 'vitest';
import { configErrorOf } from '../support/configErrorOf';
import { attributesOf, drawnOperations, torchNames } from '../support/drawnOperations';

test.each([googlenet, googlenet_paper])("the maps of the paper's table 1", (model) => {
  expect(featureInfo(model()).map(({ tap, shape }) => [tap, ...shape])).toEqual([
    ['c1', 112, 112, 64],
    ['c2', 56, 56, 192],
    ['c3', 28, 28, 480],
    ['c4', 14, 14, 832],
    ['c5', 7, 7, 1024],
  ]);
});

test("the widths after each module are the paper's", () => {
  const modules = [...googlenet().drawing.nodes].filter(({ name }) => name.startsWith('inception'));
  expect(modules.map(({ name, shape }) => [name.slice(9), shape[2]])).toEqual([
    ...[
      ['3a', 256],
      ['3b', 480],
    ],
    ...[
      ['4a', 512],
      ['4b', 512],
      ['4c', 512],
      ['4d', 528],
      ['4e', 832],
    ],
    ...[
      ['5a', 832],
      ['5b', 1024],
    ],
  ]);
});

const kernels = (net: ReturnType<typeof googlenet>) =>
  attributesOf(net, 'conv2d').map((attributes) => (attributes as { size: readonly number[] }).size[0]);
const count = (sizes: readonly (number | undefined)[], size: number) =>
  sizes.filter((one) => one === size).length;

test("torchvision's has norms, 3×3 convolutions for 5×5, and a last pool of 2×2", () => {
  const net = googlenet();
  expect(count(kernels(net), 5)).toBe(0);
  expect(count(kernels(net), 3)).toBe(1 + 9 + 9);
  expect(attributesOf(net, 'batchNorm')).toHaveLength(57);
  expect(attributesOf(net, 'batchNorm')[0]).toMatchObject({ eps: 1e-3 });
  expect(attributesOf(net, 'localResponseNorm')).toEqual([]);
  const pools = attributesOf(net, 'maxPool').filter(({ stride }) => String(stride) === '2,2');
  expect(pools.map((pool) => [pool['size'], pool['ceil']])).toEqual([
    [[3, 3], true],
    [[3, 3], true],
    [[3, 3], true],
    [[2, 2], true],
  ]);
  expect(attributesOf(net, 'dropout')).toMatchObject([{ rate: 0.2 }]);
});

test("the paper's has 5×5 convolutions, biases, and response normalisation at either of the first pools", () => {
  const net = googlenet_paper();
  expect(count(kernels(net), 5)).toBe(9);
  expect(attributesOf(net, 'conv2d').every(({ bias }) => bias === true)).toBe(true);
  expect(attributesOf(net, 'batchNorm')).toEqual([]);
  const firsts = drawnOperations(net)
    .map(({ operation }) => operation)
    .filter((operation) => operation !== 'activation')
    .slice(1, 8);
  expect(firsts).toEqual([
    ...['conv2d', 'maxPool', 'localResponseNorm'],
    ...['conv2d', 'conv2d', 'localResponseNorm', 'maxPool'],
  ]);
  expect(attributesOf(net, 'dropout')).toMatchObject([{ rate: 0.4 }]);
});

test('weights have the names of torchvision', () => {
  const names = torchNames(googlenet());
  expect(names.slice(0, 2)).toEqual(['conv1.conv.weight', 'conv1.bn.weight']);
  expect(names).toContain('inception4e.branch3.1.conv.weight');
  expect(names.slice(-2)).toEqual(['fc.weight', 'fc.bias']);
});

test('auxiliary classifiers are marked where asked for, after 4a and 4d', () => {
  expect(featureInfo(googlenet({ aux: true })).map(({ tap, channels }) => [tap, channels])).toEqual([
    ...[
      ['c1', 64],
      ['c2', 192],
      ['c3', 480],
    ],
    ...[
      ['aux1', 512],
      ['aux2', 528],
    ],
    ...[
      ['c4', 832],
      ['c5', 1024],
    ],
  ]);
});

test('options of its own reach the modules', () => {
  const net = googlenet({ se: { reduction: 8 }, kernel5x5: 5, activation: 'silu', inputSize: 64 });
  expect(count(kernels(net), 5)).toBe(9);
  expect(torchNames(net).filter((name) => name.endsWith('se.fc1.weight'))).toHaveLength(9);
  expect(attributesOf(net, 'activation').filter(({ kind }) => kind === 'silu')).toHaveLength(57);
});

test('modules have no dilation to put in the place of strides', () => {
  expect(configErrorOf(() => googlenet({ outputStride: 16 })).message).toBe(
    'googlenet › withOutputStride › inception5a: InceptionBlock has windows, and no dilation, so the maps cannot be kept from getting smaller here. Ask for a larger output stride.',
  );
});
