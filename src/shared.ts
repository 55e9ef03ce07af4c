// What both the main entry and tfjs-blocks/spec export: one line for each file.

export type { Analysis, Costs, LayerAnalysis, OperationAnalysis } from './analysis/analyze';
export { countPaths } from './analysis/countPaths';
export type { ReceptiveField } from './analysis/receptiveField';
export { type BottleneckBlockConfig, bottleneckBlock } from './blocks/bottleneckBlock';
export { type ConvNormActConfig, convNormAct, type NormActOptions } from './blocks/convNormAct';
export { type DenseBlockConfig, type DenseLayerOptions, denseBlock } from './blocks/denseBlock';
export { type GeneticStageConfig, geneticStage } from './blocks/geneticStage';
export { type GateOptions, type HighwayBlockConfig, highwayBlock } from './blocks/highwayBlock';
export { type InceptionAuxConfig, inceptionAux } from './blocks/inceptionAux';
export { type InceptionBlockConfig, inceptionBlock } from './blocks/inceptionBlock';
export type {
  InceptionConvOptions,
  InceptionOptions,
  InceptionReductionOptions,
} from './blocks/inceptionModule';
export {
  type InceptionResNetBlockConfig,
  type InceptionResNetReductionBConfig,
  type InceptionResNetStemConfig,
  inceptionResNetBlock,
  inceptionResNetReductionB,
  inceptionResNetStem,
} from './blocks/inceptionResNet';
export {
  type InceptionV2BlockConfig,
  type InceptionV2Options,
  type InceptionV2ReductionConfig,
  inceptionV2Block,
  inceptionV2Reduction,
} from './blocks/inceptionV2';
export {
  type InceptionAConfig,
  type InceptionBConfig,
  type InceptionCConfig,
  type InceptionDConfig,
  type InceptionEConfig,
  type InceptionV3AuxConfig,
  type InceptionV3Options,
  type InceptionV3StemConfig,
  inceptionA,
  inceptionB,
  inceptionC,
  inceptionD,
  inceptionE,
  inceptionV3Aux,
  inceptionV3Stem,
} from './blocks/inceptionV3';
export {
  type InceptionReductionAConfig,
  type InceptionV4AConfig,
  type InceptionV4BConfig,
  type InceptionV4CConfig,
  type InceptionV4Options,
  type InceptionV4ReductionBConfig,
  type InceptionV4StemConfig,
  inceptionReductionA,
  inceptionV4A,
  inceptionV4B,
  inceptionV4C,
  inceptionV4ReductionB,
  inceptionV4Stem,
} from './blocks/inceptionV4';
export { type MlpConvConfig, mlpConv } from './blocks/mlpConv';
export { type NasnetCellConfig, nasnetCell } from './blocks/nasnetCell';
export { lenetTable, type PartialConvConfig, partialConv } from './blocks/partialConv';
export { type PreActBlockConfig, preActBlock } from './blocks/preActBlock';
export { type PreActBottleneckBlockConfig, preActBottleneckBlock } from './blocks/preActBottleneckBlock';
export { type ResidualBlockConfig, residualBlock } from './blocks/residualBlock';
export type { ResidualOrder } from './blocks/residualOrder';
export type { PlacedSqueezeExcite } from './blocks/residualUnit';
export { type ResNeXtBlockConfig, resNeXtBlock } from './blocks/resNeXtBlock';
export { type SeparableConvConfig, separableConv } from './blocks/separableConv';
export { type Shortcut, type ShortcutOptions, shortcut } from './blocks/shortcut';
export { type SqueezeExciteConfig, squeezeExcite } from './blocks/squeezeExcite';
export { type StochasticDepthConfig, stochasticDepth } from './blocks/stochasticDepth';
export { type SubsamplingConfig, subsampling } from './blocks/subsampling';
export { type TransitionBlockConfig, transitionBlock } from './blocks/transitionBlock';
export { type VggBlockConfig, vggBlock } from './blocks/vggBlock';
export { type WideBlockConfig, wideBlock } from './blocks/wideBlock';
export { ConfigError } from './check';
export {
  type Block,
  type BlockCall,
  type CommonOptions,
  defineBlock,
  defineCell,
  defineJoin,
  use,
} from './graph/block';
export type { Drawing } from './graph/drawing';
export type { Initializer, InitializerName } from './graph/initializer';
export type { Node } from './graph/node';
export type { Activation } from './graph/ops/activation';
export type { DropPathOptions, DropPathRate } from './graph/ops/dropPath';
export {
  type AveragePoolOptions,
  act,
  add,
  addResidual,
  averagePool,
  type BatchNormOptions,
  type ConvOptions,
  concat,
  conv,
  crop,
  type DenseOptions,
  dense,
  dropout,
  dropPath,
  flatten,
  globalPool,
  type KernelOptions,
  type LocalResponseNormOptions,
  localResponseNorm,
  maxPool,
  multiply,
  type NormOptions,
  norm,
  type PadOptions,
  type PartialConvOptions,
  type PoolOptions,
  pad,
  product,
  scale,
} from './graph/pen';
export { channelsOf, type NumberOrPair, type Pair, type Shape } from './graph/shape';
export type { Regularizer } from './graph/weight';
export type { Padding, Pads } from './graph/window';
export type {
  DenselyConnectedOptions,
  HighwayOptions,
  RepeatOptions,
  StochasticDepthOptions,
} from './net/combinators';
export type { NetJSON } from './net/json';
export { type DrawingFamily, type Family, NetBuilder, type NetOptions, type Output } from './net/net';
export type { StepData } from './net/sketch';
export type { BranchesStep, ResidualOptions, StageOptions } from './net/steps';
export type { Theme } from './picture/style';
export { type PictureOptions, toSVG } from './picture/toSVG';
