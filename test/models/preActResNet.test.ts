import { expect, test } from 'vitest';
import { featureInfo } from '../../src/models/featureInfo';
import { preresnet50b, preresnet200, resnetv2_50, resnetv2_50_keras } from '../../src/models/preActResNet';
import { convolutionsOf } from '../support/convolutionsOf';
import { attributesOf, drawnOperations } from '../support/drawnOperations';

type Net = Parameters<typeof convolutionsOf>[0];
const begins = (net: Net) =>
  drawnOperations(net)
    .slice(1, 7)
    .map(({ operation }) => operation);

test('the first norm stands where each code has it', () => {
  const unit = ['batchNorm', 'activation', 'conv2d'];
  expect(begins(resnetv2_50())).toEqual(['conv2d', 'maxPool', ...unit, 'batchNorm']);
  expect(begins(preresnet200())).toEqual([
    'conv2d',
    'batchNorm',
    'activation',
    'maxPool',
    'conv2d',
    'batchNorm',
  ]);
  expect(begins(preresnet50b())).toEqual([
    'conv2d',
    'batchNorm',
    'activation',
    'maxPool',
    'batchNorm',
    'activation',
  ]);
  expect(begins(resnetv2_50_keras())).toEqual(['conv2d', 'pad', 'maxPool', ...unit]);
});

test.each([
  ['timm', resnetv2_50, 56],
  ['Keras', resnetv2_50_keras, 56],
])('%s: maps are tapped before the next stride, the last one after norm and activation', (_, model, size) => {
  const net = model();
  expect(featureInfo(net).map(({ shape, reduction }) => [...shape, reduction])).toEqual([
    [2 * size, 2 * size, 64, 2],
    [size, size, 256, 4],
    [size / 2, size / 2, 512, 8],
    [size / 4, size / 4, 1024, 16],
    [size / 8, size / 8, 2048, 32],
  ]);
  expect(net.taps.get('c5')!.name).toBe('act1');
});

test('the 3×3 convolution has the stride: of a stage’s first unit, or in Keras’s nets of its last', () => {
  const strided = (net: Net) =>
    convolutionsOf(net).flatMap(({ name, stride, kernel }) => (stride === 2 && kernel === 3 ? [name] : []));
  expect(strided(resnetv2_50())).toEqual(['layer2.0.conv2', 'layer3.0.conv2', 'layer4.0.conv2']);
  expect(strided(resnetv2_50_keras())).toEqual(['layer1.2.conv2', 'layer2.3.conv2', 'layer3.5.conv2']);
});

test('in Keras’s nets the shortcut past a stride leaves pixels out', () => {
  const pools = attributesOf(resnetv2_50_keras(), 'maxPool');
  expect(pools.slice(1)).toMatchObject([1, 2, 3].map(() => ({ size: [1, 1], stride: [2, 2] })));
  expect(pools).toHaveLength(4);
});

test('in Keras’s nets the convolutions that end a branch or a shortcut have biases, and the first one', () => {
  const biased = (net: Net) => convolutionsOf(net).flatMap(({ name, bias }) => (bias ? [name] : []));
  const names = biased(resnetv2_50_keras());
  expect(names.filter((name) => /^layer1/.test(name))).toEqual([
    'layer1.0.conv3',
    'layer1.0.downsample.conv',
    'layer1.1.conv3',
    'layer1.2.conv3',
  ]);
  expect(names).toHaveLength(1 + 16 + 4);
  expect(biased(resnetv2_50())).toEqual([]);
});

test('in Keras’s nets norms are as Keras has them', () => {
  for (const { eps, momentum } of attributesOf(resnetv2_50_keras(), 'batchNorm')) {
    expect([eps, momentum]).toEqual([1.001e-5, 0.01]);
  }
});
