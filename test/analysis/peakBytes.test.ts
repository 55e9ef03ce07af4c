import { net, residualBlock } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { peakBytes } from '../../src/analysis/peakBytes';
import { drawBlock } from '../../src/graph/block';
import { flatten, type Step } from '../../src/graph/flatten';
import type { DropPathAttributes } from '../../src/graph/ops/dropPath';
import { catalog, nets } from '../catalog';

/** Whose numbers a step puts out: its own, or its input's where it computes nothing. */
const ownerOf = (step: Step): Step => {
  const { operation, attributes } = step.node;
  const scales = operation.name === 'dropPath' && (attributes as DropPathAttributes).scaleAt === 'test';
  const idle = ['dropout', 'dropPath', 'flatten'].includes(operation.name) && !scales;
  return idle ? ownerOf(step.inputs[0]!) : step;
};

/** At each step, the numbers of every value made so far that a later step, or nobody but this one, needs. */
function simulated(steps: readonly Step[]): number {
  const bytes = ({ node }: Step): number =>
    4 * node.shape.reduce<number>((size, extent) => size * extent!, 1);
  const peaks = steps.map((now, time) => {
    const ahead = steps.slice(time);
    const alive = steps
      .slice(0, time + 1)
      .filter((value) => value === now || ahead.some(({ inputs }) => inputs.includes(value)));
    return [...new Set(alive.map(ownerOf))].reduce((sum, owner) => sum + bytes(owner), 0);
  });
  return Math.max(...peaks);
}

describe('against a simulation', () => {
  test.each(catalog)('$name', ({ call, inputs }) => {
    const steps = flatten(drawBlock(call, inputs));
    expect(peakBytes(steps)).toBe(simulated(steps));
  });

  test.each(nets)('$name', ({ net: compose, input }) => {
    const json = compose().toJSON();
    const sized = net.fromJSON({ ...json, input });
    const steps = flatten(sized.drawing);
    expect(peakBytes(steps)).toBe(simulated(steps));
    expect(compose().analyze({ input }).peakBytes).toBe(simulated(steps));
  });
});

describe('by hand', () => {
  test('a chain holds what goes in and what comes out', () => {
    const chain = net({ input: [10, 10, 1] })
      .conv({ filters: 8, kernelSize: 3 })
      .relu()
      .conv({ filters: 2, kernelSize: 1 });
    expect(chain.analyze().peakBytes).toBe(4 * (800 + 800));
  });

  test('a shortcut holds what it comes from until the sum', () => {
    // conv1 → bn1 → relu → conv2 → bn2 beside x: three maps at once; at the sum x, bn2 and the sum.
    const unit = net({ input: [10, 10, 8] }).add(residualBlock({ filters: 8 }));
    expect(unit.analyze().peakBytes).toBe(4 * 3 * 800);
  });

  test('what computes nothing in prediction takes no room', () => {
    const still = net({ input: [10, 10, 1] })
      .dropout(0.5)
      .flatten()
      .dropout(0.5);
    expect(still.analyze().peakBytes).toBe(4 * 100);
    const held = net({ input: [10, 10, 8] }).residual((r) => r.batchNorm().dropout(0.5), {
      dropPathRate: 0.5,
    });
    expect(held.analyze().peakBytes).toBe(4 * 3 * 800);
  });

  test('each branch waits for the last one', () => {
    const branch = { filters: 8, kernelSize: 1 };
    const trunk = net({ input: [10, 10, 1] }).branches(
      { a: (b) => b.conv(branch), b: (b) => b.conv(branch), c: (b) => b.conv(branch) },
      'concat',
    );
    expect(trunk.analyze().peakBytes).toBe(4 * (3 * 800 + 2400));
  });
});
