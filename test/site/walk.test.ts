// The built site in Chromium: every page loads without an error, and anyone can read it, by axe's rules.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../support/chromium';
import { violationsOn, watchPage } from '../support/watchPage';

const built = 'docs/.vitepress/dist';
const paths = (existsSync(built) ? readdirSync(built, { recursive: true, encoding: 'utf8' }) : [])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && path !== '404.html'); // VitePress's own, and nobody links to it
const pages = paths.map((path) => `/${path.replace(/(^|(?<=\/))index\.html$|\.html$/, '')}`);

const launch = findChromium();

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const file = fileOf(new URL(request.url!, 'http://localhost').pathname);
    response.setHeader('content-type', types[extname(file ?? '')] ?? 'application/octet-stream');
    if (file === undefined) response.writeHead(404).end();
    else response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Without a GPU, not even one in software, which would paint every page.
  if (launch) browser = await chromium.launch({ ...launch, args: ['--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file that a path stands for, as a host for clean addresses would find it. */
function fileOf(path: string): string | undefined {
  const place = join(built, decodeURIComponent(path));
  return [place, `${place}.html`, join(place, 'index.html')].find(
    (file) => extname(file) !== '' && existsSync(file),
  );
}

test('the site is built', () => {
  expect(pages, 'npm run docs:build makes it').toContain('/');
  expect(pages.length).toBeGreaterThan(40);
});

test.skipIf(!launch).each(['light', 'dark'] as const)(
  'every page loads without an error or a failed request, and passes axe: %s',
  async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const faults: string[] = [];
    await eachAtOnce(
      2,
      pages.filter((path) => !isAPI(path)),
      async (path) => {
        faults.push(...(await faultsOf(context, path)));
      },
    );
    await context.close();
    expect(faults).toEqual([]);
  },
  600_000,
);

// They are many and of one form: each is reached from the one before it, as readers do, which is quicker than a visit.
test.skipIf(!launch)(
  'so does every page of the API',
  async () => {
    const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
    const faults: string[] = [];
    const [first, ...others] = pages.filter(isAPI);
    await visit(context, first!, faults, async (page, note) => {
      for (const path of others) {
        await goOn(page, path);
        for (const violation of await violationsOn(page, '.VPDoc')) note(`${path}: ${violation}`);
      }
    });
    await context.close();
    expect(faults).toEqual([]);
  },
  600_000,
);

const isAPI = (path: string): boolean => path.startsWith('/api/');

async function faultsOf(context: BrowserContext, path: string): Promise<string[]> {
  const faults: string[] = [];
  await visit(context, path, faults, async (page, note) => {
    for (const violation of await violationsOn(page)) note(violation);
  });
  return faults;
}

/** Opens a page, notes whatever goes wrong while `look` is at it, and closes it. */
async function visit(
  context: BrowserContext,
  path: string,
  faults: string[],
  look: (page: Page, note: (what: string) => void) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  const note = (what: string): void => {
    faults.push(`${new URL(page.url()).pathname}: ${what}`);
  };
  watchPage(page, note);
  await page.goto(origin + path, { waitUntil: 'load' });
  await look(page, note);
  await page.close();
}

/** Follows a link to another page of the site, without loading all of it anew. */
async function goOn(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.querySelector('.VPContent')!.append(link);
    link.click();
    link.remove();
  }, path);
  await page.waitForSelector(`.vp-doc.${path.replace(/[/.]/g, '_')}`, { state: 'attached' });
}

/** Does `work` for each, so many at once. */
async function eachAtOnce<T>(
  atOnce: number,
  all: readonly T[],
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const left = [...all];
  const worker = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
