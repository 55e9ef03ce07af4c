// Dilation in the place of strides, with the same weights: what the strided net computes, the dilated one computes at
// every second or fourth pixel, to the borders.

import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import {
  bottleneckBlock,
  convNormAct,
  net,
  preActBlock,
  preActBottleneckBlock,
  residualBlock,
  resNeXtBlock,
  type TrainableFamily,
  wideBlock,
} from '../../src/index';

type Trunk = TrainableFamily['map'];

/** Two stages, each half the size; the second keeps its channels. */
const stages =
  (block: Parameters<Trunk['stage']>[1]) =>
  (x: Trunk): Trunk =>
    x.stage(2, block, { stride: 2 }).stage(2, block, { stride: 2 });

/** Each makes its map four times smaller. */
const trunks: Readonly<Record<string, (x: Trunk) => Trunk>> = {
  'residual blocks': stages(residualBlock({ filters: 6 })),
  'residual blocks, shortcut A': stages(residualBlock({ filters: 6, shortcut: 'A' })),
  'residual blocks, shortcut A-centered': stages(residualBlock({ filters: 6, shortcut: 'A-centered' })),
  'residual blocks, shortcut 3×3': stages(residualBlock({ filters: 6, shortcutKernel: 3 })),
  'residual blocks, dilated already': stages(
    residualBlock({ filters: 6, dilation: [2, 1], firstDilation: 1 }),
  ),
  'bottlenecks, stride on the 3×3': stages(bottleneckBlock({ filters: 8, groups: 2, groupWidth: 2 })),
  'bottlenecks, stride on the 1×1': stages(bottleneckBlock({ filters: 8, strideOn: '1x1' })),
  'pre-activation': stages(preActBlock({ filters: 6 })),
  'pre-activation of three': stages(preActBottleneckBlock({ filters: 8 })),
  'wide blocks': stages(wideBlock({ filters: 3, widen: 2 })),
  'ResNeXt, grouped': stages(resNeXtBlock({ filters: 8, groups: 2 })),
  'ResNeXt, split': stages(resNeXtBlock({ filters: 8, groups: 2, form: 'split' })),
  'factorised convolutions': stages(convNormAct({ filters: 6, kernelSize: [5, 3], factorised: true })),
  'paddings by number': (x) =>
    x
      .conv({ filters: 6, kernelSize: 3, stride: 2, padding: 1 })
      .conv({ filters: 6, kernelSize: 5, stride: 2, padding: 2 })
      .conv({
        filters: 6,
        kernelSize: 3,
        padding: [
          [1, 1],
          [1, 1],
        ],
      }),
  'one stride of 4': (x) =>
    x.conv({ filters: 6, kernelSize: 5, stride: 4 }).conv({ filters: 6, kernelSize: [1, 7] }),
  'a convolution, a pool, and kernels of many shapes': (x) =>
    x
      .conv({ filters: 6, kernelSize: 3, stride: 2 })
      .maxPool({ size: 3, stride: 2 })
      .conv({ filters: 6, kernelSize: [7, 1] })
      .conv({ filters: 6, kernelSize: [1, 3], groups: 2 })
      .separableConv({ filters: 5, kernelSize: 3 }),
  'strides in shortcuts over steps, in branches, in repetitions and in a net of its own': (x) =>
    x
      .residual((r) => r.conv({ filters: 4, kernelSize: 3, stride: 2 }).relu())
      .branches(
        {
          a: (b) => b.conv({ filters: 3, kernelSize: 3, stride: 2 }).conv({ filters: 3, kernelSize: 3 }),
          b: (b) => b.maxPool({ size: 3, stride: 2 }),
        },
        'concat',
      )
      .repeat(2, (r) => r.conv({ filters: 6, kernelSize: 3 }).relu())
      .add(net({ input: [null, null, 6] }).residual((r) => r.conv({ filters: 6, kernelSize: 3 }))),
};

/** Pools have no dilation, so the limit must leave room for all strides before. */
const limitsOf = (name: string) => (/pool|branches/.test(name) ? ([2] as const) : ([1, 2] as const));

it.each(Object.entries(trunks))('%s', async (name, trunk) => {
  const before = tf.memory().numTensors;
  for (const size of [
    [13, 16],
    [16, 19],
  ]) {
    const image = net({ input: [...size, 4] });
    const strided = trunk(image).build({ seed: 1 });
    const weights = tf.tidy(() =>
      strided
        .getWeights()
        .map((weight, index) => tf.randomUniform(weight.shape, 0.2, 0.8, 'float32', index + 1)),
    );
    strided.setWeights(weights);
    const x = tf.randomUniform([1, ...size, 4], -1, 1, 'float32', 7);
    const expected = strided.predict(x) as tf.Tensor4D;
    for (const limit of limitsOf(name)) {
      const dilated = image.withOutputStride(limit, trunk).build({ weights: 'none' });
      expect(dilated.weights.map(({ originalName }) => originalName)).toEqual(
        strided.weights.map(({ originalName }) => originalName),
      );
      dilated.setWeights(weights);
      const all = dilated.predict(x) as tf.Tensor4D;
      expect(all.shape.slice(1, 3)).toEqual(size.map((extent) => Math.ceil(extent / limit)));
      const step = 4 / limit;
      const found = tf.tidy(() => tf.stridedSlice(all, [0, 0, 0, 0], all.shape, [1, step, step, 1]));
      expect(found.shape).toEqual(expected.shape);
      const share = tf.tidy(() => tf.div(tf.max(tf.abs(tf.sub(expected, found))), tf.max(tf.abs(expected))));
      expect((await share.data())[0]).toBeLessThan(1e-5);
      tf.dispose([all, found, share]);
      dilated.dispose();
    }
    tf.dispose([...weights, x, expected]);
    strided.dispose();
  }
  expect(tf.memory().numTensors).toBe(before);
});
