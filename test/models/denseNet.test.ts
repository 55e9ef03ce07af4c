import { densenet121, densenet121_keras, densenet161, densenet264d, featureInfo } from 'tfjs-blocks/models';
import { describe, expect, test } from 'vitest';
import { flatten, type Step } from '../../src/graph/flatten';
import type { Conv2dAttributes } from '../../src/graph/ops/conv2d';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

type Net = ReturnType<typeof densenet121>;
const stepsOf = (net: Pick<Net, 'drawing'>, operation: string): readonly Step[] =>
  flatten(net.drawing).filter(({ node }) => node.operation.name === operation);
const placesOf = (net: Net, operation: string) => stepsOf(net, operation).map(({ path }) => path.join('.'));

test('maps are tapped before the transitions, and the last one after norm and activation', () => {
  expect(featureInfo(densenet121())).toEqual([
    { tap: 'c1', shape: [112, 112, 64], channels: 64, reduction: 2 },
    { tap: 'c2', shape: [56, 56, 256], channels: 256, reduction: 4 },
    { tap: 'c3', shape: [28, 28, 512], channels: 512, reduction: 8 },
    { tap: 'c4', shape: [14, 14, 1024], channels: 1024, reduction: 16 },
    { tap: 'c5', shape: [7, 7, 1024], channels: 1024, reduction: 32 },
  ]);
  const last = densenet121().taps.get('c5')!;
  expect(last.inputs[0]!.name).toBe('features.norm5');
});

test('weights have torchvision’s names', () => {
  const weights = torchWeightShapes(densenet121().drawing);
  expect(weights).toHaveLength(727 - 121); // torchvision also counts the batches that each norm saw
  const shapes = new Map(weights);
  expect(weights[0]).toEqual(['features.conv0.weight', [64, 3, 7, 7]]);
  expect(shapes.get('features.norm0.running_mean')).toEqual([64]);
  expect(shapes.get('features.denseblock1.denselayer2.norm1.weight')).toEqual([96]);
  expect(shapes.get('features.denseblock4.denselayer16.conv2.weight')).toEqual([32, 128, 3, 3]);
  expect(shapes.get('features.transition3.conv.weight')).toEqual([512, 1024, 1, 1]);
  expect(shapes.get('features.norm5.bias')).toEqual([1024]);
  expect(weights.at(-1)).toEqual(['classifier.bias', [1000]]);
});

test('dropout follows every convolution but the first, and nothing else', () => {
  expect(placesOf(densenet121(), 'dropout')).toEqual([]);
  const places = placesOf(densenet121({ dropRate: 0.2 }), 'dropout');
  expect(places).toHaveLength(2 * (6 + 12 + 24 + 16) + 3);
  expect(places.every((place) => /^features\.(denseblock|transition)\d/.test(place))).toBe(true);
});

test('timm’s deep stem is three 3×3 convolutions, the first with the stride', () => {
  const stem = stepsOf(densenet264d(), 'conv2d').slice(0, 3);
  expect(
    stem.map(({ path, node }) => [path.join('.'), (node.attributes as Conv2dAttributes).stride, node.shape]),
  ).toEqual([
    ['features.conv0', [2, 2], [112, 112, 48]],
    ['features.conv1', [1, 1], [112, 112, 48]],
    ['features.conv2', [1, 1], [112, 112, 96]],
  ]);
});

describe('options', () => {
  test('growth rate, initial features and compression change the widths', () => {
    const net = densenet121({ growthRate: 16, initialFeatures: 40, compression: 1 });
    expect(featureInfo(net).map(({ channels }) => channels)).toEqual([40, 136, 328, 712, 968]);
    expect(featureInfo(densenet161()).map(({ channels }) => channels)[0]).toBe(96);
  });

  test('without bottlenecks, a layer has one convolution', () => {
    const layers = 6 + 12 + 24 + 16;
    const convolutions = (net: Net) => stepsOf(net, 'conv2d').length;
    expect(convolutions(densenet121())).toBe(1 + 2 * layers + 3);
    expect(convolutions(densenet121({ bottleneck: false }))).toBe(1 + layers + 3);
  });

  test('memory-efficient, it has the same weights, and computes layers anew', () => {
    const [plain, efficient] = [densenet121(), densenet121({ memoryEfficient: true })];
    expect(torchWeightShapes(efficient.drawing)).toEqual(torchWeightShapes(plain.drawing));
    const anew = (net: Net) => new Set(flatten(net.drawing).map(({ recomputed }) => recomputed)).size - 1;
    expect([anew(plain), anew(efficient)]).toEqual([0, 6 + 12 + 24 + 16]);
  });

  test('norms, kernels and activation are the same everywhere', () => {
    const net = densenet121({
      eps: 1e-3,
      momentum: 0.2,
      kernelInitializer: 'heNormal',
      kernelRegularizer: { l2: 1e-4 },
      activation: 'silu',
    });
    const attributes = (operation: string) => stepsOf(net, operation).map(({ node }) => node.attributes);
    expect(attributes('batchNorm')).toHaveLength(121);
    for (const norm of attributes('batchNorm')) expect(norm).toMatchObject({ eps: 1e-3, momentum: 0.2 });
    for (const conv of attributes('conv2d')) {
      expect(conv).toMatchObject({ kernelInitializer: 'heNormal', kernelRegularizer: { l2: 1e-4 } });
    }
    for (const activation of attributes('activation')) expect(activation).toEqual({ kind: 'silu' });
  });
});

test('Keras’s norms have its eps and momentum', () => {
  for (const { node } of stepsOf(densenet121_keras(), 'batchNorm')) {
    expect(node.attributes).toMatchObject({ eps: 1.001e-5, momentum: 0.01 });
  }
  expect(torchWeightShapes(densenet121_keras().drawing)).toEqual(torchWeightShapes(densenet121().drawing));
});

test('refuses an output stride, for its transitions always halve', () => {
  expect(densenet121({ outputStride: 32 }).analyze().macs).toBe(densenet121().analyze().macs);
  expect(configErrorOf(() => densenet121({ outputStride: 16 })).message).toMatch(/TransitionBlock/);
});
