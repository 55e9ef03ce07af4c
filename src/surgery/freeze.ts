// Parts of a model that training leaves alone.

import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError, didYouMean, show, within } from '../check';
import { drawingOf } from '../graph/drawing';
import { BlockLayer } from '../layers/blockLayer';
import { netOf } from '../layers/netOf';
import { freezeOnly, frozenPlaces, placeIn } from './frozenPlaces';
import type { AnyNet } from './plan';

/**
 * What to freeze, by names in the net, without a `prefix`: a layer (`'conv1'`), a stage or anything else whose layers have
 * names that begin so (`'layer1'` for `layer1.0`, `layer1.1` …), a path into a block (`'layer1.0/bn1'`), a pattern in which
 * `*` stands for anything (`'*bn*'`), a function that is asked of each layer and then of each place in it, or all layers as
 * far as a tap.
 */
export type Freezable = string | ((path: string) => boolean) | { readonly upTo: string };

/** What `freeze` and `unfreeze` leave. */
export interface FreezeReport {
  /** The weights that training leaves alone now, statistics of frozen batch norms included: `layer1.0/conv1/kernel`. */
  readonly frozen: readonly string[];
  /** How many parameters are still trained. */
  readonly trainableParams: number;
}

/**
 * Freezes parts of a model, in place: their weights stay in training, and batch norms among them go by their moving
 * statistics and hold them. What was frozen stays so, in the model's files too. A layer frozen as a whole is as with
 * `layer.trainable = false`, so it drops nothing out; a block of which a part is frozen trains otherwise as ever.
 *
 * Compile the model after it, once more if it is compiled: TensorFlow.js collects what it trains when it compiles. Until
 * then it says that they differ, what is thawed does not train yet, and what is frozen does not train.
 *
 * @example
 * freeze(model, { upTo: 'c4' });
 * freeze(model, ['conv1', 'layer1', '*bn*']);
 * @throws ConfigError for what matches nothing; nothing is frozen then.
 */
export const freeze = (model: tfl.LayersModel, what: Freezable | readonly Freezable[]): FreezeReport =>
  within('freeze', () => change(model, what, (frozen, chosen) => [...frozen, ...chosen]));

/**
 * Thaws parts of a model, in place: the opposite of {@link freeze}, in the same words.
 *
 * @example
 * freeze(model, '*');
 * unfreeze(model, ['layer4', 'fc']);
 * @throws ConfigError for what matches nothing; nothing is thawed then.
 */
export const unfreeze = (model: tfl.LayersModel, what: Freezable | readonly Freezable[]): FreezeReport =>
  within('unfreeze', () =>
    change(model, what, (frozen, chosen) => frozen.filter((place) => !chosen.includes(place))),
  );

type Places = readonly string[];

function change(
  model: tfl.LayersModel,
  what: Freezable | readonly Freezable[],
  next: (frozen: Places, chosen: Places) => Places,
): FreezeReport {
  const { net, prefix } = netOf(model);
  const layers = model.layers.filter((layer): layer is BlockLayer => layer instanceof BlockLayer);
  const nameOf = (layer: BlockLayer): string => layer.name.slice(prefix.length);
  const tests = [what].flat().map((one) => {
    const test = testOf(one as Freezable, net);
    const suits = (layer: BlockLayer): boolean => [...unitsOf(layer, nameOf(layer)).keys()].some(test);
    if (!layers.some(suits)) throw nothing(one, layers.map(nameOf));
    return test;
  });
  const isMeant = (path: string): boolean => tests.some((test) => test(path));

  for (const layer of layers) {
    const units = unitsOf(layer, nameOf(layer));
    const chosen = [...units].filter(([path]) => isMeant(path)).flatMap(([, places]) => places);
    const isWhole = isMeant(nameOf(layer));
    if (layer.places.length === 0 && isWhole) layer.trainable = next([], ['']).length === 0;
    else if (chosen.length > 0) freezeOnly(layer, new Set(next([...frozenPlaces(layer)], chosen)));
  }
  return reportOf(model, layers);
}

/** What can be asked for in a layer, and the places that it stands for: the layer for all, each place for itself. */
function unitsOf({ places }: BlockLayer, name: string): ReadonlyMap<string, Places> {
  return new Map([...places.map((place) => [placeIn(name, place), [place]] as const), [name, places]]);
}

function testOf(what: Freezable, { taps, drawing }: AnyNet): (path: string) => boolean {
  if (typeof what === 'function') return what;
  if (typeof what === 'string') {
    if (!what.includes('*'))
      return (path) => path === what || ['.', '/'].includes(restOf(path, what).charAt(0));
    const parts = what.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`^${parts.join('.*')}$`);
    return (path) => pattern.test(path);
  }
  const end = taps.get(what?.upTo);
  if (!end) {
    throw new ConfigError({
      rule: `there is no tap ${show(what?.upTo ?? what)}`,
      remedy: `Its taps: ${[...taps.keys()].join(', ') || 'none'}.`,
    });
  }
  const names = new Set(drawingOf(drawing.inputs, end).nodes.map(({ name }) => name));
  return (path) => names.has(path);
}

const restOf = (path: string, start: string): string =>
  start !== '' && path.startsWith(start) ? path.slice(start.length) : '';

function nothing(what: unknown, layers: readonly string[]): ConfigError {
  const stages = layers.map((name) => name.split('.')[0]!);
  return new ConfigError({
    rule: `${typeof what === 'string' ? show(what) : 'the function'} matches no layer, and nothing in one`,
    remedy: typeof what === 'string' ? didYouMean(what, [...layers, ...stages]) : undefined,
  });
}

function reportOf(model: tfl.LayersModel, layers: readonly BlockLayer[]): FreezeReport {
  const moved = new Set([...model.trainableWeights, ...layers.flatMap((layer) => layer.movingStatistics)]);
  const frozen = layers.flatMap(({ weights }) => weights.filter((weight) => !moved.has(weight)));
  const sizes = model.trainableWeights.map(({ shape }) =>
    shape.reduce<number>((size, extent) => size * extent!, 1),
  );
  return {
    frozen: frozen.map(({ originalName }) => originalName),
    trainableParams: sizes.reduce((sum, size) => sum + size, 0),
  };
}
