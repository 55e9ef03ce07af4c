// Drawings by chance: nets as the builder makes them, nested to any depth, and graphs that no builder would make.

import fc from 'fast-check';
import { use } from '../../src/graph/block';
import { type Drawing, drawingOf } from '../../src/graph/drawing';
import type { Node } from '../../src/graph/node';
import { input } from '../../src/graph/ops/input';
import { add, concat, conv, dense, globalPool, multiply } from '../../src/graph/pen';
import {
  bottleneckBlock,
  type DrawingFamily,
  defineBlock,
  net,
  residualBlock,
  squeezeExcite,
} from '../../src/spec';

type Net = DrawingFamily['map'];
type Part = (net: Net) => Net;

const filters = fc.constantFrom(8, 16);
const se = fc.constantFrom(undefined, { reduction: 2 });
const block = fc
  .record({ filters, se })
  .chain((config) => fc.constantFrom(residualBlock(config), bottleneckBlock(config)));
const chainOf = (part: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc.array(part, { maxLength: 3 }).map((parts) => (net) => parts.reduce((before, next) => next(before), net));

const { chain } = fc.letrec<{ chain: Part; part: Part }>((tie) => ({
  chain: chainOf(tie('part')),
  part: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'nesting' },
    fc.constant<Part>((net) => net.relu()),
    filters.map<Part>((filters) => (net) => net.conv({ filters, kernelSize: 3, activation: 'relu' })),
    fc.constant<Part>((net) => net.add(squeezeExcite({ reduction: 2 }))),
    fc.tuple(fc.integer({ min: 1, max: 4 }), block).map<Part>(
      ([repeat, call]) =>
        (net) =>
          net.stage(repeat, call),
    ),
    tie('chain').map<Part>((inside) => (net) => net.residual(inside)),
    fc
      .array(tie('chain'), { minLength: 1, maxLength: 4 })
      .map<Part>(
        (chains) => (net) =>
          net.branches(Object.fromEntries(chains.map((inside, index) => [`b${index}`, inside])), 'concat'),
      ),
  ),
}));

/** A net of chains, stages, and nested shortcuts and branches. */
export const randomNet = chain.map((steps) => steps(net({ input: [16, 16, 8] })));

/** For each node its kind, and how far back its inputs are. */
const randomNodes = fc.array(
  fc.record({
    kind: fc.constantFrom('conv', 'conv', 'add', 'concat', 'multiply', 'block'),
    back: fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 14 },
);

const unit = defineBlock('Unit', (x, _: Record<never, never>) =>
  add(x, conv(x, 'conv', { filters: 4, kernelSize: 1 })),
);

function drawn(kind: string, name: string, from: readonly Node[]): Node {
  const [x] = from;
  switch (kind) {
    case 'add':
      return add(...from);
    case 'concat':
      return conv(concat(...from), name, { filters: 4, kernelSize: 1 });
    case 'multiply':
      return multiply(x!, dense(globalPool(from[from.length - 1]!), name, { units: 4 }));
    case 'block':
      return use(x!, name, unit());
    default:
      return conv(x!, name, { filters: 4, kernelSize: 1 });
  }
}

/** Any graph without cycles, of one or two inputs. */
export const randomGraph: fc.Arbitrary<Drawing> = fc
  .tuple(fc.integer({ min: 1, max: 2 }), randomNodes)
  .map(([inputs, plan]) => {
    const nodes: Node[] = Array.from({ length: inputs }, () => input([8, 8, 4]));
    for (const [index, { kind, back }] of plan.entries()) {
      const from = back.map((steps) => nodes[Math.max(0, nodes.length - 1 - steps)]!);
      nodes.push(drawn(kind, `n${index}`, from));
    }
    const used = new Set(nodes.flatMap((node) => node.inputs));
    const ends = nodes.filter((node) => !used.has(node));
    return drawingOf(nodes.slice(0, inputs), ends.length > 1 ? add(...ends) : ends[0]!);
  });
