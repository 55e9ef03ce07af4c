import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { net, netOf, residualBlock } from 'tfjs-blocks';
import { beforeAll, describe, expect } from 'vitest';
import { Problem } from '../../examples/train/problem';
import { loadModel, saveModel } from '../../examples/train/saveModel';
import { writeAtomically } from '../../examples/train/writeAtomically';
import { test } from './temporaryFolder';

beforeAll(() => tf.setBackend('cpu'));

const tiny = net({ input: [8, 8, 3], name: 'tiny' })
  .add(residualBlock({ filters: 4, stride: 2 }))
  .globalAvgPool()
  .dense(3)
  .softmax();

async function outputs(model: LayersModel): Promise<number[]> {
  const y = tf.tidy(() => model.predict(tf.randomNormal([2, 8, 8, 3], 0, 1, 'float32', 5)) as tf.Tensor);
  const values = [...(await y.data())];
  y.dispose();
  return values;
}

const weightsIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.startsWith('weights.'));

test('a model that was saved is the same when it is loaded, metadata included', async ({ folder }) => {
  const model = tiny.build({ seed: 1 });
  model.setUserDefinedMetadata({
    ...model.getUserDefinedMetadata(),
    images: { classes: ['a_b', 'cD', 'e'] },
  });
  await saveModel(model, join(folder, 'deep', 'model'));
  const loaded = await loadModel(join(folder, 'deep', 'model'));
  expect(await outputs(loaded)).toEqual(await outputs(model));
  expect(loaded.getUserDefinedMetadata()).toMatchObject({ images: { classes: ['a_b', 'cD', 'e'] } });
  expect(netOf(loaded).net.toJSON()).toEqual(tiny.toJSON());
});

test('a second model takes the place of the first, and leaves nothing of it', async ({ folder }) => {
  await saveModel(tiny.build({ seed: 1 }), folder);
  const [first] = await weightsIn(folder);
  const model = tiny.build({ seed: 2 });
  await saveModel(model, folder);
  const files = await readdir(folder);
  expect(files).toHaveLength(2);
  expect(files).not.toContain(first);
  expect(await outputs(await loadModel(folder))).toEqual(await outputs(model));
});

test('the name of the weights is their content, so a manifest never meets the weights of another model', async ({
  folder,
}) => {
  await saveModel(tiny.build({ seed: 1 }), folder);
  const [name] = await weightsIn(folder);
  const bytes = await readFile(join(folder, name!));
  expect(name).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 8));
});

test('where saving fails at its last step, the old model is whole', async ({ folder }) => {
  const old = tiny.build({ seed: 1 });
  await saveModel(old, folder);
  await mkdir(join(folder, `model.json.${process.pid}.tmp`)); // in the way of the new model.json
  await expect(saveModel(tiny.build({ seed: 2 }), folder)).rejects.toThrow();
  expect(await outputs(await loadModel(folder))).toEqual(await outputs(old));
});

describe('a damaged model is a problem that names the file', () => {
  test('weights cut off', async ({ folder }) => {
    await saveModel(tiny.build({ seed: 1 }), folder);
    const [name] = await weightsIn(folder);
    await truncate(join(folder, name!), 100);
    await expect(loadModel(folder)).rejects.toThrow(Problem);
    await expect(loadModel(folder)).rejects.toThrow(/is damaged: its weights have 100 bytes/);
  });

  test('no model at all', async ({ folder }) => {
    await expect(loadModel(folder)).rejects.toThrow(/model\.json cannot be read/);
  });

  test('a model.json that is no JSON', async ({ folder }) => {
    await writeFile(join(folder, 'model.json'), '{ "modelTopology": ');
    await expect(loadModel(folder)).rejects.toThrow(Problem);
  });
});

describe('writeAtomically', () => {
  test('writes text and bytes, over what was there', async ({ folder }) => {
    const path = join(folder, 'file');
    await writeAtomically(path, 'one');
    await writeAtomically(path, Uint8Array.of(50, 51));
    expect(await readFile(path, 'utf8')).toBe('23');
    expect(await readdir(folder)).toEqual(['file']);
  });

  test('leaves no temporary file where it fails', async ({ folder }) => {
    await writeFile(join(folder, 'file'), 'kept');
    await expect(writeAtomically(join(folder, 'file', 'inside'), 'x')).rejects.toThrow();
    await expect(writeAtomically(folder, 'x')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['file']);
    expect((await stat(join(folder, 'file'))).size).toBe(4);
  });
});
