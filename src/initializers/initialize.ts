// The first values of a weight, as plain numbers: a seed gives the same ones on every backend.
// Shapes are the layout of the weights here: filters [kh, kw, C/groups, O], dense kernels [in, out], vectors [C].

import { ConfigError } from '../check';
import { checkInitializer } from '../graph/checkInitializer';
import type { Initializer, InitializerName } from '../graph/initializer';
import { orthonormal } from './orthonormal';
import { Random } from './random';

/** An initializer in the form of an object. */
type Recipe = Exclude<Initializer, string> | { readonly name: Exclude<InitializerName, 'orthonormal'> };

/** How many inputs feed one output of a weight, and how many outputs one input feeds. */
export interface Fans {
  readonly fanIn: number;
  readonly fanOut: number;
}

/**
 * The fans of a filter `[kh, kw, C/groups, O]` or a dense kernel `[in, out]`, counted as torch counts them: for grouped
 * filters, too, fan-out is kh · kw · O. A vector has none: 0.
 */
export function fansOf(shape: readonly number[]): Fans {
  if (shape.length < 2) return { fanIn: 0, fanOut: 0 };
  const window = sizeOf(shape.slice(0, -2));
  return { fanIn: window * shape.at(-2)!, fanOut: window * shape.at(-1)! };
}

/**
 * The first values of a weight of this `shape`, row by row.
 *
 * `'orthonormal'` sees a filter as the matrix `[O, kh · kw · C/groups]`, as LSUV does (Mishkin and Matas 2016,
 * arXiv:1511.06422), and a dense kernel as `[out, in]`.
 *
 * @param seed A whole number; give each weight its own, by `hashSeed(seed, path)`.
 * @throws ConfigError for an initializer that is none, and for one that needs fans or a matrix where the weight has none.
 */
export function initialize(
  initializer: Initializer,
  shape: readonly number[],
  fans: Fans,
  seed: number,
): Float32Array {
  checkInitializer('initializer', initializer);
  const recipe: Recipe = typeof initializer === 'string' ? { name: initializer } : initializer;
  const values = new Float32Array(sizeOf(shape));
  const random = Random.seeded(seed);
  const { fanIn, fanOut } = fans;

  /** The standard deviation that makes the variance gain / fan. */
  const deviation = (fan: number, gain: number) => {
    if (fan > 0) return Math.sqrt(gain / fan);
    throw new ConfigError({
      rule: `initializer '${recipe.name}' needs a filter or a dense kernel, not a weight of shape [${shape}]`,
      remedy: "Write 'zeros' or 'ones', or { name: 'normal', stddev: … }.",
    });
  };
  /** N(0, gain / fan). */
  const normalOver = (fan: number, gain: number) => fillNormal(values, random, 0, deviation(fan, gain));
  /** The uniform distribution around 0 of variance gain / fan. */
  const uniformOver = (fan: number, gain: number) => {
    const bound = Math.sqrt(3) * deviation(fan, gain);
    return fillUniform(values, random, -bound, bound);
  };

  switch (recipe.name) {
    case 'zeros':
      return values;
    case 'ones':
      return values.fill(1);
    case 'constant':
      return values.fill(recipe.value);
    case 'normal':
      return fillNormal(values, random, recipe.mean ?? 0, recipe.stddev);
    case 'truncatedNormal':
      return fillTruncatedNormal(values, random, recipe.mean ?? 0, recipe.stddev);
    case 'uniform':
      return fillUniform(values, random, recipe.from, recipe.to);
    case 'heNormal':
      return normalOver(fanIn, 2);
    case 'heNormalFanOut':
      return normalOver(fanOut, 2);
    case 'heUniform':
      return uniformOver(fanIn, 2);
    case 'heUniformFanOut':
      return uniformOver(fanOut, 2);
    case 'glorotNormal':
      return normalOver(fanIn + fanOut, 2);
    case 'glorotUniform':
      return uniformOver(fanIn + fanOut, 2);
    case 'lecunNormal':
      return normalOver(fanIn, 1);
    case 'lecunUniform':
      return uniformOver(fanIn, 1);
    case 'orthonormal':
      return orthonormalOf(shape, random, recipe.gain ?? 1);
  }
}

/** A filter laid out as `[kh, kw, C/groups, O]` is its matrix `[O, kh · kw · C/groups]` transposed, and that is as orthonormal. */
function orthonormalOf(shape: readonly number[], random: Random, gain: number): Float32Array {
  const columns = shape.at(-1);
  if (shape.length < 2 || columns === undefined) {
    throw new ConfigError({
      rule: `initializer 'orthonormal' needs a filter or a dense kernel, not a weight of shape [${shape}]`,
    });
  }
  const matrix = orthonormal(sizeOf(shape.slice(0, -1)), columns, random);
  return gain === 1 ? matrix : matrix.map((value) => gain * value);
}

function fillNormal(values: Float32Array, random: Random, mean: number, stddev: number): Float32Array {
  for (let i = 0; i < values.length; i++) values[i] = mean + stddev * random.normal();
  return values;
}

function fillTruncatedNormal(
  values: Float32Array,
  random: Random,
  mean: number,
  stddev: number,
): Float32Array {
  for (let i = 0; i < values.length; i++) {
    let value = random.normal();
    while (Math.abs(value) > 2) value = random.normal();
    values[i] = mean + stddev * value;
  }
  return values;
}

function fillUniform(values: Float32Array, random: Random, from: number, to: number): Float32Array {
  for (let i = 0; i < values.length; i++) values[i] = from + (to - from) * random.uniform();
  return values;
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1);
}
