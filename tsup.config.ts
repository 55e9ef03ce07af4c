import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  treeshake: false,
};

rmSync('dist', { recursive: true, force: true }); // here, because the builds run side by side

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      spec: 'src/spec.ts',
      models: 'src/models.ts',
      specModels: 'src/specModels.ts',
    },
    splitting: true, // the entry points share one registry of blocks, so they must share chunks, in CommonJS too
    esbuildOptions(options) {
      options.chunkNames = 'chunks/[name]-[hash]';
    },
  },
  {
    ...shared,
    entry: { node: 'src/node.ts' },
    splitting: false, // with it, import() becomes require() in CommonJS, and npm webgpu is an ES module
    external: [/^node:/],
    removeNodeProtocol: false,
  },
  {
    entry: { cli: 'src/cli.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: false,
    removeNodeProtocol: false,
  },
]);
