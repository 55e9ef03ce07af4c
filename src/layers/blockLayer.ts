// A block alive: one Layer that owns the weights of its drawing, named by their paths in it (`conv1/kernel`), and runs
// it. Layers inside a layer would bring name scopes, hoisting and disposal counts along; operations do not.

import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError, within } from '../check';
import {
  type Block,
  type BlockCall,
  type BlockDefinition,
  type CommonOptions,
  drawBlock,
} from '../graph/block';
import { type Step, trace } from '../graph/flatten';
import { weightsOf } from '../graph/node';
import { plainData } from '../graph/plainData';
import type { Shape } from '../graph/shape';
import type { Regularizer, WeightSpec } from '../graph/weight';
import { hashSeed } from '../initializers/hashSeed';
import { fansOf, initialize } from '../initializers/initialize';
import { installKernels } from '../kernels/install';
import { builtInBlock } from '../net/steps';
import { cleanUpIfStepFails } from './failedStep';
import { type Fused, fuse } from './fuse';
import { type RunContext, run } from './run';
import { isResidualSum, withoutBranches } from './withoutBranches';

/** What every Layer class of a block takes beside the block's own options. */
export interface LayerOptions extends CommonOptions {
  /** Of one sample, for the first layer of a model: `[H, W, C]`. */
  inputShape?: (number | null)[];
  /** The same with the batch in front. */
  batchInputShape?: (number | null)[];
  /** The batch size, if it is fixed. */
  batchSize?: number;
  /** First values, in the order of `getWeights()`. */
  weights?: tf.Tensor[];
  /** Makes first values and dropout masks the same every time and on every backend. Default: new ones each time. */
  seed?: number;
}

/** The keys that belong to the Layer and not to the block. */
const layerKeys = [
  'name',
  'trainable',
  'inputShape',
  'batchInputShape',
  'batchSize',
  'dtype',
  'weights',
  'seed',
];

type TensorShape = (number | null)[];

/** A Layer made of a block's drawing. */
export abstract class BlockLayer extends tfl.layers.Layer implements RunContext {
  /** The block and its configuration. */
  readonly block: BlockCall;
  private readonly seed: number;
  private readonly seeded: boolean;
  private drawn: Fused | undefined;
  /** The same without its residual branches, once somebody has asked for it. */
  private shortcuts: Fused | undefined;
  private readonly variables = new Map<string, tfl.LayerVariable>();
  /** The places that are frozen though the layer is not. */
  private held: ReadonlySet<string> = new Set();
  private heldWeights: ReadonlySet<tfl.LayerVariable> = new Set();
  private masks = 0;
  private inTraining = false;
  /** How often {@link leaveBranchOut} was asked for, and not taken back. */
  private lesions = 0;
  /** The layer whose drawing and weights are used here. */
  private standIn: BlockLayer = this;

  constructor(definition: BlockDefinition, options: LayerOptions & object) {
    const entries = Object.entries(options);
    const own = Object.fromEntries(entries.filter(([key]) => layerKeys.includes(key))) as LayerOptions;
    super({ ...own, name: own.name ?? freshName(definition.type) });
    const config = plainData(
      definition.type,
      Object.fromEntries(entries.filter(([key]) => !layerKeys.includes(key))),
    );
    this.block = { definition, config: config as BlockCall['config'] };
    this.seeded = own.seed !== undefined;
    this.seed = own.seed ?? Math.floor(Math.random() * 2 ** 32);
  }

  /** Draws the block for this input, then makes its weights. @throws ConfigError before any tensor is made. */
  override build(inputShape: TensorShape | TensorShape[]): void {
    installKernels();
    const shapes = sampleShapes(inputShape);
    const traced = trace(within(this.name, () => drawBlock(this.block, shapes)));
    this.drawn = fuse(traced);
    for (const step of traced.steps) {
      for (const weight of weightsOf(step.node)) this.makeWeight(step, weight);
    }
    this.hold(this.held);
    this.inputSpec = shapes.map(
      (shape) => new tfl.InputSpec({ ndim: shape.length + 1, axes: { [-1]: shape[shape.length - 1]! } }),
    );
    this.built = true;
  }

  override computeOutputShape(inputShape: TensorShape | TensorShape[]): TensorShape {
    const batch = (Array.isArray(inputShape[0]) ? inputShape[0][0] : inputShape[0]) ?? null;
    const drawing = within(this.name, () => drawBlock(this.block, sampleShapes(inputShape)));
    return [batch, ...drawing.output.shape];
  }

  override call(
    inputs: tf.Tensor | tf.Tensor[],
    { training = false }: { training?: boolean } = {},
  ): tf.Tensor {
    cleanUpIfStepFails();
    return this.standIn.compute(Array.isArray(inputs) ? inputs : [inputs], training, this.lesions > 0);
  }

  private compute(inputs: readonly tf.Tensor[], training: boolean, isLesioned: boolean): tf.Tensor {
    if (isLesioned) this.shortcuts ??= fuse(withoutBranches(this.drawn!));
    this.inTraining = training && !this.isFrozen();
    try {
      return run(isLesioned ? this.shortcuts! : this.drawn!, inputs, this);
    } finally {
      this.inTraining = false;
    }
  }

  /** Whether a residual branch and its shortcut are summed in it. Known once it is built. */
  get isResidual(): boolean {
    return this.drawn?.steps.some(isResidualSum) ?? false;
  }

  /** One sample of each input and, last, of the output. Known once it is built. */
  get shapes(): readonly Shape[] {
    const { steps, output } = this.drawn!;
    return [...steps.filter(({ inputs }) => inputs.length === 0), output].map(({ node }) => node.shape);
  }

  /** Leaves its residual branches out, until the function that this gives back is called. See `lesion`. */
  leaveBranchOut(): () => void {
    let left = 1;
    this.lesions++;
    return () => {
      this.lesions -= left;
      left = 0;
    };
  }

  /** Computes with the drawing and the weights that `other` computes with, and `other` with these. See `swapUnits`. */
  changePlaces(other: BlockLayer): void {
    [this.standIn, other.standIn] = [other.standIn, this.standIn];
  }

  /** Whether a step trains now: what is frozen works as in prediction. */
  training(step: Step): boolean {
    return this.inTraining && !step.frozen && !this.held.has(placeOf(step));
  }

  /** What can be frozen by itself: the paths in it of the steps that have weights, '' for a stroke. Known once it is built. */
  get places(): readonly string[] {
    return this.drawn!.steps.filter(({ node }) => weightsOf(node).length > 0).map(placeOf);
  }

  /** Those of its places that {@link hold} froze. */
  get heldPlaces(): ReadonlySet<string> {
    return this.held;
  }

  /** The statistics that training moves now: those of norms that are not frozen. Known once it is built. */
  get movingStatistics(): readonly tfl.LayerVariable[] {
    if (this.isFrozen()) return [];
    const moved = this.drawn!.steps.filter((step) => !step.frozen && !this.held.has(placeOf(step)));
    return moved.flatMap((step) =>
      weightsOf(step.node).flatMap(({ name, trainable }) =>
        trainable ? [] : [this.variables.get(weightPath(step, name))!],
      ),
    );
  }

  /** Freezes these of its places and thaws the others, as far as the layer's own `trainable` lets them. */
  hold(places: ReadonlySet<string>): void {
    for (const weight of this.heldWeights) weight.trainable = this.trainable;
    this.held = places;
    const own = this._trainableWeights.filter((weight) => weight !== this.freezable);
    const held = [...this.variables].filter(([path]) => places.has(placeOfWeight(path)));
    this.heldWeights = new Set(held.flatMap(([, weight]) => (own.includes(weight) ? [weight] : [])));
    for (const weight of this.heldWeights) weight.trainable = false;
    const canTell = own.some((weight) => !this.heldWeights.has(weight));
    this._trainableWeights = canTell ? own : [...own, this.freezable];
  }

  /**
   * A model around this layer freezes it through its trainable weights alone, and there may be none that tells: a batch
   * norm with neither gamma nor beta still has statistics to hold. This stands in for one, and nobody else sees it.
   */
  private readonly freezable = { trainable: true } as tfl.LayerVariable;

  override get trainableWeights(): tfl.LayerVariable[] {
    return super.trainableWeights.filter(
      (weight) => weight !== this.freezable && !this.heldWeights.has(weight),
    );
  }

  override set trainableWeights(weights: tfl.LayerVariable[]) {
    super.trainableWeights = weights;
  }

  override get nonTrainableWeights(): tfl.LayerVariable[] {
    const trained = new Set([...this.trainableWeights, this.freezable]);
    // A model around it may have set `trainable` of those that are held here.
    const all = new Set([...this._trainableWeights, ...super.nonTrainableWeights]);
    return [...all].filter((weight) => !trained.has(weight));
  }

  override set nonTrainableWeights(weights: tfl.LayerVariable[]) {
    super.nonTrainableWeights = weights;
  }

  /** Frozen by its own `trainable`, or by that of a model around it. */
  private isFrozen(): boolean {
    const telling = this._trainableWeights.filter((weight) => !this.heldWeights.has(weight));
    return !this.trainable || telling.every((weight) => !weight.trainable);
  }

  weight(step: Step, name: WeightSpec['name']): tf.Tensor | null {
    return this.variables.get(weightPath(step, name))?.read() ?? null;
  }

  setWeight(step: Step, name: WeightSpec['name'], values: tf.Tensor): void {
    this.variables.get(weightPath(step, name))!.write(values);
  }

  nextSeed(step: Step): number {
    return hashSeed(this.seed, `${step.path.join('/')}#${this.masks++}`);
  }

  /**
   * TensorFlow.js rewrites keys and strings of configurations when it saves and loads (`SE` comes back as `se`); only
   * the value of a key `name` is left alone, so the block's configuration travels there, as JSON.
   */
  override getConfig(): tf.serialization.ConfigDict {
    const config: tf.serialization.ConfigDict = {
      ...super.getConfig(),
      block: { name: JSON.stringify(this.block.config) },
    };
    if (this.seeded) config['seed'] = this.seed;
    if (this.held.size > 0) config['held'] = { name: JSON.stringify([...this.held]) };
    return config;
  }

  private makeWeight(step: Step, weight: WeightSpec): void {
    const { name, shape, fans = fansOf(shape), initializer, trainable, regularizer } = weight;
    const path = weightPath(step, name);
    const seed = hashSeed(this.seed, path);
    const values = (): Float32Array => initialize(initializer, shape, fans, seed);
    const variable = this.addWeight(
      path,
      [...shape],
      'float32',
      asInitializer(() => tf.tensor(values(), [...shape])),
      regularizer && !step.frozen ? asRegularizer(regularizer) : undefined,
      trainable && !step.frozen,
    );
    this.variables.set(path, variable);
  }
}

/** A class of layers, one for each kind of block. */
export interface BlockLayerClass<Options extends object> {
  new (
    ...options: object extends Options
      ? [options?: Options & LayerOptions]
      : [options: Options & LayerOptions]
  ): BlockLayer;
  /** Its name in saved models. */
  readonly className: string;
}

const classes = new Map<BlockDefinition, BlockLayerClass<never>>();

/** The Layer class of a block, registered for `tf.loadLayersModel`. One block has one class. */
export function layerOf<Options extends object>({
  definition,
}: Pick<Block<Options>, 'definition'>): BlockLayerClass<Options> {
  const { type } = definition;
  if ((builtInBlock(type) ?? definition) !== definition) {
    throw new ConfigError({
      rule: `tfjs-blocks has a ${type} of its own, and saved models go by the name`,
      remedy: `Give the block another type than '${type}'.`,
    });
  }
  const known = classes.get(definition);
  if (known) return known as unknown as BlockLayerClass<Options>;
  const Layer = class extends BlockLayer {
    // A namespace, for `ResidualBlock` may well be the name of a class of the user's own.
    static className = `Blocks.${definition.type}`;

    constructor(options: LayerOptions & object = {}) {
      super(definition, options);
    }

    static override fromConfig<T extends tf.serialization.Serializable>(
      cls: tf.serialization.SerializableConstructor<T>,
      { block, held, customObjects: _, ...own }: tf.serialization.ConfigDict,
    ): T {
      const parse = (data: typeof block): unknown => JSON.parse((data as { name: string }).name);
      const layer = new cls({ ...(parse(block) as object), ...own });
      if (held && layer instanceof BlockLayer) layer.hold(new Set(parse(held) as string[]));
      return layer;
    }
  };
  Object.defineProperty(Layer, 'name', { value: definition.type });
  tf.serialization.registerClass(Layer);
  classes.set(definition, Layer as unknown as BlockLayerClass<never>);
  return Layer as unknown as BlockLayerClass<Options>;
}

const weightPath = (step: Step, name: WeightSpec['name']): string => [...step.path, name].join('/');

const placeOf = (step: Step): string => step.path.join('/');

/** Of the weight with that path in a layer: `bn1` of `bn1/gamma`. */
const placeOfWeight = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Shapes of one sample, from TensorFlow.js's, which have the batch in front. */
function sampleShapes(inputShape: TensorShape | TensorShape[]): Shape[] {
  const shapes = (Array.isArray(inputShape[0]) ? inputShape : [inputShape]) as TensorShape[];
  return shapes.map((shape) => shape.slice(1));
}

const counts = new Map<string, number>();

/** `residual_block_1`, `residual_block_2` … as TensorFlow.js names layers, but without the namespace. */
function freshName(type: string): string {
  const count = (counts.get(type) ?? 0) + 1;
  counts.set(type, count);
  return `${type.replace(/(?<=[a-z0-9])([A-Z])/g, '_$1').toLowerCase()}_${count}`;
}

type StockInitializer = ReturnType<typeof tfl.initializers.zeros>;

const asInitializer = (make: () => tf.Tensor): StockInitializer =>
  ({ apply: make }) satisfies Pick<StockInitializer, 'apply'> as unknown as StockInitializer;

const asRegularizer = ({ l1 = 0, l2 = 0 }: Regularizer): ReturnType<typeof tfl.regularizers.l1l2> =>
  tfl.regularizers.l1l2({ l1, l2 });
