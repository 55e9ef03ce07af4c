// The packed package, installed in a fresh folder and used from there in every way that users have.

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../support/chromium';
import { type FreshProject, freshProject, tool } from './freshProject';

let project: FreshProject;

beforeAll(async () => {
  project = await freshProject([
    '@tensorflow/tfjs-backend-cpu',
    '@tensorflow/tfjs-backend-webgpu',
    '@tensorflow/tfjs-core',
    '@tensorflow/tfjs-layers',
    '@sparticuz/chromium',
    'webgpu',
  ]);
  cpSync('test/package/fixtures', project.folder, { recursive: true });
  writeFileSync(join(project.folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => project?.remove());

const read = (path: string) =>
  readFileSync(join(project.folder, 'node_modules', 'tfjs-blocks', path), 'utf8');

describe('what is packed', () => {
  test('the build, and four files about it', () => {
    const besides = project.files.filter((path) => !path.startsWith('dist/'));
    expect(besides).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    const kinds = new Set(
      project.files.filter((path) => path.startsWith('dist/')).map((path) => extension(path)),
    );
    expect([...kinds].sort()).toEqual(['.cjs', '.d.cts', '.d.ts', '.js']);
  });

  test('no program points at a source map, and no path of the machine that built it is left', () => {
    const programs = project.files.filter((path) => path.startsWith('dist/'));
    for (const path of programs) {
      expect(read(path), path).not.toContain('sourceMappingURL');
      expect(read(path), path).not.toContain(process.cwd());
    }
  });

  test('the types name nothing that users would have to install', () => {
    for (const path of project.files.filter((file) => /\.d\.c?ts$/.test(file))) {
      expect(read(path), path).not.toMatch(/\bGPU[A-Z]\w*|NodeJS\.|\bBuffer\b|<reference/);
    }
  });

  test('every entry point of package.json is packed, in both formats', () => {
    const targets = JSON.stringify(project.manifest.exports).match(/\.\/dist\/[^"]+/g) ?? [];
    expect(targets.length).toBeGreaterThanOrEqual(12);
    expect(project.files).toEqual(expect.arrayContaining(targets.map((target) => target.slice(2))));
  });
});

describe('npx tfjs-blocks', () => {
  const program = 'node_modules/tfjs-blocks/dist/cli.js';

  test('is a program of its own: nothing but modules of Node is imported', () => {
    const { bin } = JSON.parse(read('package.json'));
    expect(bin).toEqual({ 'tfjs-blocks': './dist/cli.js' });
    const code = read('dist/cli.js');
    expect(code).toMatch(/^#!\/usr\/bin\/env node\n/);
    const imported = [
      ...code.matchAll(/^import .* from "(.*)";$|\bimport\("(.*?)"\)|\brequire\("(.*?)"\)/gm),
    ];
    const modules = imported.map((names) => names.slice(1).find(Boolean)!);
    expect([...new Set(modules)].sort()).toEqual(['node:fs', 'node:path', 'node:process', 'node:util']);
  });

  test('prints, writes and fails as programs do', async () => {
    expect(await project.run(process.execPath, program, '--version')).toBe(`${project.manifest.version}\n`);
    expect(await project.run(process.execPath, program)).toMatch(/^resnet50 .* 76\.13 /m);
    await project.run(process.execPath, program, 'json', 'resnet18', '--out', 'resnet18.json');
    const own = ['compare', 'resnet18.json', '--accuracy', 'resnet18.json=70', '--out', 'chart.svg'];
    expect(await project.run(process.execPath, program, ...own)).toContain('resnet18 *');
    expect(readFileSync(join(project.folder, 'chart.svg'), 'utf8')).toContain('</svg>');
    const wrong = project.run(process.execPath, program, 'analyze', 'resnet51');
    await expect(wrong).rejects.toThrow(
      /\nerror: there is no model 'resnet51'\. Did you mean 'resnet50'\?$/m,
    );
  });

  test.skipIf(process.platform === 'win32')('stops in silence when its reader has had enough', async () => {
    const piped = `"${process.execPath}" ${program} list | head -n 1`;
    expect(await project.run('bash', '-c', `set -o pipefail; ${piped}`)).toMatch(/^name .*\n$/);
  });

  test('reads a net from a pipe', async () => {
    const piped = `"${process.execPath}" ${program} json resnet18 | "${process.execPath}" ${program} analyze -`;
    expect(await project.run('bash', '-c', piped)).toContain('11,689,512');
  });
});

/** What the programs in fixtures say of a sound package. */
const sound = {
  oneTensorClass: true,
  isModel: true,
  isLayer: true,
  loadedDiffersBy: 0,
  oneErrorClass: true,
  oneRegistry: [8, 8, 3],
  // 3×3×3×4 + 4; twice 3×3×4×4, each with a batch norm's 8; 4×2 + 2
  params: 426,
  countedParams: 426 + 16, // and the moving statistics
};

describe('what it does', () => {
  test.each(['module.mjs', 'commonjs.cjs'])('%s', async (program) => {
    const seen = JSON.parse(await project.run(process.execPath, program));
    expect(seen).toEqual({ ...sound, software: expect.any(Boolean), sum: [70, 70, 70] });
  });

  // TensorFlow.js's core alone registers no gradients of its operations.
  test.each(['gradients.mjs', 'gradients.cjs'])(
    '%s: gradients where only the core, one backend and this package are imported',
    async (program) => {
      // By x and the factors, by three kernels and the gamma and beta of three batch norms.
      expect(JSON.parse(await project.run(process.execPath, program))).toEqual({ sound: 11, of: 11 });
    },
  );

  test.each([
    { resolution: 'nodenext', module: 'nodenext', files: ['typed.mts', 'typed.cts'] },
    { resolution: 'bundler', module: 'esnext', files: ['typed.ts'] },
  ])('TypeScript, strict, with resolution $resolution', async ({ resolution, module, files }) => {
    for (const file of files) cpSync('test/package/fixtures/typed.ts', join(project.folder, file));
    const strictest = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
    const plain = { target: 'es2022', lib: ['es2022', 'dom'], types: [], skipLibCheck: true, noEmit: true };
    const compilerOptions = { ...strictest, ...plain, module, moduleResolution: resolution };
    writeFileSync(join(project.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    expect(await project.run(process.execPath, tool('typescript/bin/tsc'))).toBe('');
  });

  test('a Vite bundle in Chromium', async (context) => {
    const launch = findChromium();
    if (launch === null) return context.skip('no Chromium found');
    writeFileSync(join(project.folder, 'index.html'), '<script type="module" src="browser.js"></script>');
    const options = { root: project.folder, configFile: false, logLevel: 'silent' } as const;
    await build(options);
    const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } });
    const browser = await chromium.launch({ ...launch, headless: true });
    try {
      const page = await browser.newPage();
      await page.goto(server.resolvedUrls!.local[0]!);
      expect(await page.evaluate('window.seen')).toEqual(sound);
    } finally {
      await browser.close();
      await server.close();
      rmSync(join(project.folder, 'dist'), { recursive: true });
    }
  });
});

function extension(path: string): string {
  return /(\.d)?\.c?[jt]s$/.exec(path)?.[0] ?? extname(path);
}
