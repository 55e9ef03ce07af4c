import { defineConfig } from 'vite';

export default defineConfig({
  worker: { format: 'es' }, // the worker loads its backend by import()

  // In this repository 'tfjs-blocks' is its source, whose modules register layers when they are loaded and are not to be
  // left out. In an app of yours it comes from npm, and these two settings go.
  resolve: { tsconfigPaths: true },
  plugins: [
    {
      name: 'keep-registrations',
      transform: (_, id) => (id.includes('/src/') ? { moduleSideEffects: true } : undefined),
    },
  ],
});
