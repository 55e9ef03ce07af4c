// tfjs-blocks/spec: the drawing wing alone. Compose, analyse, draw and save networks without TensorFlow.js.

export { type NetFunction, net } from './net/netFunction';
export * from './shared';
