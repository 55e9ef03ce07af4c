// build(): what its options make of a net's first weights.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { net, residualBlock } from '../../src/index';
import { configErrorOf } from '../support/configErrorOf';

const spec = net({ input: [6, 6, 3] })
  .stage(2, residualBlock({ filters: 4 }), { stride: 2 })
  .globalAvgPool()
  .dense(2);

const shapes = (model: tfl.LayersModel) =>
  model.weights.map(({ originalName, shape }) => [originalName, shape]);
const values = async (model: tfl.LayersModel) =>
  Promise.all(model.getWeights().map(async (weight) => [...(await weight.data())]));

describe("build({ weights: 'none' })", () => {
  it('has the same weights in name, shape and order, and all of them are 0', async () => {
    const [initial, none] = [spec.build({ seed: 1 }), spec.build({ weights: 'none' })];
    expect(shapes(none)).toEqual(shapes(initial));
    expect(none.trainableWeights.length).toBe(initial.trainableWeights.length);
    expect(new Set((await values(none)).flat())).toEqual(new Set([0]));
    initial.dispose();
    none.dispose();
  });

  it('computes what a net computes whose weights it is given', async () => {
    const before = tf.memory().numTensors;
    const [initial, none] = [spec.build({ seed: 1 }), spec.build({ weights: 'none' })];
    none.setWeights(initial.getWeights());
    const x = tf.randomNormal([2, 6, 6, 3], 0, 1, 'float32', 1);
    const [expected, found] = [initial, none].map((model) => model.predict(x) as tf.Tensor);
    expect([...(await found!.data())]).toEqual([...(await expected!.data())]);
    tf.dispose([x, expected!, found!]);
    initial.dispose();
    none.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('stands in no configuration, and leaves the seed alone', () => {
    const [initial, none] = [spec.build({ seed: 1 }), spec.build({ seed: 1, weights: 'none' })];
    expect(none.toJSON(null, false)).toEqual(initial.toJSON(null, false));
    initial.dispose();
    none.dispose();
  });

  it("refuses anything but 'initial' and 'none', with no tensor made", () => {
    const before = tf.memory().numTensors;
    const said = configErrorOf(() => spec.build({ weights: 'zeros' as 'none' })).message;
    expect(said).toBe("net: weights = 'zeros' must be one of 'initial', 'none'.");
    expect(tf.memory().numTensors).toBe(before);
  });
});

it("build({ seed }) gives the same first weights each time, and weights: 'initial' is the default", async () => {
  const [first, second] = [spec.build({ seed: 3 }), spec.build({ seed: 3, weights: 'initial' })];
  expect(await values(second)).toEqual(await values(first));
  first.dispose();
  second.dispose();
});
