import { ConfigError, inceptionAux, inceptionV3Aux, net } from 'tfjs-blocks/spec';
import { auxiliaryClassifiers, googlenet, googlenet_paper, inception_v3 } from 'tfjs-blocks/spec/models';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analysis/analyze';
import { type BlockCall, drawBlock } from '../../src/graph/block';
import type { Shape } from '../../src/graph/shape';
import { configErrorOf } from '../support/configErrorOf';
import { attributesOf, torchNames } from '../support/drawnOperations';

test('each begins at its tap and tells as many classes apart as the net', () => {
  const aux = auxiliaryClassifiers(googlenet({ aux: true, numClasses: 7 }));
  expect(aux.map(({ name, inputShape, outputShape }) => [name, inputShape, outputShape])).toEqual([
    ['googlenet.aux1', [14, 14, 512], [7]],
    ['googlenet.aux2', [14, 14, 528], [7]],
  ]);
  const [only, ...others] = auxiliaryClassifiers(inception_v3({ aux: true }));
  expect([only?.inputShape, only?.outputShape, others]).toEqual([[17, 17, 768], [1000], []]);
});

test('names of weights are those of torchvision', () => {
  const [first] = auxiliaryClassifiers(googlenet({ aux: true }));
  expect(torchNames(first!)).toEqual([
    'aux1.conv.conv.weight',
    ...['weight', 'bias', 'running_mean', 'running_var'].map((name) => `aux1.conv.bn.${name}`),
    ...['aux1.fc1.weight', 'aux1.fc1.bias', 'aux1.fc2.weight', 'aux1.fc2.bias'],
  ]);
  const [v3] = auxiliaryClassifiers(inception_v3({ aux: true }));
  expect(torchNames(v3!)).toContain('AuxLogits.conv1.conv.weight');
});

test('there are norms where the net has some, unless something else is said', () => {
  const norms = (...asked: Parameters<typeof auxiliaryClassifiers>) =>
    auxiliaryClassifiers(...asked).map((aux) => attributesOf(aux, 'batchNorm').length);
  expect(norms(googlenet({ aux: true }))).toEqual([1, 1]);
  expect(norms(googlenet_paper({ aux: true }))).toEqual([0, 0]);
  expect(norms(googlenet_paper({ aux: true }), { batchNorm: true })).toEqual([1, 1]);
});

const costs = (call: BlockCall, shape: Shape) => analyze('aux', drawBlock(call, [shape]));

test("GoogLeNet with its auxiliary classifiers, torchvision's and the paper's", () => {
  const sum = (batchNorm: boolean) =>
    [512, 528].reduce(
      (all, channels) => all + costs(inceptionAux({ classes: 1000, batchNorm }), [14, 14, channels]).params,
      0,
    );
  expect(6_624_904 + sum(true)).toBe(13_004_888);
  expect(6_998_552 + sum(false)).toBe(13_378_280);
});

test('an auxiliary classifier is a vector, which a net goes on from as from any', () => {
  const trunk = net({ input: [14, 14, 8] });
  expect(trunk.inceptionAux({ classes: 10 }).dense(2).softmax().outputShape).toEqual([2]);
  expect(
    net({ input: [17, 17, 8] })
      .inceptionV3Aux({ classes: 10 })
      .softmax().outputShape,
  ).toEqual([10]);
  // @ts-expect-error a convolution needs a map
  expect(() => trunk.inceptionAux({ classes: 10 }).conv({ filters: 2, kernelSize: 1 })).toThrow(ConfigError);
});

test('Inception-v3 with its auxiliary classifier', () => {
  const { params, statistics, outputShape } = costs(inceptionV3Aux({ classes: 1000 }), [17, 17, 768]);
  expect(outputShape).toEqual([1000]);
  expect(23_834_568 + params).toBe(27_161_264);
  expect(34_432 + statistics).toBe(36_224);
});

test.each([
  [() => googlenet(), "googlenet is no classifier with a tap 'aux1', 'aux2' or 'aux'"],
  [
    () => googlenet({ aux: true, headless: true }) as unknown as ReturnType<typeof googlenet>,
    "googlenet is no classifier with a tap 'aux1', 'aux2' or 'aux'",
  ],
  [
    () => inception_v3({ aux: true, inputSize: 96 }),
    'a window that reaches over 5 does not fit a height of 4 with 0 + 0 of padding',
  ],
])('%s has none', (whole, rule) => {
  expect(configErrorOf(() => auxiliaryClassifiers(whole())).rule).toBe(rule);
});
