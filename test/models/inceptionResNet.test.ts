import { net } from 'tfjs-blocks/spec';
import {
  featureInfo,
  inception_resnet_v1,
  inception_resnet_v1_facenet,
  inception_resnet_v2,
  inception_resnet_v2_keras,
  inception_resnet_v2_paper,
  se_inception_resnet_v2,
} from 'tfjs-blocks/spec/models';
import { expect, test } from 'vitest';
import { isBlock } from '../../src/graph/block';
import { configErrorOf } from '../support/configErrorOf';
import { attributesOf, drawnOperations, torchNames } from '../support/drawnOperations';

type InceptionResNet = typeof inception_resnet_v2;

test.each([
  ['version 1', inception_resnet_v1, [256, 896, 1792]],
  ['version 2, with a last convolution', inception_resnet_v2, [320, 1088, 1536]],
  ["version 2 of the paper's figures", inception_resnet_v2_paper, [384, 1152, 2144]],
] as const)('%s: 35, 17 and 8 pixels', (_, model, [a, b, c]) => {
  expect(featureInfo(model()).map(({ tap, shape }) => [tap, ...shape])).toEqual([
    ['c1', 147, 147, 64],
    ['c2', 71, 71, 192],
    ['c3', 35, 35, a],
    ['c4', 17, 17, b],
    ['c5', 8, 8, c],
  ]);
});

/** The units of a net: which kind, and what is said of their sums. */
const unitsOf = (model: InceptionResNet) =>
  [...model().drawing.nodes].flatMap((node) => {
    if (!isBlock(node) || node.attributes.call.definition.type !== 'InceptionResNetBlock') return [];
    const { kind, scale, outputActivation } = node.attributes.call.config as Record<string, unknown>;
    return [[kind, scale, outputActivation].filter((value) => value !== undefined).join(' ')];
  });
const rows = (a: number, b: number, c: number) => [
  ...Array<string>(a).fill('A'),
  ...Array<string>(b).fill('B'),
  ...Array<string>(c).fill('C'),
];

test('units: 5, 10 and 5 in the paper, 10, 20 and 10 as released, the last one linear', () => {
  expect(unitsOf(inception_resnet_v1)).toEqual(rows(5, 10, 5));
  expect(unitsOf(inception_resnet_v1_facenet)).toEqual([...rows(5, 10, 5), 'C 1 linear']);
  expect(unitsOf(inception_resnet_v2)).toEqual([...rows(10, 20, 9), 'C 1 linear']);
  expect(unitsOf(inception_resnet_v2_paper)).toEqual(rows(5, 10, 5));
});

const named = (model: InceptionResNet, more: string, version: 1 | 2) => {
  const block = net({ input: [299, 299, 3] }).inceptionResNetStem({ version, kernelInitializer: 'heNormal' });
  const expected = drawnOperations(block).map(({ weights, ...operation }) => ({
    ...operation,
    weights: weights.map(({ name, shape }) => ({ name: name.replace('inceptionResNetStem1.', ''), shape })),
  }));
  const drawn = drawnOperations(model()).slice(0, expected.length);
  expect(drawn.flatMap(({ weights }) => weights.map(({ name }) => name))).toContain(more);
  return { drawn, expected };
};

test.each([
  [inception_resnet_v1, 'conv2d_4b.conv.weight', 1],
  [inception_resnet_v2, 'mixed_5b.branch3.1.conv.weight', 2],
] as const)('begins as the block of its stem, with the same names', (model, last, version) => {
  const { drawn, expected } = named(model, last, version);
  expect(drawn).toEqual(expected);
});

test('the paper gives version 2 the stem of Inception-v4: counted by hand, 32,433,928 parameters', () => {
  expect(torchNames(inception_resnet_v2_paper())).toContain('features.5.conv.conv.weight');
  expect(inception_resnet_v2_paper().analyze()).toMatchObject({ params: 32_433_928, statistics: 32_864 });
});

test("FaceNet's ends in an embedding of 512, a norm, and a classifier", () => {
  const end = drawnOperations(inception_resnet_v1_facenet()).slice(-5);
  expect(end.map(({ operation, shape }) => [operation, ...shape])).toEqual([
    ['globalPool', 1792],
    ['dropout', 1792],
    ['dense', 512],
    ['batchNorm', 512],
    ['dense', 1000],
  ]);
  expect(end.flatMap(({ weights }) => weights.map(({ name }) => name))).toEqual([
    'last_linear.weight',
    ...['last_bn.weight', 'last_bn.bias', 'last_bn.running_mean', 'last_bn.running_var'],
    ...['logits.weight', 'logits.bias'],
  ]);
  expect(attributesOf(inception_resnet_v1_facenet({ dropRate: 0 }), 'dropout')).toEqual([]);
});

test("Keras's drops nothing, and its norms have no gamma", () => {
  expect(attributesOf(inception_resnet_v2(), 'dropout')).toMatchObject([{ rate: 0.2 }]);
  expect(attributesOf(inception_resnet_v2_keras(), 'dropout')).toEqual([]);
  expect(torchNames(inception_resnet_v2_keras()).filter((name) => name.endsWith('bn.weight'))).toEqual([]);
});

test('squeeze-and-excitation stands in each of the 40 units, and nowhere else', () => {
  const squeezed = torchNames(se_inception_resnet_v2()).filter((name) => name.endsWith('se.fc1.weight'));
  expect(squeezed).toHaveLength(40);
  expect(squeezed.every((name) => /^(repeat|block8)/.test(name))).toBe(true);
});

test('stochastic depth grows over all units', () => {
  const rates = attributesOf(inception_resnet_v2({ dropPathRate: 0.4, inputSize: 75 }), 'dropPath');
  expect(rates).toHaveLength(40);
  expect(rates[0]?.['rate']).toBeCloseTo(0.01);
  expect(rates.at(-1)?.['rate']).toBeCloseTo(0.4);
});

test('75 pixels are the least, unless there is padding', () => {
  const map = { headless: true } as const;
  expect(inception_resnet_v2({ inputSize: 75, ...map }).outputShape).toEqual([1, 1, 1536]);
  expect(configErrorOf(() => inception_resnet_v1({ inputSize: 74 })).message).toMatch(
    /^inception_resnet_v1 › mixed_7a › branch0\.1\.conv: a window that reaches over 3 does not fit/,
  );
  for (const model of [inception_resnet_v1, inception_resnet_v2, inception_resnet_v2_paper]) {
    expect(model({ inputSize: 32, padding: 'torch', ...map }).outputShape.slice(0, 2)).toEqual([1, 1]);
  }
});
