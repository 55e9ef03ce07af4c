// Models by their names.

import { type Summary, summaryOf } from '../analysis/summary';
import { ConfigError, didYouMean, numberIn, show, within } from '../check';
import { modelsInOrder } from './inOrder';
import type { Head, Model, ModelOptions, Trunk } from './model';

let models: readonly Model[] | undefined;
let byName: ReadonlyMap<string, Model> | undefined;

/** Every model. */
function allModels(): readonly Model[] {
  models ??= modelsInOrder();
  return models;
}

/** Every model under each of its names. */
function modelsByName(): ReadonlyMap<string, Model> {
  const names = allModels().map((model) => [model.definition.name, model] as const);
  const aliases = allModels().flatMap((model) =>
    (model.definition.aliases ?? []).map((alias) => [alias, model] as const),
  );
  byName ??= new Map([...names, ...aliases]);
  return byName;
}

/** What `createModel` takes: the options of every model, and those of the model's own. */
export type AnyModelOptions = ModelOptions & Readonly<Record<string, unknown>>;

/**
 * The model of that name: timm's or torchvision's (`'seresnext50_32x4d'`), or Keras's (`'ResNet50V2'`).
 *
 * @throws ConfigError for a name that there is not, with the one that was meant.
 */
export function modelOf(name: string): Model {
  const model = modelsByName().get(name);
  if (model) return model;
  throw new ConfigError({
    rule: `there is no model ${show(name)}`,
    remedy: didYouMean(String(name), modelsByName().keys()) ?? 'listModels() gives their names.',
  });
}

/** The net of the model of that name. @throws ConfigError for a name or an option that there is not. */
export const drawModel = (name: string, options: AnyModelOptions = {}): Trunk | Head =>
  modelOf(name)(options);

/** What `listModels` is asked for. */
export interface ModelFilter {
  /** The paper's word for the kind: `'ResNet'`, `'DenseNet'` … */
  family?: string;
  /** The most parameters. */
  maxParams?: number;
  /** The most multiply-accumulates for one image of the published size. */
  maxMacs?: number;
}

/** The names of the models that pass, families in the order of their papers. @throws ConfigError for a family that there is not. */
export function listModels({ family, maxParams, maxMacs }: ModelFilter = {}): string[] {
  return within('listModels', () => {
    const most = { params: limit('maxParams', maxParams), macs: limit('maxMacs', maxMacs) };
    checkFamily(family);
    return allModels()
      .filter(({ definition }) => family === undefined || definition.family === family)
      .map(({ definition }) => definition.name)
      .filter((name) => {
        if (most.params === Infinity && most.macs === Infinity) return true;
        const { params, macs } = modelInfo(name);
        return params <= most.params && macs <= most.macs;
      });
  });
}

const limit = (name: string, value: number | undefined): number =>
  value === undefined ? Infinity : numberIn(name, value, 0, Infinity);

function checkFamily(family: string | undefined): void {
  const families = new Set(allModels().map(({ definition }) => definition.family));
  if (family === undefined || families.has(family)) return;
  throw new ConfigError({
    rule: `there is no family ${show(family)}`,
    remedy: didYouMean(String(family), families) ?? `Families: ${[...families].join(', ')}.`,
  });
}

/** What is known of a published net: its costs are for one image. */
export interface ModelInfo extends Summary {
  /** As `createModel` takes it. */
  readonly name: string;
  /** The paper's word for its kind: `'ResNet'`. */
  readonly family: string;
  /** The number of the paper at arXiv, or its title. */
  readonly paper: string;
  /** Its names elsewhere, such as Keras's, which `createModel` takes too. */
  readonly aliases: readonly string[];
  /** How many classes the published net tells apart. */
  readonly numClasses: number;
}

const infos = new Map<string, ModelInfo>();

/** What is known of the published net of that name, its costs counted the first time. @throws ConfigError as `modelOf`. */
export function modelInfo(name: string): ModelInfo {
  const model = modelOf(name);
  const { definition } = model;
  const known = infos.get(definition.name);
  if (known) return known;
  const { family, paper, numClasses = 1000, aliases = [] } = definition;
  const named = { name: definition.name, family, paper, aliases, numClasses };
  const info = { ...named, ...summaryOf(model().analyze()) };
  infos.set(definition.name, info);
  return info;
}
