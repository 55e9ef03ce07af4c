import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { net } from 'tfjs-blocks';
import { expect } from 'vitest';
import { drawShapes } from '../../examples/train/drawShapes';
import { test } from './temporaryFolder';

/** Begins `npm start -- …words` without what npm adds. */
function start(words: readonly string[]): { child: ChildProcess; result: Promise<Result> } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'examples/train/main.ts', ...words]);
  const result = { code: null as number | null, out: '', err: '' };
  child.stdout.on('data', (text) => {
    result.out += text;
  });
  child.stderr.on('data', (text) => {
    result.err += text;
  });
  return {
    child,
    result: new Promise((resolve) => child.on('close', (code) => resolve({ ...result, code }))),
  };
}

interface Result {
  code: number | null;
  out: string;
  err: string;
}

const run = (words: readonly string[]) => start(words).result;

test('an own folder from images to report; then mistakes, none of which touches the model', async ({
  folder,
}) => {
  const images = join(folder, 'my images');
  const out = join(folder, 'out');
  await drawShapes(images, { perClass: 6, size: 24 });
  await writeFile(join(images, 'ring', 'torn.jpg'), 'no picture');
  await mkdir(join(images, 'vacant'));
  const usual = ['--images', images, '--out', out, '--size', '16', '--epochs', '1'];

  const { code, out: said, err } = await run([...usual, '--backend', 'wasm']);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(said).toMatch(/Warning +.*torn\.jpg is left out: it cannot be read as an image/);
  expect(said).toMatch(/Warning +Class 'vacant' is left out/);
  expect(said).toMatch(/8 classes[\s\S]*40 to learn from, 8 held back/);
  expect(said).toMatch(/multiply-accumulates/);
  expect(said).toMatch(/Linear +classifier on the pixels: [\d.]+ %/);
  expect(said).toMatch(
    /epoch 1\/1 {2}loss [\d.]+ {2}accuracy [\d.]+ % {2}held back [\d.]+ % {2}\d+ images\/s/,
  );
  expect(said).toMatch(/loaded again: exactly the same predictions/);
  expect((await readdir(out)).sort()).toEqual(['model', 'net.json', 'report.html']);
  expect(await readFile(join(out, 'report.html'), 'utf8')).toMatch(/<html[\s\S]*<\/html>\s*$/);

  const model = await readFile(join(out, 'model', 'model.json'), 'utf8');
  const unknown = await run([...usual, '--backend', 'wsam']);
  expect(unknown.code).toBe(2);
  expect(unknown.err).toMatch(/no backend 'wsam'\. Did you mean 'wasm'\? Present here: .*wasm, cpu\./);

  const own = net({ input: [16, 16, 3], name: 'own' })
    .conv({ filters: 4, kernelSize: 3 })
    .globalAvgPool();
  await writeFile(join(folder, 'three.json'), JSON.stringify(own.dense(3).softmax().toJSON()));
  await writeFile(join(folder, 'eight.json'), JSON.stringify(own.dense(8).softmax().toJSON()));
  const unfit = await run([...usual, '--net', join(folder, 'three.json')]);
  expect(unfit.code).toBe(1);
  expect(unfit.err).toMatch(/'own' tells 3 classes apart, and the images are of 8: circle/);

  for (const { err } of [unknown, unfit]) expect(err).not.toMatch(/\n\s+at /); // no stack trace
  expect(await readFile(join(out, 'model', 'model.json'), 'utf8')).toBe(model);

  const other = await run([...usual, '--net', join(folder, 'eight.json')]);
  expect(other.code).toBe(0);
  expect(JSON.parse(await readFile(join(out, 'net.json'), 'utf8')).name).toBe('own');
  expect((await readdir(join(out, 'model'))).filter((name) => name.endsWith('.bin'))).toHaveLength(1);
}, 120_000);

test('Ctrl-C in the middle of training says what is kept', async ({ folder }) => {
  await drawShapes(folder, { perClass: 6, size: 24 });
  const out = join(folder, 'out');
  const { child, result } = start(['--images', folder, '--out', out, '--size', '16', '--epochs', '1000']);
  child.stdout!.on('data', (text) => {
    if (String(text).includes('epoch')) child.kill('SIGINT');
  });
  const { code, out: said } = await result;
  expect(code).toBe(130);
  expect(said).toMatch(/Stopped\. No model was saved in .*model\./);
  expect(await readdir(join(out, 'model'))).toEqual([]);
});

test('the same seed gives the same run', async ({ folder }) => {
  await drawShapes(folder, { perClass: 4, size: 24 });
  const once = (name: string) =>
    run([
      '--images',
      folder,
      '--out',
      join(folder, name),
      '--size',
      '16',
      '--epochs',
      '2',
      '--backend',
      'wasm',
      '--seed',
      '5',
    ]);
  const [one, other] = [await once('.one'), await once('.other')];
  const epochs = ({ out }: Result) => out.match(/epoch \d.*held back [\d.]+ %/g);
  expect(epochs(one)).toHaveLength(2);
  expect(epochs(other)).toEqual(epochs(one));
  const weights = async (name: string) =>
    (await readdir(join(folder, name, 'model'))).filter((file) => file.endsWith('.bin'));
  expect(await weights('.other')).toEqual(await weights('.one'));
}, 120_000);
