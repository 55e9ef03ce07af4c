// Classes and their pictures as plain data, to be kept in the browser or in a file.

import type { Class } from './classes';
import { pictureFromFile } from './picture';
import { Trouble } from './trouble';

export interface PictureFile {
  readonly classes: readonly {
    readonly name: string;
    /** As data URLs of PNG. */
    readonly pictures: readonly string[];
  }[];
}

export const toPictureFile = (classes: readonly Class[]): PictureFile => ({
  classes: classes.map(({ name, pictures }) => ({
    name,
    pictures: pictures.map((picture) => picture.toDataURL()),
  })),
});

/** @throws Trouble if it is no such data, or a picture in it is broken. */
export async function fromPictureFile(data: unknown): Promise<Class[]> {
  if (!isPictureFile(data)) throw new Trouble('This file has no pictures of this page in it.');
  return Promise.all(
    data.classes.map(async ({ name, pictures }) => ({
      name,
      pictures: await Promise.all(
        pictures.map(async (url) => pictureFromFile(await (await fetch(url)).blob())),
      ),
    })),
  );
}

function isPictureFile(data: unknown): data is PictureFile {
  const isClass = (one: Partial<PictureFile['classes'][number]> | null): boolean =>
    typeof one?.name === 'string' &&
    Array.isArray(one.pictures) &&
    one.pictures.every((url) => typeof url === 'string' && url.startsWith('data:image/'));
  const classes = (data as Partial<PictureFile> | null)?.classes;
  return Array.isArray(classes) && classes.every(isClass);
}
