// The builder with `build()`: the one step from the drawing to tensors.

import * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError, oneOf, within } from '../check';
import { isBlock } from '../graph/block';
import type { Node } from '../graph/node';
import { hashSeed } from '../initializers/hashSeed';
import { type BlockSteps, type Family, NetBuilder, type Output } from '../net/net';
import { type NetFunction, netFunction, type OwnBlocks, withSteps } from '../net/netFunction';
import { layerOf } from './blockLayer';
import { rememberNet } from './netOf';

/** The family of the builder that can be built. */
export interface TrainableFamily extends Family {
  /** The net that ends in `[H, W, C]`. */
  readonly map: TrainableNet<'map'>;
  /** The net that ends in `[C]`. */
  readonly vector: TrainableNet<'vector'>;
}

/** Options of `build()`. */
export interface BuildOptions {
  /** Makes first weights and dropout masks the same every time and on every backend. Default: new ones each time. */
  seed?: number;
  /** Put before the names of the model and of every layer, so that two nets go into one model. Default none. */
  prefix?: string;
  /**
   * `'none'`: every weight starts at 0, variances too, and nothing is drawn at random; for a net whose weights are loaded
   * next. Default `'initial'`: as the initializers say.
   */
  weights?: 'initial' | 'none';
}

/** A network that is composed from blocks and then built. */
export class TrainableNet<O extends Output, F extends Family = TrainableFamily> extends NetBuilder<O, F> {
  /**
   * A `tf.LayersModel` with this net's layers, one a block, and first weights: `fit`, `predict`, `save` and `summary`
   * as always.
   *
   * @throws ConfigError if the net has no steps.
   */
  build({ seed, prefix = '', weights = 'initial' }: BuildOptions = {}): tfl.LayersModel {
    const isEmpty = within(this.name, () => oneOf('weights', weights, ['initial', 'none'])) === 'none';
    const { inputs, output, nodes } = this.drawing;
    const [first] = inputs as [Node];
    if (output === first) {
      throw new ConfigError({
        path: [this.name],
        rule: 'a net without steps cannot be built',
        remedy: 'Put a step on.',
      });
    }
    const tensors = new Map<Node, tfl.SymbolicTensor>();
    tensors.set(first, tfl.input({ shape: [...first.shape], name: `${prefix}input` }));
    for (const node of nodes) {
      if (!isBlock(node)) continue;
      const { definition, config } = node.attributes.call;
      const Layer = layerOf<object>({ definition });
      const own = seed === undefined ? undefined : hashSeed(seed, node.name);
      const layer = new Layer({ ...config, name: prefix + node.name, seed: own });
      if (isEmpty) layer.setFastWeightInitDuringBuild(true);
      const from = node.inputs.map((input) => tensors.get(input)!);
      tensors.set(node, layer.apply(from.length === 1 ? from[0]! : from) as tfl.SymbolicTensor);
    }
    const model = tfl.model({
      inputs: tensors.get(first)!,
      outputs: tensors.get(output)!,
      name: prefix + this.name,
    });
    return rememberNet(model, this.toJSON(), prefix);
  }
}

/** The family of the builder that has steps for blocks of the user's own. */
export interface OwnTrainableFamily<Blocks extends OwnBlocks> extends Family {
  /** The net that ends in `[H, W, C]`. */
  readonly map: TrainableNet<'map', OwnTrainableFamily<Blocks>> &
    BlockSteps<OwnTrainableFamily<Blocks>, Blocks>;
  /** The net that ends in `[C]`. */
  readonly vector: TrainableNet<'vector', OwnTrainableFamily<Blocks>>;
}

/** {@link NetFunction} of the builder that can be built. */
export interface TrainableNetFunction extends NetFunction<TrainableFamily> {
  /**
   * The same with a step for each of your own blocks: `net.with({ myBlock })({ input }).myBlock({ … })`.
   *
   * @throws ConfigError for a name that is not the block's.
   */
  with<Blocks extends OwnBlocks>(blocks: Blocks): NetFunction<OwnTrainableFamily<Blocks>>;
}

/** Begins a network that is composed, analysed, saved as data, and built as a `tf.LayersModel`. */
export const net: TrainableNetFunction = Object.assign(netFunction<TrainableFamily>(TrainableNet), {
  with: <Blocks extends OwnBlocks>(blocks: Blocks) =>
    netFunction<OwnTrainableFamily<Blocks>>(withSteps(TrainableNet, blocks)),
});
