// A built model knows the net that it was made from, also after it was saved and loaded.

import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError } from '../check';
import type { NetJSON } from '../net/json';
import type { DrawingFamily } from '../net/net';
import { net } from '../net/netFunction';

/** Where a model keeps its net: in the metadata that TensorFlow.js saves with it. */
const KEY = 'tfjsBlocks';

interface Memory {
  readonly net: NetJSON;
  readonly prefix: string;
}

/** Writes the net into the model's metadata. */
export function rememberNet(model: tfl.LayersModel, json: NetJSON, prefix: string): tfl.LayersModel {
  model.setUserDefinedMetadata({ [KEY]: { net: json, prefix } });
  return model;
}

/**
 * The net that a model was built from, and what was put before the names of its layers.
 *
 * @throws ConfigError if the model was not built by `net(…).build()`, or saved without its metadata.
 */
export function netOf(model: tfl.LayersModel): { net: DrawingFamily['map' | 'vector']; prefix: string } {
  const memory = (model.getUserDefinedMetadata() as Record<string, Memory> | undefined)?.[KEY];
  if (!memory) {
    throw new ConfigError({
      path: [model.name],
      rule: 'the model does not know the net that it was built from',
      remedy: 'Build it by net(…).build(), and keep userDefinedMetadata where you save it.',
    });
  }
  return { net: net.fromJSON(memory.net), prefix: memory.prefix };
}
