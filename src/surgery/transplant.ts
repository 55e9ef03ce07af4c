// A new net with the weights of a model that was built from another one: what every operation here comes down to.
//
//   model ── its net ── edited ──▶ new net ── built ──▶ new model
//     └──────── weights, from place to place ────────────┘

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError } from '../check';
import type { Shape } from '../graph/shape';
import { BlockLayer } from '../layers/blockLayer';
import { TrainableNet } from '../layers/trainableNet';
import { freezeOnly, frozenPlaces, placeIn } from './frozenPlaces';
import type { Graft, Plan, SourceOf } from './plan';

/** A new model, and what became of each weight. Paths are those of `model.weights`: `layer1.0/conv1/kernel`. */
export interface Surgery {
  /** Not compiled yet. The old model is as it was, and both are to be disposed. */
  readonly model: tfl.LayersModel;
  /** Weights that are equal to the old model's. */
  readonly kept: readonly string[];
  /** Weights that were computed from the old model's. */
  readonly adapted: readonly string[];
  /** Weights that begin anew. */
  readonly reinitialised: readonly string[];
  /** Weights of the old model that the new one does not have. */
  readonly dropped: readonly string[];
}

/** Options of everything that makes a model of a model. */
export interface SurgeryOptions {
  /** Makes weights that begin anew, and dropout masks, the same every time. Default: new ones each time. */
  seed?: number;
}

/**
 * Builds the new net and gives it the old weights. What was frozen stays so, and so do the model's metadata.
 *
 * @param adapt Computes a weight from the old one whose place it takes in another shape; in a tidy.
 * @throws ConfigError for a model that does not have a weight of its net.
 */
export function transplant(
  { from, spec, prefix, sourceOf, grafts, dropped }: Plan,
  { seed }: SurgeryOptions = {},
  adapt: (old: tf.Tensor, shape: Shape) => tf.Tensor = (old) => old,
): Surgery {
  const paths = (fate: Graft['fate']): string[] =>
    grafts.filter((graft) => graft.fate === fate).map(({ path }) => prefix + path);
  const carried = grafts.filter(({ fate }) => fate !== 'reinitialised');
  const old = variablesAt(
    from,
    carried.map(({ source }) => prefix + source!.path),
  );

  const weights = carried.length === grafts.length ? 'none' : 'initial';
  const model = TrainableNet.from(spec).build({ seed, prefix, weights });
  const anew = variablesAt(
    model,
    carried.map(({ path }) => prefix + path),
  );
  tf.tidy(() => {
    for (const [index, { fate, shape }] of carried.entries()) {
      const value = old[index]!.read();
      anew[index]!.write(fate === 'kept' ? value : adapt(value, shape));
    }
  });
  freezeAlike(from, model, (name) => withPrefix(prefix, name, sourceOf));
  model.setUserDefinedMetadata({ ...from.getUserDefinedMetadata(), ...model.getUserDefinedMetadata() });

  return {
    model,
    kept: paths('kept'),
    adapted: paths('adapted'),
    reinitialised: paths('reinitialised'),
    dropped: dropped.map((path) => prefix + path),
  };
}

/** A model's weights of these paths. */
function variablesAt(model: tfl.LayersModel, paths: readonly string[]): tfl.LayerVariable[] {
  const byPath = new Map(model.weights.map((weight) => [weight.originalName, weight]));
  return paths.map((path) => {
    const variable = byPath.get(path);
    if (variable) return variable;
    throw new ConfigError({
      path: [model.name],
      rule: `there is no weight '${path}', though the model's net has it`,
      remedy: 'Give the model that net(…).build() made, or the same loaded again.',
    });
  });
}

const withPrefix = (prefix: string, place: string, sourceOf: SourceOf): string | undefined => {
  const source = sourceOf(place.slice(prefix.length));
  return source === undefined ? undefined : prefix + source;
};

/** Freezes in `to` what is frozen in `from` at the places that it comes from. */
function freezeAlike(from: tfl.LayersModel, to: tfl.LayersModel, sourceOf: SourceOf): void {
  const frozen = new Set(from.layers.flatMap(frozenIn));
  for (const layer of to.layers) {
    if (!(layer instanceof BlockLayer)) continue;
    const isFrozen = (place: string): boolean => frozen.has(sourceOf(placeIn(layer.name, place)) ?? '');
    if (layer.places.length === 0) layer.trainable = !isFrozen('');
    else freezeOnly(layer, new Set(layer.places.filter(isFrozen)));
  }
}

/** The places of a layer that are frozen; its own name, if it has no weights and is frozen. */
function frozenIn(layer: tfl.layers.Layer): string[] {
  if (!(layer instanceof BlockLayer)) return [];
  if (layer.places.length === 0) return layer.trainable ? [] : [layer.name];
  return [...frozenPlaces(layer)].map((place) => placeIn(layer.name, place));
}
