// A net's beginning: its steps up to a tap.

import { ConfigError, show, within } from '../check';
import type { Config } from '../graph/block';
import type { Node } from '../graph/node';
import { countUnits } from './combinators';
import type { DrawingFamily } from './net';
import { net } from './netFunction';
import { nodeAtTap } from './nodeAtTap';
import { beginSketch, type Sketch, type StepData } from './sketch';
import { drawStep, drawSteps, isStructure } from './steps';

/** Steps of steps that only stand around them, so that a net can end among these. */
const around = ['withStochasticDepth', 'withOutputStride', 'net'] as const;

/**
 * The net as far as its last of these taps, and without the other ones.
 *
 * @param taps Names of taps; `true` for all.
 * @throws ConfigError for a tap that there is not, for none, and for one inside of a residual or of branches, where no net
 * can end.
 */
export function keepTaps(
  spec: DrawingFamily['map' | 'vector'],
  taps: true | readonly string[],
): DrawingFamily['map'] {
  const known = [...spec.taps.keys()];
  const kept = taps === true ? known : checkTaps(taps, spec.taps);
  const last = known.filter((tap) => kept.includes(tap)).at(-1);
  if (last === undefined) {
    throw new ConfigError({
      rule: `taps = ${show(taps)} must name a tap`,
      remedy: `Its taps: ${known.join(', ') || 'none'}.`,
    });
  }
  const json = spec.toJSON();
  const steps = upTo(beginSketch(json.input), json.steps, last);
  return net.fromJSON({ ...json, steps: withoutTaps(steps, kept) }) as DrawingFamily['map'];
}

function checkTaps(taps: unknown, known: ReadonlyMap<string, Node>): readonly string[] {
  if (!Array.isArray(taps)) throw new ConfigError({ rule: `taps = ${show(taps)} must be a list of names` });
  for (const tap of taps) nodeAtTap(known, tap);
  return taps;
}

/** The steps up to the one after which the tap is there; that one is cut where it stands around others. */
function upTo(start: Sketch, steps: readonly StepData[], tap: string): readonly StepData[] {
  let sketch = start;
  for (const [index, step] of steps.entries()) {
    const next = drawStep(sketch, step);
    if (next.taps.has(tap)) return [...steps.slice(0, index), cutInside(sketch, step, tap)];
    sketch = next;
  }
  return steps;
}

function cutInside(sketch: Sketch, step: StepData, tap: string): StepData {
  const [kind, options] = Object.entries(step)[0]!;
  if (tapOf(kind, options) === tap) return step;
  const inside = options['steps'] as readonly StepData[];
  if (!around.some((one) => one === kind)) {
    throw new ConfigError({
      rule: `the tap '${tap}' is inside of '${kind}', and no net can end there`,
      remedy: 'Take features(model, [tap]) of the whole net.',
    });
  }
  return within(kind, () => {
    const scope: Sketch =
      kind === 'net' ? { ...sketch, prefix: `${sketch.prefix}cut.`, counts: new Map() } : sketch;
    const cut = { ...options, steps: upTo(scope, inside, tap) };
    // Its units keep the shares that they had of all.
    const units = kind === 'withStochasticDepth' && {
      units: options['units'] ?? countUnits(sketch, inside, drawSteps),
    };
    return { [kind]: { ...cut, ...units } };
  });
}

const tapOf = (kind: string, options: Config): unknown => (kind === 'tap' ? options['name'] : options['tap']);

/** The same steps, tapped at no other place than these. */
function withoutTaps(steps: readonly StepData[], kept: readonly string[]): readonly StepData[] {
  return steps.flatMap((step) => {
    const [kind, { tap, ...options }] = Object.entries(step)[0]!;
    if (kind === 'tap') return kept.includes(options['name'] as string) ? [step] : [];
    if (!isStructure(kind)) return [step];
    const { steps, branches } = options as Inside;
    return [
      {
        [kind]: {
          ...options,
          ...(tap !== undefined && kept.includes(tap as string) && { tap }),
          ...(steps && { steps: withoutTaps(steps, kept) }),
          ...(branches && { branches: mapped(branches, (branch) => withoutTaps(branch, kept)) }),
        },
      },
    ];
  });
}

/** Where steps have other steps. */
interface Inside {
  readonly steps?: readonly StepData[];
  readonly branches?: Readonly<Record<string, readonly StepData[]>>;
}

const mapped = <T>(record: Readonly<Record<string, T>>, map: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
