// The stages of a net: what `.stage()` draws, `layer1.0`, `layer1.1` … They are told by their names, so a drawing that
// came from elsewhere has them too.

import { type BlockAttributes, isBlock } from '../graph/block';
import type { Drawing } from '../graph/drawing';
import type { Node } from '../graph/node';
import type { Layout } from './layout';

/** The stage of each block that is of one: blocks of one type and width, numbered from 0 under one name. */
export function stagesOf({ nodes }: Drawing): ReadonlyMap<Node, string> {
  const stages = new Map<string, Node<BlockAttributes>[]>();
  for (const node of nodes) {
    const stage = /^(.*)\.\d+$/.exec(node.name)?.[1];
    if (stage !== undefined && isBlock(node)) stages.set(stage, [...(stages.get(stage) ?? []), node]);
  }
  const alike = ({ attributes: { call } }: Node<BlockAttributes>): string =>
    [call.definition.type, call.config['filters'], call.config['width']].join();
  const uniform = [...stages].filter(
    ([, blocks]) => blocks[0]!.name.endsWith('.0') && new Set(blocks.map(alike)).size === 1,
  );
  return new Map(uniform.flatMap(([stage, blocks]) => blocks.map((block) => [block, stage] as const)));
}

/** What is bracketed in a picture, on the left of all that stands there: a stage with its tap, or a tap alone. */
export interface Bracket {
  readonly label: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The brackets of a layout, from the first to the last; of those that stand side by side, the first. */
export function bracketsOf({ boxes, lines }: Layout): readonly Bracket[] {
  const spans: { label: string; from: number; to: number }[] = [];
  let stage = '';
  for (const { box, y, height } of boxes) {
    const last = spans[spans.length - 1];
    const [from, to] = [y, y + height];
    if (last && box.stage !== '' && box.stage === stage) {
      if (box.tap !== '') last.label += ` · ${box.tap}`;
      last.to = Math.max(last.to, to);
    } else {
      const label = [box.stage, box.tap].filter(Boolean).join(' · ');
      if (label !== '' && !(last && from < last.to)) spans.push({ label, from, to });
    }
    stage = box.stage;
  }
  const edges = [
    ...boxes.map(({ x, y, height }) => ({ x, top: y, bottom: y + height })),
    ...lines.flatMap(({ points }) =>
      points.slice(1).map(([x, y], index) => {
        const [otherX, otherY] = points[index]!;
        return { x: Math.min(x, otherX), top: Math.min(y, otherY), bottom: Math.max(y, otherY) };
      }),
    ),
  ];
  return spans.map((span) => {
    const beside = edges.filter(({ top, bottom }) => top <= span.to && bottom >= span.from);
    return { ...span, x: Math.min(...beside.map(({ x }) => x)) };
  });
}
