import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Color } from 'sharp';
import { describe, expect } from 'vitest';
import { Problem } from '../../examples/train/problem';
import { readImages } from '../../examples/train/readImages';
import { test } from './temporaryFolder';

const size = { height: 8, width: 8 };

function plain(background: Color, width = 12, height = 12) {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** Images `0.png` … of one colour each. */
async function makeClass(folder: string, name: string, count: number, colour: Color): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  for (let i = 0; i < count; i++)
    await plain(colour)
      .png()
      .toFile(join(folder, name, `${i}.png`));
}

test('classes are the folders in order, and pixels are RGB bytes of the size asked for', async ({
  folder,
}) => {
  await makeClass(folder, 'red things', 5, '#ff0000');
  await makeClass(folder, 'blue', 5, '#0000ff');
  await mkdir(join(folder, '.hidden'));
  await writeFile(join(folder, 'notes.txt'), 'not a class');
  const { classes, training, heldBack, warnings } = await readImages(folder, { height: 6, width: 10 });
  expect(classes).toEqual(['blue', 'red things']);
  expect(warnings).toEqual([]);
  expect(training.pixels.length).toBe(8 * 6 * 10 * 3);
  expect([...heldBack.labels]).toEqual([0, 1]);
  expect([...heldBack.pixels.subarray(0, 3)]).toEqual([0, 0, 255]);
  expect([...heldBack.pixels.subarray(6 * 10 * 3).subarray(0, 3)]).toEqual([255, 0, 0]);
});

test('one in five of each class is held back: none is in both, none is lost, and a seed repeats it', async ({
  folder,
}) => {
  await makeClass(folder, 'a', 20, '#102030');
  await makeClass(folder, 'b', 10, '#405060');
  const one = await readImages(folder, { ...size, seed: 3 });
  const count = (labels: Int32Array, label: number) => labels.filter((value) => value === label).length;
  expect([count(one.heldBack.labels, 0), count(one.heldBack.labels, 1)]).toEqual([4, 2]);
  expect([count(one.training.labels, 0), count(one.training.labels, 1)]).toEqual([16, 8]);
  expect(new Set([...one.training.paths, ...one.heldBack.paths]).size).toBe(30);
  for (const set of [one.training, one.heldBack]) {
    set.paths.forEach((path, i) => expect(path).toContain(join(folder, one.classes[set.labels[i]!]!)));
  }
  const same = await readImages(folder, { ...size, seed: 3 });
  const other = await readImages(folder, { ...size, seed: 4 });
  expect(same.heldBack.paths).toEqual(one.heldBack.paths);
  expect(other.heldBack.paths).not.toEqual(one.heldBack.paths);
});

test('every kind of PNG and JPEG becomes RGB: grey, transparent, 16 bits, CMYK, turned by EXIF', async ({
  folder,
}) => {
  await makeClass(folder, 'z', 2, '#000000');
  const kinds = join(folder, 'kinds');
  await mkdir(kinds);
  await plain('#808080').greyscale().png().toFile(join(kinds, '1.png'));
  await sharp({ create: { width: 9, height: 9, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0 } } })
    .png()
    .toFile(join(kinds, '2.png'));
  await plain('#808080').toColourspace('rgb16').png().toFile(join(kinds, '3.png'));
  await plain('#808080').toColourspace('cmyk').jpeg().toFile(join(kinds, '4.JPEG'));
  // Left half white, right half black; EXIF says: turn by 90° clockwise. Upright, the upper half is white.
  const black = await plain('#000000', 6, 12).png().toBuffer();
  const halves = plain('#ffffff').composite([{ input: black, left: 6, top: 0 }]);
  await halves.withMetadata({ orientation: 6 }).jpeg().toFile(join(kinds, '5.jpg'));

  const { training, heldBack, warnings } = await readImages(folder, size);
  expect(warnings).toEqual([]);
  const pixel = (name: string, row: number, column: number) => {
    const set = [training, heldBack].find(({ paths }) => paths.includes(join(kinds, name)))!;
    const at = (set.paths.indexOf(join(kinds, name)) * 64 + row * 8 + column) * 3;
    return [...set.pixels.subarray(at, at + 3)];
  };
  expect(pixel('1.png', 4, 4)).toEqual([128, 128, 128]);
  expect(pixel('2.png', 4, 4)).toEqual([255, 255, 255]);
  for (const value of pixel('3.png', 4, 4)) expect(Math.abs(value - 128)).toBeLessThan(2);
  // How CMYK without a profile becomes RGB is a matter of taste; grey it stays.
  for (const value of pixel('4.JPEG', 4, 4)) expect(Math.abs(value - 128)).toBeLessThan(24);
  expect(pixel('5.jpg', 1, 4)[0]).toBeGreaterThan(240);
  expect(pixel('5.jpg', 6, 4)[0]).toBeLessThan(15);
});

describe('what cannot be read', () => {
  test('a broken image is left out and named; the rest is read', async ({ folder }) => {
    await makeClass(folder, 'a', 5, '#102030');
    await makeClass(folder, 'b', 5, '#405060');
    const noise = Buffer.from(Array.from({ length: 48 * 48 * 3 }, (_, i) => (i * 7919) % 256));
    const whole = await sharp(noise, { raw: { width: 48, height: 48, channels: 3 } })
      .jpeg()
      .toBuffer();
    await writeFile(join(folder, 'a', 'cut.jpg'), whole.subarray(0, whole.length / 2));
    await writeFile(join(folder, 'a', 'text.png'), 'this is no picture');
    await writeFile(join(folder, 'b', 'empty.png'), '');
    let last: [number, number] | undefined;
    const { training, heldBack, warnings } = await readImages(folder, {
      ...size,
      onRead(read, files) {
        last = [read, files];
      },
    });
    expect(training.labels.length + heldBack.labels.length).toBe(10);
    expect(warnings.map((warning) => warning.split(' is left out')[0])).toEqual([
      join(folder, 'a', 'cut.jpg'),
      join(folder, 'a', 'text.png'),
      join(folder, 'b', 'empty.png'),
    ]);
    expect(last).toEqual([13, 13]);
  });

  test('a class without readable images is left out, and the outputs close the gap', async ({ folder }) => {
    await makeClass(folder, 'a', 5, '#102030');
    await mkdir(join(folder, 'empty'));
    await mkdir(join(folder, 'broken'));
    await writeFile(join(folder, 'broken', '1.png'), 'no');
    await makeClass(folder, 'z', 5, '#405060');
    const { classes, training, warnings } = await readImages(folder, size);
    expect(classes).toEqual(['a', 'z']);
    expect(Math.max(...training.labels)).toBe(1);
    expect(warnings.join('\n')).toMatch(/Class 'empty' is left out/);
    expect(warnings.join('\n')).toMatch(/Class 'broken' is left out/);
  });

  test('a single image is learnt but not held back', async ({ folder }) => {
    await makeClass(folder, 'a', 1, '#102030');
    await makeClass(folder, 'b', 3, '#405060');
    const { heldBack, warnings } = await readImages(folder, size);
    expect([...heldBack.labels]).toEqual([1]);
    expect(warnings).toEqual([expect.stringMatching(/Class 'a' has a single image/)]);
  });

  test('fewer than two classes, or no folder, is a problem that says what is wanted', async ({ folder }) => {
    await makeClass(folder, 'only', 5, '#102030');
    await mkdir(join(folder, 'empty'));
    await expect(readImages(folder, size)).rejects.toThrow(Problem);
    await expect(readImages(folder, size)).rejects.toThrow(
      /at least two classes[\s\S]*'only'[\s\S]*'empty' is left out/,
    );
    await expect(readImages(join(folder, 'nowhere'), size)).rejects.toThrow(
      /nowhere cannot be read: it does not exist/,
    );
    await expect(readImages(join(folder, 'only', '0.png'), size)).rejects.toThrow(Problem);
  });
});
