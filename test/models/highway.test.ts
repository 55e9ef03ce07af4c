import { featureInfo, highway10_mnist, highway19_cifar } from 'tfjs-blocks/models';
import { expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';
import { configErrorOf } from '../support/configErrorOf';

type Net = ReturnType<typeof highway19_cifar>;

const stepsOf = (net: Net) => flatten(net.drawing).map(({ node }) => node);
const ratesOf = (net: Net) =>
  stepsOf(net)
    .filter(({ operation }) => operation.name === 'dropout')
    .map(({ attributes }) => (attributes as { rate: number }).rate);

/** Where the biases of gates begin. */
const gateBiases = (net: Net) =>
  new Set(
    flatten(net.drawing)
      .filter(({ node }) => node.name === 'gate')
      .flatMap(({ node }) => weightsOf(node).filter(({ name }) => name === 'bias'))
      .map(({ initializer }) => (initializer as { value: number }).value),
  );

// As the authors' Caffe examples; that for CIFAR-10 has 100 outputs.
test.each([
  ['CIFAR, of 100 outputs', () => highway19_cifar({ numClasses: 100 }), 2_265_928, 330_835_728],
  ['CIFAR-10', () => highway19_cifar(), 2_256_838, 330_826_728],
  ['MNIST', () => highway10_mnist(), 151_690, 31_650_624],
])('%s', (_, model, params, macs) => {
  expect(model().analyze()).toMatchObject({ params, statistics: 0, macs });
});

test('19 and 10 layers: plain convolutions, two for each gated one, and the classifier', () => {
  const layersOf = (net: Net) => {
    const kinds = stepsOf(net).map(({ operation }) => operation.name);
    const gated = kinds.filter((kind) => kind === 'product').length / 2;
    const convs = kinds.filter((kind) => kind === 'conv2d').length;
    return { plain: convs - 2 * gated, gated, dense: kinds.filter((kind) => kind === 'dense').length };
  };
  expect(layersOf(highway19_cifar())).toEqual({ plain: 4, gated: 14, dense: 1 });
  expect(layersOf(highway10_mnist())).toEqual({ plain: 1, gated: 8, dense: 1 });
});

test('maps are tapped before each pooling and at the end', () => {
  const tapsOf = (net: Net) =>
    featureInfo(net).map(({ tap, shape, reduction }) => [tap, shape.join('×'), reduction]);
  expect(tapsOf(highway19_cifar())).toEqual([
    ['c0', '32×32×32', 1],
    ['c1', '16×16×80', 2],
    ['c2', '8×8×100', 4],
  ]);
  expect(tapsOf(highway10_mnist())).toEqual([
    ['c0', '24×24×32', 1],
    ['c1', '12×12×32', 2],
    ['c2', '6×6×32', 4],
    ['c3', '3×3×32', 8],
  ]);
});

test('dropout stands on the image, after each pooling and before the classifier; for MNIST it grows', () => {
  expect(ratesOf(highway19_cifar())).toEqual([0.2, 0.2, 0.2, 0.2]);
  expect(ratesOf(highway10_mnist())).toEqual([0.2, 0.3, 0.4, 0.5]);
  expect(ratesOf(highway10_mnist({ dropRate: 0.25 }))).toEqual([0.1, 0.15, 0.2, 0.25]);
  expect(ratesOf(highway10_mnist({ dropRate: 0 }))).toEqual([]);
});

test('gates begin at −2 for CIFAR and −1 for MNIST, or where they are told', () => {
  expect(gateBiases(highway19_cifar())).toEqual(new Set([-2]));
  expect(gateBiases(highway10_mnist())).toEqual(new Set([-1]));
  expect(gateBiases(highway19_cifar({ gateBias: -4 }))).toEqual(new Set([-4]));
});

test('kernels begin as Caffe’s xavier, and the activation is that of all plain layers', () => {
  const net = highway19_cifar({ activation: 'elu' });
  for (const { operation, attributes } of stepsOf(net)) {
    if (operation.name === 'conv2d') expect(attributes).toMatchObject({ kernelInitializer: 'lecunUniform' });
    if (operation.name === 'activation')
      expect(['elu', 'sigmoid']).toContain((attributes as { kind: string }).kind);
  }
});

test('refuses stochastic depth: gates are no residual units', () => {
  expect(configErrorOf(() => highway19_cifar({ dropPathRate: 0.2 })).message).toMatch(
    /^highway19_cifar › withStochasticDepth: there is no residual unit/,
  );
});
