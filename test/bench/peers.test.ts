// The peers must compute the convolution that ours does, or the benchmark compares two different things.

import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { expect, test } from 'vitest';
import * as reference from '../reference/conv2d';
import type { Map4D } from '../reference/map';
import { splitWithComposedGradients } from './composedGradients';
import { type Composition, depthwiseAndSum, splitAndConcat } from './compositions';
import type { Contender } from './contender';
import { type ConvolutionCase, leastForward, operandsOf, outputOf } from './convolutionCase';
import { onnxConvolution } from './onnxConvolution';
import { operation } from './operation';

/** An even and an odd extent, so that `'same'` pads on one side alone where the stride is 2. */
const cases: readonly ConvolutionCase[] = [1, 2].map((stride) => ({
  name: `stride ${stride}`,
  x: [2, 6, 7, 8],
  filter: [3, 3, 4, 6],
  groups: 2,
  stride,
}));

const composed = ({ name, apart, convolve }: Composition, given: ConvolutionCase): Contender =>
  operation({
    name,
    backend: 'cpu',
    prepare: () => operandsOf(given),
    compute: ([x, filter]) => convolve(x as tf.Tensor4D, apart(filter as tf.Tensor4D, given), given),
  });

const peers: Readonly<Record<string, (given: ConvolutionCase) => Contender>> = {
  split: (given) => composed(splitAndConcat, given),
  depthwise: (given) => composed(depthwiseAndSum, given),
  onnxruntime: (given) => onnxConvolution(given, 'wasm'),
};

test.each(cases.flatMap((given) => Object.keys(peers).map((peer) => [peer, given] as const)))(
  '%s, $name',
  async (peer, given) => {
    const before = tf.memory().numTensors;
    const contender = peers[peer]!(given);
    await contender.start();
    const actual = await contender.result();
    const expected = referenceOf(given);
    expect(actual.length).toBe(expected.length);
    for (let at = 0; at < actual.length; at++) expect(actual[at]).toBeCloseTo(expected[at]!, 5);
    await contender.run(2);
    contender.dispose();
    expect(tf.memory().numTensors).toBe(before);
  },
);

test.each(cases)('the gradients composed are those of split and concat, $name', async (given) => {
  const [x, filter, dy] = operandsOf(given);
  const gradients = (convolve: (x: tf.Tensor4D, filter: tf.Tensor4D) => tf.Tensor) =>
    tf.grads((x, filter) => convolve(x as tf.Tensor4D, filter as tf.Tensor4D))([x, filter], dy);
  const actual = gradients((x, filter) => splitWithComposedGradients(x, filter, given));
  const expected = gradients((x, filter) =>
    splitAndConcat.convolve(x, splitAndConcat.apart(filter, given), given),
  );
  expect(actual.map(({ shape }) => shape)).toEqual([x.shape, filter.shape]);
  for (const [index, gradient] of actual.entries()) {
    const distance = tf.max(tf.abs(tf.sub(gradient, expected[index]!)));
    expect((await distance.data())[0]).toBeLessThan(1e-5);
    distance.dispose();
  }
  tf.dispose([x, filter, dy, actual, expected]);
});

test('the least there can be', () => {
  const { bytes, multiplyAccumulates } = leastForward(cases[0]!);
  expect(bytes).toBe(4 * (2 * 6 * 7 * 8 + 3 * 3 * 4 * 6 + 2 * 6 * 7 * 6));
  expect(multiplyAccumulates).toBe(2 * 6 * 7 * 6 * 3 * 3 * 4);
});

function referenceOf(given: ConvolutionCase): Float64Array {
  const operands = operandsOf(given);
  const [x, filter] = operands.map(
    (tensor): Map4D => ({ shape: tensor.shape, values: Float64Array.from(tensor.dataSync()) }),
  );
  tf.dispose(operands);
  const [, rows, columns] = outputOf(given);
  const before = (extent: number, outputs: number) =>
    Math.floor(((outputs - 1) * given.stride + 3 - extent) / 2);
  const sides = (extent: number, outputs: number): [number, number] => {
    const start = before(extent, outputs);
    return [start, (outputs - 1) * given.stride + 3 - extent - start];
  };
  const padding = [sides(x!.shape[1], rows), sides(x!.shape[2], columns)] as const;
  const { stride, groups } = given;
  return reference.conv2d(x!, filter!, { stride: [stride, stride], dilation: [1, 1], padding, groups })
    .values;
}
