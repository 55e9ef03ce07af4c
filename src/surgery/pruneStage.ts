// A shallower model: units of a stage left out. Residual networks hardly notice it: Veit et al. 2016, "Residual Networks
// Behave Like Ensembles of Relatively Shallow Networks", section 4.1. arXiv:1605.06431

import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError, didYouMean, positiveInt, show, within } from '../check';
import { netOf } from '../layers/netOf';
import type { NetJSON } from '../net/json';
import { knownOptions } from '../net/knownOptions';
import { net } from '../net/netFunction';
import type { StepData } from '../net/sketch';
import type { StageStep } from '../net/steps';
import { plan, type SourceOf } from './plan';
import { type Surgery, type SurgeryOptions, transplant } from './transplant';

/**
 * The model with fewer units in a stage: a new one, whose units have the weights of those that stay, under names without
 * gaps: of `layer3.0`, `layer3.1` and `layer3.2`, kept `[0, 2]`, there come `layer3.0` and `layer3.1`. Rates of stochastic
 * depth are those of a net of the new depth.
 *
 * Veit et al. 2016, arXiv:1605.06431. Which units matter least, `lesion` tells.
 *
 * @param stage Its name in the net: `'layer3'`.
 * @param keep How many of its first units stay, or which, from 0. Unit 0, which changes the shape, always does.
 * @example
 * const { model: shallow, dropped } = pruneStage(model, 'layer3', [0, 1, 4]);
 * @throws ConfigError for a stage or a unit that there is not, one without unit 0, and a stage whose units differ in shape.
 */
export function pruneStage(
  model: tfl.LayersModel,
  stage: string,
  keep: number | readonly number[],
  options: SurgeryOptions = {},
): Surgery {
  return within('pruneStage', () => {
    const given = knownOptions<SurgeryOptions>('pruneStage', { ...options }, ['seed']);
    const json = netOf(model).net.toJSON();
    const stages = stagesOf(json);
    const index = stages.findIndex(({ name }) => name === stage);
    const units = unitsToKeep(keep, stages[index]?.repeat ?? noStage(stage, stages));
    const steps = mapStages(json.steps, (step, at) =>
      at === index ? { ...step, repeat: units.length } : step,
    );

    const sourceOf = renumbered(stage, units);
    const planned = plan(model, net.fromJSON({ ...json, steps }), { sourceOf });
    const changed = planned.grafts.find(({ fate }) => fate === 'reinitialised');
    if (changed) {
      throw new ConfigError({
        path: [changed.path],
        rule: `the weight would have another shape: the units of '${stage}' take what those before them give`,
        remedy: 'Prune a stage whose units all give maps of one shape, such as residual ones.',
      });
    }
    return transplant(planned, given);
  });
}

/** The units that stay, in order. */
function unitsToKeep(keep: unknown, count: number): readonly number[] {
  if (typeof keep === 'number') {
    if (positiveInt('keep', keep) <= count) return Array.from({ length: keep }, (_, unit) => unit);
    throw new ConfigError({ rule: `keep = ${keep}, and the stage has ${count} units` });
  }
  if (!Array.isArray(keep)) {
    throw new ConfigError({ rule: `keep = ${show(keep)} must be a number of units, or a list of them` });
  }
  const units = [...new Set(keep.map((unit, at) => positiveInt(`keep[${at}]`, unit, 0)))].sort(
    (a, b) => a - b,
  );
  const last = units.at(-1);
  if (last !== undefined && last >= count) {
    throw new ConfigError({
      rule: `there is no unit ${last}: the stage has ${count}, from 0 to ${count - 1}`,
    });
  }
  if (units[0] === 0) return units;
  throw new ConfigError({
    rule: `keep = ${show(keep)} must have unit 0, which changes the shape`,
    remedy: `Write [${[0, ...units].join(', ')}].`,
  });
}

/** Of the kept units' places, those that they had. */
function renumbered(stage: string, units: readonly number[]): SourceOf {
  return (place) => {
    const [layer, ...inside] = place.split('/') as [string, ...string[]];
    const unit = layer.startsWith(`${stage}.`) ? units[Number(layer.slice(stage.length + 1))] : undefined;
    return unit === undefined ? place : [`${stage}.${unit}`, ...inside].join('/');
  };
}

interface Stage {
  readonly name: string;
  readonly repeat: number;
}

/** A net's stages, in the order of {@link mapStages}. */
function stagesOf(json: NetJSON): readonly Stage[] {
  const repeats: number[] = [];
  // A tap tells the name of a stage's last unit.
  const steps = mapStages(json.steps, (step, index) => {
    repeats.push(step.repeat);
    return { ...step, tap: tapOf(index) };
  });
  const { taps } = net.fromJSON({ ...json, steps });
  return repeats.map((repeat, index) => {
    const unit = taps.get(tapOf(index))!.name;
    return { name: unit.slice(0, unit.lastIndexOf('.')), repeat };
  });
}

/** A name that nobody gives a tap. */
const tapOf = (index: number): string => `\0${index}`;

function noStage(stage: unknown, stages: readonly Stage[]): never {
  const names = stages.map(({ name }) => name);
  throw new ConfigError({
    rule: `there is no stage ${show(stage)}`,
    remedy: didYouMean(String(stage), names) ?? `Stages: ${names.join(', ') || 'none'}.`,
  });
}

/** Steps with others inside that are drawn once; `repeat` and `denselyConnected` draw theirs several times. */
const drawnOnce = ['residual', 'highway', 'withStochasticDepth', 'withOutputStride', 'net'];

/** The same steps with every stage as `edit` makes it, those inside of other steps included. */
function mapStages(
  steps: readonly StepData[],
  edit: (stage: StageStep, index: number) => StageStep,
): readonly StepData[] {
  let count = 0;
  const mapped = (inside: readonly StepData[]): readonly StepData[] =>
    inside.map((step): StepData => {
      const [kind, options] = Object.entries(step)[0]!;
      if (kind === 'stage') return { stage: { ...edit(options as unknown as StageStep, count++) } };
      if (kind === 'branches') {
        const chains = Object.entries(options['branches'] as Record<string, readonly StepData[]>);
        const edited = chains.map(([name, chain]) => [name, mapped(chain)]);
        return { branches: { ...options, branches: Object.fromEntries(edited) } };
      }
      if (!drawnOnce.includes(kind)) return step;
      return { [kind]: { ...options, steps: mapped(options['steps'] as readonly StepData[]) } };
    });
  return mapped(steps);
}
