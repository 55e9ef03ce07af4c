// Steps made of other steps: repeat, denselyConnected, highway, withStochasticDepth, and nets in nets.

import { defineBlock, net, residualBlock } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { isBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { DropPathAttributes } from '../../src/graph/ops/dropPath';
import { act, add, conv, dropPath } from '../../src/graph/pen';
import type { DrawingFamily, NetBuilder, Output } from '../../src/net/net';
import { configErrorOf } from '../support/configErrorOf';

type Trunk = DrawingFamily['map'];
type Any = NetBuilder<Output, DrawingFamily>;

const image = () => net({ input: [8, 8, 4] });
const vector = () => net({ input: [6] });
const namesOf = ({ drawing }: Any): string[] => drawing.nodes.slice(1).map(({ name }) => name);
const operationsOf = ({ drawing }: Any): string[] =>
  flatten(drawing)
    .slice(1)
    .map(({ node }) => node.operation.name);

/** Of each stochastic depth in the net, in order. */
const depths = ({ drawing }: Any): readonly DropPathAttributes[] =>
  flatten(drawing).flatMap(({ node }) =>
    node.operation.name === 'dropPath' ? [node.attributes as DropPathAttributes] : [],
  );
const ratesOf = (spec: Any): number[] => depths(spec).map(({ rate }) => rate);

/** Names, weights and picture are those of the net that its JSON gives. */
function expectRoundTrip(spec: Any): void {
  const again = net.fromJSON(JSON.stringify(spec));
  expect(again.toJSON()).toEqual(spec.toJSON());
  expect(namesOf(again)).toEqual(namesOf(spec));
  expect(again.analyze()).toEqual(spec.analyze());
  expect(again.toSVG({ expand: true })).toBe(spec.toSVG({ expand: true }));
}

const layer = (inside: Trunk) => inside.batchNorm().relu().conv({ filters: 3, kernelSize: 3 });

describe('repeat', () => {
  test('draws the steps several times, each time with weights of their own', () => {
    const spec = image().repeat(3, (r) => r.conv({ filters: 4, kernelSize: 1 }).relu());
    expect(namesOf(spec)).toEqual([
      'repeat1.0.conv1',
      'repeat1.0.act1',
      'repeat1.1.conv1',
      'repeat1.1.act1',
      'repeat1.2.conv1',
      'repeat1.2.act1',
    ]);
    expect(spec.analyze().params).toBe(3 * (4 * 4 + 4));
    expect(spec.toJSON().steps).toEqual([
      {
        repeat: {
          times: 3,
          steps: [{ conv: { filters: 4, kernelSize: 1 } }, { activation: { kind: 'relu' } }],
        },
      },
    ]);
    expectRoundTrip(spec);
  });

  test('takes vectors, and steps that change the shape', () => {
    expect(
      vector()
        .repeat(2, (r) => r.dense(6).relu())
        .dense(2).outputShape,
    ).toEqual([2]);
    const strided = image().repeat(3, (r) => r.conv({ filters: 5, kernelSize: 3, stride: 2 }), {
      name: 'down',
    });
    expect(strided.outputShape).toEqual([1, 1, 5]);
    expect(namesOf(strided)).toEqual(['down.0.conv1', 'down.1.conv1', 'down.2.conv1']);
  });

  test('says which repetition cannot be drawn', () => {
    const draw = () => image().repeat(4, (r) => r.maxPool({ size: 3, stride: 2, padding: 'valid' }));
    expect(configErrorOf(draw).path).toEqual(['repeat1', 'repetition 2', 'maxpool1']);
    expect(configErrorOf(() => image().repeat(0, (r) => r.relu())).message).toBe(
      'repeat1: times = 0 must be a whole number of at least 1.',
    );
    expect(configErrorOf(() => image().repeat(2, (r) => r, { nmae: 'a' } as object)).message).toBe(
      "repeat has no option 'nmae'. Did you mean 'name'?",
    );
    expect(configErrorOf(() => net.fromJSON(withStep({ repeat: { times: 2 } }))).message).toBe(
      'steps[0] › repeat1 › repetition 0: steps = undefined must be a list.',
    );
  });
});

describe('denselyConnected', () => {
  test('adds the channels of the steps each time, and each time sees all before', () => {
    const spec = image().denselyConnected(3, layer);
    expect(spec.outputShape).toEqual([8, 8, 4 + 3 * 3]);
    expect(namesOf(spec).filter((name) => !/bn|act/.test(name))).toEqual([
      'denselyConnected1.0.conv1',
      'denselyConnected1.0',
      'denselyConnected1.1.conv1',
      'denselyConnected1.1',
      'denselyConnected1.2.conv1',
      'denselyConnected1',
    ]);
    expectRoundTrip(spec);
  });

  test('is a dense block, where the steps are its layer', () => {
    const composed = image().denselyConnected(3, (d) =>
      d.batchNorm().relu().conv({ filters: 3, kernelSize: 3, bias: false }),
    );
    const block = image().denseBlock({ layers: 3, growthRate: 3, bottleneck: false });
    expect(operationsOf(composed)).toEqual(operationsOf(block));
    const { params, statistics, macs } = block.analyze();
    expect(composed.analyze()).toMatchObject({ params, statistics, macs });
  });

  test('takes vectors, and steps of steps', () => {
    expect(vector().denselyConnected(2, (d) => d.dense(5).relu()).outputShape).toEqual([16]);
    const spec = image().denselyConnected(2, (d) =>
      d.residual((r) => r.batchNorm()).maxPool({ size: 3, stride: 1 }),
    );
    expect(spec.outputShape).toEqual([8, 8, 16]);
    expectRoundTrip(spec);
  });

  test('says what cannot be concatenated', () => {
    const draw = () => image().denselyConnected(2, (d) => d.maxPool({ size: 2 }));
    expect(configErrorOf(draw).message).toBe(
      'denselyConnected1 › concat: cannot concatenate 8×8×4 and 4×4×4. All but the channels must agree: give the branches the same strides and padding.',
    );
    expect(configErrorOf(() => image().denselyConnected(-1, layer)).message).toBe(
      'denselyConnected1: times = -1 must be a whole number of at least 1.',
    );
  });
});

describe('highway', () => {
  test('puts a gate over the steps', () => {
    const spec = image().highway((h) => h.conv({ filters: 4, kernelSize: 3 }).relu(), { gateBias: -3 });
    expect(operationsOf(spec)).toEqual([
      ...['conv2d', 'activation'],
      ...['conv2d', 'activation', 'product', 'scale', 'activation', 'product', 'add'],
    ]);
    expect(namesOf(spec)).toEqual(['highway1.conv1', 'highway1.act1', 'highway1']);
    expectRoundTrip(spec);
  });

  test('over one layer is the block', () => {
    const composed = image().highway((h) => h.conv({ filters: 4, kernelSize: 3, activation: 'relu' }));
    const block = image().highwayBlock();
    expect(operationsOf(composed)).toEqual(operationsOf(block));
    expect(composed.analyze().params).toBe(block.analyze().params);
    const deep = vector().highway((h) => h.dense(6).relu());
    expect(operationsOf(deep)).toEqual(operationsOf(vector().highwayBlock()));
  });

  test('needs steps that keep the shape, and options that it has', () => {
    const wide = () => image().highway((h) => h.conv({ filters: 6, kernelSize: 3 }));
    expect(configErrorOf(wide).message).toBe(
      'highway1 › gate: cannot multiply 8×8×6 and 8×8×4 value by value. Give both the same strides, padding and filters.',
    );
    expect(configErrorOf(() => image().highway((h) => h, { gateBais: 1 } as object)).message).toBe(
      "highway has no option 'gateBais'. Did you mean 'gateBias'?",
    );
    expect(configErrorOf(() => image().highway((() => undefined) as never)).path).toEqual(['highway1']);
  });
});

describe('withStochasticDepth', () => {
  const trunk = (inside: Trunk) =>
    inside.stage(2, residualBlock({ filters: 4 })).stage(2, residualBlock({ filters: 8 }), { stride: 2 });

  test('gives unit l of L the share l / L of the last one’s rate', () => {
    const spec = image().withStochasticDepth({ finalRate: 0.4 }, trunk);
    for (const [index, rate] of ratesOf(spec).entries())
      expect(rate).toBeCloseTo((0.4 * (index + 1)) / 4, 12);
    expect(depths(spec)).toHaveLength(4);
    expect(depths(spec)[0]).toMatchObject({ mode: 'row', scaleAt: 'training' });
    expectRoundTrip(spec);
  });

  test('as published: half of the last unit’s, by batch, scaled at test', () => {
    const spec = image().withStochasticDepth({ mode: 'batch', scaleAt: 'test' }, trunk);
    expect(depths(spec)).toEqual(
      [0.125, 0.25, 0.375, 0.5].map((rate) => ({ rate, mode: 'batch', scaleAt: 'test' })),
    );
  });

  test('or all the same', () => {
    expect(ratesOf(image().withStochasticDepth({ finalRate: 0.2, rule: 'uniform' }, trunk))).toEqual([
      0.2, 0.2, 0.2, 0.2,
    ]);
  });

  test('units: the first part of a net, in which each has the share that it has of all', () => {
    const whole = ratesOf(image().withStochasticDepth({ finalRate: 0.4 }, trunk));
    const part = image().withStochasticDepth({ finalRate: 0.4, units: 2 * whole.length }, trunk);
    expect(ratesOf(part)).toEqual(whole.map((_, unit) => ((unit + 1) / (2 * whole.length)) * 0.4));
    expectRoundTrip(part);
    // Even a part before the first unit.
    expect(ratesOf(image().withStochasticDepth({ units: 3 }, (s) => s.relu()))).toEqual([]);
    const tooFew = () => image().withStochasticDepth({ units: whole.length - 1 }, trunk);
    expect(configErrorOf(tooFew).message).toBe(
      `withStochasticDepth: units = ${whole.length - 1} must be a whole number of at least ${whole.length}.`,
    );
    const none = () => image().withStochasticDepth({ units: 0 }, (s) => s.relu());
    expect(configErrorOf(none).message).toBe(
      'withStochasticDepth: units = 0 must be a whole number of at least 1.',
    );
  });

  test('changes no name and no weight', () => {
    const [plain, deep] = [trunk(image()), image().withStochasticDepth({}, trunk)];
    expect(namesOf(deep)).toEqual(namesOf(plain));
    expect(deep.analyze().params).toBe(plain.analyze().params);
    expect(namesOf(deep.conv({ filters: 4, kernelSize: 1 }).stage(1, residualBlock({ filters: 4 })))).toEqual(
      namesOf(plain.conv({ filters: 4, kernelSize: 1 }).stage(1, residualBlock({ filters: 4 }))),
    );
  });

  test('counts units through whatever they stand in; of residuals only the innermost', () => {
    const spec = image().withStochasticDepth({ finalRate: 0.6 }, (s) =>
      s
        .residual((root) =>
          root
            .residual((unit) => unit.batchNorm().relu())
            .branches({ a: (b) => b.residualBlock({ filters: 4 }), b: (b) => b }, 'add')
            .repeat(2, (r) => r.residualBlock({ filters: 4 })),
        )
        .add(image().residualBlock({ filters: 4 }))
        .conv({ filters: 4, kernelSize: 1 })
        .denselyConnected(1, (d) => d.highway((h) => h.residualBlock({ filters: 4 }))),
    );
    for (const [index, rate] of ratesOf(spec).entries())
      expect(rate).toBeCloseTo((0.6 * (index + 1)) / 6, 12);
    expect(depths(spec)).toHaveLength(6);
    expect(namesOf(spec)).toContain('residual1.residual1.drop_path');
    expectRoundTrip(spec);
  });

  test('leaves a unit’s own rate alone, and counts it', () => {
    const spec = image().withStochasticDepth({ finalRate: 0.3 }, (s) =>
      s
        .residualBlock({ filters: 4 })
        .residualBlock({ filters: 4, dropPathRate: 0.9 })
        .residual((r) => r.batchNorm(), { dropPathRate: 0.8 })
        .residualBlock({ filters: 4, dropPathRate: 0 })
        .residualBlock({ filters: 4 }),
    );
    for (const [index, rate] of [0.06, 0.9, 0.8, 0.3].entries()) {
      expect(ratesOf(spec)[index]).toBeCloseTo(rate, 12);
    }
  });

  test('one inside another has units of its own', () => {
    const spec = image().withStochasticDepth({ finalRate: 0.4 }, (s) =>
      s
        .residualBlock({ filters: 4 })
        .withStochasticDepth({ finalRate: 0.1, rule: 'uniform' }, trunk)
        .residualBlock({ filters: 8 }),
    );
    expect(ratesOf(spec)).toEqual([0.2, 0.1, 0.1, 0.1, 0.1, 0.4]);
  });

  test('holds for a block of the user’s own that takes dropPathRate', () => {
    const mine = defineBlock('MineWithDepth', (x, { dropPathRate = 0 }: { dropPathRate?: number }) =>
      add(x, dropPath(act(conv(x, 'conv', { filters: 4, kernelSize: 3 }), 'relu'), dropPathRate)),
    );
    expect(ratesOf(image().withStochasticDepth({}, (s) => s.add(mine()).relu().add(mine())))).toEqual([
      0.25, 0.5,
    ]);
  });

  test('ends in whatever the steps end in', () => {
    const spec = image().withStochasticDepth({}, (s) => s.residualBlock({ filters: 4 }).globalAvgPool());
    expect(spec.dense(3).outputShape).toEqual([3]);
  });

  test.each<[string, () => unknown, string]>([
    [
      'steps without a unit',
      () => image().withStochasticDepth({}, (s) => s.relu()),
      'withStochasticDepth: there is no residual unit among the steps. Put in a block that takes dropPathRate, such as residualBlock, or a .residual(…).',
    ],
    [
      'a rate of 1',
      () => image().withStochasticDepth({ finalRate: 1 }, trunk),
      'withStochasticDepth: finalRate = 1 must be a number of at least 0 and below 1.',
    ],
    [
      'an unknown rule',
      () => image().withStochasticDepth({ rule: 'linaer' as 'linear' }, trunk),
      "withStochasticDepth: rule = 'linaer' must be one of 'linear', 'uniform'. Did you mean 'linear'?",
    ],
    [
      'an unknown mode',
      () => image().withStochasticDepth({ mode: 'rows' as 'row' }, trunk),
      "withStochasticDepth: mode = 'rows' must be one of 'row', 'batch'. Did you mean 'row'?",
    ],
    [
      'a misspelt option',
      () => image().withStochasticDepth({ finalrate: 0.1 } as object, trunk),
      "withStochasticDepth has no option 'finalrate'. Did you mean 'finalRate'?",
    ],
    [
      'a mistake among the steps',
      () => image().withStochasticDepth({}, (s) => s.residualBlock({ filters: 0 })),
      'withStochasticDepth › residualBlock1 › conv1: filters = 0 must be a whole number of at least 1.',
    ],
  ])('refuses %s', (_, draw, message) => {
    expect(configErrorOf(draw).message).toBe(message);
  });
});

describe('a net in a net', () => {
  const stem = net({ input: [32, 32, 3], name: 'stem' })
    .conv({ filters: 5, kernelSize: 3, stride: 2 })
    .relu()
    .tap('stem');

  test('is its steps, drawn anew for what comes in', () => {
    const again = image().conv({ filters: 5, kernelSize: 3, stride: 2 }).batchNorm();
    const spec = image().add(stem).add(again, { name: 'second' });
    expect(namesOf(spec)).toEqual([...['net1.conv1', 'net1.act1'], ...['second.conv1', 'second.bn1']]);
    expect(spec.outputShape).toEqual([2, 2, 5]);
  });

  test('keeps its taps, and comes back from JSON', () => {
    const spec = image().add(stem);
    expect(spec.taps.get('stem')?.name).toBe('net1.act1');
    expect(spec.toJSON().steps).toEqual([{ net: { steps: stem.toJSON().steps } }]);
    expectRoundTrip(spec);
    const twice = () => spec.add(stem);
    expect(configErrorOf(twice).message).toBe(
      "net2 › tap: there is a tap 'stem' already. Give this one another name.",
    );
  });

  test('may end in a vector, or begin in one', () => {
    const head = image().globalAvgPool().dense(3);
    const spec = image().relu().add(head).dense(2);
    expect(spec.outputShape).toEqual([2]);
    expect(vector().add(vector().dense(4)).dense(3).outputShape).toEqual([3]);
    const draw = () => head.add(stem);
    expect(configErrorOf(draw).message).toMatch(/^net1 › conv1: a feature map \[H, W, C\] is needed/);
  });

  test('nests', () => {
    const spec = image().repeat(2, (r) =>
      r.residual((inside) => inside.add(image().add(image().batchNorm()))),
    );
    expect(namesOf(spec)).toContain('repeat1.1.residual1.net1.net1.bn1');
    expectRoundTrip(spec);
  });
});

test('all of them in all of them', () => {
  const spec = image().withStochasticDepth({}, (s) =>
    s.repeat(2, (r) =>
      r
        .highway((h) =>
          h.denselyConnected(1, (d) => d.residualBlock({ filters: 4 })).conv({ filters: 4, kernelSize: 1 }),
        )
        .residual((inside) =>
          inside.repeat(1, (q) => q.branches({ a: (b) => b.highway((g) => g.relu()), b: (b) => b }, 'add')),
        ),
    ),
  );
  expect(spec.outputShape).toEqual([8, 8, 4]);
  expect(ratesOf(spec)).toEqual([0.125, 0.25, 0.375, 0.5]);
  expect(spec.drawing.nodes.every((node) => node === spec.drawing.inputs[0] || isBlock(node))).toBe(true);
  expectRoundTrip(spec);
});

/** A net's data with one step. */
const withStep = (step: object) => ({
  format: 'tfjs-blocks',
  version: 1,
  name: 'net',
  input: [8, 8, 4],
  steps: [step],
});
