// What a picture shows of a drawing, before anything has a place: boxes, and which feeds which. A block is one box, or
// a frame around its inside; single strokes stand for themselves; equal blocks in a row are one box that says `×5`.

import { type BlockAttributes, isBlock } from '../graph/block';
import type { Drawing } from '../graph/drawing';
import { flatten } from '../graph/flatten';
import type { Node } from '../graph/node';
import { sameShape, showShape } from '../graph/shape';
import { type Kind, kindOf, labelOf } from './label';

export interface Box {
  readonly kind: Kind;
  /** '' for the input and output of a frame: mere places where a line comes in or leaves. */
  readonly label: string;
  /** Its path, `layer1.0/conv1`; for several blocks in one, `layer1.1–5`. */
  readonly name: string;
  readonly inputs: readonly Box[];
  /** How many equal blocks in a row it stands for. */
  readonly count: number;
  /** What is written beside the line that leaves it: the shape, where it is a new one; a frame's title inside of it. */
  readonly note: string;
  /** The inside of a block that is drawn as a frame. */
  readonly inside?: Figure;
}

/** Boxes, each after its inputs: first the drawing's own inputs, last its output. */
export type Figure = readonly Box[];

export interface FigureOptions {
  /** Whether the block at this path is drawn by its inside. */
  readonly expands: (path: string) => boolean;
  /** Whether equal blocks in a row are one box. */
  readonly fold: boolean;
}

/**
 * The figure of a drawing.
 *
 * @param path Where the drawing stands; '' for the picture itself.
 * @param title Of the frame around it, if there is one.
 */
export function figureOf(drawing: Drawing, options: FigureOptions, path = '', title?: string): Figure {
  const framed = title !== undefined;
  const boxes: Box[] = [];
  const boxOf = new Map<Node, Box>();
  const draw = (node: Node, box: Partial<Box> & Pick<Box, 'name' | 'inputs'>): Box => {
    const drawn = { kind: kindOf(node), label: labelOf(node), count: 1, note: noteOf(node), ...box };
    boxes.push(drawn);
    return drawn;
  };
  const end = (kind: 'input' | 'output', node: Node, inputs: readonly Box[], note = ''): Box =>
    draw(node, { kind, label: framed ? '' : `${kind} ${showShape(node.shape)}`, name: '', inputs, note });

  drawing.inputs.forEach((node, index) => boxOf.set(node, end('input', node, [], index === 0 ? title : '')));
  for (const { first, last, count } of runs(drawing, options, path)) {
    const inputs = first.inputs.map((input) => boxOf.get(input)!);
    const name = pathOf(path, first.name);
    const unsaid = last === drawing.output && { note: '' }; // for the output says its shape itself
    if (!isBlock(first)) {
      boxOf.set(last, draw(first, { name, inputs, ...unsaid }));
    } else if (isStroke(first)) {
      const stroke = first.attributes.drawing;
      const inner = new Map(stroke.inputs.map((input, index) => [input, inputs[index]!]));
      for (const node of stroke.nodes.slice(stroke.inputs.length)) {
        const from = node.inputs.map((input) => inner.get(input)!);
        inner.set(node, draw(node, { name, inputs: from, ...(node === stroke.output && unsaid) }));
      }
      boxOf.set(last, inner.get(stroke.output)!);
    } else {
      const { drawing: content, call } = first.attributes;
      const names = count === 1 ? name : range(name, last.name);
      const heading = `${names.replace(scopes, '')} ${call.definition.type}${times(count)}`;
      const inside = options.expands(name) ? figureOf(content, options, name, heading) : undefined;
      boxOf.set(last, draw(first, { name: names, inputs, count, inside, ...unsaid }));
    }
  }
  end('output', drawing.output, [boxOf.get(drawing.output)!]);
  return boxes;
}

/** What precedes the last part of a path, a stage's name and number being one: `residual1.` of `residual1.layer1.0`. */
const scopes = /^.*[./](?=\D)/;

/** `layer1.1`, `layer1.5` → `layer1.1–5`. */
function range(first: string, last: string): string {
  const number = /\d+$/;
  const sameStage = first.replace(number, '').endsWith(last.replace(number, ''));
  return `${first}–${sameStage ? last.match(number) : last}`;
}

/** ` ×5`, or nothing for a single one. The space is one that nobody collapses. */
export const times = (count: number): string => (count === 1 ? '' : `\u00a0×${count}`);

/** Whether the block is one stroke, or a few without names, as `.conv({ …, activation })` is: not worth a frame. */
export const isStroke = ({ attributes: { drawing } }: Node<BlockAttributes>): boolean =>
  drawing.nodes.slice(drawing.inputs.length).every((node) => node.name === '' && !isBlock(node));

const noteOf = ({ inputs, shape }: Node): string =>
  inputs.some((input) => sameShape(input.shape, shape)) ? '' : showShape(shape);

/** A path with one more name. */
export const pathOf = (path: string, name: string): string => [path, name].filter(Boolean).join('/');

/** Equal blocks that follow one another, nothing else taken from between them; or any one node. */
interface Run {
  readonly first: Node;
  readonly last: Node;
  readonly count: number;
}

/** All of a drawing but its inputs, in order. */
function runs({ inputs, nodes }: Drawing, { fold, expands }: FigureOptions, path: string): readonly Run[] {
  const used = nodes.flatMap((node) => node.inputs);
  const all: Run[] = [];
  let before = '';
  for (const node of nodes.slice(inputs.length)) {
    const folds = fold && isBlock(node) && !isStroke(node) && node.inputs.length === 1;
    const content = folds ? contentOf(node) + expands(pathOf(path, node.name)) : '';
    const run = all[all.length - 1];
    const repeats = folds && content === before && node.inputs[0] === run?.last;
    if (repeats && used.indexOf(run!.last) === used.lastIndexOf(run!.last)) {
      all[all.length - 1] = { ...run!, last: node, count: run!.count + 1 };
    } else {
      all.push({ first: node, last: node, count: 1 });
    }
    before = content;
  }
  return all;
}

/** A text that two blocks share if they are of one type and content, however their configurations were written. */
function contentOf({ attributes: { call, drawing, frozen } }: Node<BlockAttributes>): string {
  const steps = flatten(drawing);
  const content = steps.map((step) => [
    step.path,
    step.node.operation.name,
    step.node.attributes,
    step.node.shape,
    step.frozen,
    step.inputs.map((input) => steps.indexOf(input)),
  ]);
  return JSON.stringify([call.definition.type, frozen, content]);
}
