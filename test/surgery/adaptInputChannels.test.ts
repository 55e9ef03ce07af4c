import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { adaptInputChannels, net, netOf, residualBlock } from '../../src/index';
import { resnet18 } from '../../src/models';
import { configErrorOf } from '../support/configErrorOf';
import { largestDifference, numbers, weightValues } from '../support/models';
import { expectEqualWeights, levelMemory, predict, scramble, small } from './support';

levelMemory();

it.each([
  ['small', small],
  ['resnet18', resnet18({ widthMultiplier: 0.125, inputSize: 32 })],
  [
    'whose image goes two ways',
    net({ input: [8, 8, 3] })
      .stage(1, residualBlock({ filters: 4 }))
      .globalAvgPool(),
  ],
] as const)('one channel computes what three equal ones do: %s', async (_, spec) => {
  const old = scramble(spec.build({ seed: 1, prefix: 'p_' }));
  const before = await weightValues(old);
  const { model, kept, adapted, reinitialised, dropped } = adaptInputChannels(old, 1);
  const [height, width] = spec.inputShape;
  const grey = numbers([2, height!, width!, 1]);
  const threefold = tf.tile(grey, [1, 1, 1, 3]);
  const [a, b] = [predict(model, grey), predict(old, threefold)];
  const scale = tf.tidy(() => tf.max(tf.abs(b)));
  expect(await largestDifference(a, b)).toBeLessThan(1e-5 * (await scale.data())[0]!);
  expect([reinitialised, dropped]).toEqual([[], []]);
  expect(kept.length + adapted.length).toBe(old.weights.length);
  await expectEqualWeights(kept, [model, old]);
  expect(await weightValues(old)).toEqual(before);
  expect(netOf(model).net.inputShape).toEqual([height, width, 1]);
  tf.dispose([grey, threefold, a, b, scale]);
  model.dispose();
  old.dispose();
});

describe.each([
  [3, 5],
  [3, 2],
  [3, 7],
  [1, 3],
  [4, 3],
])('%i channels to %i', (from, to) => {
  it('repeats the kernel in turn, scaled by their ratio', async () => {
    const old = scramble(
      net({ input: [6, 6, from] })
        .conv({ filters: 2, kernelSize: 3 })
        .batchNorm()
        .build({ seed: 1 }),
    );
    const { model, adapted, kept } = adaptInputChannels(old, to);
    expect(adapted).toEqual(['conv1/kernel']);
    expect(kept).toContain('bn1/moving_mean');
    const source = (await weightValues(old))['conv1/kernel']!;
    const values = (await weightValues(model))['conv1/kernel']!;
    expect(values.length).toBe(9 * to * 2);
    values.forEach((value, index) => {
      const [place, channel, filter] = [Math.floor(index / (2 * to)), Math.floor(index / 2) % to, index % 2];
      const expected = (source[place * from * 2 + (channel % from) * 2 + filter]! * from) / to;
      expect(value).toBeCloseTo(expected, 6);
    });
    model.dispose();
    old.dispose();
  });
});

it('is a copy where the number is the same', async () => {
  const old = scramble(small.build({ seed: 1 }));
  const { model, kept, adapted } = adaptInputChannels(old, 3);
  expect(adapted).toEqual([]);
  expect(kept.length).toBe(old.weights.length);
  await expectEqualWeights(kept, [model, old]);
  model.dispose();
  old.dispose();
});

describe('refuses', () => {
  const messageOf = (spec: typeof small, channels: number): string => {
    const old = spec.build();
    const before = tf.memory().numTensors;
    const { message } = configErrorOf(() => adaptInputChannels(old, channels));
    expect(tf.memory().numTensors).toBe(before);
    old.dispose();
    return message;
  };
  const image = net({ input: [8, 8, 4] });

  it('a norm of the image', () => {
    expect(messageOf(image.batchNorm().conv({ filters: 2, kernelSize: 1 }).globalAvgPool(), 1)).toBe(
      "adaptInputChannels › bn1/gamma: the weight depends on the image's 4 channels, and is no kernel that can be adapted. The first layer with weights must be a convolution without groups.",
    );
  });

  it('groups, an image as one vector, and no number of channels', () => {
    expect(messageOf(image.conv({ filters: 4, kernelSize: 1, groups: 2 }).globalAvgPool(), 2)).toContain(
      'conv1/kernel',
    );
    expect(messageOf(image.flatten().dense(2), 1)).toContain('fc/kernel');
    expect(messageOf(small, 0)).toContain('channels = 0 must be a whole number of at least 1');
  });
});
