// How the weights of a model go into another net: found out from the two drawings, before any tensor is made.

import type * as tfl from '@tensorflow/tfjs-layers';
import { flatten } from '../graph/flatten';
import { weightsOf } from '../graph/node';
import { type Shape, sameShape } from '../graph/shape';
import { netOf } from '../layers/netOf';
import type { DrawingFamily } from '../net/net';

/** A net that ends in a map or in a vector. */
export type AnyNet = DrawingFamily['map' | 'vector'];

/** One weight of the new net. Paths are those in the nets, without the prefix of a model. */
export interface Graft {
  readonly path: string;
  readonly shape: Shape;
  /** The old weight in whose place it is, if there is one. */
  readonly source: { readonly path: string; readonly shape: Shape } | undefined;
  readonly fate: 'kept' | 'adapted' | 'reinitialised';
}

export interface Plan {
  readonly from: tfl.LayersModel;
  readonly spec: AnyNet;
  readonly prefix: string;
  readonly sourceOf: SourceOf;
  readonly grafts: readonly Graft[];
  /** The paths of old weights that have no place in the new net. */
  readonly dropped: readonly string[];
}

/**
 * The place in the old net whose weights a place of the new net takes over, if any. A place is the path of an operation:
 * a layer's name, and after a slash what is inside of it, as in `layer1.0/conv1`.
 */
export type SourceOf = (place: string) => string | undefined;

export interface PlanOptions {
  /** Default: a place takes over the weights of the place of its name. */
  sourceOf?: SourceOf;
  /** Whether a weight of that path can be computed from an old one of another shape. Default never. */
  adapts?: (path: string, from: Shape, to: Shape) => boolean;
}

/** How the weights of `from` go into `spec`. @throws ConfigError for a model that does not know its net. */
export function plan(
  from: tfl.LayersModel,
  spec: AnyNet,
  { sourceOf = (place) => place, adapts = () => false }: PlanOptions = {},
): Plan {
  const { net, prefix } = netOf(from);
  const old = weightShapes(net);

  const grafts = [...weightShapes(spec)].map(([path, shape]): Graft => {
    const source = sourceAt(path, sourceOf, old);
    if (!source) return { path, shape, source, fate: 'reinitialised' };
    if (sameShape(source.shape, shape)) return { path, shape, source, fate: 'kept' };
    return { path, shape, source, fate: adapts(path, source.shape, shape) ? 'adapted' : 'reinitialised' };
  });

  const used = grafts.filter(({ fate }) => fate !== 'reinitialised').map(({ source }) => source?.path);
  const dropped = [...old.keys()].filter((path) => !used.includes(path));
  return { from, spec, prefix, sourceOf, grafts, dropped };
}

function sourceAt(path: string, sourceOf: SourceOf, old: ReadonlyMap<string, Shape>): Graft['source'] {
  const end = path.lastIndexOf('/');
  const place = sourceOf(path.slice(0, end));
  const source = `${place}${path.slice(end)}`;
  const shape = place === undefined ? undefined : old.get(source);
  return shape && { path: source, shape };
}

/** The shape of each weight of a net, by its path. */
function weightShapes({ drawing }: AnyNet): ReadonlyMap<string, Shape> {
  const weights = flatten(drawing).flatMap(({ node, path }) =>
    weightsOf(node).map(({ name, shape }) => [[...path, name].join('/'), shape] as const),
  );
  return new Map(weights);
}
