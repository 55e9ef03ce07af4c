import { createHash } from 'node:crypto';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';
import { drawShape } from '../../examples/train/drawShape';
import { drawShapes } from '../../examples/train/drawShapes';
import { shapes } from '../../examples/train/shapes';
import { test } from './temporaryFolder';

const pixelHash = async (png: Buffer | string) =>
  createHash('sha256')
    .update(await sharp(png).raw().toBuffer())
    .digest('hex');

test('a picture has the same pixels each time, and another number gives other pixels', async () => {
  const once = await pixelHash(await drawShape('star', 7, 48));
  expect(await pixelHash(await drawShape('star', 7, 48))).toBe(once);
  expect(await pixelHash(await drawShape('star', 8, 48))).not.toBe(once);
  expect(await pixelHash(await drawShape('heart', 7, 48))).not.toBe(once);
});

test('the set has a folder for each of at least six classes, with as many images in each', async ({
  folder,
}) => {
  const drawn = await drawShapes(folder, { perClass: 3, size: 24 });
  const classes = (await readdir(folder)).filter((name) => name !== 'recipe.txt');
  expect(classes.length).toBeGreaterThanOrEqual(6);
  expect(classes).toEqual(Object.keys(shapes).sort());
  expect(drawn).toBe(3 * classes.length);
  for (const name of classes) {
    expect((await readdir(join(folder, name))).sort()).toEqual(['000.png', '001.png', '002.png']);
  }
  const { width, height, format, channels } = await sharp(join(folder, 'ring', '002.png')).metadata();
  expect({ width, height, format, channels }).toEqual({ width: 24, height: 24, format: 'png', channels: 3 });
});

test('a second call draws only what is missing, and leaves the rest alone', async ({ folder }) => {
  await drawShapes(folder, { perClass: 2, size: 24 });
  const missing = join(folder, 'cross', '001.png');
  const kept = join(folder, 'cross', '000.png');
  const pixels = await pixelHash(missing);
  const { mtimeMs } = await stat(kept);
  await rm(missing);
  await writeFile(join(folder, 'cross', 'mine.txt'), 'not an image');

  const calls: [number, number][] = [];
  const drawn = await drawShapes(folder, {
    perClass: 2,
    size: 24,
    onDrawn: (done, of) => calls.push([done, of]),
  });
  expect(drawn).toBe(1);
  expect(calls).toEqual([[1, 1]]);
  expect(await pixelHash(missing)).toBe(pixels);
  expect((await stat(kept)).mtimeMs).toBe(mtimeMs);
});

test('a set of another recipe is drawn anew', async ({ folder }) => {
  await drawShapes(folder, { perClass: 1, size: 24 });
  expect(await drawShapes(folder, { perClass: 1, size: 32 })).toBe(Object.keys(shapes).length);
  expect((await sharp(join(folder, 'ring', '000.png')).metadata()).width).toBe(32);
  await writeFile(join(folder, 'recipe.txt'), 'of an older version');
  expect(await drawShapes(folder, { perClass: 1, size: 32 })).toBe(Object.keys(shapes).length);
  expect(await drawShapes(folder, { perClass: 1, size: 32 })).toBe(0);
});

test('a shape differs from its background, whatever its colours', async () => {
  for (let index = 0; index < 20; index++) {
    const { channels } = await sharp(await drawShape('square', index, 48)).stats();
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(25);
  }
});
