// The page without tools, opened as a file in Chromium; the CDN's files come from node_modules and the build.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerForCDN } from '../support/cdn';
import { findChromium } from '../support/chromium';
import { hindrancesOn, watchPage } from '../support/watchPage';

const file = 'examples/page/index.html';
const address = String(pathToFileURL(resolve(file)));
const launch = findChromium();

test('pins each version: TensorFlow.js as it is tested here, and this package as it is', () => {
  const { version, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const pinned = [
    ...readFileSync(file, 'utf8').matchAll(/src="https:\/\/cdn\.jsdelivr\.net\/npm\/(.+?)@(.+?)\//g),
  ];
  const versions = Object.fromEntries(pinned.map(([, name, version]) => [name, version!]));
  const { 'tfjs-blocks': own, ...others } = versions;
  expect(Object.keys(others)).toHaveLength(2);
  for (const [name, pin] of Object.entries(others)) expect(pin, name).toBe(devDependencies[name]);
  expect(own).toBe(version);
});

describe.skipIf(!launch)('in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let asked: string[];
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ ...launch, args: ['--disable-gpu'] });
    const context = await browser.newContext({ viewport: { width: 340, height: 800 } });
    asked = await answerForCDN(context);
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    watchPage(page, (what) => faults.push(what));
    await page.goto(address);
    await page.getByText('Ready, on wasm.').waitFor();
  });
  afterAll(() => browser?.close());

  const status = () => page.locator('#status').textContent();
  const answer = () => page.locator('#answer').textContent();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const tensors = () => page.evaluate<number>('tf.memory().numTensors');

  test('shows what the net costs, and a picture of it', async () => {
    // Stem 72 + 16, residual blocks 1,264 and 3,680, classifier 16·4 + 4.
    expect(await page.locator('#costs tfoot').textContent()).toBe('in all5,100345,664');
    expect(await page.locator('#picture svg').textContent()).toContain('ResidualBlock 16 /2');
    expect(asked.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
  });

  test('learns, knows what is drawn by mouse and by keyboard, stops when asked, and leaks nothing', async () => {
    expect(await answer()).toBe('Train it first');
    await press('Train');
    await page.getByText('Trained for').waitFor();
    const [, right] = /: (\d+) of 200/.exec((await status())!)!;
    expect(Number(right)).toBeGreaterThan(180); // chance: 50

    const paper = page.locator('canvas');
    await paper.scrollIntoViewIfNeeded();
    const { x, y, width } = (await paper.boundingBox())!;
    const at = (turn: number) =>
      [x + width * (0.4 + 0.2 * Math.cos(turn)), y + width * (0.5 + 0.2 * Math.sin(turn))] as const;
    await page.mouse.move(...at(0));
    await page.mouse.down();
    for (let turn = 0; turn <= 6.3; turn += 0.2) await page.mouse.move(...at(turn));
    await page.mouse.up();
    await expect.poll(answer).toBe('circle');

    await press('Clear');
    await expect.poll(answer).toBe('Draw something');
    await paper.focus();
    await page.keyboard.press('Space');
    for (const way of ['Right', 'Down', 'Left', 'Up']) {
      for (let step = 0; step < 8; step++) await page.keyboard.press(`Arrow${way}`);
    }
    await page.keyboard.press('Space');
    await expect.poll(answer).toBe('square');

    const before = await tensors();
    await press('Train');
    await page.getByText(/^Step \d/).waitFor();
    await press('Stop');
    await page.getByText(/Trained for \d\d? steps/).waitFor();
    await expect.poll(tensors).toBe(before);
  });

  test.each(['light', 'dark'] as const)('anyone can read it, and it fits on a phone: %s', async (scheme) => {
    expect(await hindrancesOn(page, scheme)).toEqual([]);
  });

  test('nothing went wrong meanwhile', () => expect(faults).toEqual([]));

  test('says so where the CDN cannot be reached', async () => {
    const context = await browser.newContext();
    await context.route('https://**', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(address);
    await page.getByText('The libraries cannot be loaded').waitFor();
    await context.close();
  });
});
