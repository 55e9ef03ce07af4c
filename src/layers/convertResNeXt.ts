// Weights of a ResNeXt unit from one of its forms to another: Xie et al. 2016, figure 3. arXiv:1611.05431
//
//   grouped  conv1 [1, 1, C, groups · d]  conv2 [3, 3, d, groups · d]  conv3 [1, 1, groups · d, filters]
//   branch   conv1 [1, 1, C, d]           conv2 [3, 3, d, d]           conv3 [1, 1, d, filters]
//
// The grouped form's weights are those of all branches side by side: along the input channels of conv3, else along the last
// axis. The concat form has its conv3 in one piece already.

import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError, show } from '../check';
import { BlockLayer } from './blockLayer';

/** A built `ResNeXtBlock`, or a model that has such blocks. */
export type ResNeXtWeights = BlockLayer | tfl.LayersModel;

/**
 * Gives `to` the weights of `from`, which may have other forms of ResNeXt blocks: they compute the same afterwards, in
 * prediction and in training. Two layers may have different names; layers inside two models are matched by name. All that is
 * the same in both, weights of other layers included, is copied.
 *
 * Xie et al. 2016, arXiv:1611.05431, figure 3.
 *
 * @throws ConfigError where one is not built, a weight has no counterpart, or shapes differ; `to` is unchanged then.
 */
export function convertResNeXt(from: ResNeXtWeights, to: ResNeXtWeights): void {
  const sources = wholesOf(from);
  const targets = wholesOf(to);
  for (const path of sources.keys()) if (!targets.has(path)) throw noCounterpart(path, to);

  tf.tidy(() => {
    const values = [...targets].map(([path, parts]) => {
      const whole = sources.get(path);
      if (!whole) throw noCounterpart(path, from);
      checkShapes(path, shapeOf(path, whole), shapeOf(path, parts));
      const axis = axisOf(path);
      const joined = join(
        whole.map((part) => part.read()),
        axis,
      );
      return [parts, split(joined, parts.length, axis)] as const;
    });
    for (const [parts, pieces] of values) {
      for (const [index, part] of parts.entries()) part.write(pieces[index]!);
    }
  });
}

/** By the path of the whole: one weight, or those of all branches. */
type Wholes = ReadonlyMap<string, readonly tfl.LayerVariable[]>;

/** One branch's share in the name of a weight. */
const branch = /(?<=^|\/)branches\.(\d+)\.(?=(?:conv|bn)\d\/)/;

/** A model's weights by their paths, a layer's by their paths in it; `branches.3.conv1/kernel` under `conv1/kernel`. */
function wholesOf(owner: ResNeXtWeights): Wholes {
  if (owner.weights.length === 0) {
    throw new ConfigError({
      path: [owner.name],
      rule: 'there are no weights yet',
      remedy: 'Build it first.',
    });
  }
  const wholes = new Map<string, tfl.LayerVariable[]>();
  for (const weight of owner.weights) {
    const { originalName } = weight;
    const isNamed = owner instanceof BlockLayer && originalName.startsWith(`${owner.name}/`);
    const path = isNamed ? originalName.slice(owner.name.length + 1) : originalName;
    const whole = path.replace(branch, '');
    const parts = wholes.get(whole) ?? [];
    parts[Number(branch.exec(path)?.[1] ?? 0)] = weight;
    wholes.set(whole, parts);
  }
  return wholes;
}

/** Along which axis branches are side by side. */
function axisOf(path: string): number {
  if (!path.endsWith('/kernel')) return 0;
  return path.endsWith('conv3/kernel') ? 2 : 3;
}

/** The shape of all parts side by side. */
const shapeOf = (path: string, parts: readonly tfl.LayerVariable[]): (number | null)[] =>
  parts[0]!.shape.map((extent, axis) =>
    parts.length > 1 && axis === axisOf(path) ? extent! * parts.length : extent,
  );

const join = (parts: tf.Tensor[], axis: number): tf.Tensor =>
  parts.length === 1 ? parts[0]! : tf.concat(parts, axis);

const split = (whole: tf.Tensor, count: number, axis: number): tf.Tensor[] =>
  count === 1 ? [whole] : tf.split(whole, count, axis);

function checkShapes(path: string, given: (number | null)[], needed: (number | null)[]): void {
  if (show(given) === show(needed)) return;
  throw new ConfigError({
    path: [path],
    rule: `the weight has the shape ${show(needed)}, and its counterpart ${show(given)}`,
    remedy: 'Both need the same filters, groups, groupWidth and input.',
  });
}

const noCounterpart = (path: string, other: ResNeXtWeights): ConfigError =>
  new ConfigError({
    path: [path],
    rule: `the weight has no counterpart in '${other.name}'`,
    remedy: 'Both must be the same but for the form of their ResNeXt blocks.',
  });
