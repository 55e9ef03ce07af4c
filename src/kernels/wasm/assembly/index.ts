// Loops over TensorFlow.js's wasm heap, four values at a time. Everything is passed in as addresses and sizes: the module
// has no memory of its own.

export { batchNorm, batchNormGradient, channelMeans, normalise, scaleAndShift } from './channels';
export { convolve, listWindows, readAhead } from './convolution';
export { addDepthwiseFilterGradient, convolveDepthwise } from './depthwise';
export { addFilterGradient } from './filterGradient';
export { finish } from './finish';
export { frame } from './frame';
export { addMaxPoolGradient } from './maxPoolGradient';
export { packFilter } from './packFilter';
export { rescale, rescaleGradient } from './rescale';
