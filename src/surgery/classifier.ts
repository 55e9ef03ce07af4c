// The classifier among the steps of a net: its last dense layer, or, where maps of classes are pooled as in Lin et al.
// 2013, "Network In Network", section 3.2, arXiv:1312.4400, its last 1×1 convolution.

import { stochasticDepth } from '../blocks/stochasticDepth';
import * as strokes from '../blocks/strokes';
import { ConfigError, numberIn, show } from '../check';
import type { Config } from '../graph/block';
import type { StepData } from '../net/sketch';
import { kindOf } from '../net/steps';

type Steps = readonly StepData[];
type Entry = readonly [kind: string, options: Config];
const entryOf = (step: StepData): Entry => Object.entries(step)[0]!;

/** Blocks without weights, which may follow a classifier. */
const weightless = [
  ...[strokes.activation, strokes.dropping, strokes.scaling, stochasticDepth],
  ...[strokes.maxPooling, strokes.averagePooling, strokes.globalPooling, strokes.flattening],
  ...[strokes.padding, strokes.cropping, strokes.responseNorm],
].map(({ definition }) => kindOf(definition.type));

function isWeightless(step: StepData): boolean {
  const [kind] = entryOf(step);
  return kind === 'tap' || weightless.includes(kind);
}

/** The steps inside, of a step that only stands around others: its last is the net's last. */
function insideOf(step: StepData): Steps | undefined {
  const [kind, options] = entryOf(step);
  const isAround = ['withStochasticDepth', 'withOutputStride', 'net'].includes(kind);
  return isAround ? (options['steps'] as Steps) : undefined;
}

/** The same step with others inside. */
function around(step: StepData, steps: Steps): StepData {
  const [kind, options] = entryOf(step);
  return { [kind]: { ...options, steps } };
}

export interface NewClassifier {
  readonly numClasses: number;
  /** Of dropout right before it; undefined for as it was. */
  readonly dropRate: number | undefined;
}

/**
 * The steps with another classifier in the place of theirs.
 *
 * @param after What follows the steps.
 * @throws ConfigError if the last step with weights is no classifier.
 */
export function withClassifier(steps: Steps, classifier: NewClassifier, after: Steps = []): Steps {
  const index = steps.findLastIndex((step) => !isWeightless(step));
  const [before, step, rest] = [steps.slice(0, index), steps[index], steps.slice(index + 1)];
  if (!step) throw noClassifier('no step with weights');
  const inside = insideOf(step);
  const following = [...rest, ...after];
  if (inside) return [...before, around(step, withClassifier(inside, classifier, following)), ...rest];
  return [
    ...droppingOut(before, classifier.dropRate),
    ofClasses(step, following, classifier.numClasses),
    ...rest,
  ];
}

/** The steps before the classifier, if it is a convolution; all of them otherwise. */
export function withoutConvClassifier(steps: Steps): Steps {
  const after: StepData[] = [];
  let rest = steps;
  let last = lastOf(rest);
  while (last && isWeightless(last)) {
    after.push(last);
    rest = withoutLast(rest);
    last = lastOf(rest);
  }
  return last && isConvClassifier(last, after) ? withoutLast(rest) : steps;
}

/** The steps without the last one, which may be inside of another. */
export function withoutLast(steps: Steps): Steps {
  const before = steps.slice(0, -1);
  const last = steps.at(-1);
  const inside = last && insideOf(last);
  const left = inside ? withoutLast(inside) : [];
  return left.length > 0 ? [...before, around(last!, left)] : before;
}

function lastOf(steps: Steps): StepData | undefined {
  const last = steps.at(-1);
  const inside = last && insideOf(last);
  return inside ? lastOf(inside) : last;
}

/** The step for so many classes. */
function ofClasses(step: StepData, after: Steps, numClasses: number): StepData {
  const [kind, options] = entryOf(step);
  if (kind === 'dense') return { dense: { ...options, units: numClasses } };
  if (!isConvClassifier(step, after)) throw noClassifier(`'${kind}'`);
  const { filters, widths = [filters, filters] } = options;
  // The widths inside are those of before.
  return { [kind]: { ...options, filters: numClasses, ...(kind === 'mlpConv' && { widths }) } };
}

/** Whether its last convolution is 1×1, and each map that it gives becomes one value. */
function isConvClassifier(step: StepData, after: Steps): boolean {
  const [kind, { kernelSize }] = entryOf(step);
  const isPointwise = kind === 'mlpConv' || (kind === 'conv' && ['1', '[1,1]'].includes(show(kernelSize)));
  return isPointwise && after.some((next) => ['globalPool', 'flatten'].includes(entryOf(next)[0]));
}

function droppingOut(steps: Steps, rate: number | undefined): Steps {
  if (rate === undefined) return steps;
  numberIn('dropRate', rate, 0, 1);
  const last = steps.at(-1);
  const before = last && entryOf(last)[0] === 'dropout' ? steps.slice(0, -1) : steps;
  return rate === 0 ? before : [...before, { dropout: { rate } }];
}

const noClassifier = (what: string): ConfigError =>
  new ConfigError({
    rule: `the net ends in ${what}, which is no classifier: neither a dense layer nor a 1×1 convolution that is pooled`,
    remedy: 'Give a head of your own: { head: (trunk) => trunk.globalAvgPool().dense(10) }.',
  });
