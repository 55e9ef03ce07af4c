// One setting in a page of Chromium, served by Vite from the sources.

import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findChromium } from '../support/chromium';
import type { Outcome, RunOptions } from './runSetting';
import type { Setting } from './suites';

/** @throws Error where there is no Chromium. */
export async function runInChromium(
  suite: string,
  setting: Setting,
  { say, ...options }: RunOptions,
): Promise<Outcome> {
  const launch = findChromium();
  if (launch === null) throw new Error('no Chromium: install one, or set TFJS_BLOCKS_CHROMIUM');
  const backends = ['core', 'layers', 'backend-cpu', 'backend-webgl', 'backend-wasm', 'backend-webgpu'];
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null }, // a run outlasts many an edit of the sources
    optimizeDeps: {
      include: backends.map((name) => `@tensorflow/tfjs-${name}`),
      exclude: ['onnxruntime-web'], // it looks for its WebAssembly beside its own file
    },
  });
  await server.listen();
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.exposeFunction('say', say);
    await page.goto(new URL('test/bench/page.html', server.resolvedUrls!.local[0]).href);
    await page.waitForFunction(() => 'benchmark' in window);
    return await page.evaluate(([suite, setting, options]) => window.benchmark(suite, setting, options), [
      suite,
      setting,
      options,
    ] as const);
  } finally {
    await browser.close();
    await server.close();
  }
}
