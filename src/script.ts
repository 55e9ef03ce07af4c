// dist/tfjs-blocks.min.js: everything as one script for pages without tools. It takes TensorFlow.js from the global `tf`
// that TensorFlow.js's own script makes, and makes a global `tfjsBlocks`.

export * from './index';
export * from './models';
