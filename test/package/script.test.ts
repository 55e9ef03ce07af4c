// dist/tfjs-blocks.min.js in Chromium: the global tf of TensorFlow.js's own script, with this package's layers and kernels.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerForCDN } from '../support/cdn';
import { findChromium } from '../support/chromium';

const launch = findChromium();
const npm = 'https://cdn.jsdelivr.net/npm';
const tfjs = `${npm}/@tensorflow/tfjs@4.22.0/dist/tf.min.js`;
const own = `${npm}/tfjs-blocks@0.1.0/dist/tfjs-blocks.min.js`;
const backend = (name: string) =>
  `${npm}/@tensorflow/tfjs-backend-${name}@4.22.0/dist/tf-backend-${name}.min.js`;

const file = 'dist/tfjs-blocks.min.js';

test('is what CDNs serve, has no TensorFlow.js in it, and at most 132 kB gzipped', () => {
  const { jsdelivr, unpkg } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect([jsdelivr, unpkg]).toEqual([`./${file}`, `./${file}`]);
  const code = readFileSync(file, 'utf8');
  expect(code).toMatch(/^"use strict";var tfjsBlocks=/);
  expect(code).not.toContain('require(');
  const kilobytes = gzipSync(code, { level: 9 }).length / 1000;
  console.log(`${file}: ${kilobytes.toFixed(1)} kB of 132`);
  expect(kilobytes).toBeLessThan(132);
});

describe.skipIf(!launch)('a page with scripts alone', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ ...launch, headless: true });
  });
  afterAll(() => browser?.close());

  /** A page with these scripts, over a secure address: WebGPU is only there. */
  async function pageWith(...scripts: string[]): Promise<{ page: Page; errors: string[] }> {
    const context = await browser.newContext();
    await answerForCDN(context);
    const body = scripts.map((src) => `<script src="${src}"></script>`).join('');
    await context.route('https://page.test/', (route) => route.fulfill({ contentType: 'text/html', body }));
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('https://page.test/');
    return { page, errors };
  }

  test('without TensorFlow.js says what is missing', async () => {
    const { errors } = await pageWith(own);
    expect(errors).toEqual([expect.stringMatching(/found no TensorFlow\.js.*tf\.min\.js/)]);
  });

  test('trains, saves and loads on each backend, by our kernels, with the same losses', async () => {
    const { page, errors } = await pageWith(tfjs, backend('wasm'), backend('webgpu'), own);
    const results: Record<string, Run> = {};
    for (const name of ['cpu', 'webgl', 'wasm', 'webgpu']) results[name] = await page.evaluate(run, name);
    expect(errors).toEqual([]);
    const { losses } = results['cpu']!;
    expect(losses[3]).toBeLessThan(losses[0]!);
    for (const [name, result] of Object.entries(results)) {
      expect(result.backend).toBe(name);
      for (const [step, loss] of result.losses.entries()) expect(loss, name).toBeCloseTo(losses[step]!, 3);
      expect(result.loadedDiffersBy, name).toBeLessThan(1e-6);
      expect(result.models).toBe(true);
      expect(result.left).toBe(0);
    }
  }, 120_000);
});

interface Run {
  backend: string;
  losses: number[];
  loadedDiffersBy: number;
  /** Whether the networks of the papers are there too. */
  models: boolean;
  /** Tensors that are left over. */
  left: number;
}

/** Runs in the page. */
async function run(backend: string): Promise<Run> {
  const { tf, tfjsBlocks } = window as unknown as {
    tf: typeof import('@tensorflow/tfjs');
    tfjsBlocks: typeof import('../../src/script');
  };
  await tf.setBackend(backend);
  const before = tf.memory().numTensors;
  const model = tfjsBlocks
    .net({ input: [8, 8, 4] })
    .conv({ filters: 8, kernelSize: 3, bias: false })
    .batchNorm()
    .relu()
    .maxPool({ size: 2, stride: 2 })
    .add(tfjsBlocks.resNeXtBlock({ filters: 8, groups: 2, groupWidth: 2, se: { reduction: 2 } }))
    .globalAvgPool()
    .dense(2)
    .softmax()
    .build({ seed: 1 });
  const optimizer = tf.train.sgd(0.1);
  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  const x = tf.tensor4d(
    Float32Array.from({ length: 1024 }, (_, at) => Math.sin(at * at)),
    [4, 8, 8, 4],
  );
  const y = tf.tensor2d([1, 0, 0, 1, 1, 0, 0, 1], [4, 2]);
  const losses: number[] = [];
  for (let step = 0; step < 4; step++) losses.push((await model.trainOnBatch(x, y)) as number);

  let artifacts: import('@tensorflow/tfjs').io.ModelArtifacts = {};
  await model.save(
    tf.io.withSaveHandler(async (saved) => {
      artifacts = saved;
      return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(saved) };
    }),
  );
  const loaded = await tf.loadLayersModel(tf.io.fromMemory(artifacts));
  const difference = tf.tidy(() => {
    const [one, other] = [model, loaded].map((each) => each.predict(x) as import('@tensorflow/tfjs').Tensor);
    return one!.sub(other!).abs().max();
  });
  const [loadedDiffersBy] = await difference.data();
  tf.dispose([x, y, difference]);
  model.dispose();
  loaded.dispose();
  optimizer.dispose();
  const models = tfjsBlocks.resnet50().analyze().params === 25_557_032;
  const left = tf.memory().numTensors - before;
  return { backend: tf.getBackend(), losses, loadedDiffersBy: loadedDiffersBy!, models, left };
}
