// What is kept in this browser: the model where TensorFlow.js keeps models, the pictures in a database beside it.

import { loadLayersModel } from '@tensorflow/tfjs-layers';
import { type Classifier, restored } from './classifier';
import type { PictureFile } from './pictureFile';

const modelPlace = 'indexeddb://tfjs-blocks-classifier';

export const storeModel = ({ model }: Classifier): Promise<unknown> => model.save(modelPlace);

/** The model that was stored; undefined if there is none. */
export async function storedModel(): Promise<Classifier | undefined> {
  const model = await loadLayersModel(modelPlace).catch(() => undefined);
  return model && restored(model);
}

export const storePictures = (pictures: PictureFile): Promise<unknown> =>
  inStore('readwrite', (store) => store.put(pictures, 'all'));

/** The pictures that were stored; undefined if there are none. */
export const storedPictures = (): Promise<unknown> => inStore('readonly', (store) => store.get('all'));

async function inStore<T>(
  mode: IDBTransactionMode,
  request: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open('tfjs-blocks-classifier', 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore('pictures');
  const database = await resultOf(opening);
  try {
    return await resultOf(request(database.transaction('pictures', mode).objectStore('pictures')));
  } finally {
    database.close();
  }
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
