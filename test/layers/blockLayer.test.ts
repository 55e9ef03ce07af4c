// What only a layer of several inputs shows: its output may be one of them.

import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { defineJoin, layerOf } from '../../src/index';
import { largestDifference, numbers } from '../support/models';

it.each([0, 1])('a block that gives back its input %i does so', async (index) => {
  const pick = defineJoin(`Pick${index}`, (inputs, _: Record<never, never>) => inputs[index]!);
  const Pick = layerOf(pick);
  const inputs = [numbers([1, 3, 3, 2], 1), numbers([1, 3, 3, 2], 2)];
  const layer = new Pick();
  const output = layer.apply(inputs) as tf.Tensor;
  expect(await largestDifference(output, inputs[index]!)).toBe(0);
  tf.dispose([...inputs, output]);
});
