// Checks on what a user wrote: each returns the value, or throws a ConfigError that says
// where (the path in the net), what rule was broken with which numbers, and how to mend it.

/** What a {@link ConfigError} says. */
export interface ConfigErrorDetails {
  /** From the outside in, such as `["stage 'layer3'", 'block 0', 'conv2']`. Default: nowhere in particular. */
  path?: readonly string[];
  /** The rule that was broken, with the numbers: `groups = 32 must divide 1000 input channels`. */
  rule: string;
  /** What to write instead: `Nearest widths: 992, 1024.` */
  remedy?: string;
}

/**
 * A configuration that cannot be drawn. Thrown at the line that wrote it, before any tensor is made.
 *
 * @example stage 'c4' › block 0 › conv2: groups = 32 must divide 1000 input channels (1000 % 32 = 8). Nearest widths: 992, 1024.
 */
export class ConfigError extends Error {
  override readonly name: string = 'ConfigError';
  /** From the outside in, such as `["stage 'layer3'", 'block 0', 'conv2']`. */
  readonly path: readonly string[];
  /** What must be, with the numbers that are. */
  readonly rule: string;
  /** What to write instead, where that is known. */
  readonly remedy: string | undefined;

  constructor({ path = [], rule, remedy }: ConfigErrorDetails) {
    super(
      `${path.length > 0 ? `${path.join(' › ')}: ` : ''}${rule}.${remedy === undefined ? '' : ` ${remedy}`}`,
    );
    this.path = path;
    this.rule = rule;
    this.remedy = remedy;
  }
}

/** Runs `draw`; a ConfigError that comes out of it is thrown on with `place` (if any) put before its path. */
export function within<T>(place: string, draw: () => T): T {
  if (place === '') return draw();
  try {
    return draw();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { path, rule, remedy } = error;
    throw new ConfigError({ path: [place, ...path], rule, remedy });
  }
}

/** `value`, if it is a whole number of at least `least` (default 1). */
export function positiveInt(name: string, value: unknown, least = 1): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw new ConfigError({ rule: `${name} = ${show(value)} must be a whole number of at least ${least}` });
}

/** `value`, if it is a finite number with `from ≤ value < below`. */
export function numberIn(name: string, value: unknown, from: number, below: number): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= from && value < below) return value;
  const least = from === Number.NEGATIVE_INFINITY ? '' : ` of at least ${from}`;
  const most = below === Number.POSITIVE_INFINITY ? '' : ` and below ${below}`;
  throw new ConfigError({ rule: `${name} = ${show(value)} must be a number${least}${most}` });
}

/** `value`, if it is a number from 0 to 1, both included. */
export function share(name: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw new ConfigError({ rule: `${name} = ${show(value)} must be a number from 0 to 1` });
}

/** `value`, if it is true or false. */
export function trueOrFalse(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new ConfigError({ rule: `${name} = ${show(value)} must be true or false` });
}

/** `value`, if it is one of `choices`. */
export function oneOf<T extends string>(name: string, value: unknown, choices: readonly T[]): T {
  if (choices.includes(value as T)) return value as T;
  const rule = `${name} = ${show(value)} must be one of ${choices.map((choice) => `'${choice}'`).join(', ')}`;
  throw new ConfigError({ rule, remedy: typeof value === 'string' ? didYouMean(value, choices) : undefined });
}

/** `divisor`, if it divides `channels`; else the nearest widths that it does divide. */
export function divides(name: string, divisor: number, channels: number, what: string): number {
  const rest = channels % divisor;
  if (rest === 0) return divisor;
  const below = channels - rest;
  const nearest = [below, below + divisor].filter((width) => width > 0);
  throw new ConfigError({
    rule: `${name} = ${divisor} must divide ${channels} ${what} (${channels} % ${divisor} = ${rest})`,
    remedy: `Nearest widths: ${nearest.join(', ')}.`,
  });
}

/** `Did you mean 'filters'?`, or undefined where no choice is near. */
export function didYouMean(word: string, choices: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const choice of choices) {
    const distance = editDistance(word.toLowerCase(), choice.toLowerCase());
    if (distance < least) [best, least] = [choice, distance];
  }
  return best === undefined ? undefined : `Did you mean '${best}'?`;
}

/** Levenshtein's distance: insertions, deletions and substitutions from one word to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (from[i] === to[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length]!;
}

/** A value as a person would write it, cut where it is long. */
export function show(value: unknown): string {
  // JSON writes NaN and Infinity as null.
  const text =
    typeof value === 'string' ? `'${value}'` : typeof value === 'object' ? json(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** An object as JSON; a ring of objects has none. */
function json(value: object | null): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
