// `tfjs-blocks/node`: WebGPU in Node. The only entry that imports Node's own modules.

export { type EnableWebGPUOptions, enableWebGPU, type WebGPUInNode } from './node/enableWebGPU';
export { EnvironmentError } from './node/environmentError';
