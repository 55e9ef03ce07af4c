// A folder of labelled images, `<folder>/<class>/*.png|jpg|jpeg`, as bytes that a network can be trained on.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { forEachAtOnce } from './forEachAtOnce';
import { Problem } from './problem';
import { seededRandom } from './random';

/** Images of one size with what they show. */
export interface ImageSet {
  /** RGB bytes, [N, H, W, 3]. */
  readonly pixels: Uint8Array;
  /** For each image the index of its class. */
  readonly labels: Int32Array;
  readonly paths: readonly string[];
}

export interface Dataset {
  /** The names of the folders, in the order of the network's outputs. */
  readonly classes: readonly string[];
  readonly height: number;
  readonly width: number;
  readonly training: ImageSet;
  /** Images that training never sees: one in five of each class. */
  readonly heldBack: ImageSet;
  /** What was left out and why, a sentence each. */
  readonly warnings: readonly string[];
}

export interface ReadImagesOptions {
  height: number;
  width: number;
  /** Which images are held back. Default 1. */
  seed?: number;
  onRead?: (read: number, files: number) => void;
}

const heldBackShare = 0.2;

/** Reads every image, cut to the middle and resized. Throws a {@link Problem} where fewer than two classes are left. */
export async function readImages(folder: string, options: ReadImagesOptions): Promise<Dataset> {
  const { height, width, seed = 1 } = options;
  const files = await listImages(folder);
  const decoded: (Buffer | undefined)[] = [];
  const warnings: string[] = [];
  let read = 0;
  await forEachAtOnce(files, async ({ path }, index) => {
    try {
      decoded[index] = await decode(path, height, width);
    } catch (error) {
      warnings.push(`${path} is left out: it cannot be read as an image (${firstLine(error)}).`);
    }
    read++;
    options.onRead?.(read, files.length);
  });
  warnings.sort();

  const training: Image[] = [];
  const heldBack: Image[] = [];
  const classes: string[] = [];
  for (const name of await listClasses(folder)) {
    const images = files.flatMap(({ path, of }, index) =>
      of === name && decoded[index] ? [{ path, pixels: decoded[index], label: classes.length }] : [],
    );
    if (images.length === 0) {
      warnings.push(
        `Class '${name}' is left out: ${join(folder, name)} has no readable .png, .jpg or .jpeg file.`,
      );
      continue;
    }
    if (images.length === 1)
      warnings.push(`Class '${name}' has a single image: it is learnt, but never checked.`);
    const shuffled = seededRandom(`${seed}/${name}`).shuffle(images);
    const back = images.length === 1 ? 0 : Math.max(1, Math.round(heldBackShare * images.length));
    heldBack.push(...shuffled.slice(0, back));
    training.push(...shuffled.slice(back));
    classes.push(name);
  }
  if (classes.length < 2 || heldBack.length === 0) {
    const found = classes.length === 0 ? 'none' : classes.map((name) => `'${name}'`).join(', ');
    throw new Problem(
      `${folder} must hold at least two classes, each a folder of several .png, .jpg or .jpeg files ` +
        `(${join(folder, 'cats', '1.jpg')}, ${join(folder, 'dogs', '1.jpg')}, …). Classes with readable images: ${found}.` +
        warnings.map((warning) => `\n  ${warning}`).join(''),
    );
  }
  return { classes, height, width, training: imageSet(training), heldBack: imageSet(heldBack), warnings };
}

interface Image {
  path: string;
  pixels: Buffer;
  label: number;
}

function imageSet(images: readonly Image[]): ImageSet {
  return {
    pixels: new Uint8Array(Buffer.concat(images.map(({ pixels }) => pixels))),
    labels: Int32Array.from(images, ({ label }) => label),
    paths: images.map(({ path }) => path),
  };
}

/** The names of the folders in a folder, in alphabetical order. Hidden ones do not count. */
async function listClasses(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'it does not exist' : firstLine(error);
    throw new Problem(`The folder of images ${folder} cannot be read: ${why}.`);
  }
}

async function listImages(folder: string): Promise<{ path: string; of: string }[]> {
  const files: { path: string; of: string }[] = [];
  for (const of of await listClasses(folder)) {
    const names = (await readdir(join(folder, of)))
      .filter((name) => /^[^.].*\.(png|jpe?g)$/i.test(name))
      .sort();
    for (const name of names) files.push({ path: join(folder, of, name), of });
  }
  return files;
}

/** RGB bytes [H, W, 3] of an image file, upright, transparency on white. */
async function decode(path: string, height: number, width: number): Promise<Buffer> {
  const image = sharp(path, { failOn: 'error' }).autoOrient().flatten({ background: 'white' });
  return image
    .resize(width, height, { fit: 'cover' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer();
}

const firstLine = (error: unknown) => (error as Error).message.split('\n')[0]!.trim();
