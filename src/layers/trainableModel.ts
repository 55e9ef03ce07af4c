// Models whose nets can be built.

import type { Model, ModelOptions } from '../models/model';
import { type AnyModelOptions, drawModel } from '../models/registry';
import { type TrainableFamily, TrainableNet } from './trainableNet';

/** The same model, and its nets have `build()`. */
export const trainable = <Own extends object>(model: Model<Own>): Model<Own, TrainableFamily> =>
  Object.assign((options?: Own & ModelOptions) => TrainableNet.from(model(options)), {
    definition: model.definition,
  }) as Model<Own, TrainableFamily>;

/** {@link createModel}, by what its options make of the net's end. */
interface CreateModel {
  (
    name: string,
    options: AnyModelOptions & ({ headless: true } | { features: true | readonly string[] }),
  ): TrainableFamily['map'];
  (name: string, options?: AnyModelOptions): TrainableFamily['vector'];
}

/**
 * The net of that name, as timm or torchvision spell it, or Keras: `createModel('seresnext50_32x4d', { numClasses: 10 })`.
 *
 * @throws ConfigError for a name or an option that there is not, with the one that was meant.
 */
export const createModel = ((name: string, options?: AnyModelOptions) =>
  TrainableNet.from(drawModel(name, options))) as CreateModel;
