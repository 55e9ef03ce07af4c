// A model: a published network as a function of what people change about it.
//
//   input ── trunk: the paper's table, tapped where the map gets smaller ── head ── dropout ── classifier ──▶ logits

import { ConfigError, didYouMean, numberIn, positiveInt, trueOrFalse, within } from '../check';
import type { Activation } from '../graph/ops/activation';
import type { Shape } from '../graph/shape';
import { type Watched, watch } from '../graph/watched';
import type { StochasticDepthOptions } from '../net/combinators';
import { keepTaps } from '../net/cut';
import type { DrawingFamily, Family } from '../net/net';
import { net } from '../net/netFunction';
import type { OutputStride } from '../net/outputStride';
import { widthOf } from './width';

/** A net that ends in a map. */
export type Trunk = DrawingFamily['map'];
/** A net that ends in a vector. */
export type Head = DrawingFamily['vector'];

/** What every model takes. Defaults are those of the published net. */
export interface ModelOptions {
  /** How many classes the classifier tells apart. */
  numClasses?: number;
  /** Channels of the image. */
  inChannels?: number;
  /** Height and width, a number for both; `null` for one that is free. */
  inputSize?: number | null | readonly [height: number | null, width: number | null];
  /** Dropout in training, where the paper has it: mostly before the classifier. */
  dropRate?: number;
  /**
   * Stochastic depth: the last residual unit's rate, which grows linearly to there; or all of `withStochasticDepth`'s
   * options. For nets of residual units.
   */
  dropPathRate?: number | StochasticDepthOptions;
  /** How many pixels of the image there are to one of the last map, at most: strides beyond become dilation. */
  outputStride?: OutputStride;
  /**
   * The net as a feature extractor: it ends at the last of these taps, without a head; `true` for all of them. See
   * `featureInfo`.
   */
  features?: boolean | readonly string[];
  /** Leaves head and classifier out: the net ends in its last map. Default false. */
  headless?: boolean;
  /** All widths times this, rounded to multiples of 8. Default 1: as published. */
  widthMultiplier?: number;
  /** After the classifier. Default `'linear'`: it gives logits. */
  classifierActivation?: Activation;
  /** The net's name. Default the model's. */
  name?: string;
}

/** What a drawing of a trunk or head is told, beside the options of its own. */
export interface Setting {
  /** A published width, times the multiplier: `width(64)`. */
  readonly width: (published: number) => number;
  /** For blocks that have their widths in themselves; the others take theirs from `width`. */
  readonly widthMultiplier: number;
  readonly dropRate: number;
  readonly numClasses: number;
}

/** What a model is made of: its names, its published numbers and its drawing. */
export interface ModelDefinition<Own extends object> {
  /** The name under which `createModel` makes it: timm's or torchvision's, if they have the net. */
  readonly name: string;
  /** The paper's word for its kind: `'ResNet'`. */
  readonly family: string;
  /** The number of the paper at arXiv, or its title. */
  readonly paper: string;
  /** One sample: `[H, W, C]`. Default `[224, 224, 3]`. */
  readonly input?: readonly [height: number, width: number, channels: number];
  /** Default 1000. */
  readonly numClasses?: number;
  /** Default 0. */
  readonly dropRate?: number;
  /** Default 0. */
  readonly dropPathRate?: number | StochasticDepthOptions;
  /** Names of the same net elsewhere, such as Keras's. */
  readonly aliases?: readonly string[];
  /** Of the model's own options, where they differ from the blocks'. */
  readonly defaults?: Partial<Own>;
  /** From the image to the last map. */
  readonly trunk: (image: Trunk, options: Own & Setting) => Trunk;
  /** From there to what the classifier takes. Default the mean of each channel. */
  readonly head?: (map: Trunk, options: Own & Setting) => Head;
  /** The classifier's place. Default dropout and a dense layer of `numClasses`. */
  readonly classifier?: (features: Head, options: Own & Setting) => Head;
}

/** A model: call it for the net, to be analysed, drawn or built. */
export interface Model<Own extends object = object, F extends Family = DrawingFamily> {
  (options: Own & ModelOptions & ({ headless: true } | { features: true | readonly string[] })): F['map'];
  (options?: Own & ModelOptions): F['vector'];
  /** What it was made of. */
  readonly definition: ModelDefinition<Own>;
}

/**
 * Makes a model of its definition.
 *
 * @param shared What it has in common with others. Apart from its own: of `{ name, ...shared }`, bundlers cannot tell that
 * it has no effect, and keep it where nobody uses it.
 * @throws ConfigError, from the model: for an option that it does not have, and for what cannot be drawn.
 */
export function defineModel<Own extends object = object>(
  own: Parts<ModelDefinition<Own>>,
  ...shared: readonly Partial<ModelDefinition<Own>>[]
): Model<Own> {
  const definition = combined<ModelDefinition<Own>>(own, shared);
  const model = (options: Own & ModelOptions = {} as Own): Trunk | Head =>
    within(definition.name, () => compose(definition, options));
  return Object.assign(model, { definition }) as Model<Own>;
}

/** A named part of a whole, the rest of which may be elsewhere. */
export type Parts<Whole extends { readonly name: string }> = Pick<Whole, 'name'> & Partial<Whole>;

/** The whole of its own parts and of shared ones. */
export const combined = <Whole extends { readonly name: string }>(
  own: Parts<Whole>,
  shared: readonly Partial<Whole>[],
): Whole => Object.assign({}, ...shared, own) as Whole;

function compose<Own extends object>(
  definition: ModelDefinition<Own>,
  options: Own & ModelOptions,
): Trunk | Head {
  const { numClasses: classes = 1000, dropRate: published = 0, dropPathRate: depth = 0 } = definition;
  const { trunk, head = globalMean, classifier = denseClassifier } = definition;
  const { numClasses = classes, inChannels, inputSize, dropRate = published, dropPathRate = depth } = options;
  const { outputStride, features = false, headless = false, widthMultiplier = 1 } = options;
  const { classifierActivation = 'linear', name = definition.name, ...others } = options;
  const setting = watch({
    ...definition.defaults,
    ...defined(others),
    width: widthOf(widthMultiplier),
    widthMultiplier,
    dropRate: numberIn('dropRate', dropRate, 0, 1),
    numClasses: positiveInt('numClasses', numClasses),
  }) as Watched<Own & Setting>;

  const steps = (x: Trunk): Trunk =>
    outputStride === undefined
      ? trunk(x, setting.options)
      : x.withOutputStride(outputStride, (y) => trunk(y, setting.options));
  const image = net({ name, input: imageOf(definition, inputSize, inChannels) });
  const map = dropPathRate === 0 ? steps(image) : image.withStochasticDepth(depthOf(dropPathRate), steps);

  const endsInMap = features !== false || trueOrFalse('headless', headless);
  let end: Trunk | Head = map;
  if (!endsInMap) {
    const logits = classifier(head(map, setting.options), setting.options);
    end = classifierActivation === 'linear' ? logits : logits.activation(classifierActivation);
  }
  checkOptions(options, setting.asked, endsInMap);
  return features === false ? end : within('features', () => keepTaps(map, features));
}

const globalMean = (map: Trunk): Head => map.globalAvgPool();

const denseClassifier = (features: Head, { dropRate, numClasses }: Setting): Head =>
  (dropRate === 0 ? features : features.dropout(dropRate)).dense(numClasses);

const depthOf = (rate: number | StochasticDepthOptions): StochasticDepthOptions =>
  typeof rate === 'number' ? { finalRate: rate } : rate;

/** The shape of one image: as published, in what nobody asked otherwise. */
function imageOf(
  { input = [224, 224, 3] }: Pick<ModelDefinition<never>, 'input'>,
  size: ModelOptions['inputSize'],
  channels: number = input[2],
): Shape {
  const [height, width] = size === undefined ? input : Array.isArray(size) ? size : [size, size];
  return [height, width, channels] as Shape;
}

/** Without what is said to be undefined. */
const defined = (options: object): object =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

/** What the frame around every trunk looks at. */
const framed = ['inChannels', 'inputSize', 'dropPathRate', 'outputStride', 'features', 'headless'];
const headed = ['dropRate', 'numClasses', 'classifierActivation'];

/** @throws ConfigError for an option that this model never looked at, and so does not have. */
function checkOptions(options: object, asked: ReadonlySet<string>, endsInMap: boolean): void {
  const known = new Set([...framed, 'name', ...(endsInMap ? headed : ['classifierActivation']), ...asked]);
  if (known.delete('width')) known.add('widthMultiplier');
  const unknown = Object.keys(options).find((key) => !known.has(key));
  if (unknown === undefined) return;
  throw new ConfigError({
    rule: `there is no option '${unknown}' here`,
    remedy: didYouMean(unknown, known) ?? `Options: ${[...known].join(', ')}.`,
  });
}
