// The set of images that the example learns from when it is given none: real PNG files in a real folder.

import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { drawShape } from './drawShape';
import { forEachAtOnce } from './forEachAtOnce';
import { type Shape, shapes } from './shapes';
import { writeAtomically } from './writeAtomically';

export interface DrawShapesOptions {
  /** Images of each class. Default 300. */
  perClass?: number;
  /** Height and width in pixels. Default 48. */
  size?: number;
  /** Called after each image that was drawn. */
  onDrawn?: (drawn: number, missing: number) => void;
}

/** How the pictures are drawn. Count it up with every change to a picture: the set is then drawn anew everywhere. */
const recipe = 1;

/**
 * Draws `<folder>/<class>/000.png` and so on, the same pixels each time. Files that are there already are kept, so
 * that a second call returns at once and an interrupted one goes on. Returns how many files it drew.
 */
export async function drawShapes(folder: string, options: DrawShapesOptions = {}): Promise<number> {
  const { perClass = 300, size = 48, onDrawn } = options;
  const files = (Object.keys(shapes) as Shape[]).flatMap((shape) =>
    Array.from({ length: perClass }, (_, index) => {
      const path = join(folder, shape, `${String(index).padStart(3, '0')}.png`);
      return { path, shape, index };
    }),
  );
  for (const shape of Object.keys(shapes)) await mkdir(join(folder, shape), { recursive: true });
  await forgetOtherRecipes(folder, `recipe ${recipe}, ${size} pixels\n`, files);

  const missing = files.filter(({ path }) => !existsSync(path));
  let drawn = 0;
  await forEachAtOnce(missing, async ({ path, shape, index }) => {
    await writeAtomically(path, await drawShape(shape, index, size), { durable: false });
    drawn++;
    onDrawn?.(drawn, missing.length);
  });
  return drawn;
}

/** Removes files that were drawn otherwise than they would be now. */
async function forgetOtherRecipes(
  folder: string,
  wanted: string,
  files: readonly { path: string }[],
): Promise<void> {
  const note = join(folder, 'recipe.txt');
  if (existsSync(note) && (await readFile(note, 'utf8')) === wanted) return;
  for (const { path } of files) await rm(path, { force: true });
  await writeAtomically(note, wanted);
}
