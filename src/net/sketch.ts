// A net while it is being composed: where the drawing stands, and which names are taken. A value: every step of the
// builder makes a new one.

import { ConfigError, within } from '../check';
import { type BlockCall, use } from '../graph/block';
import type { Node } from '../graph/node';

export interface Sketch {
  /** Where the drawing stands. */
  readonly output: Node;
  /** What precedes every name: '' in the net itself, `residual1.` inside of that. */
  readonly prefix: string;
  /** How often each stem has given a default name in this scope. */
  readonly counts: ReadonlyMap<string, number>;
  /** Every name in the whole net. */
  readonly names: ReadonlySet<string>;
  /** The nodes that users marked, by the name they gave. */
  readonly taps: ReadonlyMap<string, Node>;
}

/** A name for the next step: the one asked for, or the stem and its number (`conv1`; for `fc`, the first has none). */
export function nameStep(sketch: Sketch, stem: string, asked: unknown): [name: string, sketch: Sketch] {
  if (asked !== undefined) {
    if (typeof asked !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(asked)) {
      throw new ConfigError({
        rule: `the name ${JSON.stringify(asked)} must be letters, digits, '_', '-' and '.'`,
        remedy: 'Names are the paths of weights.',
      });
    }
    return [asked, sketch];
  }
  let count = sketch.counts.get(stem) ?? 0;
  let name: string;
  do {
    count++;
    name = stem === 'fc' && count === 1 ? stem : `${stem}${count}`;
  } while (sketch.names.has(sketch.prefix + name));
  return [name, { ...sketch, counts: new Map(sketch.counts).set(stem, count) }];
}

/** Draws a block on from where the sketch stands, or from `inputs`. */
export function drawOn(
  sketch: Sketch,
  name: string,
  call: BlockCall,
  { label = name, inputs = [sketch.output] }: { label?: string; inputs?: readonly Node[] } = {},
): Sketch {
  const full = sketch.prefix + name;
  if (sketch.names.has(full)) {
    throw new ConfigError({
      path: [label],
      rule: `the name '${full}' is taken`,
      remedy: 'Give the step another name.',
    });
  }
  const output = use(inputs, full, call, label);
  return { ...sketch, output, names: new Set(sketch.names).add(full) };
}

/** Marks the place where the sketch stands. */
export function tapHere(sketch: Sketch, tap: unknown): Sketch {
  if (tap === undefined) return sketch;
  return within('tap', () => {
    if (typeof tap !== 'string' || tap === '') throw new ConfigError({ rule: 'a tap needs a name' });
    if (sketch.taps.has(tap))
      throw new ConfigError({
        rule: `there is a tap '${tap}' already`,
        remedy: 'Give this one another name.',
      });
    return { ...sketch, taps: new Map(sketch.taps).set(tap, sketch.output) };
  });
}
