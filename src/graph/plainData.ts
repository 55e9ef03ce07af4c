// Configurations are plain data, so that a network is a file: numbers, strings, booleans, arrays, objects.

import { ConfigError, show } from '../check';

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** A frozen copy of `value`, keys without a value left out. @throws ConfigError for anything that JSON cannot hold. */
export function plainData(path: string, value: unknown): Plain {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value))
    return Object.freeze(value.map((item, index) => plainData(`${path}[${index}]`, item)));
  if (typeof value === 'object' && isPlainObject(value)) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.freeze(
      Object.fromEntries(entries.map(([key, item]) => [key, plainData(`${path}.${key}`, item)])),
    );
  }
  throw new ConfigError({
    rule: `${path} = ${show(value)} must be plain data`,
    remedy:
      'Options are numbers, strings, booleans, arrays and objects of these, so that a network can be a file.',
  });
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
