// Asked of every model, narrow and on a small image, on wasm in Node: does its net come back from JSON, predict, give its
// maps, and end where it is asked to?

import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { features, net as trainable } from 'tfjs-blocks';
import { type AnyModelOptions, createModel, featureInfo, listModels, modelInfo } from 'tfjs-blocks/models';
import { beforeAll, describe, expect, test } from 'vitest';
import { configErrorOf } from '../support/configErrorOf';
import { numbers } from '../support/models';

beforeAll(() => tf.setBackend('wasm'));

/** Heights and widths where windows without padding, or a large first stride, need more than 32, or than 8 for CIFAR. */
const sizes: readonly (readonly [name: RegExp, size: number])[] = [
  [/^alexnet/, 75],
  [/^(se_)?inception_/, 75],
  [/^nin_imagenet/, 48],
  [/^lenet/, 32],
  [/^highway10_mnist/, 16],
];

const narrow: AnyModelOptions = { widthMultiplier: 1 / 8, numClasses: 3, inChannels: 1 };
/** Models that take other options. */
const others: Readonly<Record<string, AnyModelOptions>> = {
  // Each unit adds to what comes in: untrained, so many of them go beyond all numbers.
  resnet1001_cifar: { ...narrow, zeroInitLast: true },
  resnet1202_cifar: { ...narrow, zeroInitLast: true },
  // Its table says which channel sees which, and it ends in the values of a code for each class.
  lenet5: { inChannels: 1 },
};

function inputSizeOf(name: string): number {
  const least = modelInfo(name).inputShape[0]! > 100 ? 32 : 8;
  return Math.max(least, sizes.find(([pattern]) => pattern.test(name))?.[1] ?? least);
}

describe.each(listModels())('%s', (name) => {
  const inputSize = inputSizeOf(name);
  const options = others[name] ?? narrow;
  const net = createModel(name, { inputSize, ...options });
  const headless = createModel(name, { inputSize, ...options, headless: true });
  const values = options.numClasses ?? 84;
  const info = featureInfo(net);

  test('has the size, the channels and the classes that were asked for, and comes back from JSON', () => {
    expect(net.inputShape).toEqual([inputSize, inputSize, 1]);
    expect(net.outputShape).toEqual([values]);
    const again = trainable.fromJSON(JSON.stringify(net));
    expect(again.toJSON()).toEqual(net.toJSON());
    expect(again.analyze().params).toBe(net.analyze().params);
  });

  test('predicts finite numbers, and gives its maps', async () => {
    const before = tf.memory().numTensors;
    const model = net.build({ seed: 1 });
    const taps = info.map(({ tap }) => tap);
    const maps = features(model, taps);
    const outputs = [...model.outputs, ...taps.flatMap((tap) => maps[tap]!.outputs)];
    const all = tfl.model({ inputs: model.inputs, outputs });
    const x = numbers([1, inputSize, inputSize, 1]);
    const [logits, ...found] = all.predict(x) as tf.Tensor[];
    expect(logits!.shape).toEqual([1, values]);
    expect([...(await logits!.data())].every(Number.isFinite)).toBe(true);
    expect(found.map(({ shape }) => shape)).toEqual(info.map(({ shape }) => [1, ...shape]));
    tf.dispose([x, logits!, ...found]);
    model.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  test('is tapped at its last map, and where the name says how small the map is', () => {
    expect(headless.drawing.output).toBe(headless.taps.get(info.at(-1)!.tap));
    for (const { tap, reduction } of info) expect(`c${Math.round(Math.log2(reduction))}`, tap).toBe(tap);
    expect(featureInfo(headless)).toEqual(info);
  });

  test('ends where it is asked to', () => {
    const { tap, shape } = info[0]!;
    const ask = () => createModel(name, { inputSize, ...options, features: [tap] });
    if (modelInfo(name).family === 'RoR') {
      // One shortcut goes over all stages, and there is no net without its end.
      expect(configErrorOf(ask).rule).toBe(
        `the tap '${tap}' is inside of 'residual', and no net can end there`,
      );
      return;
    }
    const first = ask();
    expect(first.outputShape).toEqual(shape);
    expect([...first.taps.keys()]).toEqual([tap]);
    expect(first.analyze().params).toBeLessThan(net.analyze().params);
  });

  test('refuses an option that it does not have', () => {
    const ask = () => createModel(name, { inputSize, ...options, nonsense: 1 });
    expect(configErrorOf(ask).message).toContain(`${name}: there is no option 'nonsense' here.`);
  });
});
