import { featureInfo, lenet5, lenet5_modern, modelInfo } from 'tfjs-blocks/models';
import { expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';
import { configErrorOf } from '../support/configErrorOf';

type Net = ReturnType<typeof lenet5>;

const activationsOf = (net: Net) =>
  flatten(net.drawing)
    .filter(({ node }) => node.operation.name === 'activation')
    .map(({ node }) => node.attributes);

test('the net of 1998 has 60,000 trained parameters, layer by layer as in the paper, and ends in 84 values', () => {
  const { params, layers, outputShape } = lenet5().analyze();
  expect([params, outputShape]).toEqual([60_000, [84]]);
  expect(layers.filter((layer) => layer.params > 0).map((layer) => [layer.name, layer.params])).toEqual([
    ['C1', 156],
    ['S2', 12],
    ['C3', 1_516],
    ['S4', 32],
    ['C5', 48_120],
    ['F6', 10_164],
  ]);
  expect(activationsOf(lenet5())).toEqual(Array(6).fill({ kind: 'lecunTanh' }));
  expect(modelInfo('lenet5').numClasses).toBe(10);
});

test('without codes, a dense layer gives logits of so many classes', () => {
  const net = lenet5({ codes: false, numClasses: 36 });
  expect([net.outputShape, net.analyze().params]).toEqual([[36], 60_000 + 84 * 36 + 36]);
});

test('the modern net has full convolutions, maximum pooling, relu and logits', () => {
  const net = lenet5_modern();
  expect(net.analyze()).toMatchObject({ params: 61_706, macs: 416_520, outputShape: [10] });
  expect(activationsOf(net)).toEqual(Array(4).fill({ kind: 'relu' }));
  expect(net.analyze().layers.map(({ type }) => type)).toEqual([
    ...['Conv', 'MaxPool', 'Conv', 'MaxPool', 'Flatten', 'Dense', 'Dense', 'Dense'],
  ]);
});

test.each([lenet5, lenet5_modern])('maps are tapped before and after the last subsampling', (model) => {
  expect(featureInfo(model())).toEqual([
    { tap: 'c1', shape: [10, 10, 16], channels: 16, reduction: 2 },
    { tap: 'c2', shape: [5, 5, 16], channels: 16, reduction: 4 },
  ]);
});

test('at another size, F6 follows the map of C5', () => {
  expect(lenet5({ inputSize: 40 }).analyze().params).toBe(60_000 + (3 * 3 - 1) * 120 * 84);
});

test('the activation is that of all layers', () => {
  expect(activationsOf(lenet5({ activation: 'relu' }))).toEqual(Array(6).fill({ kind: 'relu' }));
  expect(activationsOf(lenet5_modern({ activation: 'tanh' }))).toEqual(Array(4).fill({ kind: 'tanh' }));
});

test('refuses other widths, for the table says who sees whom, and classes where the net ends in codes', () => {
  expect(configErrorOf(() => lenet5({ widthMultiplier: 2 })).message).toMatch(
    /^lenet5: there is no option 'widthMultiplier' here\./,
  );
  expect(configErrorOf(() => lenet5({ numClasses: 26 })).message).toMatch(
    /^lenet5: there is no option 'numClasses' here\./,
  );
  expect(lenet5_modern({ widthMultiplier: 4 }).analyze().layers[0]!.outputShape).toEqual([28, 28, 24]);
});
