// Files that are downloaded from the page and opened in it.

import * as tf from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import type { Class } from './classes';
import { type Classifier, restored } from './classifier';
import { make } from './dom';
import { fromPictureFile, type PictureFile } from './pictureFile';
import { Trouble } from './trouble';

/** Downloads `classifier.json` and `classifier.weights.bin`, which any page can load by `tf.loadLayersModel`. */
export const downloadModel = ({ model }: Classifier): Promise<unknown> =>
  model.save('downloads://classifier');

/** Downloads all pictures as one file. */
export function downloadPictures(pictures: PictureFile): void {
  const blob = new Blob([JSON.stringify(pictures)], { type: 'application/json' });
  const link = make('a', { href: URL.createObjectURL(blob), download: 'pictures.json' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href)); // once the download has begun
}

export interface Opened {
  readonly classes?: readonly Class[];
  readonly classifier?: Classifier;
}

/** Reads files that were downloaded here. @throws Trouble if they are others, broken, or not all. */
export async function openFiles(files: readonly File[]): Promise<Opened> {
  const weights = files.filter(({ name }) => name.endsWith('.bin'));
  const opened: { -readonly [key in keyof Opened]: Opened[key] } = {};
  for (const file of files.filter((one) => !weights.includes(one))) {
    const data = await parsed(file);
    if (typeof data !== 'object' || data === null || !('modelTopology' in data)) {
      opened.classes = await fromPictureFile(data);
    } else if (weights.length === 0) {
      throw new Trouble(`${file.name} is a model without its weights: open its .bin file at the same time.`);
    } else {
      opened.classifier = restored(await modelOf([file, ...weights]));
    }
  }
  if (!opened.classes && !opened.classifier) {
    throw new Trouble('Weights alone are no model: open their .json file at the same time.');
  }
  return opened;
}

async function parsed(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    throw new Trouble(`${file.name} cannot be read: it is no JSON, or broken.`);
  }
}

async function modelOf(files: File[]) {
  try {
    return await loadLayersModel(tf.io.browserFiles(files));
  } catch (error) {
    throw new Trouble(
      `The model cannot be read: its two files do not belong together, or are broken. ${error}`,
    );
  }
}
