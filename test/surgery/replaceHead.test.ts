import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it, test } from 'vitest';
import { cutAt, freeze, net, netOf, replaceHead } from '../../src/index';
import { resnet18 } from '../../src/models';
import { configErrorOf } from '../support/configErrorOf';
import { largestDifference, numbers, savedAndLoaded, weightValues } from '../support/models';
import { expectEqualWeights, levelMemory, pathsOf, predict, scramble, small } from './support';

levelMemory();

const nin = net({ input: [8, 8, 3] })
  .mlpConv({ filters: 6, kernelSize: 3 })
  .tap('maps')
  .dropout(0.5)
  .mlpConv({ filters: 4, kernelSize: 3 })
  .globalAvgPool();

describe('with numClasses', () => {
  it('begins the last dense layer anew and keeps all else, the softmax too', async () => {
    const old = scramble(small.build({ seed: 1 }));
    const before = await weightValues(old);
    const surgery = replaceHead(old, { numClasses: 3, seed: 7 });
    const { model, kept, reinitialised, adapted, dropped } = surgery;
    expect(reinitialised).toEqual(['fc/kernel', 'fc/bias']);
    expect(dropped).toEqual(['fc/kernel', 'fc/bias']);
    expect(adapted).toEqual([]);
    expect([...kept, ...reinitialised].sort()).toEqual(pathsOf(model));
    await expectEqualWeights(kept, [model, old]);
    expect(await weightValues(old)).toEqual(before);
    const x = numbers([2, 8, 8, 3]);
    const y = predict(model, x);
    expect(y.shape).toEqual([2, 3]);
    const sum = tf.tidy(() => tf.sum(y));
    expect((await sum.data())[0]).toBeCloseTo(2, 5);
    tf.dispose([x, y, sum]);
    model.dispose();
    old.dispose();
  });

  it('leaves what the trunk computes', async () => {
    const old = scramble(small.build({ seed: 1 }));
    const { model } = replaceHead(old, { numClasses: 5 });
    const trunks = [cutAt(old, 'c3').model, cutAt(model, 'c3').model];
    const x = numbers([2, 8, 8, 3]);
    const [a, b] = trunks.map((trunk) => predict(trunk, x));
    expect(await largestDifference(a!, b!)).toBe(0);
    tf.dispose([x, a!, b!]);
    for (const one of [...trunks, model, old]) one.dispose();
  });

  it('begins anew though the number of classes is the same, by the seed', async () => {
    const old = small.build({ seed: 1 });
    const models = [7, 7, 8].map((seed) => replaceHead(old, { numClasses: 5, seed }).model);
    const kernels = await Promise.all(models.map(async (model) => (await weightValues(model))['fc/kernel']));
    expect(kernels[0]).toEqual(kernels[1]);
    expect(kernels[0]).not.toEqual(kernels[2]);
    expect(kernels[0]).not.toEqual((await weightValues(old))['fc/kernel']);
    for (const one of [...models, old]) one.dispose();
  });

  it('begins the last 1×1 convolution of a Network in Network anew, and no other', async () => {
    const old = scramble(nin.build({ seed: 1 }));
    const { model, kept, reinitialised } = replaceHead(old, { numClasses: 9 });
    expect(reinitialised).toEqual(['mlpConv2/unit3.conv/kernel', 'mlpConv2/unit3.conv/bias']);
    expect(kept).toContain('mlpConv2/unit2.conv/kernel');
    await expectEqualWeights(kept, [model, old]);
    expect(netOf(model).net.outputShape).toEqual([9]);
    model.dispose();
    old.dispose();
  });

  it.each<[number | undefined, object[]]>([
    [undefined, [{ dropout: { rate: 0.5 } }]],
    [0, []],
    [0.2, [{ dropout: { rate: 0.2 } }]],
  ])('dropRate %s', (dropRate, steps) => {
    const old = nin.build();
    const { model } = replaceHead(old, { numClasses: 2, dropRate });
    expect(
      netOf(model)
        .net.toJSON()
        .steps.filter((step) => 'dropout' in step),
    ).toEqual(steps);
    model.dispose();
    old.dispose();
  });

  it('finds the classifier in a net within a net', () => {
    const old = net({ input: [8, 8, 3] })
      .add(small)
      .build();
    const { model, reinitialised } = replaceHead(old, { numClasses: 2 });
    expect(reinitialised).toEqual(['net1.fc/kernel', 'net1.fc/bias']);
    model.dispose();
    old.dispose();
  });

  it('keeps the prefix, what is frozen, and metadata of the user’s, through files too', async () => {
    const built = scramble(small.build({ seed: 1, prefix: 'a_' }));
    freeze(built, ['layer1', 'layer2.0/bn1', 'fc']);
    built.setUserDefinedMetadata({ ...built.getUserDefinedMetadata(), mine: 'yes' });
    const old = await savedAndLoaded(built);
    const { model, kept, reinitialised } = replaceHead(old, { numClasses: 2 });
    expect(reinitialised).toEqual(['a_fc/kernel', 'a_fc/bias']);
    await expectEqualWeights(kept, [model, built]);
    expect(model.getUserDefinedMetadata()).toMatchObject({ mine: 'yes' });
    expect(netOf(model).prefix).toBe('a_');
    const trained = model.trainableWeights.map(({ originalName }) => originalName);
    expect(trained).toContain('a_fc/kernel');
    expect(trained).toContain('a_layer2.0/conv1/kernel');
    expect(trained).not.toContain('a_layer2.0/bn1/gamma');
    expect(trained.filter((path) => path.startsWith('a_layer1'))).toEqual([]);
    for (const one of [model, old, built]) one.dispose();
  });
});

describe('with a head', () => {
  it('drops all after the last map, and begins the head anew under whatever names', async () => {
    const old = scramble(small.build({ seed: 1 }));
    const { model, kept, reinitialised, dropped } = replaceHead(old, {
      head: (trunk) => trunk.globalMaxPool().dense(6).relu().dense(5),
    });
    expect(reinitialised).toEqual(['fc/kernel', 'fc/bias', 'fc2/kernel', 'fc2/bias']);
    expect(dropped).toEqual(['fc/kernel', 'fc/bias']);
    await expectEqualWeights(kept, [model, old]);
    expect(model.outputs[0]!.shape).toEqual([null, 5]);
    model.dispose();
    old.dispose();
  });

  it('drops a classifier that is a convolution', () => {
    const old = nin.build();
    const { model, dropped } = replaceHead(old, { head: (trunk) => trunk.globalAvgPool().dense(2) });
    expect(dropped.every((path) => path.startsWith('mlpConv2/'))).toBe(true);
    expect(
      netOf(model)
        .net.toJSON()
        .steps.map((step) => Object.keys(step)[0]),
    ).toEqual(['mlpConv', 'tap', 'dropout', 'globalPool', 'dense']);
    model.dispose();
    old.dispose();
  });

  it('goes on a net within a net, and on one without a head', () => {
    const headless = net({ input: [8, 8, 3] }).conv({ filters: 4, kernelSize: 3 });
    for (const spec of [net({ input: [8, 8, 3] }).add(small), headless]) {
      const old = spec.build();
      const { model } = replaceHead(old, { head: (trunk) => trunk.globalAvgPool().dense(2) });
      expect(model.outputs[0]!.shape).toEqual([null, 2]);
      model.dispose();
      old.dispose();
    }
  });
});

test('resnet18', async () => {
  const old = scramble(resnet18({ widthMultiplier: 0.125, inputSize: 32 }).build({ seed: 1 }));
  const { model, kept, reinitialised } = replaceHead(old, { numClasses: 10, dropRate: 0.1 });
  expect(reinitialised).toEqual(['fc/kernel', 'fc/bias']);
  expect(kept.length).toBe(old.weights.length - 2);
  await expectEqualWeights(kept, [model, old]);
  model.dispose();
  old.dispose();
});

describe('refuses', () => {
  const spec = net({ input: [8, 8, 3] })
    .conv({ filters: 4, kernelSize: 3 })
    .globalAvgPool();
  const messageOf = (options: object, from = spec): string => {
    const old = from.build();
    const before = tf.memory().numTensors;
    const { message } = configErrorOf(() => replaceHead(old, options as { numClasses: number }));
    expect(tf.memory().numTensors).toBe(before);
    old.dispose();
    return message;
  };

  test('numClasses of a net without a classifier', () => {
    expect(messageOf({ numClasses: 2 })).toBe(
      "replaceHead: the net ends in 'conv', which is no classifier: neither a dense layer nor a 1×1 convolution that is pooled. Give a head of your own: { head: (trunk) => trunk.globalAvgPool().dense(10) }.",
    );
  });

  test('what is no number of classes, no rate, no option', () => {
    expect(messageOf({ numClasses: 0 }, small)).toBe(
      'replaceHead: numClasses = 0 must be a whole number of at least 1.',
    );
    expect(messageOf({ numClasses: 2, dropRate: 1 }, small)).toContain('dropRate = 1');
    expect(messageOf({ classes: 2 }, small)).toContain("no option 'classes'");
    expect(messageOf({ head: () => spec.dense(2), numClasses: 2 }, small)).toContain(
      "no option 'numClasses'",
    );
  });

  test('a head on another net', () => {
    expect(messageOf({ head: () => spec.dense(2) })).toBe(
      'replaceHead: head must give back the net that it is given, with steps put on. Write head: (trunk) => trunk.globalAvgPool().dense(10).',
    );
  });
});
