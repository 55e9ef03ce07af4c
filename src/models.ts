// tfjs-blocks/models: the networks of the papers, a line for each.

import { trainable } from './layers/trainableModel';
import * as drawn from './models/all';

export { createModel } from './layers/trainableModel';
export { type FeatureInfo, featureInfo } from './models/featureInfo';
export type { Model, ModelDefinition, ModelOptions } from './models/model';
export {
  type AnyModelOptions,
  listModels,
  type ModelFilter,
  type ModelInfo,
  modelInfo,
} from './models/registry';

export const resnet18 = /* @__PURE__ */ trainable(drawn.resnet18);
export const resnet34 = /* @__PURE__ */ trainable(drawn.resnet34);
export const resnet50 = /* @__PURE__ */ trainable(drawn.resnet50);
export const resnet101 = /* @__PURE__ */ trainable(drawn.resnet101);
export const resnet152 = /* @__PURE__ */ trainable(drawn.resnet152);
export const resnet50_v1 = /* @__PURE__ */ trainable(drawn.resnet50_v1);
export const resnet101_v1 = /* @__PURE__ */ trainable(drawn.resnet101_v1);
export const resnet152_v1 = /* @__PURE__ */ trainable(drawn.resnet152_v1);
export const resnet50_keras = /* @__PURE__ */ trainable(drawn.resnet50_keras);
export const resnet101_keras = /* @__PURE__ */ trainable(drawn.resnet101_keras);
export const resnet152_keras = /* @__PURE__ */ trainable(drawn.resnet152_keras);
