import { net } from 'tfjs-blocks/spec';
import { featureInfo, inception_v4 } from 'tfjs-blocks/spec/models';
import { expect, test } from 'vitest';
import { configErrorOf } from '../support/configErrorOf';
import { attributesOf, drawnOperations, torchNames } from '../support/drawnOperations';

test("the maps of the paper's figures 3 and 9", () => {
  expect(featureInfo(inception_v4()).map(({ tap, shape, reduction }) => [tap, ...shape, reduction])).toEqual([
    ['c1', 147, 147, 64, 2],
    ['c2', 71, 71, 192, 4],
    ['c3', 35, 35, 384, 8],
    ['c4', 17, 17, 1024, 16],
    ['c5', 8, 8, 1536, 32],
  ]);
});

test('begins as the block of its stem, with the names that timm has for both', () => {
  const block = net({ input: [299, 299, 3] }).inceptionV4Stem({
    name: 'features',
    kernelInitializer: 'heNormal',
  });
  const expected = drawnOperations(block);
  expect(drawnOperations(inception_v4()).slice(0, expected.length)).toEqual(expected);
});

test('4 A, a reduction, 7 B, a reduction and 3 C, numbered from features.6 on', () => {
  const parts = new Map(
    [...inception_v4().drawing.nodes].map(({ name, shape }) => [name, shape[2]] as const),
  );
  const channels = Array.from({ length: 16 }, (_, index) => parts.get(`features.${index + 6}`));
  expect(channels).toEqual([
    ...Array<number>(4).fill(384),
    ...Array<number>(8).fill(1024),
    ...Array<number>(4).fill(1536),
  ]);
  expect(torchNames(inception_v4())).toContain('features.21.branch2_3b.bn.running_var');
});

test('drops a fifth before the classifier', () => {
  expect(attributesOf(inception_v4(), 'dropout')).toMatchObject([{ rate: 0.2 }]);
});

test('75 pixels are the least, unless there is padding', () => {
  expect(inception_v4({ inputSize: 75, headless: true }).outputShape).toEqual([1, 1, 1536]);
  expect(configErrorOf(() => inception_v4({ inputSize: 74 })).message).toMatch(
    /^inception_v4 › features\.18 › branch0\.1\.conv: a window that reaches over 3 does not fit/,
  );
  expect(inception_v4({ inputSize: 32, padding: 'same', headless: true }).outputShape).toEqual([1, 1, 1536]);
});
