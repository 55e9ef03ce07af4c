import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import sharp from 'sharp';
import { net } from 'tfjs-blocks';
import { beforeAll, expect, test } from 'vitest';
import {
  accuracyOf,
  batchOf,
  curves,
  drawImages,
  gallery,
  heatMap,
  imageClasses,
  type Run,
  table,
  train,
} from '../../examples/notebooks/shared/mod.ts';
import { png } from '../../examples/notebooks/shared/png.ts';

beforeAll(() => tf.setBackend('cpu'));

/** What a cell would show. */
const shown = (value: object): string => {
  const method = (value as Record<symbol, () => Record<string, string>>)[Symbol.for('Jupyter.display')]!;
  return Object.values(method()).join();
};

test('images come from their seed, classes in turn, standardised', () => {
  const images = drawImages(80, { seed: 1 });
  expect(drawImages(80, { seed: 1 })).toEqual(images);
  expect(drawImages(80, { seed: 2 }).values).not.toEqual(images.values);
  expect([...images.labels.subarray(0, 10)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0, 1]);
  const sum = (of: (value: number) => number) =>
    images.values.reduce((all, value) => all + of(value), 0) / images.values.length;
  expect(Math.abs(sum((value) => value))).toBeLessThan(0.7);
  expect(sum((value) => value ** 2)).toBeGreaterThan(0.5);
  expect(sum((value) => value ** 2)).toBeLessThan(1.5);
});

test('a shape covers more of its image where it is plain than where it is striped', () => {
  const images = drawImages(400, { seed: 1, noise: 0 });
  const pixels = images.values.length / images.labels.length;
  const brightness = (name: string): number => {
    const label = imageClasses.indexOf(name);
    const own = [...images.labels.keys()].filter((index) => images.labels[index] === label);
    const values = own.flatMap((index) => [...images.values.subarray(index * pixels, (index + 1) * pixels)]);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  for (const shape of ['circle', 'square', 'triangle', 'cross']) {
    expect(brightness(`plain ${shape}`), shape).toBeGreaterThan(brightness(`striped ${shape}`) + 0.05);
  }
});

test('a picture file has the pixels that it was made from', async () => {
  const pixels = Uint8Array.from({ length: 5 * 3 * 3 }, (_, index) => (index * 37) % 256);
  const { data, info } = await sharp(png(pixels, 5, 3))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([5, 3, 3]);
  expect([...data]).toEqual([...pixels]);
});

test('training repeats itself, learns, and cleans up', async () => {
  const training = drawImages(64, { seed: 1 });
  const linear = net({ input: [16, 16, 3] })
    .flatten()
    .dense(8)
    .softmax();
  const before = tf.memory().numTensors;
  const curve = async () => {
    const model = linear.build({ seed: 1 });
    const epochs = await train(model, { training, heldBack: training }, { epochs: 6, learningRate: 0.01 });
    expect(accuracyOf(model, training)).toBe(epochs[5]!.heldBack);
    model.dispose();
    return epochs;
  };
  const epochs = await curve();
  expect(await curve()).toEqual(epochs);
  expect(epochs[5]!.heldBack).toBeGreaterThan(0.5);
  expect(epochs[5]!.loss).toBeLessThan(epochs[0]!.loss);
  // TensorFlow.js's momentum optimizer leaves one number behind, its learning rate.
  expect(tf.memory().numTensors).toBe(before + 2);
});

test('a batch is the images asked for, with a 1 at their class', async () => {
  const images = drawImages(8, { seed: 1 });
  const { x, y } = batchOf(images, [3, 0]);
  expect(x.shape).toEqual([2, 16, 16, 3]);
  expect((await x.data()).slice(768)).toEqual(images.values.slice(0, 768));
  expect([...(await tf.argMax(y, 1).data())]).toEqual([3, 0]);
});

test('charts, galleries and tables are pictures and markup that stand alone', async () => {
  const runs: Run[] = ['one', 'two'].flatMap((name) =>
    [1, 2, 3].map((epoch) => ({ net: name, seed: 1, epoch, loss: 1 / epoch, accuracy: 0, heldBack: 0.5 })),
  );
  for (const picture of [
    shown(curves(runs, { show: 'loss' })),
    shown(gallery(drawImages(3, { seed: 1 }), [0, 2], ['a < b', 'c'])),
  ]) {
    const { width } = await sharp(Buffer.from(picture)).metadata();
    expect(width).toBeGreaterThan(100);
  }
  expect(shown(curves(runs, { show: 'loss' }))).toMatch(/>one<[\s\S]*>two<|>two<[\s\S]*>one</);
  expect(shown(table([{ net: 'a & b', steps: 12_345 }]))).toContain('<td>a &amp; b</td>');
  expect(shown(table([{ net: 'a & b', steps: 12_345 }]))).toContain('12,345</td>');
});

test('a heat map has a square for each number and a key; beyond the ends a colour stays that of the end', async () => {
  const cells = [-9, -1, 0, 1, 9].map((value, column) => ({ column, row: 'only', value }));
  const look = { label: 'share', from: [-1, 0, 1], columns: 'channel' } as const;
  const picture = shown(heatMap(cells, look));
  expect((await sharp(Buffer.from(picture)).metadata()).width).toBeGreaterThan(100);
  const colours = [...picture.matchAll(/<rect [^>]*?fill="([^"]+)"/g)].map(([, colour]) => colour);
  expect(colours).toHaveLength(5 + 9);
  expect(new Set(colours.slice(0, 5)).size).toBe(3);
  expect(picture).toContain('share');
  const written = shown(heatMap(cells, { ...look, text: (value) => `${value} %` }));
  expect(written).toContain('>-9 %<');
});
