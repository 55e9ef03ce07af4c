import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './', // runs from any folder of a site
  build: {
    target: 'es2022',
    outDir: '../../out/classifier',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000, // kB; TensorFlow.js is most of it
  },
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
