// Sub-models that end where the net was tapped.

import * as tfl from '@tensorflow/tfjs-layers';
import { within } from '../check';
import { nodeAtTap } from '../net/nodeAtTap';
import { netOf } from './netOf';

/**
 * A model for each tap, from the input to there: `const { c2, c3 } = features(model, ['c2', 'c3'])`.
 *
 * They share the layers of `model`: what trains the one trains the other, and only `model` is to be disposed.
 *
 * @throws ConfigError for a tap that the net does not have.
 */
export function features<Tap extends string>(
  model: tfl.LayersModel,
  taps: readonly Tap[],
): Record<Tap, tfl.LayersModel> {
  const { net, prefix } = netOf(model);
  const layers = taps.map((tap) => {
    const node = within(model.name, () => nodeAtTap(net.taps, tap));
    return prefix + node.name;
  });
  const models = taps.map((tap, index) => {
    const { output } = model.getLayer(layers[index]!);
    return [tap, tfl.model({ inputs: model.inputs, outputs: output as tfl.SymbolicTensor, name: tap })];
  });
  return Object.fromEntries(models) as Record<Tap, tfl.LayersModel>;
}
