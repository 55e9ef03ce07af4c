import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { lesion, net, netOf, preActBlock, pruneStage, residualBlock, vggBlock } from '../../src/index';
import { resnet18 } from '../../src/models';
import { configErrorOf } from '../support/configErrorOf';
import { largestDifference, numbers } from '../support/models';
import { expectEqualWeights, levelMemory, predict, scramble, small } from './support';

levelMemory();

it('keeps the first units', async () => {
  const old = scramble(small.build({ seed: 1, prefix: 'p_' }));
  const { model, kept, reinitialised, dropped } = pruneStage(old, 'layer1', 2);
  expect(reinitialised).toEqual([]);
  expect(new Set(dropped.map((path) => path.split('/')[0]))).toEqual(new Set(['p_layer1.2']));
  expect(kept.length + dropped.length).toBe(old.weights.length);
  await expectEqualWeights(kept, [model, old]);
  expect(
    netOf(model)
      .net.toJSON()
      .steps.filter((step) => 'stage' in step),
  ).toMatchObject([{ stage: { repeat: 2, tap: 'c2' } }, { stage: { repeat: 3, tap: 'c3' } }]);
  model.dispose();
  old.dispose();
});

it('keeps those of a list, under names without gaps', async () => {
  const old = scramble(small.build({ seed: 1 }));
  const { model, kept, dropped } = pruneStage(old, 'layer2', [2, 0]);
  const sourceOf = (path: string) => path.replace('layer2.1', 'layer2.2');
  await expectEqualWeights(kept, [model, old], sourceOf);
  expect(new Set(dropped.map((path) => path.split('/')[0]))).toEqual(new Set(['layer2.1']));
  model.dispose();
  old.dispose();
});

it('computes what a lesion leaves, where units are sums and nothing more', async () => {
  const spec = net({ input: [8, 8, 3] })
    .conv({ filters: 4, kernelSize: 3 })
    .stage(4, preActBlock({ filters: 4 }))
    .globalAvgPool();
  const old = scramble(spec.build({ seed: 1 }));
  const { model } = pruneStage(old, 'layer1', [0, 2]);
  lesion(old, ['layer1.1', 'layer1.3']);
  const x = numbers([2, 8, 8, 3]);
  const [pruned, lesioned] = [predict(model, x), predict(old, x)];
  expect(await largestDifference(pruned, lesioned)).toBe(0);
  tf.dispose([x, pruned, lesioned]);
  model.dispose();
  old.dispose();
});

it('prunes a resnet18 with stochastic depth', async () => {
  const spec = resnet18({ widthMultiplier: 0.125, inputSize: 32, dropPathRate: 0.2 });
  const old = scramble(spec.build({ seed: 1 }));
  const { model, kept, dropped } = pruneStage(old, 'layer3', 1);
  expect(dropped.every((path) => path.startsWith('layer3.1/'))).toBe(true);
  expect(kept.length + dropped.length).toBe(old.weights.length);
  await expectEqualWeights(kept, [model, old]);
  model.dispose();
  old.dispose();
});

it('finds stages inside of other steps, by their whole names', async () => {
  const unit = residualBlock({ filters: 4 });
  const spec = net({ input: [8, 8, 3] })
    .stage(2, unit, { name: 'named' })
    .residual((r) => r.stage(3, unit))
    .branches({ a: (b) => b.stage(2, unit), b: (b) => b.conv({ filters: 4, kernelSize: 1 }) }, 'add');
  const old = scramble(spec.build({ seed: 1 }));
  for (const [stage, last] of [
    ['named', 'named.1'],
    ['residual1.layer1', 'residual1.layer1.2'],
    ['branches1.a.layer1', 'branches1.a.layer1.1'],
  ] as const) {
    const { model, kept, dropped } = pruneStage(old, stage, Number(last.at(-1)));
    expect(new Set(dropped.map((path) => path.split('/')[0]))).toEqual(new Set([last]));
    await expectEqualWeights(kept, [model, old]);
    model.dispose();
  }
  old.dispose();
});

describe('refuses', () => {
  const messageOf = (stage: string, keep: number | number[], spec = small): string => {
    const old = spec.build();
    const before = tf.memory().numTensors;
    const { message } = configErrorOf(() => pruneStage(old, stage, keep));
    expect(tf.memory().numTensors).toBe(before);
    old.dispose();
    return message;
  };

  it.each<[string, number | number[], string]>([
    ['layer9', 1, "there is no stage 'layer9'. Did you mean 'layer1'?"],
    ['layer1', 4, 'keep = 4, and the stage has 3 units.'],
    ['layer1', 0, 'keep = 0 must be a whole number of at least 1.'],
    ['layer1', [0, 3], 'there is no unit 3: the stage has 3, from 0 to 2.'],
    ['layer1', [1, 2], 'keep = [1,2] must have unit 0, which changes the shape. Write [0, 1, 2].'],
    ['layer1', [], 'keep = [] must have unit 0, which changes the shape. Write [0].'],
    ['layer1', [0, 0.5], 'keep[1] = 0.5 must be a whole number of at least 0.'],
  ])('%s, %j', (stage, keep, told) => {
    expect(messageOf(stage, keep)).toBe(`pruneStage: ${told}`);
  });

  it('what follows and takes another shape', () => {
    const growing = net({ input: [16, 16, 3] })
      .stage(2, vggBlock({ filters: 4 }))
      .flatten()
      .dense(5);
    expect(messageOf('layer1', 1, growing)).toBe(
      "pruneStage › fc/kernel: the weight would have another shape: the units of 'layer1' take what those before them give. Prune a stage whose units all give maps of one shape, such as residual ones.",
    );
  });
});
