// What is known of a model's accuracy, from all sources.

import { type Accuracy, published } from '../models/published';
import { modelInfo } from '../models/registry';
import { canziani, FIGURE_SOURCE, figureAccuracy } from './canziani';

/**
 * The published accuracies of the model of that name, the one to go by first.
 *
 * @throws ConfigError for a name that there is not.
 */
export const accuraciesOf = (name: string): readonly Accuracy[] => known(modelInfo(name).name);

const known = (name: string): readonly Accuracy[] => [
  ...published.flatMap(({ top1, ...rest }) => {
    const own = top1[name];
    return own === undefined ? [] : [{ ...rest, top1: own }];
  }),
  ...canziani.filter(({ model }) => model === name).map(figureAccuracy),
];

/** The sources of all published accuracies. */
export const sources = (): ReadonlySet<string> =>
  new Set([...published.map(({ source }) => source), FIGURE_SOURCE]);
