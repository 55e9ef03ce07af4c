// tfjs-blocks: one line for each file.

export { type ChannelScaleOptions, channelScale } from './kernels/channelScale/channelScale';
export { type GroupConv2dOptions, groupConv2d } from './kernels/conv2d/groupConv2d';
export { type InstallOptions, installKernels } from './kernels/install';
export { BlockLayer, type BlockLayerClass, type LayerOptions, layerOf } from './layers/blockLayer';
export { BottleneckBlock, ResidualBlock, SqueezeExcite } from './layers/classes';
export { features } from './layers/features';
export { type LsuvOptions, type LsuvReport, lsuv } from './layers/lsuv';
export { netOf } from './layers/netOf';
export {
  type BuildOptions,
  net,
  type OwnTrainableFamily,
  type TrainableFamily,
  TrainableNet,
  type TrainableNetFunction,
} from './layers/trainableNet';
export type { NetFunction, OwnBlocks } from './net/netFunction';
export * from './shared';
