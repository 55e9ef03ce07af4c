// What is compared of a net, published or one's own.

import type { Analysis } from '../analysis/analyze';
import { type Summary, summaryOf } from '../analysis/summary';
import { ConfigError, show } from '../check';
import type { Accuracy, Dataset } from '../models/published';
import { drawModel, modelInfo } from '../models/registry';
import { knownOptions } from '../net/knownOptions';
import { accuraciesOf } from './accuracies';

/** A net of the builder. */
export interface AnyNet {
  /** As it stands in the table. */
  readonly name: string;
  /** Its costs for one sample. */
  analyze(): Analysis;
}

/** One's own net, with what is known of it. */
export interface OwnNet {
  /** What `net(…)` or a model gave. */
  readonly net: AnyNet;
  /** Default the net's. */
  readonly name?: string;
  /** Its accuracy, in percent. */
  readonly top1?: number;
  /** Where that comes from. */
  readonly source?: string;
}

/** The name of a model, a net, or a net with its accuracy. */
export type Comparable = string | AnyNet | OwnNet;

/** One net of a comparison. Costs are those of one sample. */
export interface NetRow extends Summary {
  /** The net's. */
  readonly name: string;
  /** The paper's word for its kind; of published nets. */
  readonly family?: string;
  /** Whether it is one's own, and not a model's name. */
  readonly own: boolean;
  /** In percent, where it is known. */
  readonly top1?: number;
  /** How the accuracy was come by. */
  readonly note?: string;
  /** Who says so. */
  readonly source?: string;
}

const classesOf: Readonly<Record<Dataset, number>> = {
  ImageNet: 1000,
  'CIFAR-10': 10,
  'CIFAR-100': 100,
  SVHN: 10,
  MNIST: 10,
};

/** The published net of that name, with as many classes as the dataset has if it was published for it. */
export function publishedRow(name: string, dataset: Dataset, source: string | undefined): NetRow {
  const info = modelInfo(name);
  const accuracy = accuracyOn(dataset, source, accuraciesOf(info.name));
  const numClasses = classesOf[dataset];
  const costs = accuracy && info.numClasses !== numClasses ? drawModel(name, { numClasses }).analyze() : info;
  return {
    ...{ name: info.name, family: info.family, own: false },
    ...summaryOf(costs),
    ...(accuracy && { top1: accuracy.top1, note: accuracy.note, source: accuracy.source }),
  };
}

/** The one of that source, or else the first. */
function accuracyOn(
  dataset: Dataset,
  source: string | undefined,
  all: readonly Accuracy[],
): Accuracy | undefined {
  const known = all.filter((accuracy) => accuracy.dataset === dataset);
  return known.find((accuracy) => accuracy.source === source) ?? known[0];
}

/** @throws ConfigError for what is no net, an accuracy that is none, and a net with a free height or width. */
export function ownRow(what: AnyNet | OwnNet): NetRow {
  const { net, name, top1, source }: Partial<OwnNet> = isNet(what) ? { net: what } : (what ?? {});
  if (!isNet(net)) {
    const rule = `${show(what)} is neither a net nor the name of a model`;
    throw new ConfigError({
      rule,
      remedy: "Give resnet50(), 'resnet50', or { net: resnet50(), top1: 76.13 }.",
    });
  }
  if (net !== what) knownOptions<OwnNet>("a net of one's own", what, ['net', 'name', 'top1', 'source']);
  if (top1 !== undefined && !(typeof top1 === 'number' && top1 >= 0 && top1 <= 100)) {
    throw new ConfigError({ rule: `top1 = ${show(top1)} must be an accuracy in percent, from 0 to 100` });
  }
  return {
    ...{ name: name ?? net.name, own: true },
    ...summaryOf(net.analyze()),
    ...(top1 !== undefined && { top1, source: source ?? 'own measurement' }),
  };
}

const isNet = (what: unknown): what is AnyNet =>
  typeof what === 'object' && what !== null && 'analyze' in what && typeof what.analyze === 'function';
