import { net } from 'tfjs-blocks/spec';
import { featureInfo, inception_v3, inception_v3_keras } from 'tfjs-blocks/spec/models';
import { expect, test } from 'vitest';
import { configErrorOf } from '../support/configErrorOf';
import { attributesOf, drawnOperations, torchNames } from '../support/drawnOperations';

test("the maps of the paper's table 1", () => {
  expect(featureInfo(inception_v3()).map(({ tap, shape, reduction }) => [tap, ...shape, reduction])).toEqual([
    ['c1', 147, 147, 64, 2],
    ['c2', 71, 71, 192, 4],
    ['c3', 35, 35, 288, 8],
    ['c4', 17, 17, 768, 16],
    ['c5', 8, 8, 2048, 32],
  ]);
});

test('begins as the block of its stem, with the same names', () => {
  const kernelInitializer = { name: 'truncatedNormal', stddev: 0.1 } as const;
  const block = drawnOperations(net({ input: [299, 299, 3] }).inceptionV3Stem({ kernelInitializer }));
  const unprefixed = block.map(({ weights, ...operation }) => ({
    ...operation,
    weights: weights.map(({ name, shape }) => ({ name: name.replace('inceptionV3Stem1.', ''), shape })),
  }));
  expect(drawnOperations(inception_v3()).slice(0, block.length)).toEqual(unprefixed);
});

test("torchvision's counts padding in means; Keras's does not, and its norms have no gamma", () => {
  const counting = (model: typeof inception_v3) =>
    attributesOf(model(), 'averagePool').map(({ countPadding }) => countPadding);
  expect(counting(inception_v3)).toEqual(Array(9).fill(true));
  expect(counting(inception_v3_keras)).toEqual(Array(9).fill(false));
  expect(torchNames(inception_v3()).filter((name) => name.endsWith('bn.weight'))).toHaveLength(94);
  expect(torchNames(inception_v3_keras()).filter((name) => name.endsWith('bn.weight'))).toEqual([]);
});

test("torchvision's drops half before the classifier, Keras's nothing", () => {
  expect(attributesOf(inception_v3(), 'dropout')).toMatchObject([{ rate: 0.5 }]);
  expect(attributesOf(inception_v3_keras(), 'dropout')).toEqual([]);
});

test('75 pixels are the least, unless there is padding', () => {
  expect(featureInfo(inception_v3({ inputSize: 75 })).at(-1)?.shape).toEqual([1, 1, 2048]);
  expect(configErrorOf(() => inception_v3({ inputSize: 74 })).message).toBe(
    'inception_v3 › Mixed_7a › branch3x3_2.conv: a window that reaches over 3 does not fit a height of 2 with 0 + 0 of padding. Use a larger input, a smaller window, or fewer strides before it.',
  );
  const small = featureInfo(inception_v3({ inputSize: 32, padding: 'torch' })).map(({ shape }) => shape[0]);
  expect(small).toEqual([16, 8, 4, 2, 1]);
});

test('its auxiliary classifier is marked where asked for, before the maps get 8×8', () => {
  const { taps } = inception_v3({ aux: true });
  expect([...taps.keys()]).toEqual(['c1', 'c2', 'c3', 'c4', 'aux', 'c5']);
  expect(taps.get('aux')).toBe(taps.get('c4'));
});
