import { ConfigError, didYouMean } from '../check';
import type { Config } from '../graph/block';

/** The options of a structural step. @throws ConfigError for a key that it does not have. */
export function knownOptions<Options extends object>(
  kind: string,
  options: Config,
  keys: readonly (string & keyof Options)[],
): Options {
  const unknown = Object.keys(options).find((key) => !(keys as readonly string[]).includes(key));
  if (unknown === undefined) return options as Options;
  throw new ConfigError({
    rule: `${kind} has no option '${unknown}'`,
    remedy: didYouMean(unknown, keys) ?? `Its options: ${keys.join(', ')}.`,
  });
}
