// Steps made of other steps, beside stage, residual and branches. Each takes any steps, and stands in any.

import { type GateOptions, highwayJoin } from '../blocks/highwayBlock';
import * as strokes from '../blocks/strokes';
import { ConfigError, numberIn, oneOf, positiveInt, show, within } from '../check';
import type { Config } from '../graph/block';
import { checkDropPath, type DropPathOptions } from '../graph/ops/dropPath';
import { needsMap } from '../graph/shape';
import { knownOptions } from './knownOptions';
import { type OutputStride, outputStrides } from './outputStride';
import { drawOn, inScope, nameStep, type Sketch, type StepData } from './sketch';

/** Draws steps one after the other. */
export type DrawSteps = (sketch: Sketch, steps: readonly StepData[]) => Sketch;

interface OfSteps {
  readonly steps: readonly StepData[];
}

/** Options of `.repeat(…)`. */
export interface RepeatOptions {
  /** Default `repeat1`, `repeat2` …; the steps inside are `repeat1.0.conv1`, `repeat1.1.conv1` … */
  name?: string;
}

export interface RepeatStep extends RepeatOptions, OfSteps {
  readonly times: number;
}

/** The same steps several times in a row, each time with weights of their own. */
export function repeat(sketch: Sketch, options: Config, draw: DrawSteps): Sketch {
  const {
    times,
    steps,
    name: asked,
  } = knownOptions<RepeatStep>('repeat', options, ['times', 'steps', 'name']);
  const [name, start] = nameStep(sketch, 'repeat', asked);
  return within(name, () => {
    let next = start;
    for (let index = 0; index < positiveInt('times', times); index++) {
      next = repetition(next, name, index, (inside) => draw(inside, steps));
    }
    return next;
  });
}

/** Options of `.denselyConnected(…)`. */
export interface DenselyConnectedOptions {
  /** Default `denselyConnected1` …; the steps inside are `denselyConnected1.0.conv1`, `denselyConnected1.1.conv1` … */
  name?: string;
}

export interface DenselyConnectedStep extends DenselyConnectedOptions, OfSteps {
  readonly times: number;
}

/** The same steps several times, each time over all that was there before, concatenated: Huang et al. 2016, equation 2. */
export function denselyConnected(sketch: Sketch, options: Config, draw: DrawSteps): Sketch {
  const keys = ['times', 'steps', 'name'] as const;
  const { times, steps, name: asked } = knownOptions<DenselyConnectedStep>('denselyConnected', options, keys);
  const [name, start] = nameStep(sketch, 'denselyConnected', asked);
  return within(name, () => {
    const last = positiveInt('times', times) - 1;
    let next = start;
    for (let index = 0; index <= last; index++) {
      const drawn = repetition(next, name, index, (inside) => draw(inside, steps));
      const inputs = [next.output, drawn.output];
      const joined = index === last ? name : `${name}.${index}`;
      next = drawOn(drawn, joined, strokes.joining({ join: 'concat' }), { label: 'concat', inputs });
    }
    return next;
  });
}

const repetition = (sketch: Sketch, name: string, index: number, draw: (inside: Sketch) => Sketch): Sketch =>
  inScope(sketch, `${sketch.prefix}${name}.${index}.`, `repetition ${index}`, draw);

/** Options of `.highway(…)`. */
export interface HighwayOptions extends GateOptions {
  /** Default `highway1`, `highway2` …; the steps inside are `highway1.conv1` and so on. */
  name?: string;
}

export interface HighwayStep extends HighwayOptions, OfSteps {}

/** A gate over any steps that keep the shape: y = steps(x) · T(x) + x · (1 − T(x)). */
export function highway(sketch: Sketch, options: Config, draw: DrawSteps): Sketch {
  const gates = ['kernelSize', 'gateBias', 'kernelInitializer', 'kernelRegularizer'] as const;
  const known = knownOptions<HighwayStep>('highway', options, ['steps', ...gates, 'name']);
  const { steps, name: asked, ...gate } = known;
  const [name, start] = nameStep(sketch, 'highway', asked);
  return within(name, () => {
    const inside = inScope(start, `${start.prefix}${name}.`, '', (scope) => draw(scope, steps));
    const inputs = [inside.output, start.output];
    return drawOn(inside, name, highwayJoin(gate), { label: 'gate', inputs });
  });
}

/** Options of `.withStochasticDepth(…)`. */
export interface StochasticDepthOptions extends Omit<DropPathOptions, 'rate'> {
  /** Of the last unit, at least 0 and below 1. Default 0.5, the paper's. */
  finalRate?: number;
  /** `'linear'`: unit l of L has the share l / L of it, as published. `'uniform'`: all have it. Default `'linear'`. */
  rule?: 'linear' | 'uniform';
  /** How many residual units the share is of, where the steps are the first part of a net. Default those among the steps. */
  units?: number;
}

export interface StochasticDepthStep extends StochasticDepthOptions, OfSteps {}

/**
 * Stochastic depth over all residual units of the steps, counted through whatever they stand in: Huang et al. 2016,
 * equation 4. A residual unit is a block that takes `dropPathRate`, or a `residual` with none inside. What a unit says
 * itself holds; it counts all the same. Names are as if the steps stood here without it.
 */
export function withStochasticDepth(sketch: Sketch, options: Config, draw: DrawSteps): Sketch {
  const keys = ['steps', 'finalRate', 'rule', 'units', 'mode', 'scaleAt'] as const;
  const given = knownOptions<StochasticDepthStep>('withStochasticDepth', options, keys);
  const { steps, finalRate = 0.5, rule = 'linear', units, ...how } = given;
  return within('withStochasticDepth', () => {
    const final = checkDropPath('finalRate', { ...how, rate: numberIn('finalRate', finalRate, 0, 1) });
    const grows = oneOf('rule', rule, ['linear', 'uniform']) === 'linear';
    const found = countUnits(sketch, steps, draw);
    if (found === 0 && units === undefined) {
      throw new ConfigError({
        rule: 'there is no residual unit among the steps',
        remedy: 'Put in a block that takes dropPathRate, such as residualBlock, or a .residual(…).',
      });
    }
    const total = units === undefined ? found : positiveInt('units', units, Math.max(1, found));
    const rateOf = (unit: number) => ({ ...final, rate: grows ? (unit / total) * final.rate : final.rate });
    return { ...draw({ ...sketch, depth: { units: 0, rateOf } }, steps), depth: sketch.depth };
  });
}

/** How many residual units there are among the steps. */
export const countUnits = (sketch: Sketch, steps: readonly StepData[], draw: DrawSteps): number =>
  draw({ ...sketch, depth: { units: 0, rateOf: () => 0 } }, steps).depth!.units;

export interface OutputStrideStep extends OfSteps {
  readonly limit: OutputStride;
}

/** The steps, with dilation in the place of strides that would make the map more than `limit` times smaller. */
export function withOutputStride(sketch: Sketch, options: Config, draw: DrawSteps): Sketch {
  const { limit, steps } = knownOptions<OutputStrideStep>('withOutputStride', options, ['limit', 'steps']);
  return within('withOutputStride', () => {
    if (!outputStrides.includes(limit)) {
      throw new ConfigError({ rule: `limit = ${show(limit)} must be one of ${outputStrides.join(', ')}` });
    }
    needsMap(sketch.output.shape);
    const { reach: around } = sketch;
    const room = around ? Math.min(limit, around.limit / around.stride) : limit;
    const inside = { limit: room, stride: 1, dilation: around?.dilation ?? 1 };
    const drawn = draw({ ...sketch, reach: inside }, steps);
    needsMap(drawn.output.shape);
    const { stride, dilation } = drawn.reach!;
    return { ...drawn, reach: around && { ...around, stride: around.stride * stride, dilation } };
  });
}

export interface NetStep extends OfSteps {
  /** Default `net1`, `net2` …; the steps inside are `net1.conv1` and so on. */
  readonly name?: string;
}

/** The steps of another net, drawn anew for what comes in here. */
export function net(sketch: Sketch, options: Config, draw: DrawSteps): Sketch {
  const { steps, name: asked } = knownOptions<NetStep>('net', options, ['steps', 'name']);
  const [name, start] = nameStep(sketch, 'net', asked);
  return within(name, () => inScope(start, `${start.prefix}${name}.`, '', (inside) => draw(inside, steps)));
}
