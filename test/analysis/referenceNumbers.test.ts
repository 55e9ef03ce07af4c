// Parameters, statistics, multiply-accumulates and activations of published networks, to the unit.

import { expect, test } from 'vitest';
import numbers from '../data/reference_numbers.json';
import { referenceNets } from './referenceNets';

test('every network of the table is composed here, and no other', () => {
  expect(Object.keys(referenceNets).sort()).toEqual(numbers.map(({ name }) => name).sort());
});

test.each(numbers)('$name', ({ name, input, classes, ...published }) => {
  const { inputShape, outputShape, params, statistics, macs } = referenceNets[name]!().analyze();
  expect({ inputShape, outputShape, params, statistics }).toEqual({
    inputShape: input,
    outputShape: [classes],
    params: published.params,
    statistics: published.params_nontrainable,
  });
  if (published.macs_exact_conv_fc !== null) expect(macs).toBe(published.macs_exact_conv_fc);
});

// The values that go out of torchvision's and timm's convolutions and dense layers, counted by forward hooks.
test.each([
  ['resnet18', 2_484_712],
  ['resnet34', 3_739_112],
  ['resnet50', 11_114_984],
  ['resnet101', 16_232_936],
  ['resnet152', 22_555_112],
  ['wide_resnet50_2', 14_401_512],
  ['wide_resnet101_2', 21_225_448],
  ['resnext50_32x4d', 14_401_512],
  ['resnext101_32x4d', 21_225_448],
  ['resnext101_32x8d', 31_210_472],
  ['resnext101_64x4d', 31_210_472],
  ['seresnet18', 2_486_760],
  ['seresnet34', 3_743_136],
  ['seresnet50', 11_131_032],
  ['legacy_seresnet18', 2_486_752],
  ['legacy_seresnet34', 3_743_124],
  ['SE-ResNet-50', 10_604_184],
  ['seresnext50_32x4d', 14_417_560],
  ['seresnext101_32x4d', 21_259_992],
])('%s puts out %i values', (name, activations) => {
  expect(referenceNets[name]!().analyze().activations).toBe(activations);
});
