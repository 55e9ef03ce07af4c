import { bn_inception, bn_inception_biased, featureInfo, se_bn_inception } from 'tfjs-blocks/spec/models';
import { expect, test } from 'vitest';
import { configErrorOf } from '../support/configErrorOf';
import { attributesOf, torchNames } from '../support/drawnOperations';

test("the maps and the channels of the paper's figure 5", () => {
  expect(featureInfo(bn_inception()).map(({ tap, shape }) => [tap, ...shape])).toEqual([
    ['c1', 112, 112, 64],
    ['c2', 56, 56, 192],
    ['c3', 28, 28, 320],
    ['c4', 14, 14, 608],
    ['c5', 7, 7, 1024],
  ]);
  const modules = [...bn_inception().drawing.nodes].filter(({ name }) => name.startsWith('inception'));
  expect(modules.map(({ shape }) => shape[2])).toEqual([
    ...[256, 320, 576],
    ...[576, 576, 608, 608, 1056],
    ...[1024, 1024],
  ]);
});

test('seven modules pool with means that count padding, the last with maxima', () => {
  const means = attributesOf(bn_inception(), 'averagePool');
  expect(means).toHaveLength(7);
  expect(means.every(({ countPadding }) => countPadding === true)).toBe(true);
  const maxima = attributesOf(bn_inception(), 'maxPool').map(({ stride }) => String(stride));
  expect(maxima).toEqual(['2,2', '2,2', '2,2', '2,2', '1,1']);
});

test('biases and squeeze-and-excitation are what the variants have more', () => {
  const biases = (model: typeof bn_inception) =>
    attributesOf(model(), 'conv2d').filter(({ bias }) => bias === true).length;
  expect([biases(bn_inception), biases(bn_inception_biased)]).toEqual([0, 69]);
  const names = torchNames(se_bn_inception());
  expect(names.filter((name) => name.endsWith('se.fc2.weight')).map((name) => name.slice(9, 11))).toEqual([
    ...['3a', '3b', '3c', '4a', '4b', '4c', '4d', '4e', '5a', '5b'],
  ]);
});

test('maps of odd sizes need a padding that convolutions and pools share', () => {
  expect(configErrorOf(() => bn_inception({ inputSize: 75 })).message).toMatch(
    /^bn_inception › inception3c: cannot concatenate 5×5×160 and 4×4×320/,
  );
  const shapes = featureInfo(bn_inception({ inputSize: 75, padding: 'torch' })).map(({ shape }) => shape[0]);
  expect(shapes).toEqual([38, 19, 9, 5, 3]);
});
