import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { imageBatch, inBatches, labelBatch, standardOf } from '../../examples/train/batches';
import { seededRandom } from '../../examples/train/random';
import { rateAt } from '../../examples/train/train';

beforeAll(() => tf.setBackend('cpu'));

/** Two images of 1×2 pixels. */
const set = {
  pixels: Uint8Array.of(0, 10, 100, 0, 30, 100, 20, 10, 100, 20, 30, 100),
  labels: Int32Array.of(2, 0),
  paths: ['a', 'b'],
};

test('mean and deviation of each colour; a colour that never varies is not divided by zero', () => {
  expect(standardOf(set)).toEqual({ mean: [10, 20, 100], deviation: [10, 10, 1] });
});

test('a batch is the images asked for, standardised, and as they are unless it shall vary', async () => {
  const before = tf.memory().numTensors;
  const x = imageBatch(set, [1, 0], { height: 1, width: 2, standard: standardOf(set) });
  expect(x.shape).toEqual([2, 1, 2, 3]);
  expect([...(await x.data())]).toEqual([1, -1, 0, 1, 1, 0, -1, -1, 0, -1, 1, 0]);
  const y = labelBatch(set, [1, 0], 3);
  expect(await y.array()).toEqual([
    [1, 0, 0],
    [0, 0, 1],
  ]);
  tf.dispose([x, y]);
  expect(tf.memory().numTensors).toBe(before);
});

test('varied images are mirrored and shifted, and nothing else', async () => {
  const [height, width] = [6, 7];
  const position = Uint8Array.from({ length: height * width * 3 }, (_, i) => Math.floor(i / 3));
  const image = { pixels: position, labels: Int32Array.of(0), paths: ['a'] };
  const standard = { mean: [0, 0, 0], deviation: [1, 1, 1] };
  const vary = seededRandom('vary');
  const seen = new Set<string>();
  for (let draw = 0; draw < 40; draw++) {
    const x = imageBatch(image, [0], { height, width, standard, vary });
    const [pixels] = await x.array();
    x.dispose();
    // The middle of the picture is never the edge repeated: there it is an exact copy, moved by at most two.
    const [row, column] = [Math.floor(pixels![3]![3]![0]! / width), pixels![3]![3]![0]! % width];
    const step = pixels![3]![4]![0]! - pixels![3]![3]![0]!;
    expect(Math.abs(row - 3)).toBeLessThanOrEqual(2);
    expect(Math.abs(column - 3)).toBeLessThanOrEqual(2);
    expect([-1, 0, 1]).toContain(step);
    seen.add(`${row} ${column} ${step}`);
  }
  expect(seen.size).toBeGreaterThan(15);
});

test('batches cover every image once, and none is of a single image', () => {
  const order = [...Array(9).keys()];
  expect(inBatches(order, 4)).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7, 8],
  ]);
  expect(inBatches(order, 6)).toEqual([
    [0, 1, 2, 3, 4, 5],
    [6, 7, 8],
  ]);
  expect(inBatches([5], 4)).toEqual([[5]]);
});

test('the learning rate rises for the warm-up, then falls to nothing', () => {
  const rates = Array.from({ length: 100 }, (_, step) => rateAt(step, 100, 10));
  const peak = rates.indexOf(Math.max(...rates));
  expect(peak).toBe(9);
  for (let step = 1; step < 100; step++) {
    if (step <= peak) expect(rates[step]!).toBeGreaterThan(rates[step - 1]!);
    else expect(rates[step]!).toBeLessThan(rates[step - 1]!);
  }
  expect(rates[99]! / rates[peak]!).toBeLessThan(0.01);
});
