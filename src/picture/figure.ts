// What a picture shows of a drawing, before anything has a place: boxes, and which feeds which. A block is one box, or
// a frame around its inside; single strokes stand for themselves; equal blocks in a row are one box that says `×5`.

import { isBlock } from '../graph/block';
import type { Drawing } from '../graph/drawing';
import type { Node } from '../graph/node';
import { sameShape, showShape } from '../graph/shape';
import { compacted } from './compact';
import { isStroke, type Run, runsOf, single } from './folds';
import { type Kind, kindOf, labelOf } from './label';
import { stagesOf } from './stages';

export interface Box {
  readonly kind: Kind;
  /** '' for the input and output of a frame: mere places where a line comes in or leaves. */
  readonly label: string;
  /** Its path, `layer1.0/conv1`; for several blocks in one, `layer1.1–5`. */
  readonly name: string;
  readonly inputs: readonly Box[];
  /** How many equal parts in a row it stands for. */
  readonly count: number;
  /** What is written beside the line that leaves it: the shape, where it is a new one; a frame's title inside of it. */
  readonly note: string;
  /** The inside of a block, or of several operations that repeat, that is drawn as a frame. */
  readonly inside?: Figure | undefined;
  /** The stage that it is of, or ''. */
  readonly stage: string;
  /** The name under which features come out of it, or ''. */
  readonly tap: string;
}

/** Boxes, each after its inputs: first the drawing's own inputs, last its output. */
export type Figure = readonly Box[];

export interface FigureOptions {
  /** Whether the block at this path is drawn by its inside. */
  readonly expands: (path: string) => boolean;
  /** Whether what is equal in a row is drawn once. */
  readonly fold: boolean;
  /** Whether a convolution is one box with the norm and the activation after it. Default false. */
  readonly compact?: boolean;
  /** The names of nodes where features come out. Default none. */
  readonly taps?: ReadonlyMap<Node, string>;
}

/**
 * The figure of a drawing.
 *
 * @param path Where the drawing stands; '' for the picture itself.
 * @param title Of the frame around it, if there is one.
 */
export function figureOf(drawing: Drawing, options: FigureOptions, path = '', title?: string): Figure {
  const { expands, fold, compact = false, taps = new Map() } = options;
  const stages = path === '' ? stagesOf(drawing) : new Map<Node, string>();
  const boxes: Box[] = [];
  const boxOf = new Map<Node, Box>();
  const places = {
    expands: ({ name }: Node) => expands(pathOf(path, name)),
    isTapped: (node: Node) => taps.has(node),
  };
  const draw = (node: Node, box: Partial<Box> & Pick<Box, 'name' | 'inputs'>): Box => {
    const said = { kind: kindOf(node), label: labelOf(node), note: noteOf(node, node) };
    const drawn = { ...said, count: 1, stage: stages.get(node) ?? '', tap: taps.get(node) ?? '', ...box };
    boxes.push(drawn);
    return drawn;
  };
  const end = (kind: 'input' | 'output', node: Node, inputs: readonly Box[], note = ''): Box =>
    draw(node, {
      ...{ kind, name: '', inputs, note, stage: '', tap: '' },
      label: title === undefined ? `${kind} ${showShape(node.shape)}` : '',
    });

  /** The boxes of a run, of which the last stands for it. */
  const drawRun = ({ nodes, all, count, framed }: Run): Box => {
    const [first, last] = [nodes[0]!, all[all.length - 1]!];
    const name = pathOf(path, first.name);
    const box = {
      name: last === first ? name : range(name, last.name),
      inputs: inputBoxes(first, boxOf),
      count,
      note: last === drawing.output ? '' : noteOf(first, last), // for the output says its shape itself
      tap: taps.get(last) ?? '',
    };
    if (framed) {
      const [before] = first.inputs;
      const part = { inputs: [before!], nodes: [before!, ...nodes], output: nodes[nodes.length - 1]! };
      const inside = figureOf(part, { ...options, taps: new Map() }, path, `×${count}`);
      return draw(first, {
        ...box,
        kind: 'block',
        label: inside.map(spoken).filter(Boolean).join(', '),
        inside,
      });
    }
    if (!isBlock(first)) return draw(first, box);
    const { drawing: content, call } = first.attributes;
    if (isStroke(first)) {
      const inner = new Map(content.inputs.map((input, index) => [input, box.inputs[index]!]));
      for (const node of content.nodes.slice(content.inputs.length)) {
        const inputs = node.inputs.map((input) => inner.get(input)!);
        const end = node === content.output && { ...box, note: box.note && noteOf(node, node) };
        inner.set(node, draw(node, { name, ...end, inputs }));
      }
      return inner.get(content.output)!;
    }
    if (expands(name)) {
      const heading = `${box.name.replace(scopes, '')} ${call.definition.type}${times(count)}`;
      return draw(first, { ...box, inside: figureOf(content, options, name, heading) });
    }
    const [, only, ...others] = compact ? figureOf(content, options, name, '') : [];
    const isOne = only?.kind === 'conv' && others.length === 1;
    return draw(first, isOne ? { ...box, kind: only.kind, label: only.label } : box);
  };

  drawing.inputs.forEach((node, index) => boxOf.set(node, end('input', node, [], index === 0 ? title : '')));
  const nodes = drawing.nodes.slice(drawing.inputs.length);
  for (const run of fold ? runsOf(drawing, places) : nodes.map(single)) {
    const box = drawRun(run);
    for (const node of run.all) boxOf.set(node, box);
  }
  end('output', drawing.output, [boxOf.get(drawing.output)!]);
  return compact ? compacted(boxes) : boxes;
}

/** What a box says, aloud. */
export const spoken = ({ label, count }: Box): string => label + times(count);

/** The boxes that feed a node. Of cells in one box, it takes the last two. */
function inputBoxes({ inputs }: Node, boxOf: ReadonlyMap<Node, Box>): readonly Box[] {
  const boxes = inputs.map((input) => boxOf.get(input)!);
  return boxes.filter(
    (box, index) =>
      !boxes.some((other, earlier) => earlier < index && other === box && inputs[earlier] !== inputs[index]),
  );
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

/** What is written beside the line from `last`: its shape, unless one that `first` takes is the same. */
const noteOf = ({ inputs }: Node, { shape }: Node): string =>
  inputs.some((input) => sameShape(input.shape, shape)) ? '' : showShape(shape);

/** A path with one more name. */
export const pathOf = (path: string, name: string): string => [path, name].filter(Boolean).join('/');
