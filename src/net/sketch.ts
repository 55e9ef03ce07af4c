// A net while it is being composed: where the drawing stands, and which names are taken. A value: every step of the
// builder makes a new one.

import { ConfigError, within } from '../check';
import { type BlockCall, type Config, isBlock, use } from '../graph/block';
import type { Node } from '../graph/node';
import type { DropPathRate } from '../graph/ops/dropPath';
import { input } from '../graph/ops/input';
import { checkShape, type Shape } from '../graph/shape';
import { Names } from './names';
import { drawnWithin, type Reach } from './outputStride';

/** One step: `{ conv: { filters: 64, kernelSize: 7 } }`. */
export type StepData = Readonly<Record<string, Config>>;

/** Stochastic depth over the residual units of some steps. */
export interface Depth {
  /** How many there are so far. */
  readonly units: number;
  /** What the unit of this number, from 1, is drawn with. */
  readonly rateOf: (unit: number) => DropPathRate;
}

export interface Sketch {
  /** Where the drawing stands. */
  readonly output: Node;
  /** What the last step took, if it was a cell: the next one takes it too. */
  readonly previous?: Node | undefined;
  /** What precedes every name: '' in the net itself, `residual1.` inside of that. */
  readonly prefix: string;
  /** How often each stem has given a default name in this scope. */
  readonly counts: ReadonlyMap<string, number>;
  /** Every name in the whole net. */
  readonly names: Names;
  /** The nodes that users marked, by the name they gave. */
  readonly taps: ReadonlyMap<string, Node>;
  /** Stochastic depth, where it was asked for. */
  readonly depth?: Depth | undefined;
  /** How small the maps may get, where somebody said so. */
  readonly reach?: Reach | undefined;
}

/** Where nothing is drawn yet, on an input of that shape. @throws ConfigError for an input that is no shape. */
export function beginSketch(shape: Shape): Sketch {
  const node = input(checkShape('input', shape));
  return { ...scopeFrom(node), names: Names.of(node.name) };
}

/** Where nothing is drawn yet, and no name is taken. */
export const scopeFrom = (output: Node): Sketch => ({
  output,
  prefix: '',
  counts: new Map(),
  names: Names.of(),
  taps: new Map(),
});

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

/** Draws a block on from where the sketch stands, or from `inputs`. A cell takes what the cell before it took, too. */
export function drawOn(
  sketch: Sketch,
  name: string,
  asked: BlockCall,
  { label = name, inputs: given }: { label?: string; inputs?: readonly Node[] } = {},
): Sketch {
  const full = sketch.prefix + name;
  const inputs = given ?? inputsOf(asked, sketch);
  if (sketch.names.has(full)) {
    throw new ConfigError({
      path: [label],
      rule: `the name '${full}' is taken`,
      remedy: 'Give the step another name.',
    });
  }
  const [call, reach] = sketch.reach
    ? within(label, () => drawnWithin(sketch.reach!, asked, inputs))
    : [asked, undefined];
  const drawn = use(inputs, full, call, { label });
  const [rate, next] = isResidualUnit(drawn) ? nextUnit(sketch, sketch) : [0, sketch];
  const output =
    rate === 0
      ? drawn
      : use(inputs, full, { ...call, config: { dropPathRate: rate, ...call.config } }, { label });
  const previous = call.definition.isCell ? sketch.output : undefined;
  return { ...next, output, previous, reach, names: sketch.names.with(full) };
}

/** Whether the block is one that takes `dropPathRate`. */
const isResidualUnit = (node: Node): boolean =>
  isBlock(node) && node.attributes.drawing.options.has('dropPathRate');

/**
 * One residual unit more, if there is none between `before` and `after`: its rate, and the sketch after it. The rate is 0
 * where nobody asked for stochastic depth.
 */
export function nextUnit(before: Sketch, after: Sketch): [rate: DropPathRate, sketch: Sketch] {
  const { depth } = after;
  if (!depth || depth.units !== before.depth?.units) return [0, after];
  const units = depth.units + 1;
  return [depth.rateOf(units), { ...after, depth: { ...depth, units } }];
}

/** Draws in a scope of names of its own; what comes back stands at its end, in the scope around. */
export function inScope(
  sketch: Sketch,
  prefix: string,
  label: string,
  draw: (inside: Sketch) => Sketch,
): Sketch {
  const inside: Sketch = { ...sketch, prefix, previous: undefined, counts: new Map() };
  const { output, names, taps, depth, reach } = within(label, () => draw(inside));
  return { ...sketch, output, names, taps, depth, reach };
}

const inputsOf = ({ definition }: BlockCall, { output, previous }: Sketch): readonly Node[] =>
  definition.isCell && previous ? [output, previous] : [output];

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
