// tfjs-blocks/spec: the drawing wing alone. Compose, analyse, draw and save networks without TensorFlow.js.

export * from './shared';
export { net, type NetFunction } from './net/netFunction';
