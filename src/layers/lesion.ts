// Residual networks taken apart. Veit et al. 2016, "Residual Networks Behave Like Ensembles of Relatively Shallow
// Networks", sections 4 and 5. arXiv:1605.06431

import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError, didYouMean, show } from '../check';
import { sameShape, showShape } from '../graph/shape';
import { BlockLayer } from './blockLayer';

/** The names of a model's residual units, in order: layers, and sums over several layers, of a branch and its shortcut. */
export const residualUnits = (model: tfl.LayersModel): string[] =>
  model.layers.flatMap((layer) => (layer instanceof BlockLayer && layer.isResidual ? [layer.name] : []));

/**
 * Leaves the residual branches of some units out: of each, what its shortcut gives goes on, through the activation after
 * the sum if there is one. Weights stay as they are.
 *
 * @param units Names out of {@link residualUnits}.
 * @returns What gives the branches back.
 * @throws ConfigError for a name that is no residual unit's.
 * @example
 * for (const unit of residualUnits(model)) {
 *   const restore = lesion(model, [unit]);
 *   console.log(unit, model.evaluate(images, labels));
 *   restore();
 * }
 */
export function lesion(model: tfl.LayersModel, units: readonly string[]): () => void {
  const restore = units.map((name) => unitOf(model, name)).map((unit) => unit.leaveBranchOut());
  return () => restore.forEach((giveBack) => giveBack());
}

/**
 * Lets two residual units change places: each computes with the other's weights. They stay where they are in the model,
 * and in its files.
 *
 * @returns What swaps them back.
 * @throws ConfigError for a name that is no residual unit's, for units of different shapes, and for a sum over several
 * layers.
 */
export function swapUnits(model: tfl.LayersModel, a: string, b: string): () => void {
  const [first, second] = [movable(model, a), movable(model, b)];
  const [from, to] = [first.shapes, second.shapes];
  if (!from.every((shape, index) => sameShape(shape, to[index]!))) {
    const told = (shapes: typeof from): string => shapes.map(showShape).join(' → ');
    throw new ConfigError({
      path: [model.name],
      rule: `'${a}', ${told(from)}, and '${b}', ${told(to)}, cannot change places`,
      remedy: 'Swap units of one stage.',
    });
  }
  first.changePlaces(second);
  return () => first.changePlaces(second);
}

function unitOf(model: tfl.LayersModel, name: string): BlockLayer {
  const unit = model.layers.find((layer) => layer.name === name);
  if (unit instanceof BlockLayer && unit.isResidual) return unit;
  const known = residualUnits(model);
  throw new ConfigError({
    path: [model.name],
    rule: `there is no residual unit ${show(name)}`,
    remedy: didYouMean(String(name), known) ?? `Its residual units: ${known.join(', ') || 'none'}.`,
  });
}

function movable(model: tfl.LayersModel, name: string): BlockLayer {
  const unit = unitOf(model, name);
  if (unit.shapes.length === 2) return unit;
  throw new ConfigError({
    path: [model.name],
    rule: `'${name}' is the sum over several layers, and cannot change places`,
    remedy: 'Swap blocks.',
  });
}
