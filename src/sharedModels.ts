// What both tfjs-blocks/models and tfjs-blocks/spec/models export beside the models: one line for each file.

export { accuraciesOf } from './comparison/accuracies';
export { canziani, type FigurePoint } from './comparison/canziani';
export type { ChartOptions } from './comparison/chart';
export { type CompareOptions, type Comparison, compare } from './comparison/compare';
export { lectureNets } from './comparison/lecture';
export type { Measure } from './comparison/measures';
export type { AnyNet, Comparable, NetRow, OwnNet } from './comparison/rows';
export { type FeatureInfo, featureInfo } from './models/featureInfo';
export type { Model, ModelDefinition, ModelOptions } from './models/model';
export type { Accuracy, Dataset } from './models/published';
export {
  type AnyModelOptions,
  listModels,
  type ModelFilter,
  type ModelInfo,
  modelInfo,
} from './models/registry';
