import { net } from 'tfjs-blocks/spec';
import { compare, listModels } from 'tfjs-blocks/spec/models';
import { expect, test } from 'vitest';

const mine = net({ input: [224, 224, 3], name: 'mine' })
  .conv({ filters: 16, kernelSize: 3, stride: 2 })
  .globalAvgPool()
  .dense(1000);

test('the table', () => {
  expect(`${compare(['resnet50', 'vgg16', 'resnetv2_101', { net: mine, top1: 12.5 }, 'inception_v4'])}`).toBe(
    `
5 nets, one sample each; top-1 accuracy on ImageNet
net           input           params    MACs  activations  sees      peak  top-1
───────────────────────────────────────────────────────────────────────────────────
resnet50      224×224×3   25,557,032  4.09 G       11.1 M   427   9.2 MiB  76.13  a
vgg16         224×224×3  138,357,544  15.5 G       13.6 M   212  24.5 MiB  71.59  a
resnetv2_101  224×224×3   44,541,480  7.80 G       16.2 M   971   9.2 MiB      –
mine *        224×224×3       17,448  5.44 M        202 k     3   1.3 MiB  12.50  b
inception_v4  299×299×3   42,679,816  12.3 G       15.1 M  2071  10.6 MiB  80.00  c
───────────────────────────────────────────────────────────────────────────────────
a  torchvision: IMAGENET1K_V1, one crop of 224
b  own measurement
c  arXiv:1602.07261: one crop of 299, without blacklisted images
*  own net`.trim(),
  );
});

test('one net; no legend of what is not there', () => {
  const lines = compare(['resnetv2_101']).toString().split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toBe('1 net, one sample each; top-1 accuracy on ImageNet');
});

test('fits 100 columns whatever the names are', () => {
  const long = { net: mine, name: 'a-name-'.repeat(20), top1: 1, source: 'a source '.repeat(20) };
  const lines = compare([...listModels({ maxMacs: 5e9, family: 'DenseNet' }), long])
    .toString()
    .split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(lines.some((line) => line.startsWith('a-name-a-name'))).toBe(true);
});

test('as many sources as there are get letters of their own', () => {
  const nets = Array.from({ length: 30 }, (_, index) => ({ net: mine, top1: 10, source: `run ${index}` }));
  const lines = compare(nets).toString().split('\n');
  expect(lines).toContain('a  run 0');
  expect(lines).toContain('z  run 25');
  expect(lines).toContain('aa  run 26');
  expect(lines).toContain('ad  run 29');
});

test('print writes the table once', () => {
  const written: string[] = [];
  const comparison = compare([mine]);
  comparison.print((text) => written.push(text));
  expect(written).toEqual([comparison.toString()]);
});
