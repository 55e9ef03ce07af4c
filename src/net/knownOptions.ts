import { ConfigError, didYouMean } from '../check';

/** The options of a structural step, or of a function. @throws ConfigError for a key that it does not have. */
export function knownOptions<Options extends object>(
  kind: string,
  options: object,
  keys: readonly (string & keyof Options)[],
): Options {
  const unknown = Object.keys(options).find((key) => !(keys as readonly string[]).includes(key));
  if (unknown === undefined) return options as Options;
  throw new ConfigError({
    rule: `${kind} has no option '${unknown}'`,
    remedy: didYouMean(unknown, keys) ?? `Its options: ${keys.join(', ')}.`,
  });
}
