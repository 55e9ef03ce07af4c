import { net } from 'tfjs-blocks';
import { featureInfo, resnet50 } from 'tfjs-blocks/models';
import { expect, test } from 'vitest';

test('taps in their order, with channels and reduction', () => {
  expect(featureInfo(resnet50())).toEqual([
    { tap: 'c1', shape: [112, 112, 64], channels: 64, reduction: 2 },
    { tap: 'c2', shape: [56, 56, 256], channels: 256, reduction: 4 },
    { tap: 'c3', shape: [28, 28, 512], channels: 512, reduction: 8 },
    { tap: 'c4', shape: [14, 14, 1024], channels: 1024, reduction: 16 },
    { tap: 'c5', shape: [7, 7, 2048], channels: 2048, reduction: 32 },
  ]);
});

test('of features that were asked for, and under an output stride', () => {
  const info = featureInfo(resnet50({ features: ['c3', 'c5'], outputStride: 8, inputSize: 64 }));
  expect(info.map(({ tap, shape, reduction }) => [tap, shape, reduction])).toEqual([
    ['c3', [8, 8, 512], 8],
    ['c5', [8, 8, 2048], 8],
  ]);
});

test('sizes may be free', () => {
  expect(featureInfo(resnet50({ inputSize: null }))[4]).toEqual({
    tap: 'c5',
    shape: [null, null, 2048],
    channels: 2048,
    reduction: 32,
  });
});

test('of any net: where height and width shrink differently, the more; of a vector, as far as it sees one', () => {
  const spec = net({ input: [32, 32, 3] })
    .conv({ filters: 4, kernelSize: 3, stride: [1, 4] })
    .tap('wide')
    .globalAvgPool()
    .tap('vector');
  const [wide, vector] = featureInfo(spec);
  expect(wide).toEqual({ tap: 'wide', shape: [32, 8, 4], channels: 4, reduction: 4 });
  expect([vector!.shape, vector!.channels]).toEqual([[4], 4]);
  expect(featureInfo(net({ input: [8, 8, 1] }))).toEqual([]);
});
