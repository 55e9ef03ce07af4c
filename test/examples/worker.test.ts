// Training in a worker: the example as Vite builds it, in Chromium.

import '@tensorflow/tfjs-backend-cpu';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import { type Browser, chromium, type Page } from 'playwright';
import { netOf } from 'tfjs-blocks';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../support/chromium';
import { hindrancesOn, watchPage } from '../support/watchPage';

const launch = findChromium();

describe.skipIf(!launch)('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tfjs-blocks-worker-'));
  const faults: string[] = [];
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const options = { root: 'examples/worker', logLevel: 'error' } as const;
    await build({ ...options, build: { outDir: folder } });
    server = await preview({
      ...options,
      build: { outDir: folder },
      preview: { port: 0, host: '127.0.0.1' },
    });
    browser = await chromium.launch({ ...launch, args: ['--disable-gpu'] });
    page = await browser.newPage({ viewport: { width: 340, height: 800 } });
    page.setDefaultTimeout(60_000);
    watchPage(page, (what) => faults.push(what));
    await page.goto(server.resolvedUrls!.local[0]!);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  const status = () => page.locator('#status').textContent();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  /** Begins to train for so many epochs of 10 steps. */
  async function begin(where: string, epochs: number): Promise<void> {
    await page.getByLabel(where).check();
    await page.getByLabel('Epochs').fill(String(epochs));
    await press('Train');
  }

  /** Waits for its end. Returns how many of 120 new pictures were right, and how smoothly the page ran meanwhile. */
  async function end(where: string): Promise<{ right: number; longest: number; perSecond: number }> {
    await page.getByText(/^Trained/).waitFor();
    const frames = await page.locator('#frames').textContent();
    const [, told, longest, perSecond] = /(.+): at most (\d+) ms .* ([\d.]+) frames/.exec(frames!)!;
    expect(told).toContain(where);
    const [, right] = /(\d+) of 120/.exec((await status())!)!;
    return { right: Number(right), longest: Number(longest), perSecond: Number(perSecond) };
  }

  test('the page goes on while a worker trains, and stands still while it trains itself', async () => {
    await begin('own thread', 1);
    const onPage = await end('own thread');
    await begin('in a worker', 3);
    const inWorker = await end('in a worker');
    console.log({ inWorker, onPage });
    expect(inWorker.right).toBeGreaterThan(80); // chance: 40
    expect(inWorker.perSecond).toBeGreaterThan(2 * onPage.perSecond);
    expect(inWorker.longest).toBeLessThan(onPage.longest);
    await expect(page.locator('#gallery li').count()).resolves.toBe(12);
  });

  test('stops when asked, with what it has learnt so far', async () => {
    await begin('in a worker', 50);
    await page.getByText(/^Step \d+ of 500/).waitFor();
    await press('Stop');
    await end('in a worker');
    expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBeLessThan(
      0.5,
    );
  });

  test('the trained model is saved as files that load', async () => {
    const files = new Map<string, Buffer>();
    page.on('download', async (download) => {
      files.set(download.suggestedFilename(), readFileSync(await download.path()));
    });
    await press('Save the model');
    await expect.poll(() => [...files.keys()].sort()).toEqual(['shapes.json', 'shapes.weights.bin']);
    const { weightsManifest, ...rest } = JSON.parse(String(files.get('shapes.json')));
    const [{ paths, weights: weightSpecs }] = weightsManifest;
    const weightData = new Uint8Array(files.get(paths[0])!).buffer;
    const model = await loadLayersModel(tf.io.fromMemory({ ...rest, weightSpecs, weightData }));
    expect(model.outputShape).toEqual([null, 3]);
    expect(netOf(model).net.name).toBe('shapes');
    model.dispose();
  });

  test.each(['light', 'dark'] as const)('anyone can read it, and it fits on a phone: %s', async (scheme) => {
    expect(await hindrancesOn(page, scheme)).toEqual([]);
  });

  test('nothing went wrong meanwhile', () => expect(faults).toEqual([]));

  test('says so where a backend cannot be had', async () => {
    await page.getByLabel('Backend').selectOption('webgpu');
    await begin('in a worker', 1);
    await page.getByText('This browser has no webgpu. Choose another backend.').waitFor();
    await expect(page.getByRole('button', { name: 'Train', exact: true }).isEnabled()).resolves.toBe(true);
  });
});
