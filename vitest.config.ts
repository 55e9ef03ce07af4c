import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { type ChromiumLaunch, findChromium } from './test/support/chromium.ts';

/** Tests that ask the same question of every backend. The others need no backend and run once. */
const onEveryBackend = ['test/every/**/*.test.ts', 'test/kernels/**/*.test.ts', 'test/layers/**/*.test.ts'];

const plain: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'plain',
    include: ['test/**/*.test.ts'],
    exclude: [...onEveryBackend, 'test/browser/**', 'test/**/fixtures/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

const node = (backend: string): TestProjectConfiguration => ({
  extends: true,
  test: {
    name: backend,
    include: onEveryBackend,
    setupFiles: ['test/support/setup.node.ts'],
    provide: { backend },
    execArgv: ['--expose-gc'], // for the tests that measure the heap
    pool: 'forks', // never 'threads': Dawn aborts the process when a thread ends with GPU work in flight
    // One device for all files: a GPU device takes most of a second to make.
    isolate: backend !== 'webgpu',
    fileParallelism: backend !== 'webgpu',
    sequence: { groupOrder: backend === 'webgpu' ? 1 : 0 }, // one number of workers to a group
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});

const browser = (launchOptions: ChromiumLaunch): TestProjectConfiguration => ({
  extends: true,
  test: {
    name: 'chromium',
    include: [...onEveryBackend, 'test/browser/**/*.test.ts'],
    setupFiles: ['test/support/setup.browser.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      isolate: false, // one page for all files of a backend: each would load TensorFlow.js anew
      provider: playwright({ launchOptions }),
      instances: ['webgl', 'wasm', 'webgpu'].map((backend) => ({
        browser: 'chromium' as const,
        name: `chromium-${backend}`,
        provide: { backend },
      })),
    },
  },
  // Found late, a dependency would reload the page in the middle of a run.
  optimizeDeps: {
    include: [
      'fast-check',
      ...['core', 'layers', 'backend-cpu', 'backend-webgl', 'backend-wasm', 'backend-webgpu'].map(
        (name) => `@tensorflow/tfjs-${name}`,
      ),
    ],
  },
});

const chromium = findChromium();
if (chromium === null) {
  const missing = 'no Chromium found: install one, or set TFJS_BLOCKS_CHROMIUM=/path/to/chromium';
  if (process.env['TFJS_BLOCKS_REQUIRE_GPU']) throw new Error(missing);
  console.warn(`Tests in the browser are left out: ${missing}`);
}

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // TensorFlow.js advertises its native backend once a process.
    onConsoleLog: (log) => !log.includes('looks like you are running TensorFlow.js in Node.js'),
    projects: [plain, ...['cpu', 'wasm', 'webgpu'].map(node), ...(chromium ? [browser(chromium)] : [])],
  },
});
