// tfjs-blocks/spec/models: the networks of the papers without TensorFlow.js, to be analysed, drawn and compared.

export * from './models/all';
export { auxiliaryClassifiers } from './models/auxiliary';
export { drawModel as createModel } from './models/registry';
export * from './sharedModels';
