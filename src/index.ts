// tfjs-blocks: one line for each file.

export { type ChannelScaleOptions, channelScale } from './kernels/channelScale/channelScale';
export { type GroupConv2dOptions, groupConv2d } from './kernels/conv2d/groupConv2d';
export { type InstallOptions, installKernels } from './kernels/install';
export { type KernelOptions, kernelOptions } from './kernels/options';
export type { TuningStorage } from './kernels/tune/storage';
export {
  type TunedKernel,
  type TuneOptions,
  type TuningProgress,
  type TuningReport,
  tuneKernels,
} from './kernels/tune/tuneKernels';
export type { TunableModel } from './kernels/tune/workOf';
export { BlockLayer, type BlockLayerClass, type LayerOptions, layerOf } from './layers/blockLayer';
export {
  BottleneckBlock,
  ConvNormAct,
  DenseBlock,
  GeneticStage,
  HighwayBlock,
  InceptionA,
  InceptionAux,
  InceptionB,
  InceptionBlock,
  InceptionC,
  InceptionD,
  InceptionE,
  InceptionReductionA,
  InceptionResNetBlock,
  InceptionResNetReductionB,
  InceptionResNetStem,
  InceptionV2Block,
  InceptionV2Reduction,
  InceptionV3Aux,
  InceptionV3Stem,
  InceptionV4A,
  InceptionV4B,
  InceptionV4C,
  InceptionV4ReductionB,
  InceptionV4Stem,
  MlpConv,
  NasnetCell,
  PartialConv,
  PreActBlock,
  PreActBottleneckBlock,
  ResidualBlock,
  ResNeXtBlock,
  SeparableConv,
  SqueezeExcite,
  StochasticDepth,
  Subsampling,
  TransitionBlock,
  VggBlock,
  WideBlock,
} from './layers/classes';
export { convertResNeXt, type ResNeXtWeights } from './layers/convertResNeXt';
export { features } from './layers/features';
export { lesion, residualUnits, swapUnits } from './layers/lesion';
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
export { adaptInputChannels } from './surgery/adaptInputChannels';
export { cutAt } from './surgery/cutAt';
export { type Freezable, type FreezeReport, freeze, unfreeze } from './surgery/freeze';
export { pruneStage } from './surgery/pruneStage';
export {
  type Batches,
  type ReestimateOptions,
  type ReestimateReport,
  reestimateBatchNorm,
} from './surgery/reestimateBatchNorm';
export { type ClassifierOptions, type HeadOptions, replaceHead } from './surgery/replaceHead';
export type { Surgery, SurgeryOptions } from './surgery/transplant';
