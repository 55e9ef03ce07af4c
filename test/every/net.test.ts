// Asked of every net on every backend: does it build, train, save, load with the same outputs, and train on?

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { net as trainable } from '../../src/index';
import { nets } from '../catalog';
import { largestDifference, numbers, savedAndLoaded, step } from '../support/models';

// A software GPU takes half a minute for the shaders of a net.
const software = tf.getBackend() === 'webgpu' || tf.getBackend() === 'webgl';
const asked = nets.filter(({ name }) => !software || ['branches', 'ResNeXt-like', 'vector'].includes(name));

describe.each(asked)('$name', ({ net, input }) => {
  it('builds, trains, and comes back from its file', async () => {
    const before = tf.memory().numTensors;
    const spec = trainable.fromJSON(JSON.stringify(net()));
    const model = spec.build({ seed: 1 });
    const { params, statistics } = spec.analyze({ input });
    expect(model.countParams()).toBe(params + statistics);

    const x = numbers([4, ...(input as number[])]);
    const y = tf.tidy(() => tf.mul(numbers([4, ...(model.predict(x) as tf.Tensor).shape.slice(1)], 5), 0.1));
    await expectLossFalls(model, x, y);

    const loaded = await savedAndLoaded(model);
    const outputs = [model.predict(x), loaded.predict(x)] as tf.Tensor[];
    expect(await largestDifference(outputs[0]!, outputs[1]!)).toBe(0);
    tf.dispose(outputs);
    await expectLossFalls(loaded, x, y);

    tf.dispose([x, y]);
    model.dispose();
    loaded.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});

async function expectLossFalls(model: tfl.LayersModel, x: tf.Tensor, y: tf.Tensor): Promise<void> {
  const optimizer = tf.train.sgd(0.05);
  model.compile({ optimizer, loss: 'meanSquaredError' });
  const first = await step(model, x, y);
  let least = first;
  for (let index = 0; index < 6; index++) least = Math.min(least, await step(model, x, y));
  expect(least).toBeLessThan(first);
  optimizer.dispose();
}
