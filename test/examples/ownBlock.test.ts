// A block of the user's own: short, and with every face that the library's blocks have.

import '@tensorflow/tfjs-backend-cpu';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError, net } from 'tfjs-blocks';
import { expect, test } from 'vitest';
import { GhostBlock, ghostBlock } from '../../examples/ownBlock/ghostBlock';
import { largestDifference, numbers, savedAndLoaded, step } from '../support/models';

const spec = () =>
  net
    .with({ ghostBlock })({ input: [6, 6, 3] })
    .ghostBlock({ filters: 8 })
    .stage(2, ghostBlock({ filters: 8, cheapKernel: 5 }))
    .globalAvgPool();

test('is written in under 30 lines', () => {
  const lines = readFileSync('examples/ownBlock/ghostBlock.ts', 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThan(30);
});

test('is a step, is counted, drawn as a picture, and goes through JSON', () => {
  const drawn = spec();
  expect(drawn.outputShape).toEqual([8]);
  // 1×1 convolutions, norms, depthwise convolutions.
  const ghost = (channels: number, taps: number): number => channels * 4 + 8 + 4 * taps + 8;
  expect(drawn.analyze().params).toBe(ghost(3, 9) + 2 * ghost(8, 25));
  expect(drawn.toSVG({ expand: ['ghostBlock1'] })).toContain('conv 3×3, 4, 4 groups');
  const again = net.fromJSON(JSON.stringify(drawn));
  expect(again.toJSON()).toEqual(drawn.toJSON());
  expect(again.analyze()).toEqual(drawn.analyze());
});

test('reports what it does not know', () => {
  expect(() => net({ input: [6, 6, 3] }).add(ghostBlock({ filters: 8, cheapKernl: 3 } as never))).toThrow(
    "ghostBlock1: GhostBlock has no option 'cheapKernl'. Did you mean 'cheapKernel'?",
  );
  expect(() => net({ input: [6, 6, 3] }).add(ghostBlock({ filters: 7 }))).toThrow(ConfigError);
});

test('trains, and is saved and loaded', async () => {
  const before = tf.memory().numTensors;
  const model = spec().build({ seed: 1 });
  const optimizer = tf.train.sgd(0.05);
  model.compile({ optimizer, loss: 'meanSquaredError' });
  const [x, y] = [numbers([4, 6, 6, 3]), numbers([4, 8], 2)];
  const first = await step(model, x, y);
  for (let index = 0; index < 5; index++) await step(model, x, y);
  expect(await step(model, x, y)).toBeLessThan(first);
  const loaded = await savedAndLoaded(model);
  const outputs = [model.predict(x), loaded.predict(x)] as [tf.Tensor, tf.Tensor];
  expect(await largestDifference(...outputs)).toBe(0);
  tf.dispose([x, y, outputs]);
  model.dispose();
  loaded.dispose();
  optimizer.dispose();
  expect(tf.memory().numTensors).toBe(before);
});

test('is a Layer in a model of stock layers', () => {
  const model = tfl.sequential({
    layers: [new GhostBlock({ filters: 8, inputShape: [6, 6, 3] }), tfl.layers.globalAveragePooling2d({})],
  });
  expect(model.outputShape).toEqual([null, 8]);
  expect(model.weights[0]!.originalName).toMatch(/^ghost_block_\d+\/primary\/kernel$/);
  model.dispose();
});

test('the whole example runs', () => {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['node_modules/tsx/dist/cli.mjs', 'examples/ownBlock/main.ts'],
    { encoding: 'utf8' },
  );
  expect(status, stderr + stdout).toBe(0);
  expect(stdout).toContain('loaded, it differs by 0');
  expect(stdout).toContain('a layer among others: ,8');
});
