// What both the main entry and tfjs-blocks/spec export: one line for each file.

export type { Analysis, Costs, LayerAnalysis, OperationAnalysis } from './analysis/analyze';
export type { ReceptiveField } from './analysis/receptiveField';
export { type BottleneckBlockConfig, bottleneckBlock } from './blocks/bottleneckBlock';
export { type ResidualBlockConfig, residualBlock } from './blocks/residualBlock';
export { type Shortcut, type ShortcutOptions, shortcut } from './blocks/shortcut';
export { type SqueezeExciteConfig, squeezeExcite } from './blocks/squeezeExcite';
export { ConfigError } from './check';
export { type Block, type BlockCall, type CommonOptions, defineBlock, defineJoin, use } from './graph/block';
export type { Drawing } from './graph/drawing';
export type { Initializer, InitializerName } from './graph/initializer';
export type { Node } from './graph/node';
export type { Activation } from './graph/ops/activation';
export {
  type AveragePoolOptions,
  act,
  add,
  averagePool,
  type BatchNormOptions,
  type ConvOptions,
  concat,
  conv,
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
  type PoolOptions,
  pad,
  scale,
} from './graph/pen';
export { channelsOf, type NumberOrPair, type Pair, type Shape } from './graph/shape';
export type { Regularizer } from './graph/weight';
export type { Padding, Pads } from './graph/window';
export type { NetJSON } from './net/json';
export { type DrawingFamily, type Family, NetBuilder, type NetOptions, type Output } from './net/net';
export type { BranchesStep, ResidualOptions, StageOptions, StepData } from './net/steps';
export { type PictureOptions, toSVG } from './picture/toSVG';
