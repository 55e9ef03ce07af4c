import { ConfigError, didYouMean, show } from '../check';
import type { Node } from '../graph/node';

/** The node that was marked by that tap. @throws ConfigError for a tap that there is not, with the one that was meant. */
export function nodeAtTap(taps: ReadonlyMap<string, Node>, tap: unknown): Node {
  const node = taps.get(tap as string);
  if (node) return node;
  throw new ConfigError({
    rule: `there is no tap ${show(tap)}`,
    remedy: didYouMean(String(tap), taps.keys()) ?? `Its taps: ${[...taps.keys()].join(', ') || 'none'}.`,
  });
}
