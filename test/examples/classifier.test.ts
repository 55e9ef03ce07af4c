// The app in examples/classifier, built as for a site and used in Chromium as people use it.

import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../support/chromium';
import { violationsOn, watchPage } from '../support/watchPage';

const configFile = 'examples/classifier/vite.config.ts';
const launch = findChromium();

let server: PreviewServer;
let browser: Browser;
let context: BrowserContext;
let origin: string;

beforeAll(async () => {
  if (!launch) return;
  await build({ configFile, logLevel: 'error' });
  server = await preview({ configFile, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  origin = server.resolvedUrls!.local[0]!;
  const fakes = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  browser = await chromium.launch({ ...launch, args: [...launch.args, ...fakes] });
  context = await browser.newContext({ reducedMotion: 'reduce' });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface File {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A drawn picture: red disks or blue squares, each somewhere else and of another shade. */
async function picture(what: 'red' | 'blue', index: number): Promise<File> {
  const [x, y, size] = [60 + ((37 * index) % 80), 50 + ((53 * index) % 60), 24 + ((11 * index) % 20)];
  const hue = (what === 'red' ? 350 : 215) + 3 * (index % 5);
  const shape =
    what === 'red'
      ? `<circle cx="${x}" cy="${y}" r="${size}"/>`
      : `<rect x="${x - size}" y="${y - size}" width="${2 * size}" height="${2 * size}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="160">
    <rect width="200" height="160" fill="hsl(${67 * index}, 30%, 82%)"/>
    <g fill="hsl(${hue}, 80%, ${40 + (index % 3) * 5}%)">${shape}</g>
  </svg>`;
  return {
    name: `${what}${index}.png`,
    mimeType: 'image/png',
    buffer: await sharp(Buffer.from(svg)).png().toBuffer(),
  };
}

const pictures = (what: 'red' | 'blue', count: number): Promise<File[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => picture(what, index)));

/** Opens the app on a backend and does something with it; nothing may go wrong, and axe may find nothing at the end. */
async function using(backend: string, use: (page: Page) => Promise<void>): Promise<void> {
  const faults: string[] = [];
  const page = await context.newPage();
  watchPage(page, (what) => faults.push(what));
  await page.goto(`${origin}?backend=${backend}`);
  await ready(page, backend);
  await use(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  }
  await page.close();
  expect(faults).toEqual([]);
}

async function ready(page: Page, backend: string): Promise<void> {
  await page.locator('#backend:enabled').waitFor();
  expect(await page.locator('#backend').inputValue()).toBe(backend);
}

const choose = (page: Page, within: string, files: File | File[] | string[]): Promise<void> =>
  page.locator(`${within} input[type=file]`).setInputFiles(files);

/** Drops files onto an element, as from a folder. */
async function drop(page: Page, selector: string, files: readonly File[]): Promise<void> {
  const data = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const { name, type, bytes } of files) {
        transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name, { type }));
      }
      return transfer;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, bytes: buffer.toString('base64') })),
  );
  await page.dispatchEvent(selector, 'drop', { dataTransfer: data });
}

/** The probabilities of a picture that is chosen to be predicted, once they stand there. */
async function probabilities(page: Page, file: File): Promise<number[]> {
  await page.locator('#prediction .time').evaluate((time) => {
    time.textContent = '';
  });
  await choose(page, '#prediction', file);
  await page.locator('#prediction .time:not(:empty)').waitFor();
  return page
    .locator('#prediction .bar')
    .evaluateAll((bars) => bars.map((bar) => Number((bar as HTMLElement).style.getPropertyValue('--part'))));
}

async function loadSaved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Load what was saved' }).click();
  await page.getByText('Loaded: pictures and a model.').waitFor();
}

const best = (page: Page) => page.locator('#prediction .best').textContent();

let learnt: number[];

test.skipIf(!launch)(
  'from pictures to a classifier that is kept: wasm',
  async () => {
    await using('wasm', async (page) => {
      expect(await page.textContent('#training-status')).toBe('Class 1 has no picture yet.');
      const names = page.getByLabel('Name of the class');
      await names.nth(0).fill('Red');
      await names.nth(1).fill('Blue');
      await choose(page, 'li.class:nth-child(1)', await pictures('red', 10));
      await drop(page, 'li.class:nth-child(2)', [...(await pictures('blue', 10)), await picture('red', 3)]);
      await page.getByRole('button', { name: 'Remove picture 11 of Blue' }).click(); // that was no blue one
      await expect.poll(() => page.locator('.thumbnails li').count()).toBe(20);
      expect(await page.locator('.thumbnails .held-back').count()).toBe(4);

      await page.getByRole('button', { name: 'Add a class' }).click();
      await page.keyboard.type('Camera');
      await page.getByRole('button', { name: 'Start the camera' }).click();
      await page.waitForFunction(
        () => document.querySelector<HTMLVideoElement>('#camera video')!.videoWidth > 0,
      );
      const cameras = page.locator('#camera option');
      await expect.poll(() => cameras.count()).toBeGreaterThan(0);
      const hold = page.getByRole('button', { name: 'Hold to capture' }).nth(2);
      await hold.focus();
      await page.keyboard.down('Space');
      await expect.poll(() => page.locator('li.class:nth-child(3) li').count()).toBeGreaterThan(4);
      await page.keyboard.up('Space');
      await page.getByRole('button', { name: 'Stop the camera' }).click();

      await page.getByLabel('Epochs').fill('12');
      await page.getByRole('button', { name: 'Train', exact: true }).click();
      await expect.poll(() => page.textContent('#training-status'), { timeout: 100_000 }).toMatch(/^Trained/);
      const [, right, of] = /(\d+) of (\d+) held-back/.exec((await page.textContent('#training-status'))!)!;
      expect(Number(of)).toBeGreaterThanOrEqual(5);
      expect(Number(right) / Number(of)).toBeGreaterThanOrEqual(0.8);
      expect(await page.locator('.curves svg').count()).toBe(2);

      learnt = await probabilities(page, await picture('red', 101));
      expect(await best(page)).toBe('Red');
      expect(learnt).toHaveLength(3);
      expect(learnt[0]).toBeGreaterThan(0.8);
      expect(await page.textContent('#prediction .time')).toMatch(/^[\d.]+ ms a prediction, on wasm$/);
      await probabilities(page, await picture('blue', 101));
      expect(await best(page)).toBe('Blue');

      await page.getByRole('button', { name: 'Save in this browser' }).click();
      await page.getByText('The model and its pictures are saved.').waitFor();
      await page.reload();
      await ready(page, 'wasm');
      await loadSaved(page);
      expect(await page.locator('.thumbnails li').count()).toBeGreaterThanOrEqual(25);
      expect(await probabilities(page, await picture('red', 101))).toEqual(learnt);
    });
  },
  180_000,
);

test.skipIf(!launch)(
  'as files, from one page to another',
  async () => {
    const paths: string[] = [];
    await using('wasm', async (page) => {
      await loadSaved(page);
      for (const [button, files] of [
        ['model', 2],
        ['pictures', 1],
      ] as const) {
        const downloads = page.waitForEvent('download');
        const before = paths.length;
        const all: Promise<void>[] = [];
        page.on('download', (download) => {
          all.push(download.path().then((path) => void paths.push(path)));
        });
        await page.getByRole('button', { name: `Download the ${button}` }).click();
        await downloads;
        await expect.poll(() => paths.length - before).toBe(files);
        await Promise.all(all);
        page.removeAllListeners('download');
      }
    });
    const names = ['classifier.json', 'classifier.weights.bin', 'pictures.json'];
    const files = await Promise.all(
      paths.map(async (path, index) => ({
        name: names[index]!,
        mimeType: 'application/octet-stream',
        buffer: await readFile(path),
      })),
    );
    await using('wasm', async (page) => {
      await choose(page, '#keeping', files);
      await page.getByText('Loaded: pictures and a model.').waitFor();
      expect(await page.getByLabel('Name of the class').nth(2).inputValue()).toBe('Camera');
      expect(await probabilities(page, await picture('red', 101))).toEqual(learnt);
    });
  },
  120_000,
);

test.skipIf(!launch).each(['webgpu', 'webgl'])(
  'the same prediction on %s, to which the menu leads too',
  async (backend) => {
    await using(backend, async (page) => {
      await loadSaved(page);
      expectClose(await probabilities(page, await picture('red', 101)), learnt);
      expect(await page.textContent('#prediction .time')).toMatch(new RegExp(`on ${backend}$`));

      await page.locator('#backend').selectOption('wasm');
      await expect.poll(() => page.textContent('#prediction .time')).toMatch(/on wasm$/);
      expectClose(await probabilities(page, await picture('red', 101)), learnt);
      expect(new URL(page.url()).search).toBe('?backend=wasm');
    });
  },
  120_000,
);

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of actual.entries()) expect(value).toBeCloseTo(expected[index]!, 3);
}

test.skipIf(!launch)(
  'training of the whole network, stopped: what it learnt so far is kept',
  async () => {
    await using('wasm', async (page) => {
      await loadSaved(page);
      await page.getByLabel('Epochs').fill('500');
      await page.getByLabel('Train the whole network').check();
      await page.getByRole('button', { name: 'Train', exact: true }).click();
      expect(await page.locator('#backend').isDisabled()).toBe(true);
      await page.locator('.curves svg').first().waitFor();
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      await expect.poll(() => page.textContent('#training-status'), { timeout: 30_000 }).toMatch(/^Trained/);
      expect(await probabilities(page, await picture('red', 101))).not.toEqual(learnt);
    });
  },
  90_000,
);

test.skipIf(!launch)(
  'what goes wrong is said',
  async () => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto(`${origin}?backend=wasm`);
    await ready(page, 'wasm');
    const trouble = page.getByRole('alert');
    await page.getByRole('button', { name: 'Start the camera' }).click();
    await expect.poll(() => trouble.textContent()).toContain('The camera may not be used here.');

    await choose(page, 'li.class:nth-child(1)', {
      name: 'broken.png',
      mimeType: 'image/png',
      buffer: Buffer.from('no picture'),
    });
    await expect.poll(() => trouble.textContent()).toContain('broken.png cannot be read as a picture.');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await trouble.textContent()).toBe('');

    const json = {
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"modelTopology": {}}'),
    };
    await choose(page, '#keeping', json);
    await expect.poll(() => trouble.textContent()).toContain('a.json is a model without its weights');
    await page.close();
  },
  60_000,
);
