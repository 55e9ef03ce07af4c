// The figure's numbers against those that are counted here.

import { canziani, compare, lectureNets, modelInfo } from 'tfjs-blocks/spec/models';
import { expect, test } from 'vitest';

const counted = canziani.map(({ label, model, gigaMacs, megaParams }) => {
  const { macs, params } = modelInfo(model);
  return { label, ofMacs: macs / 1e9 / gigaMacs, ofParams: params / 1e6 / megaParams };
});

/** Of other nets than the published ones: see the file's header. */
const others: readonly string[] = ['AlexNet', 'ENet', 'GoogLeNet', 'Inception-v4'];

test('14 points, as many models', () => {
  expect(canziani).toHaveLength(14);
  expect(new Set(canziani.map(({ model }) => model)).size).toBe(14);
});

test.each(counted.filter(({ label }) => !others.includes(label)))(
  '$label: parameters and multiply-accumulates are those of the figure',
  ({ ofMacs, ofParams }) => {
    expect(Math.abs(ofMacs - 1)).toBeLessThan(0.01);
    expect(Math.abs(ofParams - 1)).toBeLessThan(0.002);
  },
);

test('the others', () => {
  const shares = counted
    .filter(({ label }) => others.includes(label))
    .map(({ label, ofMacs, ofParams }) => [label, ofMacs.toFixed(2), ofParams.toFixed(2)]);
  expect(shares).toEqual([
    ['AlexNet', '0.64', '1.00'],
    ['ENet', '0.40', '0.08'],
    ['GoogLeNet', '1.06', '1.00'],
    ['Inception-v4', '1.33', '1.35'],
  ]);
  const { macs } = modelInfo('alexnet_2012_ungrouped');
  expect(macs / 1e9 / canziani[0]!.gigaMacs).toBeCloseTo(1, 2);
});

test('its accuracies are a source of their own', () => {
  const { rows } = compare(lectureNets, { source: 'arXiv:1605.07678' });
  const top1 = rows.slice(0, 14).map((row) => row.top1);
  // The figure's ENet and Inception-v4 are other nets than their papers', and ENet's paper has no accuracy on ImageNet.
  const other: Readonly<Record<string, number | undefined>> = { ENet: undefined, 'Inception-v4': 80 };
  expect(top1).toEqual(canziani.map(({ label, top1 }) => (label in other ? other[label] : top1)));
});
