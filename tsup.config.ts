import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  treeshake: false,
};

/** Stands in for TensorFlow.js's packages in a page that has loaded TensorFlow.js by a script. */
const takeGlobalTensorFlow: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'global tf',
  setup(build) {
    build.onResolve({ filter: /^@tensorflow\// }, ({ path }) => ({ path, namespace: 'global-tf' }));
    build.onLoad({ filter: /.*/, namespace: 'global-tf' }, () => ({
      contents: `
        if (!globalThis.tf?.layers) {
          throw new Error(
            'tfjs-blocks.min.js found no TensorFlow.js. Put its script before this one: ' +
              '<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js"></script>',
          );
        }
        module.exports = globalThis.tf;`,
    }));
  },
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
    entry: { 'tfjs-blocks': 'src/script.ts' },
    format: 'iife',
    globalName: 'tfjsBlocks',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    outExtension: () => ({ js: '.min.js' }),
    noExternal: [/^@tensorflow\//], // peers, which tsup would leave to require()
    esbuildPlugins: [takeGlobalTensorFlow],
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
