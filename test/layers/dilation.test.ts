// What TensorFlow.js's own layers cannot do: train dilated convolutions. One plain and one depthwise, in a net.

import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { net } from '../../src/index';
import { expectNear, tensor } from '../kernels/compare';
import { conv2d, conv2dGradients } from '../reference/conv2d';
import { type Map4D, random } from '../reference/map';
import { weightValues } from '../support/models';

const sliding = {
  stride: [1, 1],
  dilation: [2, 2],
  padding: [
    [2, 2],
    [2, 2],
  ],
} as const;
const [plain, depthwise] = [
  { ...sliding, groups: 1 },
  { ...sliding, groups: 6 },
];

const x = random([3, 7, 7, 4], 1);
const kernels = [random([3, 3, 4, 6], 2), random([3, 3, 1, 6], 3)] as const;
const between = conv2d(x, kernels[0], plain);
const dy = random(conv2d(between, kernels[1], depthwise).shape, 4);
const last = conv2dGradients(between, kernels[1], dy, depthwise);
const first = conv2dGradients(x, kernels[0], last.x, plain);

it('tf.grads and model.fit have the gradients of the float64 reference', async () => {
  const model = net({ input: [7, 7, 4] })
    .conv({ filters: 6, kernelSize: 3, dilation: 2, bias: false })
    .conv({ filters: 6, kernelSize: 3, dilation: 2, bias: false, groups: 6 })
    .build();
  const [images, cotangent] = [tensor(x), tensor(dy)];
  tf.tidy(() => model.setWeights(kernels.map(tensor)));

  const dx = tf.grad((images) => tf.sum(tf.mul(model.apply(images) as tf.Tensor, cotangent)))(images);
  await expectNear(dx, first.x, 1e-4);

  // With this loss and a learning rate of 1, a step takes the gradient itself away.
  const loss = (cotangent: tf.Tensor, y: tf.Tensor): tf.Tensor => tf.sum(tf.mul(cotangent, y));
  model.compile({ optimizer: tf.train.sgd(1), loss });
  await model.fit(images, cotangent, { batchSize: 3, epochs: 1, verbose: 0 });
  const trained = Object.values(await weightValues(model));
  [first.filter, last.filter].forEach((gradient, index) => {
    expect(largestError(trained[index]!, kernels[index]!, gradient)).toBeLessThan(1e-4);
  });
  model.dispose();
  tf.dispose([images, cotangent, dx]);
});

/** Of the step from `before` to `after`, relative to the largest value of the gradient. */
function largestError(after: Float32Array, before: Map4D, gradient: Map4D): number {
  const errors = gradient.values.map((value, at) => Math.abs(before.values[at]! - after[at]! - value));
  return Math.max(...errors) / Math.max(...gradient.values.map(Math.abs));
}
