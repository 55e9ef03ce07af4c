import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { net } from 'tfjs-blocks';
import { describe, expect } from 'vitest';
import { checkClasses, imageSize, readNetwork, smallResNet } from '../../examples/train/network';
import { Problem } from '../../examples/train/problem';
import { test } from './temporaryFolder';

const conv = { filters: 4, kernelSize: 3 };
const head = net({ input: [16, 20, 3], name: 'mine' })
  .conv(conv)
  .globalAvgPool();

async function fileOf(folder: string, content: object | string): Promise<string> {
  const path = join(folder, 'net.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('a network that was written is read again, softmax as a step or in dense', async ({ folder }) => {
  for (const network of [
    smallResNet([32, 32], 8),
    head.dense(3).softmax(),
    head.dense(3, { activation: 'softmax' }),
  ]) {
    const read = await readNetwork(await fileOf(folder, network.toJSON()));
    expect(read.toJSON()).toEqual(network.toJSON());
  }
});

describe('what is no classifier of images is a problem that names the file', () => {
  test.for<[string, object | string, RegExp]>([
    ['no JSON', '{ "format": ', /net\.json cannot be drawn.*no JSON/],
    ['another format', { layers: [] }, /format/],
    [
      'a misspelt option',
      { ...head.toJSON(), steps: [{ conv: { filter: 4, kernelSize: 3 } }] },
      /filter.*Did you mean/,
    ],
    [
      'a map as output',
      net({ input: [8, 8, 3] })
        .conv(conv)
        .toJSON(),
      /must end in globalPool/,
    ],
    ['no softmax', head.dense(3).toJSON(), /must end in globalPool \(or flatten\), dense and softmax/],
    [
      'a grey input',
      net({ input: [8, 8, 1] })
        .conv(conv)
        .globalAvgPool()
        .dense(2)
        .softmax()
        .toJSON(),
      /\[8, 8, 1\]/,
    ],
    [
      'a vector as input',
      net({ input: [8] })
        .dense(2)
        .softmax()
        .toJSON(),
      /its input is \[8\]/,
    ],
  ])('%s', async ([, content, message], { folder }) => {
    const path = await fileOf(folder, content);
    await expect(readNetwork(path)).rejects.toThrow(Problem);
    await expect(readNetwork(path)).rejects.toThrow(message);
    await expect(readNetwork(path)).rejects.toThrow(path);
  });

  test('no file', async ({ folder }) => {
    await expect(readNetwork(join(folder, 'nowhere.json'))).rejects.toThrow(
      /nowhere\.json cannot be read: ENOENT/,
    );
  });
});

test('the size of images: the network’s own, or what is asked for, or 32', () => {
  const mine = head.dense(2).softmax();
  const free = net({ input: [null, null, 3] })
    .conv(conv)
    .globalAvgPool()
    .dense(2)
    .softmax();
  expect(imageSize(undefined, undefined)).toEqual([32, 32]);
  expect(imageSize(undefined, 24)).toEqual([24, 24]);
  expect(imageSize(mine, undefined)).toEqual([16, 20]);
  expect(imageSize(free, undefined)).toEqual([32, 32]);
  expect(imageSize(free, 40)).toEqual([40, 40]);
  expect(() => imageSize(mine, 16)).toThrow(/--size 16: the network takes images of 16×20 pixels/);
});

test('outputs and classes must agree in number', () => {
  checkClasses(head.dense(2).softmax(), ['cat', 'dog']);
  const check = () => checkClasses(head.dense(5).softmax(), ['cat', 'dog']);
  expect(check).toThrow(Problem);
  expect(check).toThrow(/'mine' tells 5 classes apart, and the images are of 2: cat, dog\. .* units = 2/);
});
