// What is known of a model's accuracy, from all sources.

import { type Accuracy, published } from '../models/published';
import { type ModelInfo, modelInfo } from '../models/registry';
import { canziani, FIGURE_SOURCE, figureAccuracy } from './canziani';

/**
 * The published accuracies of the model of that name, the one to go by first.
 *
 * @throws ConfigError for a name that there is not.
 */
export const accuraciesOf = (name: string): readonly Accuracy[] => known(modelInfo(name));

const known = ({ name, params }: ModelInfo): readonly Accuracy[] => [
  ...published.flatMap(({ top1, ...rest }) => {
    const own = top1[name];
    return own === undefined ? [] : [{ ...rest, top1: own }];
  }),
  // A point of the figure with other parameters is of another net: ENet and Inception-v4.
  ...canziani
    .filter(({ model, megaParams }) => model === name && Math.abs((1e6 * megaParams) / params - 1) < 0.02)
    .map(figureAccuracy),
];

/** The sources of all published accuracies. */
export const sources = (): ReadonlySet<string> =>
  new Set([...published.map(({ source }) => source), FIGURE_SOURCE]);
