import {
  createModel,
  featureInfo,
  se_vgg16_bn,
  vgg11,
  vgg11_bn,
  vgg13,
  vgg13_bn,
  vgg16,
  vgg16_bn,
  vgg19,
  vgg19_bn,
} from 'tfjs-blocks/models';
import { expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';

type Net = ReturnType<typeof vgg16>;

const small = { inputSize: 32, widthMultiplier: 1 / 8, numClasses: 10 } as const;
const stepsOf = (net: Net) => flatten(net.drawing).map(({ node }) => node);
const kindsOf = (net: Net) => stepsOf(net).map(({ operation }) => operation.name);

// As torchvision's.
test.each([
  [vgg11, 132_863_336, 0, 7_609_090_048],
  [vgg13, 133_047_848, 0, 11_308_466_176],
  [vgg16, 138_357_544, 0, 15_470_264_320],
  [vgg19, 143_667_240, 0, 19_632_062_464],
  [vgg11_bn, 132_868_840, 5_504, 7_609_090_048],
  [vgg13_bn, 133_053_736, 5_888, 11_308_466_176],
  [vgg16_bn, 138_365_992, 8_448, 15_470_264_320],
  [vgg19_bn, 143_678_248, 11_008, 19_632_062_464],
])('$definition.name', (model, params, statistics, macs) => {
  expect(model().analyze()).toMatchObject({ params, statistics, macs, outputShape: [1000] });
});

test('each block is tapped before its pooling, and the last map', () => {
  expect(featureInfo(vgg16())).toEqual([
    { tap: 'c0', shape: [224, 224, 64], channels: 64, reduction: 1 },
    { tap: 'c1', shape: [112, 112, 128], channels: 128, reduction: 2 },
    { tap: 'c2', shape: [56, 56, 256], channels: 256, reduction: 4 },
    { tap: 'c3', shape: [28, 28, 512], channels: 512, reduction: 8 },
    { tap: 'c4', shape: [14, 14, 512], channels: 512, reduction: 16 },
    { tap: 'c5', shape: [7, 7, 512], channels: 512, reduction: 32 },
  ]);
});

test('net A, layer by layer', () => {
  const conv = ['conv2d', 'activation'];
  const hidden = ['dense', 'activation', 'dropout'];
  expect(kindsOf(vgg11(small))).toEqual([
    'input',
    ...[...conv, 'maxPool'],
    ...[...conv, 'maxPool'],
    ...[...conv, ...conv, 'maxPool'],
    ...[...conv, ...conv, 'maxPool'],
    ...[...conv, ...conv, 'maxPool'],
    ...['flatten', ...hidden, ...hidden, 'dense'],
  ]);
});

test('Keras’s are the same nets', () => {
  expect(createModel('VGG16', small).toJSON()).toEqual(vgg16(small).toJSON());
  expect(createModel('VGG19', small).toJSON()).toEqual(vgg19(small).toJSON());
});

test('squeeze-and-excitation follows each of the 13 activations, with two biased layers', () => {
  const se = (channels: number) => (2 * channels * channels) / 16 + channels / 16 + channels;
  const excitation = [64, 64, 128, 128, 256, 256, 256, ...Array<number>(6).fill(512)]
    .map(se)
    .reduce((sum, params) => sum + params);
  expect(se_vgg16_bn().analyze().params).toBe(vgg16_bn().analyze().params + excitation);
  const rescaled = flatten(se_vgg16_bn(small).drawing).filter(
    ({ node }) => node.operation.name === 'multiply',
  );
  expect(rescaled.map(({ inputs }) => inputs[0]!.node.operation.name)).toEqual(Array(13).fill('activation'));
});

test('weights begin as torchvision’s: He et al. of the fan out, and N(0, 0.01²) in dense layers', () => {
  for (const { operation, attributes } of stepsOf(vgg16(small))) {
    if (operation.name === 'conv2d')
      expect(attributes).toMatchObject({ kernelInitializer: 'heNormalFanOut' });
    if (operation.name === 'dense') {
      expect(attributes).toMatchObject({ kernelInitializer: { name: 'normal', stddev: 0.01 } });
    }
  }
});

test('what is said of blocks holds for all of them', () => {
  const norm = { eps: 1e-3, momentum: 0.2 };
  const kernel = { kernelInitializer: 'zeros', kernelRegularizer: { l2: 1e-4 } } as const;
  const net = vgg13_bn({ ...small, ...norm, ...kernel, activation: 'silu' });
  for (const { operation, attributes } of stepsOf(net)) {
    if (operation.name === 'conv2d') expect(attributes).toMatchObject({ ...kernel, bias: true });
    if (operation.name === 'batchNorm') expect(attributes).toMatchObject(norm);
    if (operation.name === 'activation') expect(attributes).toEqual({ kind: 'silu' });
  }
  expect(kindsOf(net).filter((kind) => kind === 'batchNorm')).toHaveLength(10);
});
