// The published networks of test/data/reference_numbers.json: parameters, statistics, multiply-accumulates and
// activations, to the unit.

import { afterAll, describe, expect, test } from 'vitest';
import numbers from '../data/reference_numbers.json';
import { references } from './references';

interface Entry {
  readonly name: string;
  readonly status: string;
  readonly input: readonly number[];
  readonly classes: number;
  readonly params: number | null;
  readonly params_nontrainable: number | null;
  readonly macs_exact_conv_fc?: number | null;
  readonly derived_params?: number | null;
  readonly derived_bn_buffers?: number | null;
  readonly derived_macs?: number | null;
}

const figure = 'read from the bubbles of arXiv:1605.07678, in hundredths of a million';
const rounded = 'the paper prints a rounded number and no table of layers';

/** Entries that no net can give to the unit, and why. */
const leftOut: Readonly<Record<string, string>> = {
  AlexNet: figure,
  'BN-AlexNet': figure,
  'BN-NIN': figure,
  ENet: figure,
  GoogLeNet: figure,
  'ResNet-18': figure,
  'ResNet-34': figure,
  'ResNet-50': figure,
  'ResNet-101': figure,
  'ResNet-152': figure,
  'VGG-16': figure,
  'VGG-19': figure,
  'Inception-v3': figure,
  'Inception-v4': figure,
  'Highway 1 (paper table)': rounded,
  'Highway 2 (paper table)': rounded,
};

/** How many values a net gives that gives another number than of classes. */
const outputs: Readonly<Record<string, number>> = {
  'LeNet-5 (1998)': 84, // each class is a fixed code of 84 values, and the nearest code wins
};

const entries = (numbers as readonly Entry[]).filter(({ name }) => !Object.hasOwn(leftOut, name));
/** Counted in the authors' or another framework's implementation, not only from the paper's table. */
const isConfirmed = ({ status }: Entry): boolean => status.startsWith('confirmed');
const reproduced = { confirmed: 0, derived: 0 };

test('every entry has its net here or a reason why not, and every net its entry', () => {
  const names = numbers.map(({ name }) => name);
  expect([...Object.keys(references), ...Object.keys(leftOut)].sort()).toEqual(names.sort());
});

test('what was counted twice was counted alike', () => {
  for (const { name, ...entry } of entries) {
    const pairs = [
      [entry.params, entry.derived_params],
      [entry.params_nontrainable, entry.derived_bn_buffers],
      [entry.macs_exact_conv_fc, entry.derived_macs],
    ] as const;
    for (const [counted, derived] of pairs) {
      if (counted != null && derived != null) expect(derived, name).toBe(counted);
    }
  }
});

describe('confirmed', () => {
  test.each(entries.filter(isConfirmed))('$name', (entry) => {
    expectReproduced(entry);
    reproduced.confirmed++;
  });
});

describe('derived', () => {
  test.each(entries.filter((entry) => !isConfirmed(entry)))('$name', (entry) => {
    expectReproduced(entry);
    reproduced.derived++;
  });
});

afterAll(() => {
  const { confirmed, derived } = reproduced;
  const left = Object.keys(leftOut).length;
  console.log(
    `reference numbers: ${confirmed} confirmed and ${derived} derived entries reproduced, ${left} left out with a reason`,
  );
});

function expectReproduced({ name, input, classes, ...entry }: Entry): void {
  const net = references[name];
  expect(net, 'there is no net for it in references.ts').toBeDefined();
  const { inputShape, outputShape, params, statistics, macs } = net!().analyze();
  const published = {
    params: entry.params ?? entry.derived_params,
    statistics: entry.params_nontrainable ?? entry.derived_bn_buffers,
    macs: entry.macs_exact_conv_fc ?? entry.derived_macs,
  };
  expect({ inputShape, outputShape, params, statistics, macs }).toEqual({
    inputShape: input,
    outputShape: [outputs[name] ?? classes],
    params: published.params,
    statistics: published.statistics ?? expect.any(Number),
    macs: published.macs ?? expect.any(Number),
  });
}

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
  expect(references[name]!().analyze().activations).toBe(activations);
});
