// What a drawing costs, before it is built: one pass over its operations, and no number that needs a tensor.

import { isBlock } from '../graph/block';
import type { Drawing } from '../graph/drawing';
import { flatten, type Step } from '../graph/flatten';
import { macsOf, type Node, otherWorkOf, weightsOf } from '../graph/node';
import { type Shape, sizeOf } from '../graph/shape';
import { peakBytes } from './peakBytes';
import { type ReceptiveField, receptiveFields } from './receptiveField';
import { table } from './table';

/** Costs for one sample. */
export interface Costs {
  /** Weights, biases and affine parameters, as torch counts them. */
  readonly params: number;
  /** Moving means and variances. */
  readonly statistics: number;
  /** Multiply-accumulates of convolutions and dense layers, as published tables count them. */
  readonly macs: number;
  /** Value by value work of the other operations: norms, activations, pools, sums. Not among `macs`. */
  readonly otherWork: number;
  /** Values that convolutions and dense layers put out (Radosavovic et al. 2020, arXiv:2003.13678). */
  readonly activations: number;
}

/** One operation of a layer. */
export interface OperationAnalysis extends Costs {
  /** Its path, `layer1.0/conv1`; a layer of one operation has the layer's own. */
  readonly path: string;
  /** What it does: `'conv'`, `'norm'` … */
  readonly operation: string;
  /** Of one sample: `[H, W, C]`, or `[C]`. */
  readonly outputShape: Shape;
  /** Of one value of its output, in pixels of the net's input. */
  readonly receptiveField: ReceptiveField;
}

/** One step of a net: a block, or a single operation. */
export interface LayerAnalysis extends Costs {
  /** As in the paths of its weights. */
  readonly name: string;
  /** The block's type, as in `ResidualBlock`. */
  readonly type: string;
  /** Of one sample: `[H, W, C]`, or `[C]`. */
  readonly outputShape: Shape;
  /** Of one value of its output, in pixels of the net's input. */
  readonly receptiveField: ReceptiveField;
  /** What it is made of, in the order of the drawing. */
  readonly operations: readonly OperationAnalysis[];
}

/** What `analyze()` finds out about a net: its costs for one sample, whole and layer by layer. */
export interface Analysis extends Costs {
  /** The net's. */
  readonly name: string;
  /** One sample: `[H, W, C]`. */
  readonly inputShape: Shape;
  /** Of one sample: `[H, W, C]`, or `[C]`. */
  readonly outputShape: Shape;
  /** Of the last feature map. */
  readonly receptiveField: ReceptiveField;
  /** The most bytes of activations alive at once in predicting one sample in float32; weights come on top. */
  readonly peakBytes: number;
  /** In the order of the steps. */
  readonly layers: readonly LayerAnalysis[];
  /** The table, at most 100 columns wide; equal layers in a row are folded into one line. */
  toString(): string;
  /** Writes the table. Default to the console. */
  print(write?: (text: string) => void): void;
}

/** The costs of a drawing. @throws ConfigError if a height or width is free. */
export function analyze(name: string, drawing: Drawing): Analysis {
  const steps = flatten(drawing);
  const fields = receptiveFields(steps);
  const layers = layersOf(drawing, steps, fields);
  const lastMap = [...steps].reverse().find(({ node }) => node.shape.length === 3) ?? steps[0]!;
  const analysis = {
    name,
    inputShape: drawing.inputs[0]!.shape,
    outputShape: drawing.output.shape,
    ...total(layers),
    receptiveField: fields.get(lastMap)!,
    peakBytes: peakBytes(steps),
    layers,
  };
  const text = (): string => table(analysis);
  // Not enumerable, so that JSON and equality see data alone.
  return Object.defineProperties(analysis, {
    toString: { value: text },
    print: { value: (write: (text: string) => void = console.log) => write(text()) },
  }) as Analysis;
}

function layersOf(
  drawing: Drawing,
  steps: readonly Step[],
  fields: ReadonlyMap<Step, ReceptiveField>,
): readonly LayerAnalysis[] {
  const operations = new Map<string, OperationAnalysis[]>();
  for (const step of steps) {
    const layer = step.path[0] ?? step.node.operation.name;
    const own = operations.get(layer) ?? [];
    own.push(operationOf(step, fields.get(step)!)); // not a new list each time: dense blocks have hundreds
    operations.set(layer, own);
  }
  // A layer that draws nothing, such as dropout of rate 0, sees what its input sees.
  const seen = new Map<Node, ReceptiveField>(
    drawing.inputs.map((node, index) => [node, fields.get(steps[index]!)!]),
  );
  return drawing.nodes
    .filter((node) => !drawing.inputs.includes(node))
    .map((node) => {
      const name = node.name || node.operation.name;
      const own = operations.get(name) ?? [];
      const type = isBlock(node) ? node.attributes.call.definition.type : node.operation.name;
      const receptiveField = own[own.length - 1]?.receptiveField ?? seen.get(node.inputs[0]!)!;
      seen.set(node, receptiveField);
      return {
        name,
        type,
        outputShape: node.shape,
        ...total(own),
        receptiveField,
        operations: own,
      };
    });
}

function operationOf({ node, path }: Step, receptiveField: ReceptiveField): OperationAnalysis {
  const weights = weightsOf(node);
  const count = (trainable: boolean): number =>
    weights
      .filter((weight) => weight.trainable === trainable)
      .reduce((sum, { shape }) => sum + shape.reduce((size, extent) => size * extent, 1), 0);
  return {
    path: path.join('/'),
    operation: node.operation.name,
    outputShape: node.shape,
    params: count(true),
    statistics: count(false),
    macs: macsOf(node),
    otherWork: otherWorkOf(node),
    activations: node.operation.activates ? sizeOf(node.shape) : 0,
    receptiveField,
  };
}

function total(parts: readonly Costs[]): Costs {
  const sum = (of: (costs: Costs) => number): number => parts.reduce((all, part) => all + of(part), 0);
  return {
    params: sum((part) => part.params),
    statistics: sum((part) => part.statistics),
    macs: sum((part) => part.macs),
    otherWork: sum((part) => part.otherWork),
    activations: sum((part) => part.activations),
  };
}
