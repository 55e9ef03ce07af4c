// The fluent builder: a network composed step by step, each step a new value and each mistake an error at its own line.

import { type Analysis, analyze } from '../analysis/analyze';
import * as strokes from '../blocks/strokes';
import { ConfigError, didYouMean, show, within } from '../check';
import type { Block, BlockCall, CommonOptions } from '../graph/block';
import { type Drawing, drawingOf } from '../graph/drawing';
import type { Node } from '../graph/node';
import type { Activation } from '../graph/ops/activation';
import type {
  AveragePoolOptions,
  BatchNormOptions,
  LocalResponseNormOptions,
  PadOptions,
  PoolOptions,
} from '../graph/pen';
import { plainData } from '../graph/plainData';
import type { Shape } from '../graph/shape';
import type { Pads } from '../graph/window';
import { type PictureOptions, toSVG } from '../picture/toSVG';
import type {
  DenselyConnectedOptions,
  HighwayOptions,
  RepeatOptions,
  StochasticDepthOptions,
} from './combinators';
import type { NetJSON } from './json';
import type { OutputStride } from './outputStride';
import { beginSketch, nameStep, type Sketch, type StepData, scopeFrom } from './sketch';
import {
  blockSteps,
  drawStep,
  evenSteps,
  headSteps,
  kindOf,
  type ResidualOptions,
  type StageOptions,
  stepOf,
} from './steps';

/** What comes out of a net so far: a feature map `[H, W, C]`, or a vector `[C]`. */
export type Output = 'map' | 'vector';

/** The classes that steps give, so that a builder with more to it (`build()`) stays itself from step to step. */
export interface Family {
  /** The net that ends in `[H, W, C]`. */
  readonly map: unknown;
  /** The net that ends in `[C]`. */
  readonly vector: unknown;
}

/** The family of the builder that only draws. */
export interface DrawingFamily extends Family {
  /** The net that ends in `[H, W, C]`. */
  readonly map: NetBuilder<'map', DrawingFamily>;
  /** The net that ends in `[C]`. */
  readonly vector: NetBuilder<'vector', DrawingFamily>;
}

/** Options of `net(…)`. */
export interface NetOptions {
  /** One sample: `[H, W, C]`, with `null` for a free height or width. */
  input: Shape;
  /** Default `'net'`. */
  name?: string;
}

/** What a builder knows of its net. */
export interface NetState {
  readonly name: string;
  readonly input: Node;
  readonly steps: readonly StepData[];
  readonly sketch: Sketch;
}

/** A mark in the types alone: without it, a net after pooling could stand where one before it is asked for. */
declare const output: unique symbol;

/** What a block is called with. */
type OptionsOf<B> =
  B extends Block<infer Options>
    ? object extends Options
      ? [options?: Options & CommonOptions]
      : [options: Options & CommonOptions]
    : never;

type BlockStep<B, F extends Family, O extends Output> = (
  this: NetBuilder<'map', F>,
  ...options: OptionsOf<B>
) => F[O];

/** A step for each block, under the block's own name. */
export type BlockSteps<F extends Family, Blocks = typeof blockSteps> = {
  [Name in keyof Blocks]: BlockStep<Blocks[Name], F, 'map'>;
};

/** The same for the blocks that end in a vector. */
export type HeadSteps<F extends Family> = {
  [Name in keyof typeof headSteps]: BlockStep<(typeof headSteps)[Name], F, 'vector'>;
};

/** The same for the blocks that keep the shape, be it a map or a vector. */
export type EvenSteps<F extends Family, O extends Output> = {
  [Name in keyof typeof evenSteps]: (...options: OptionsOf<(typeof evenSteps)[Name]>) => F[O];
};

/** A net of any family that ends in a map, or in a vector. */
interface AnyNet<O extends Output> {
  readonly [output]: O;
  toJSON(): NetJSON;
}

/**
 * A network being composed. Immutable: every step gives a new one and leaves this one as it is.
 *
 * Steps that need a feature map do not compile after pooling, nor does `dense` before it; in JavaScript both throw a
 * ConfigError, as every other mistake does.
 */
export interface NetBuilder<O extends Output, F extends Family>
  extends BlockSteps<F>,
    EvenSteps<F, O>,
    HeadSteps<F> {
  readonly [output]: O;
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the block steps are put on the prototype below
export class NetBuilder<O extends Output, F extends Family> {
  constructor(protected readonly state: NetState) {}

  /** The same net, composed by this class of builders. */
  static from<O extends Output, N>(this: new (state: NetState) => N, net: NetBuilder<O, DrawingFamily>): N {
    return new this(net.state);
  }

  /** Its name. */
  get name(): string {
    return this.state.name;
  }

  /** One sample of the input: `[H, W, C]`. */
  get inputShape(): Shape {
    return this.state.input.shape;
  }

  /** One sample of the output: `[H, W, C]`, or `[C]`. */
  get outputShape(): Shape {
    return this.state.sketch.output.shape;
  }

  /** The drawing so far, from the input to the last step. */
  get drawing(): Drawing {
    return drawingOf([this.state.input], this.state.sketch.output);
  }

  /** The places that were marked by `tap`, and the nodes that stand there. */
  get taps(): ReadonlyMap<string, Node> {
    return this.state.sketch.taps;
  }

  /** Convolution: `[H, W, C] → [H', W', filters]`. With a bias, unless `bias` is false. */
  conv(this: NetBuilder<'map', F>, options: strokes.ConvConfig & CommonOptions): F['map'] {
    return this.put(strokes.convolution(options));
  }

  /** Batch normalisation, with torch's `eps` of 1e-5 and `momentum` of 0.1. */
  batchNorm(options: BatchNormOptions & CommonOptions = {}): F[O] {
    return this.put(strokes.batchNorm(options));
  }

  /** A non-linearity. */
  activation(kind: Activation, options: CommonOptions = {}): F[O] {
    return this.put(strokes.activation({ kind, ...options }));
  }

  /** `max(x, 0)`. */
  relu(options: CommonOptions = {}): F[O] {
    return this.put(strokes.activation({ kind: 'relu', ...options }));
  }

  /** The maximum under a window: `[H, W, C] → [H', W', C]`. */
  maxPool(this: NetBuilder<'map', F>, options: PoolOptions & CommonOptions): F['map'] {
    return this.put(strokes.maxPooling(options));
  }

  /** The mean under a window: `[H, W, C] → [H', W', C]`. */
  avgPool(this: NetBuilder<'map', F>, options: AveragePoolOptions & CommonOptions): F['map'] {
    return this.put(strokes.averagePooling(options));
  }

  /** The mean of each channel: `[H, W, C] → [C]`. */
  globalAvgPool(this: NetBuilder<'map', F>, options: CommonOptions = {}): F['vector'] {
    return this.put(strokes.globalPooling({ kind: 'average', ...options }));
  }

  /** The maximum of each channel: `[H, W, C] → [C]`. */
  globalMaxPool(this: NetBuilder<'map', F>, options: CommonOptions = {}): F['vector'] {
    return this.put(strokes.globalPooling({ kind: 'max', ...options }));
  }

  /** The map as one vector: `[H, W, C] → [H · W · C]`. */
  flatten(this: NetBuilder<'map', F>, options: CommonOptions = {}): F['vector'] {
    return this.put(strokes.flattening(options));
  }

  /** The fully connected layer: `[C] → [units]`. */
  dense(
    this: NetBuilder<'vector', F>,
    units: number,
    options: Omit<strokes.DenseConfig, 'units'> & CommonOptions = {},
  ): F['vector'] {
    return this.put(strokes.fullyConnected({ units, ...options }));
  }

  /** Probabilities that sum to 1 over the last axis. */
  softmax(options: CommonOptions = {}): F[O] {
    return this.put(strokes.activation({ kind: 'softmax', ...options }));
  }

  /** Zeroes values in training with probability `rate`. */
  dropout(rate: number, options: CommonOptions = {}): F[O] {
    return this.put(strokes.dropping({ rate, ...options }));
  }

  /** Zeros around a map and among its channels. */
  pad(this: NetBuilder<'map', F>, options: PadOptions & CommonOptions): F['map'] {
    return this.put(strokes.padding(options));
  }

  /** The map without some of its border: a number for all sides, or `[[top, bottom], [left, right]]`. */
  crop(this: NetBuilder<'map', F>, crops: number | Pads, options: CommonOptions = {}): F['map'] {
    return this.put(strokes.cropping({ crops, ...options }));
  }

  /** A constant factor. */
  scale(factor: number, options: CommonOptions = {}): F[O] {
    return this.put(strokes.scaling({ factor, ...options }));
  }

  /** Local response normalisation over neighbouring channels, with AlexNet's defaults. */
  localResponseNorm(
    this: NetBuilder<'map', F>,
    options: LocalResponseNormOptions & CommonOptions = {},
  ): F['map'] {
    return this.put(strokes.responseNorm(options));
  }

  /** Any block: `.add(squeezeExcite({ reduction: 16 }))`, `.add(myBlock({ … }))`. */
  add(this: NetBuilder<'map', F>, block: BlockCall): F['map'];
  /** The steps of another net, drawn anew for what comes in here, in a scope of names of their own: `net1.conv1` … */
  add<N extends Output>(net: AnyNet<N>, options?: { name?: string }): F[N];
  add(what: BlockCall | AnyNet<Output>, options: { name?: string } = {}): F[Output] {
    if (what instanceof NetBuilder) return this.step({ net: { steps: what.state.steps, ...options } });
    return this.put(what as BlockCall);
  }

  /**
   * Blocks in a row, the first with the stride: `[H, W, C] → [H/stride, W/stride, filters]`.
   *
   * @param repeat How many blocks, at least 1.
   */
  stage(this: NetBuilder<'map', F>, repeat: number, block: BlockCall, options: StageOptions = {}): F['map'] {
    return this.step({ stage: { repeat, block: stepOf(block), ...options } });
  }

  /** A shortcut over any steps: `.residual(r => r.stage(2, residualBlock({ filters: 512 })))`. They nest. */
  residual(
    this: NetBuilder<'map', F>,
    steps: (inside: F['map']) => F['map'],
    options: ResidualOptions = {},
  ): F['map'] {
    return this.step({ residual: { steps: this.stepsIn('residual', steps, options), ...options } });
  }

  /** The same steps several times in a row, each time with weights of their own: `.repeat(4, r => r.conv(…).relu())`. */
  repeat(times: number, steps: (inside: F[O]) => F[O], options: RepeatOptions = {}): F[O] {
    return this.step({ repeat: { times, steps: this.stepsIn('repeat', steps, options), ...options } });
  }

  /**
   * The same steps several times, each time over all that was there before, concatenated, as in DenseNets:
   * `.denselyConnected(6, d => d.batchNorm().relu().conv(…))` adds the steps' channels six times.
   */
  denselyConnected(
    times: number,
    steps: (inside: F[O]) => F[O],
    options: DenselyConnectedOptions = {},
  ): F[O] {
    const inside = this.stepsIn('denselyConnected', steps, options);
    return this.step({ denselyConnected: { times, steps: inside, ...options } });
  }

  /** A gate over any steps that keep the shape, as in highway networks: y = steps(x) · T(x) + x · (1 − T(x)). */
  highway(steps: (inside: F[O]) => F[O], options: HighwayOptions = {}): F[O] {
    return this.step({ highway: { steps: this.stepsIn('highway', steps, options), ...options } });
  }

  /**
   * Stochastic depth over all residual units among the steps, more of it the deeper they stand:
   * `.withStochasticDepth({ finalRate: 0.5 }, s => s.stage(18, …).stage(18, …))`. Names are as without it.
   */
  withStochasticDepth<N extends F[Output]>(options: StochasticDepthOptions, steps: (inside: F[O]) => N): N {
    const inside = within('withStochasticDepth', () => this.stepsOf(steps));
    return this.step({ withStochasticDepth: { steps: inside, ...options } });
  }

  /**
   * Steps whose map gets at most `limit` times smaller: what strides beyond that keeps the map's size, and what follows
   * is dilated instead, for detection and segmentation. Weights and names are as without it, and with torch's padding so
   * is every value, at every second or fourth pixel, to the borders. What the whole map squeezes sees more pixels.
   *
   * @param limit 1, 2, 4, 8, 16 or 32.
   * @throws ConfigError for a block beyond the limit whose stride or windows cannot be changed.
   */
  withOutputStride(
    this: NetBuilder<'map', F>,
    limit: OutputStride,
    steps: (inside: F['map']) => F['map'],
  ): F['map'] {
    const inside = within('withOutputStride', () => this.stepsOf(steps));
    return this.step({ withOutputStride: { limit, steps: inside } });
  }

  /**
   * Several chains of steps from one place, joined: channels side by side, or summed.
   *
   * @param branches The chains by name; a chain that gives back what it was given is the identity.
   */
  branches(
    this: NetBuilder<'map', F>,
    branches: Readonly<Record<string, (branch: F['map']) => F['map']>>,
    join: 'concat' | 'add',
    options: { name?: string } = {},
  ): F['map'] {
    const [name] = nameStep(this.state.sketch, 'branches', options.name);
    const chains = Object.entries(branches).map(([branch, steps]) => [
      branch,
      within(name, () => within(branch, () => this.stepsOf(steps))),
    ]);
    return this.step({ branches: { branches: Object.fromEntries(chains), join, ...options } });
  }

  /** Marks this place: `features(model, ['c2'])` gives what comes out of here. */
  tap(name: string): F[O] {
    return this.step({ tap: { name } });
  }

  /**
   * What the net costs: parameters, multiply-accumulates, activations, receptive field, peak memory, layer by layer.
   *
   * @param options.input Another input shape to count for; needed where height or width is free.
   * @throws ConfigError if a height or width is free.
   */
  analyze({ input }: { input?: Shape } = {}): Analysis {
    const { name, steps } = this.state;
    if (input === undefined) return analyze(name, this.drawing);
    const other = steps.reduce<NetState>(nextState, newState({ name, input }));
    return analyze(name, drawingOf([other.input], other.sketch.output));
  }

  /**
   * The picture of the net as SVG: one box a step, branches side by side, shapes where they change, repeats folded.
   *
   * @throws ConfigError if `expand` names a block that there is not.
   */
  toSVG(options: PictureOptions = {}): string {
    return toSVG(this.drawing, { taps: this.taps, ...options, title: options.title ?? this.name });
  }

  /** The net as plain data of about 1 kB; `net.fromJSON` makes an equal net of it. */
  toJSON(): NetJSON {
    const { name, steps } = this.state;
    return { format: 'tfjs-blocks', version: 1, name, input: this.inputShape, steps };
  }

  private put<N extends F[Output]>(call: BlockCall): N {
    return this.step(stepOf(call));
  }

  private step<N extends F[Output]>(step: object): N {
    const data = plainData('step', step) as StepData;
    const Builder = this.constructor as new (state: NetState) => unknown;
    return new Builder(nextState(this.state, data)) as N;
  }

  /** The steps that a callback puts on a net which stands here, in a step of this stem. */
  private stepsIn(
    stem: string,
    compose: (inside: F[O]) => F[O],
    { name: asked }: { name?: string },
  ): readonly StepData[] {
    const [name] = nameStep(this.state.sketch, stem, asked);
    return within(name, () => this.stepsOf(compose));
  }

  /** The steps that a callback puts on a net which stands here. */
  private stepsOf(compose: (inside: F[O]) => F[Output]): readonly StepData[] {
    const { name, sketch } = this.state;
    const inside: NetState = { name, input: sketch.output, steps: [], sketch: scopeFrom(sketch.output) };
    const Builder = this.constructor as new (state: NetState) => F[O];
    const end = typeof compose === 'function' && compose(new Builder(inside));
    if (!(end instanceof NetBuilder) || end.state.input !== inside.input) {
      throw new ConfigError({
        rule: 'the function must give back the net that it was given, with steps put on',
        remedy: 'Write r => r.conv(…), without braces or with a return.',
      });
    }
    return end.state.steps;
  }
}

/** Gives a class of builders a step for each block, under the block's own name. */
export function putSteps(
  Builder: { readonly prototype: object },
  blocks: Readonly<Record<string, Block<never>>>,
): void {
  for (const [name, { definition }] of Object.entries(blocks)) {
    const kind = kindOf(definition.type);
    if (name !== kind) {
      throw new ConfigError({
        rule: `the step '${name}' draws ${definition.type}, whose step is '${kind}'`,
        remedy: 'A block has one name: its step begins with a small letter, its type with a capital.',
      });
    }
    if (name in Builder.prototype) {
      throw new ConfigError({
        rule: `a net has '${name}' already`,
        remedy: `Give the block another type than '${definition.type}'.`,
      });
    }
    const call = blocks[name] as unknown as (options?: object) => BlockCall;
    Object.defineProperty(Builder.prototype, name, {
      value(this: NetBuilder<'map', DrawingFamily>, options?: object) {
        return this.add(call(options));
      },
    });
  }
}

putSteps(NetBuilder, { ...blockSteps, ...evenSteps, ...headSteps });

/** The state of a net without steps. @throws ConfigError for an input that is no shape. */
export function newState({ input: shape, name = 'net', ...others }: NetOptions): NetState {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new ConfigError({
      rule: `net has no option '${unknown}'`,
      remedy: didYouMean(unknown, ['input', 'name']) ?? 'Its options: input, name.',
    });
  }
  if (typeof name !== 'string') throw new ConfigError({ rule: `name = ${show(name)} must be a string` });
  const sketch = beginSketch(shape);
  return { name, input: sketch.output, steps: [], sketch };
}

const nextState = (state: NetState, step: StepData): NetState => ({
  ...state,
  steps: Object.freeze([...state.steps, step]),
  sketch: drawStep(state.sketch, step),
});
