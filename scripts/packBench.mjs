/**
 * `npm run bench:pack`: the benchmarks as one folder, out/bench, and as out/bench.tar.xz, for Linux x64 machines that have
 * a Vulkan driver and nothing else: Node itself, Dawn, and everything else in one bundle. There: `./bench groupConv`.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './env.mjs';

ensureInstalled();
const { build } = await import('vite');
const out = join(root, 'out');
const folder = join(out, 'bench');
rmSync(folder, { recursive: true, force: true });

await build({
  configFile: false,
  logLevel: 'warn',
  root,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: folder,
    target: 'node20',
    rolldownOptions: {
      input: { main: join(root, 'test/bench/main.ts'), inNode: join(root, 'test/bench/inNode.ts') },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      // Dawn is no JavaScript; the rest has nothing to run on there: no browser, and WebAssembly in files of its own.
      external: [
        'webgpu',
        /inChromium/,
        'onnxruntime-web/webgpu',
        'onnxruntime-web/wasm',
        '@tensorflow/tfjs-backend-wasm',
      ],
    },
  },
});

const dawn = join(folder, 'node_modules', 'webgpu');
const platform = join('dist', 'linux-x64');
mkdirSync(dawn, { recursive: true });
for (const file of ['index.js', 'package.json', 'LICENSE.md'])
  copyFileSync(join(root, 'node_modules/webgpu', file), join(dawn, file));
cpSync(join(root, 'node_modules/webgpu', platform), join(dawn, platform), { recursive: true });
copyFileSync(process.execPath, join(folder, 'node'));
const start =
  '#!/bin/sh\nexec "$(dirname "$0")/node" "$(dirname "$0")/main.mjs" "$@" --runtime Node --backend webgpu\n';
writeFileSync(join(folder, 'bench'), start, { mode: 0o755 });

const archive = join(out, 'bench.tar.xz');
const { status } = spawnSync('tar', ['-cJf', archive, '-C', out, 'bench'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
console.log(`out/bench.tar.xz: ${(statSync(archive).size / 2 ** 20).toFixed(1)} MiB`);
