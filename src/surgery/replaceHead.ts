// A model for other classes: its trunk, and a new head. Yosinski et al. 2014, "How transferable are features in deep neural
// networks?". arXiv:1411.1792
//
//   image ── trunk ── last map ── pooling, hidden layers ── classifier ──▶ logits
//            kept                 kept, unless the head is   anew
//                                 one of the user's own

import type * as tfl from '@tensorflow/tfjs-layers';
import { ConfigError, positiveInt, within } from '../check';
import { flatten } from '../graph/flatten';
import { weightsOf } from '../graph/node';
import { isMap, showShape } from '../graph/shape';
import { netOf } from '../layers/netOf';
import { type TrainableFamily, TrainableNet } from '../layers/trainableNet';
import type { NetJSON } from '../net/json';
import { knownOptions } from '../net/knownOptions';
import type { DrawingFamily } from '../net/net';
import { net } from '../net/netFunction';
import { withClassifier, withoutConvClassifier, withoutLast } from './classifier';
import { type AnyNet, plan, type SourceOf } from './plan';
import { type Surgery, type SurgeryOptions, transplant } from './transplant';

/** A new classifier in the old one's place. */
export interface ClassifierOptions extends SurgeryOptions {
  /** How many classes the new classifier tells apart. */
  numClasses: number;
  /** Dropout right before the classifier, in training. Default as it was. */
  dropRate?: number;
}

/** A head of the user's own, from the last map. */
export interface HeadOptions extends SurgeryOptions {
  /** Is given the net as far as its last map, and gives it back with the head put on. */
  head: (trunk: TrainableFamily['map']) => TrainableFamily['map'] | TrainableFamily['vector'];
}

/**
 * The model with another head: a new one, with all weights before it.
 *
 * With `numClasses`, the last dense layer begins anew, or, in nets such as Network in Network, the last 1×1 convolution
 * before the global pooling; all before it is kept, and so is a softmax after it. With `head`, all after the last map is
 * dropped, and a classifier that is a convolution as well.
 *
 * @example
 * const { model: flowers } = replaceHead(model, { numClasses: 102, dropRate: 0.2, seed: 1 });
 * const { model: own } = replaceHead(model, { head: (trunk) => trunk.globalMaxPool().dense(64).relu().dense(2) });
 * @throws ConfigError for options that do not hold, and for `numClasses` of a model that does not end in a classifier.
 */
export function replaceHead(model: tfl.LayersModel, options: ClassifierOptions | HeadOptions): Surgery {
  return within('replaceHead', () => {
    const json = netOf(model).net.toJSON();
    const { spec, sourceOf } =
      'head' in options ? withOwnHead(json, options) : withNewClassifier(json, options);
    return transplant(plan(model, spec, { sourceOf }), { seed: options.seed });
  });
}

interface Beheaded {
  readonly spec: AnyNet;
  readonly sourceOf: SourceOf;
}

function withNewClassifier(json: NetJSON, options: ClassifierOptions): Beheaded {
  const { numClasses, dropRate } = knownOptions<ClassifierOptions>('replaceHead', { ...options }, [
    'numClasses',
    'dropRate',
    'seed',
  ]);
  positiveInt('numClasses', numClasses);
  const spec = net.fromJSON({ ...json, steps: withClassifier(json.steps, { numClasses, dropRate }) });
  if (spec.outputShape.length !== 1 || spec.outputShape[0] !== numClasses) {
    throw new ConfigError({
      rule: `the net would give ${showShape(spec.outputShape)}, and not ${numClasses} classes`,
      remedy: 'Give a head of your own.',
    });
  }
  const classifier = placesOf(spec).at(-1);
  return { spec, sourceOf: (place) => (place === classifier ? undefined : place) };
}

function withOwnHead(json: NetJSON, options: HeadOptions): Beheaded {
  const { head } = knownOptions<HeadOptions>('replaceHead', { ...options }, ['head', 'seed']);
  const trunk = trunkOf(json);
  const spec = typeof head === 'function' && head(trunk);
  const { steps } = trunk.toJSON();
  if (!(spec instanceof TrainableNet) || steps.some((step, index) => spec.toJSON().steps[index] !== step)) {
    throw new ConfigError({
      rule: 'head must give back the net that it is given, with steps put on',
      remedy: 'Write head: (trunk) => trunk.globalAvgPool().dense(10).',
    });
  }
  const kept = new Set(trunk.drawing.nodes.map(({ name }) => name));
  const sourceOf: SourceOf = (place) => (kept.has(place.split('/')[0]!) ? place : undefined);
  return { spec: net.fromJSON(spec.toJSON()), sourceOf };
}

/** The net as far as its last map, without a classifier. */
function trunkOf(json: NetJSON): TrainableFamily['map'] {
  if (!isMap(json.input)) throw new ConfigError({ rule: `the input ${showShape(json.input)} is no map` });
  let steps = withoutConvClassifier(json.steps);
  for (;;) {
    const trunk = net.fromJSON({ ...json, steps });
    if (isMap(trunk.outputShape))
      return TrainableNet.from(trunk as DrawingFamily['map']) as TrainableFamily['map'];
    steps = withoutLast(steps);
  }
}

/** The places of a net's weights, in order. */
const placesOf = ({ drawing }: AnyNet): string[] =>
  flatten(drawing)
    .filter(({ node }) => weightsOf(node).length > 0)
    .map(({ path }) => path.join('/'));
