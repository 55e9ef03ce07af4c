// What a user wrote as an initializer, checked: a known name, with the parameters that belong to it and no others.

import { ConfigError, didYouMean, oneOf, show } from '../check';
import type { Initializer, InitializerName } from './initializer';

type WithParameters = Exclude<Initializer, string>['name'];

interface Parameter {
  /** Must it be written? */
  readonly required?: boolean;
  /** May it be negative? */
  readonly signed?: boolean;
}

const parameters: Record<WithParameters, Readonly<Record<string, Parameter>>> = {
  constant: { value: { required: true, signed: true } },
  normal: { mean: { signed: true }, stddev: { required: true } },
  truncatedNormal: { mean: { signed: true }, stddev: { required: true } },
  uniform: { from: { required: true, signed: true }, to: { required: true, signed: true } },
  orthonormal: { gain: { signed: true } },
};

const names: Record<InitializerName | WithParameters, true> = {
  zeros: true,
  ones: true,
  heNormal: true,
  heNormalFanOut: true,
  heUniform: true,
  heUniformFanOut: true,
  glorotNormal: true,
  glorotUniform: true,
  lecunNormal: true,
  lecunUniform: true,
  orthonormal: true,
  constant: true,
  normal: true,
  truncatedNormal: true,
  uniform: true,
};

/**
 * `value`, if it is an {@link Initializer}. `option` is what the user calls it, such as `kernelInitializer`.
 *
 * @throws ConfigError for an unknown name, and for a parameter that is unknown, missing or out of range.
 */
export function checkInitializer(option: string, value: unknown): Initializer {
  const { name: written, ...given } = asObject(option, value);
  const name = oneOf(option, written, Object.keys(names) as (InitializerName | WithParameters)[]);
  const known: Readonly<Record<string, Parameter>> =
    name in parameters ? parameters[name as WithParameters] : {};

  for (const key of Object.keys(given)) {
    if (Object.hasOwn(known, key)) continue;
    const allowed = Object.keys(known);
    const takes = allowed.length === 0 ? 'takes no parameters' : `takes ${allowed.join(' and ')}`;
    const remedy = allowed.length === 0 ? `Write '${name}'.` : didYouMean(key, allowed);
    throw new ConfigError({ rule: `${option}: '${name}' ${takes}, not ${show(key)}`, remedy });
  }
  for (const [key, { required = false, signed = false }] of Object.entries(known)) {
    const parameter = given[key];
    if (parameter === undefined && !required) continue;
    if (typeof parameter === 'number' && Number.isFinite(parameter) && (signed || parameter >= 0)) continue;
    throw new ConfigError({
      rule: `${option}: ${key} of '${name}' must be a finite number${signed ? '' : ' of at least 0'}, not ${show(parameter)}`,
      remedy: parameter === undefined ? `Write { name: '${name}', ${requiredOf(known)} }.` : undefined,
    });
  }
  if (name === 'uniform' && Number(given['from']) > Number(given['to'])) {
    const { from, to } = given;
    throw new ConfigError({ rule: `${option}: from = ${from} of 'uniform' must not be above to = ${to}` });
  }
  return value as Initializer; // every part of it was looked at above
}

/** The object form of what was written: `'zeros'` is `{ name: 'zeros' }`. */
function asObject(option: string, value: unknown): Record<string, unknown> {
  if (typeof value === 'string') return { name: value };
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new ConfigError({
    rule: `${option} = ${show(value)} must be the name of an initializer, or an object with its name`,
    remedy: "Write for example 'heNormal', or { name: 'normal', stddev: 0.01 }.",
  });
}

function requiredOf(known: Readonly<Record<string, Parameter>>): string {
  const keys = Object.keys(known).filter((key) => known[key]!.required);
  return keys.map((key) => `${key}: …`).join(', ');
}
