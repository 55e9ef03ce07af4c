// WebGPU in Node, asked for in processes of their own: each sees only the packages, drivers and settings it is given.

import { spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackChromium } from '../../src/node/unpackChromium';

const CORE = '@tensorflow/tfjs-core';
const BACKEND = '@tensorflow/tfjs-backend-webgpu';
const DRIVER = '@sparticuz/chromium';

const scratch = mkdtempSync(join(tmpdir(), 'tfjs-blocks-node-'));
const swiftShader = unpackChromium(['swiftshader']);
/** What no test can hide from a process: the machine's own Vulkan loader, its own GPU and Chromium. */
const ownLoader = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'].some((folder) =>
  existsSync(join(folder, 'libvulkan.so.1')),
);
const ownDriver = ['/dev/dri', '/dev/nvidia0', '/usr/lib/chromium', '/opt/google/chrome'].some(existsSync);

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: 'src/node.ts',
      outDir: scratch,
      rolldownOptions: { output: { entryFileNames: 'node.mjs', codeSplitting: false } },
    },
  });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Outcome {
  code: number | null;
  stderr: string;
  said: unknown[];
}

interface RunOptions {
  env?: Record<string, string>;
  /** Does what is left to do in the program's folder. */
  prepare?: (folder: string) => void;
}

/** Runs a program of fixtures where only these packages are installed, in an environment that names no driver. */
async function run(
  program: string,
  packages: readonly string[],
  { env, prepare }: RunOptions = {},
): Promise<Outcome> {
  const folder = mkdtempSync(join(scratch, 'program-'));
  cpSync('test/node/fixtures', folder, { recursive: true });
  copyFileSync(join(scratch, 'node.mjs'), join(folder, 'node.mjs'));
  for (const name of packages) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  prepare?.(folder);
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const said = stdout.split('\n').filter((line) => line.startsWith('{') || line.startsWith('['));
  return { code, stderr, said: said.map((line) => JSON.parse(line)) };
}

describe.skipIf(swiftShader === null)('where npm brings the driver', () => {
  const all = [CORE, BACKEND, DRIVER, 'webgpu'];

  test('one call gives TensorFlow.js a backend that computes right', async () => {
    const { code, stderr, said } = await run('convolves.mjs', all);
    const [found, once, y] = said as [object, unknown[], number[]];
    const software = { software: true, adapter: expect.objectContaining({ architecture: 'swiftshader' }) };
    expect(found).toEqual(
      ownDriver ? { software: expect.any(Boolean), adapter: expect.any(Object) } : software,
    );
    expect(once).toEqual([true, true, true, 'webgpu']);

    const expected = convolveSinCos({ batch: 2, side: 9, inC: 8, outC: 4, kernel: 3, stride: 2 });
    expect(y).toHaveLength(expected.length);
    for (const [index, value] of expected.entries()) expect(y[index]).toBeCloseTo(value, 4);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('a backend that was imported too early to register itself is registered', async () => {
    const { code, said } = await run('importsTooEarly.mjs', all);
    const [{ maxBufferSize, ...seen }] = said as [{ maxBufferSize: number }];
    expect(seen).toEqual({ before: null, started: true, product: Array(10).fill(300) });
    expect(maxBufferSize).toBeGreaterThan(2 ** 28); // what WebGPU gives unasked
    expect(code).toBe(0);
  });

  test.skipIf(ownDriver)('a software driver can be refused, and then allowed', async () => {
    const { said } = await run('refuses.mjs', all);
    const refusal = (message: RegExp) => ({
      name: 'EnvironmentError',
      message: expect.stringMatching(message),
    });
    expect(said).toEqual([
      refusal(/^There is no GPU that WebGPU can use\. .*allowSoftware: false$/),
      expect.objectContaining({ software: true }),
      refusal(/^There is no GPU that WebGPU can use, only SwiftShader.*allowSoftware: false$/),
    ]);
  });

  test.skipIf(ownDriver)("a driver is found in a browser's cache", async () => {
    const cache = mkdtempSync(join(scratch, 'playwright-'));
    mkdirSync(join(cache, 'chromium-1200'));
    symlinkSync(swiftShader!, join(cache, 'chromium-1200', 'chrome-linux'), 'junction');
    const { said } = await run('asks.mjs', [CORE, BACKEND, 'webgpu'], {
      env: { PLAYWRIGHT_BROWSERS_PATH: cache },
    });
    expect(said).toEqual([expect.objectContaining({ software: true })]);
  });

  test.skipIf(ownDriver)(
    'a driver that node_modules has no room for is unpacked for the process',
    async () => {
      const temporary = mkdtempSync(join(scratch, 'temporary-'));
      const { code, said } = await run('asks.mjs', [CORE, BACKEND, 'webgpu'], {
        env: { TMPDIR: temporary },
        prepare: (folder) => {
          for (const file of ['package.json', 'build/cjs/index.cjs', 'bin/swiftshader.tar.br']) {
            cpSync(join('node_modules', DRIVER, file), join(folder, 'node_modules', DRIVER, file));
          }
          writeFileSync(join(folder, 'node_modules', '.cache'), 'a file where the folder would be');
        },
      });
      expect({ code, said }).toEqual({ code: 0, said: [expect.objectContaining({ software: true })] });
      expect(readdirSync(temporary)).toEqual([]);
    },
  );

  test.skipIf(ownDriver)('a worker thread is told why it cannot, and can after the main thread', async () => {
    const { said } = await run('threads.mjs', all);
    expect(said).toEqual([
      { message: expect.stringMatching(/^A worker thread cannot choose.*main thread first/) },
      expect.objectContaining({ software: true }),
      expect.objectContaining({ software: true }),
    ]);
  });
});

describe('what is missing is said', () => {
  const failure = (rule: RegExp, remedy: RegExp) => ({
    typed: true,
    name: 'EnvironmentError',
    rule: expect.stringMatching(rule),
    remedy: expect.stringMatching(remedy),
  });

  test('npm webgpu', async () => {
    const { code, said } = await run('asks.mjs', [CORE, BACKEND, DRIVER]);
    expect(said).toEqual([failure(/npm webgpu, which is not installed$/, /npm install webgpu$/)]);
    expect(code).toBe(0);
  });

  test.skipIf(swiftShader === null && !ownDriver)('the backend', async () => {
    const { said } = await run('asks.mjs', [CORE, DRIVER, 'webgpu']);
    const rule = /npm @tensorflow\/tfjs-backend-webgpu, which is not installed$/;
    expect(said).toEqual([failure(rule, /npm install @tensorflow\/tfjs-backend-webgpu$/)]);
  });

  test.skipIf(ownLoader || ownDriver || process.platform !== 'linux')('the Vulkan loader', async () => {
    const { said } = await run('asks.mjs', [CORE, BACKEND, 'webgpu']);
    expect(said).toEqual([
      failure(/needs a Vulkan loader \(libvulkan\.so\.1\)/, /npm install @sparticuz\/chromium/),
    ]);
  });

  test.skipIf(swiftShader === null || ownDriver)('a driver that starts', async () => {
    const cache = mkdtempSync(join(scratch, 'broken-'));
    for (const file of ['libvulkan.so.1', 'vk_swiftshader_icd.json']) {
      copyFileSync(join(swiftShader!, file), join(cache, file)); // and not the driver that the latter names
    }
    const { said } = await run('asks.mjs', [CORE, BACKEND, 'webgpu'], {
      env: { PLAYWRIGHT_BROWSERS_PATH: cache },
    });
    expect(said).toEqual([
      failure(/no GPU .* and no software driver either$/, /npm install @sparticuz\/chromium/),
    ]);
  });
});

interface Convolution {
  batch: number;
  side: number;
  inC: number;
  outC: number;
  kernel: number;
  stride: number;
}

/** y[n, p, q, o] = Σ x[n, p·stride + r, q·stride + s, c] · w[r, s, c, o], where x = sin(index) and w = cos(index). */
function convolveSinCos({ batch, side, inC, outC, kernel, stride }: Convolution): number[] {
  const outSide = Math.floor((side - kernel) / stride) + 1;
  return Array.from({ length: batch * outSide * outSide * outC }, (_, index) => {
    const o = index % outC;
    const q = Math.floor(index / outC) % outSide;
    const p = Math.floor(index / outC / outSide) % outSide;
    const n = Math.floor(index / outC / outSide / outSide);
    let sum = 0;
    for (let r = 0; r < kernel; r++) {
      for (let s = 0; s < kernel; s++) {
        for (let c = 0; c < inC; c++) {
          const x = ((n * side + p * stride + r) * side + q * stride + s) * inC + c;
          const w = ((r * kernel + s) * inC + c) * outC + o;
          sum += Math.sin(x) * Math.cos(w);
        }
      }
    }
    return sum;
  });
}
