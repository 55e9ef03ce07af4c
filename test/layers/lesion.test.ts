import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import {
  bottleneckBlock,
  ConfigError,
  lesion,
  net,
  residualBlock,
  residualUnits,
  swapUnits,
} from '../../src/index';
import { largestDifference, numbers, savedAndLoaded, step, weightValues } from '../support/models';

const spec = net({ input: [6, 6, 3] })
  .conv({ filters: 4, kernelSize: 3 })
  .stage(3, residualBlock({ filters: 4, se: { reduction: 2 } }))
  .stage(2, bottleneckBlock({ filters: 8 }), { stride: 2 })
  .residual((r) => r.batchNorm().conv({ filters: 8, kernelSize: 3 }), { activation: 'relu', name: 'last' });
const names = ['layer1.0', 'layer1.1', 'layer1.2', 'layer2.0', 'layer2.1', 'last'];
const x = () => numbers([2, 6, 6, 3]);

/** Of the same images, whatever became of the model. */
const outputOf = (model: tfl.LayersModel): tf.Tensor => tf.tidy(() => model.predict(x()) as tf.Tensor);

/** The output of one layer, given the output of the one before it. */
const apply = (model: tfl.LayersModel, layer: string, input: tf.Tensor): tf.Tensor =>
  model.getLayer(layer).apply(input) as tf.Tensor;

/** A model on the current backend, and a check that the test leaves no tensor of its own. */
async function withModel(work: (model: tfl.LayersModel) => Promise<void>): Promise<void> {
  const before = tf.memory().numTensors;
  const model = spec.build({ seed: 1 });
  await work(model);
  model.dispose();
  expect(tf.memory().numTensors).toBe(before);
}

async function expectSame(a: tf.Tensor, b: tf.Tensor): Promise<void> {
  expect(await largestDifference(a, b)).toBeLessThan(1e-5);
  tf.dispose([a, b]);
}

it('residual units are blocks and sums with a branch, in order', () =>
  withModel(async (model) => expect(residualUnits(model)).toEqual(names)));

describe('a lesion', () => {
  it('leaves the shortcut and what follows the sum', () =>
    withModel(async (model) => {
      const restore = lesion(model, ['layer1.1', 'layer2.0']);
      await expectSame(
        outputOf(model),
        tf.tidy(() => {
          const first = apply(model, 'layer1.0', apply(model, 'conv1', x()));
          // layer1.1 begins in a ReLU's output: ReLU of it is itself.
          const second = apply(model, 'layer2.0', apply(model, 'layer1.2', first));
          const weight = (name: string): tf.Tensor =>
            model
              .getLayer('layer2.0')
              .weights.find(({ originalName }) => originalName.endsWith(name))!
              .read();
          const kernel = weight('downsample.0/kernel') as tf.Tensor4D;
          const before = apply(model, 'layer1.2', first) as tf.Tensor4D;
          const projected = tf.relu(
            tf.batchNorm(
              tf.conv2d(before, kernel, 2, 'valid'),
              weight('downsample.1/moving_mean') as tf.Tensor1D,
              weight('downsample.1/moving_variance') as tf.Tensor1D,
              weight('downsample.1/beta') as tf.Tensor1D,
              weight('downsample.1/gamma') as tf.Tensor1D,
              1e-5,
            ),
          );
          expect(second.shape).toEqual(projected.shape);
          const third = apply(model, 'layer2.1', projected);
          const branch = apply(model, 'last.conv1', apply(model, 'last.bn1', third));
          return tf.relu(tf.add(branch, third));
        }),
      );
      restore();
    }));

  it('of a sum over several layers leaves what it began with', () =>
    withModel(async (model) => {
      const restore = lesion(model, ['last']);
      const until = tf.tidy(() =>
        names.slice(0, -1).reduce((y, name) => apply(model, name, y), apply(model, 'conv1', x())),
      );
      await expectSame(outputOf(model), until); // not below 0, as a ReLU's output
      restore();
    }));

  it.each(names)('of %s changes the output, touches no weight, and heals', (name) =>
    withModel(async (model) => {
      const weights = await weightValues(model);
      const whole = outputOf(model);
      const restore = lesion(model, [name]);
      const lesioned = outputOf(model);
      expect(await largestDifference(whole, lesioned)).toBeGreaterThan(1e-3);
      expect(await weightValues(model)).toEqual(weights);
      restore();
      const healed = outputOf(model);
      expect(await largestDifference(whole, healed)).toBe(0);
      tf.dispose([whole, lesioned, healed]);
    }),
  );

  it('may be one of several, taken back in any order and only once', () =>
    withModel(async (model) => {
      const whole = outputOf(model);
      const [first, second] = [lesion(model, ['layer1.1', 'layer2.1']), lesion(model, ['layer1.1'])];
      const both = outputOf(model);
      first();
      first();
      const still = outputOf(model);
      expect(await largestDifference(whole, still)).toBeGreaterThan(1e-3);
      expect(await largestDifference(both, still)).toBeGreaterThan(1e-3);
      second();
      const healed = outputOf(model);
      expect(await largestDifference(whole, healed)).toBe(0);
      tf.dispose([whole, both, still, healed]);
    }));

  it('leaves a model that trains and saves as ever', () =>
    withModel(async (model) => {
      const restore = lesion(model, ['layer1.2']);
      const saved = await savedAndLoaded(model);
      const optimizer = tf.train.sgd(0.01);
      model.compile({ optimizer, loss: 'meanSquaredError' });
      const lesioned = outputOf(model);
      const [input, target] = [x(), tf.zerosLike(lesioned)];
      expect(await step(model, input, target)).toBeGreaterThan(0);
      restore();
      const whole = outputOf(saved);
      expect(await largestDifference(whole, lesioned)).toBeGreaterThan(1e-3); // the file knows of no lesion
      tf.dispose([lesioned, input, target, whole]);
      saved.dispose();
      optimizer.dispose();
    }));

  it('of no unit is an error with the name that was meant', () =>
    withModel(async (model) => {
      expect(() => lesion(model, ['layer1.3'])).toThrow(ConfigError);
      expect(() => lesion(model, ['layer1.3'])).toThrow(
        "net: there is no residual unit 'layer1.3'. Did you mean 'layer1.0'?",
      );
      expect(() => lesion(model, ['conv1'])).toThrow(
        `net: there is no residual unit 'conv1'. Its residual units: ${names.join(', ')}.`,
      );
      const whole = outputOf(model);
      expect(() => lesion(model, ['layer1.1', 'conv1'])).toThrow(ConfigError);
      const after = outputOf(model);
      expect(await largestDifference(whole, after)).toBe(0); // all or nothing
      tf.dispose([whole, after]);
    }));
});

describe('swapped units', () => {
  it('compute in each other’s place, and go back', () =>
    withModel(async (model) => {
      const whole = outputOf(model);
      const restore = swapUnits(model, 'layer1.0', 'layer1.2');
      const swapped = outputOf(model);
      expect(await largestDifference(whole, swapped)).toBeGreaterThan(1e-3);
      restore();
      const order = ['layer1.2', 'layer1.1', 'layer1.0', 'layer2.0', 'layer2.1'];
      const byHand = tf.tidy(() => {
        const y = order.reduce((before, name) => apply(model, name, before), apply(model, 'conv1', x()));
        const branch = apply(model, 'last.conv1', apply(model, 'last.bn1', y));
        return tf.relu(tf.add(branch, y));
      });
      await expectSame(swapped, byHand);
      const back = outputOf(model);
      expect(await largestDifference(whole, back)).toBe(0);
      tf.dispose([whole, back]);
    }));

  it('take turns, and a lesion keeps to its place', () =>
    withModel(async (model) => {
      const places = ['layer1.0', 'layer1.1', 'layer1.2'] as const;
      const restores = [swapUnits(model, places[0], places[1]), swapUnits(model, places[1], places[2])];
      const heal = lesion(model, [places[2]]);
      const y = outputOf(model);
      heal();
      for (const restore of restores.reverse()) restore();
      // Units 0, 1, 2 became 1, 0, 2 and then 1, 2, 0; the last place is lesioned.
      const byHand = tf.tidy(() => {
        const order = ['layer1.1', 'layer1.2', 'layer2.0', 'layer2.1'];
        const end = order.reduce((before, name) => apply(model, name, before), apply(model, 'conv1', x()));
        return tf.relu(tf.add(apply(model, 'last.conv1', apply(model, 'last.bn1', end)), end));
      });
      await expectSame(y, byHand);
    }));

  it('are of one shape, and blocks', () =>
    withModel(async (model) => {
      expect(() => swapUnits(model, 'layer1.0', 'layer2.1')).toThrow(
        "net: 'layer1.0', 6×6×4 → 6×6×4, and 'layer2.1', 3×3×8 → 3×3×8, cannot change places. Swap units of one stage.",
      );
      expect(() => swapUnits(model, 'layer2.1', 'last')).toThrow(
        "net: 'last' is the sum over several layers, and cannot change places. Swap blocks.",
      );
      expect(() => swapUnits(model, 'fc', 'last')).toThrow(ConfigError);
    }));
});
