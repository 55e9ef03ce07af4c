// Models whose nets can be built.

import { auxiliaryClassifiers as drawAuxiliary } from '../models/auxiliary';
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

/**
 * The auxiliary classifiers of a `googlenet`, two, or of an `inception_v3`, one, made with `{ aux: true }`: nets that begin at
 * its taps 'aux1' and 'aux2', or 'aux', `[H, W, C] → [classes]`. With norms if the net has some.
 *
 * @param options Of their convolutions and widths, where they differ from the published ones.
 * @throws ConfigError for a net without those taps, and where a map is too small or its size free.
 * @example
 * const whole = googlenet({ aux: true });
 * const [first, second] = auxiliaryClassifiers(whole);
 */
export const auxiliaryClassifiers = (
  ...asked: Parameters<typeof drawAuxiliary>
): readonly TrainableFamily['vector'][] =>
  drawAuxiliary(...asked).map((net) => TrainableNet.from(net) as TrainableFamily['vector']);
