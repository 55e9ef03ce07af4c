// What is drawn once and says `×5`: equal blocks in a row, and equal parts of several operations in a row.

import { type BlockAttributes, isBlock } from '../graph/block';
import type { Drawing } from '../graph/drawing';
import { flatten } from '../graph/flatten';
import type { Node } from '../graph/node';
import type { Shape } from '../graph/shape';

/** What is drawn once: the first of several alike, or the only one. */
export interface Run {
  /** One node; in a frame it may be several, which nothing leads into but what comes before the first. */
  readonly nodes: readonly Node[];
  /** All that is alike: the nodes of the whole row. */
  readonly all: readonly Node[];
  readonly count: number;
  /** Whether it is a frame around its nodes. */
  readonly framed: boolean;
}

export interface FoldOptions {
  /** Whether a block is drawn by its inside: then such as differ in there are not alike. */
  readonly expands: (block: Node<BlockAttributes>) => boolean;
  /** Whether features come out at a node: then nothing folds over it. */
  readonly isTapped: (node: Node) => boolean;
}

/** A row of parts is worth a frame if it saves as many boxes. */
const WORTH = 4;

/** All of a drawing but its inputs, in order. */
export function runsOf(drawing: Drawing, options: FoldOptions): readonly Run[] {
  const contents = new Map(drawing.nodes.map((node) => [node, contentOf(node, options)]));
  const parts = partsOf(drawing);
  const texts = parts.map((part) => textOf(part, contents));
  if (drawing.inputs.length > 1) texts[0] = ''; // it has more inputs than one
  const runs: Run[] = [];
  for (let at = 0; at < parts.length; ) {
    const [length, count] = repeatsAt(at, parts, texts, options);
    const all = parts.slice(at, at + length * count).flat();
    if (count === 1) runs.push(...all.map(single));
    else runs.push({ nodes: all.slice(0, all.length / count), all, count, framed: true });
    at += length * count;
  }
  return blocksInRows(runs, drawing, contents, options);
}

/** A node for itself. */
export const single = (node: Node): Run => ({ nodes: [node], all: [node], count: 1, framed: false });

/** The drawing cut at every node that all goes through. */
function partsOf({ inputs, nodes }: Drawing): readonly (readonly Node[])[] {
  const lastUse = new Map<Node, number>();
  nodes.forEach((node, index) => {
    for (const input of node.inputs) lastUse.set(input, index);
  });
  const parts: Node[][] = [];
  let part: Node[] = [];
  let open = Math.max(...inputs.map((input) => lastUse.get(input) ?? 0));
  nodes.slice(inputs.length).forEach((node, index) => {
    part.push(node);
    if (open <= inputs.length + index) {
      parts.push(part);
      part = [];
    }
    open = Math.max(open, lastUse.get(node) ?? 0);
  });
  return parts;
}

/** A text that parts share if they are alike. */
const textOf = (part: readonly Node[], contents: ReadonlyMap<Node, string>): string =>
  JSON.stringify(part.map((node) => [contents.get(node), node.inputs.map((input) => part.indexOf(input))]));

/** How many parts repeat from here on, and how often: once, where it is not worth a frame. */
function repeatsAt(
  at: number,
  parts: readonly (readonly Node[])[],
  texts: readonly string[],
  { isTapped }: FoldOptions,
): readonly [length: number, count: number] {
  const partsFrom = (from: number, length: number): readonly Node[] =>
    parts.slice(from, from + length).flat();
  for (let length = 1; at + 2 * length <= parts.length; length++) {
    const repeats = (next: number): boolean =>
      texts.slice(at, at + length).every((text, index) => text === texts[next + index]) &&
      !partsFrom(next - length, length).some(isTapped);
    let count = 1;
    while (texts[at] === texts[at + count * length] && repeats(at + count * length)) count++;
    if (count === 1) continue;
    const size = partsFrom(at, length).reduce((sum, node) => sum + boxesOf(node), 0);
    if (size === 1) return [count, 1]; // which fold without a frame, if they are blocks
    if ((count - 1) * size >= WORTH) return [length, count];
  }
  return [1, 1];
}

/** Those runs, with equal blocks in a row as one where nothing else is taken from between them. */
function blocksInRows(
  runs: readonly Run[],
  { inputs, nodes }: Drawing,
  contents: ReadonlyMap<Node, string>,
  { isTapped }: FoldOptions,
): readonly Run[] {
  const users = new Map<Node, Node[]>(nodes.map((node) => [node, []]));
  for (const node of nodes.slice(inputs.length))
    for (const input of node.inputs) users.get(input)!.push(node);
  const joined: Run[] = [];
  for (const run of runs) {
    const node = run.nodes[0]!;
    const row = joined[joined.length - 1];
    const before = row?.all[row.all.length - 1];
    const follows =
      before &&
      !row?.framed &&
      !run.framed &&
      isBlock(node) &&
      !isStroke(node) &&
      contents.get(node) === contents.get(before) &&
      node.inputs[0] === before &&
      // A cell takes what the one before it gives, and what that one took.
      (node.inputs.length === 1 || node.inputs[1] === before.inputs[0]) &&
      users.get(before)!.every((user) => user === node || (isCell(user) && user.inputs[1] === before)) &&
      !isTapped(before);
    if (follows) joined[joined.length - 1] = { ...row!, all: [...row!.all, node], count: row!.count + 1 };
    else joined.push(run);
  }
  return joined;
}

const isCell = (node: Node): boolean => isBlock(node) && node.attributes.call.definition.isCell === true;

/** Whether the block is one stroke, or a few without names, as `.conv({ …, activation })` is: not worth a frame. */
export const isStroke = ({ attributes: { drawing } }: Node<BlockAttributes>): boolean =>
  drawing.nodes.slice(drawing.inputs.length).every((node) => node.name === '' && !isBlock(node));

/** How many boxes a node is. */
const boxesOf = (node: Node): number =>
  isBlock(node) && isStroke(node) ? node.attributes.drawing.nodes.length - node.inputs.length : 1;

/** A text that two nodes share if they do the same, however their configurations were written and their inputs wide. */
function contentOf(node: Node, { expands }: FoldOptions): string {
  if (!isBlock(node)) return JSON.stringify([node.operation.name, node.attributes, sizeOf(node.shape)]);
  const { call, drawing, frozen } = node.attributes;
  const open = isStroke(node) || expands(node);
  const steps = flatten(drawing);
  const content = steps.map((step) => [
    step.path,
    step.node.operation.name,
    // Inputs may be wider, and of stochastic depth every unit has its own rate.
    step.node.operation.name === 'input' || (step.node.operation.name === 'dropPath' && !open)
      ? ''
      : step.node.attributes,
    sizeOf(step.node.shape),
    step.frozen,
    step.inputs.map((input) => steps.indexOf(input)),
  ]);
  return JSON.stringify([call.definition.type, frozen, open, content]);
}

/** A shape without its channels, which the attributes or the inputs say. */
const sizeOf = (shape: Shape): Shape => shape.slice(0, -1);
