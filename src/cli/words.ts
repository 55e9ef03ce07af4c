// The words after a command: nets and flags. A mistake in them is a UsageError.

import { parseArgs } from 'node:util';
import { ConfigError, didYouMean } from '../check';

/** Words that make no sense; the program ends with status 2, as shells do. */
export class UsageError extends ConfigError {
  override readonly name = 'UsageError';
}

export interface Flag {
  /** What its value is, as in `--input HxWxC`. Default: it takes none. */
  readonly value?: string;
  readonly says: string;
  /** One letter that stands for it. */
  readonly short?: string;
}

/** By their names, without the dashes. */
export type Flags = Readonly<Record<string, Flag>>;

/** What was written. */
export interface Words {
  /** All but flags, in order. */
  readonly plain: readonly string[];
  has(flag: string): boolean;
  /** A flag's value; of several, the last. */
  text(flag: string): string | undefined;
  /** Every value of a flag that may be repeated. */
  all(flag: string): readonly string[];
  /** The same, of a flag whose values may have commas between them. */
  list(flag: string): readonly string[];
}

/** Takes the words apart. @throws UsageError for a flag that there is not, a value too many or missing. */
export function parseWords(words: readonly string[], flags: Flags): Words {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(flags).map(([name, { value, short }]) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
      ]),
    ),
  });
  const plain: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') plain.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue = false } = token;
    checkValue(flags, { name, rawName, value, inlineValue });
    given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  const all = (flag: string): readonly string[] => given.get(flag) ?? [];
  return {
    plain,
    has: (flag) => given.has(flag),
    text: (flag) => all(flag).at(-1),
    all,
    list: (flag) => all(flag).flatMap((value) => value.split(',')),
  };
}

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean;
}

function checkValue(flags: Flags, { name, rawName, value, inlineValue }: Given): void {
  if (!Object.hasOwn(flags, name)) {
    const near = didYouMean(name, Object.keys(flags))?.replace(/'(.*)'/, '--$1');
    throw new UsageError({ rule: `there is no flag ${rawName} here`, remedy: near });
  }
  const { value: wanted } = flags[name]!;
  if (wanted === undefined && value !== undefined) {
    throw new UsageError({ rule: `--${name} takes no value` });
  }
  // `--out --force`: the next flag is no value, but `-` is, and so is all that stands behind `=`.
  const missing = !value || (!inlineValue && /^-(-|\w$)/.test(value));
  if (wanted !== undefined && missing) {
    throw new UsageError({ rule: `--${name} needs a value`, remedy: `Write --${name} ${wanted}.` });
  }
}
