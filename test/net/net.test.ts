import { bottleneckBlock, defineBlock, net, residualBlock, squeezeExcite } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { blockTypes } from '../../src/graph/block';
import { add, conv } from '../../src/graph/pen';
import { nets } from '../catalog';
import { configErrorOf } from '../support/configErrorOf';

const trunk = () => net({ input: [32, 32, 3], name: 'trunk' }).conv({ filters: 8, kernelSize: 3 });
const kindsOf = (net: { toJSON(): { steps: readonly object[] } }) => net.toJSON().steps.flatMap(Object.keys);

describe('every step is a step of the data', () => {
  test.each([
    ['conv', trunk().conv({ filters: 4, kernelSize: 1 }), [32, 32, 4]],
    ['batchNorm', trunk().batchNorm({ eps: 1e-3 }), [32, 32, 8]],
    ['activation', trunk().activation('silu'), [32, 32, 8]],
    ['activation', trunk().relu(), [32, 32, 8]],
    ['activation', trunk().softmax(), [32, 32, 8]],
    ['maxPool', trunk().maxPool({ size: 2 }), [16, 16, 8]],
    ['avgPool', trunk().avgPool({ size: 3, stride: 2 }), [16, 16, 8]],
    ['globalPool', trunk().globalAvgPool(), [8]],
    ['globalPool', trunk().globalMaxPool(), [8]],
    ['flatten', trunk().flatten(), [8192]],
    ['dense', trunk().globalAvgPool().dense(5), [5]],
    ['dropout', trunk().dropout(0.5), [32, 32, 8]],
    ['pad', trunk().pad({ pads: 1 }), [34, 34, 8]],
    ['crop', trunk().crop(1), [30, 30, 8]],
    ['scale', trunk().scale(0.1), [32, 32, 8]],
    ['localResponseNorm', trunk().localResponseNorm(), [32, 32, 8]],
    ['residualBlock', trunk().residualBlock({ filters: 16, stride: 2 }), [16, 16, 16]],
    ['bottleneckBlock', trunk().bottleneckBlock({ filters: 16 }), [32, 32, 16]],
    ['squeezeExcite', trunk().squeezeExcite(), [32, 32, 8]],
    ['squeezeExcite', trunk().add(squeezeExcite({ reduction: 2 })), [32, 32, 8]],
    ['stage', trunk().stage(2, residualBlock({ filters: 8 })), [32, 32, 8]],
    ['residual', trunk().residual((r) => r.batchNorm()), [32, 32, 8]],
    ['branches', trunk().branches({ a: (b) => b, b: (b) => b }, 'concat'), [32, 32, 16]],
    ['tap', trunk().tap('here'), [32, 32, 8]],
    ['denseBlock', trunk().denseBlock({ layers: 2, growthRate: 4 }), [32, 32, 16]],
    ['transitionBlock', trunk().transitionBlock(), [16, 16, 4]],
    ['highwayBlock', trunk().highwayBlock(), [32, 32, 8]],
    ['highwayBlock', trunk().globalAvgPool().highwayBlock(), [8]],
    ['stochasticDepth', trunk().stochasticDepth({ rate: 0.5 }), [32, 32, 8]],
    ['repeat', trunk().repeat(2, (r) => r.relu()), [32, 32, 8]],
    ['denselyConnected', trunk().denselyConnected(2, (d) => d.relu()), [32, 32, 32]],
    ['highway', trunk().highway((h) => h.relu()), [32, 32, 8]],
    ['withStochasticDepth', trunk().withStochasticDepth({}, (s) => s.residual((r) => r)), [32, 32, 8]],
    ['net', trunk().add(trunk()), [32, 32, 8]],
  ] as const)('%s', (kind, after, shape) => {
    expect(kindsOf(after).slice(-1)).toEqual([kind]);
    expect(after.outputShape).toEqual(shape);
  });

  test('with the options that were written, and no others', () => {
    const steps = trunk()
      .relu()
      .maxPool({ size: 2 })
      .squeezeExcite()
      .globalMaxPool()
      .dropout(0.3)
      .dense(5, { bias: false, name: undefined })
      .softmax()
      .toJSON().steps;
    expect(steps).toEqual([
      { conv: { filters: 8, kernelSize: 3 } },
      { activation: { kind: 'relu' } },
      { maxPool: { size: 2 } },
      { squeezeExcite: {} },
      { globalPool: { kind: 'max' } },
      { dropout: { rate: 0.3 } },
      { dense: { units: 5, bias: false } },
      { activation: { kind: 'softmax' } },
    ]);
  });
});

describe('a net is a value', () => {
  test('a step gives a new one and leaves the old one as it is', () => {
    const before = trunk();
    const told = JSON.stringify(before);
    const after = before
      .stage(2, residualBlock({ filters: 16 }), { stride: 2, tap: 'c3' })
      .residual((r) => r.conv({ filters: 16, kernelSize: 3 }))
      .branches({ a: (b) => b.tap('inside') }, 'add')
      .globalAvgPool()
      .dense(10);
    expect(after).not.toBe(before);
    expect(JSON.stringify(before)).toBe(told);
    expect([before.outputShape, [...before.taps.keys()], before.drawing.nodes.length]).toEqual([
      [32, 32, 8],
      [],
      2,
    ]);
  });

  test('two nets share a trunk, each with names of its own', () => {
    const shared = trunk().tap('stem');
    const [a, b] = [
      shared.conv({ filters: 4, kernelSize: 1 }),
      shared.conv({ filters: 6, kernelSize: 3 }).tap('end'),
    ];
    expect(a.drawing.output).toMatchObject({ name: 'conv2', shape: [32, 32, 4] });
    expect(b.drawing.output).toMatchObject({ name: 'conv2', shape: [32, 32, 6] });
    expect([...a.taps.keys()]).toEqual(['stem']);
    expect([...b.taps.keys()]).toEqual(['stem', 'end']);
    expect(a.taps.get('stem')).toBe(b.taps.get('stem'));
  });

  test('a step that is refused leaves it usable', () => {
    const before = trunk();
    configErrorOf(() => before.conv({ filters: 0, kernelSize: 3 }));
    expect(before.conv({ filters: 4, kernelSize: 3 }).drawing.output.name).toBe('conv2');
  });

  test('options that change afterwards change nothing', () => {
    const options = { filters: 4, kernelSize: [3, 3] as [number, number] };
    const after = trunk().conv(options);
    options.filters = 5;
    options.kernelSize[0] = 7;
    expect(after.toJSON().steps[1]).toEqual({ conv: { filters: 4, kernelSize: [3, 3] } });
    const input: [number, number, number] = [8, 8, 3];
    const fresh = net({ input });
    input[0] = 99;
    expect(fresh.inputShape).toEqual([8, 8, 3]);
  });

  test('its data cannot be changed from outside', () => {
    for (const value of [trunk(), net.fromJSON(trunk().toJSON())]) {
      const { steps, input } = value.toJSON();
      const parts = [steps, steps[0]!, steps[0]!['conv']!, input];
      for (const part of parts) expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test('a callback that is run has no other effect', () => {
    const before = trunk();
    let inside: typeof before | undefined;
    before.residual((r) => {
      inside = r.batchNorm();
      return inside;
    });
    expect(inside!.outputShape).toEqual([32, 32, 8]);
    expect(inside!.analyze().params).toBe(16);
    expect(before.toJSON().steps).toHaveLength(1);
  });
});

describe('what a net tells', () => {
  test('its name, shapes and drawing', () => {
    const after = trunk().globalAvgPool().dense(10);
    expect([after.name, after.inputShape, after.outputShape]).toEqual(['trunk', [32, 32, 3], [10]]);
    expect(after.drawing.nodes.map(({ name }) => name)).toEqual(['input', 'conv1', 'pool1', 'fc']);
    expect(net({ input: [8, 8, 3] }).name).toBe('net');
  });

  test('the nodes at its taps', () => {
    const after = net({ input: [32, 32, 3] })
      .tap('image')
      .stage(2, residualBlock({ filters: 8 }), { tap: 'c2' })
      .branches(
        { a: (b) => b.conv({ filters: 4, kernelSize: 1 }).tap('deep'), b: (b) => b.tap('same') },
        'concat',
      )
      .globalAvgPool()
      .tap('feature');
    expect([...after.taps].map(([tap, { name, shape }]) => [tap, name, shape])).toEqual([
      ['image', 'input', [32, 32, 3]],
      ['c2', 'layer1.1', [32, 32, 8]],
      ['deep', 'branches1.a.conv1', [32, 32, 4]],
      ['same', 'layer1.1', [32, 32, 8]],
      ['feature', 'pool1', [12]],
    ]);
    const nodes = new Set(after.drawing.nodes);
    for (const node of after.taps.values()) expect(nodes.has(node)).toBe(true);
  });
});

describe('free heights and widths', () => {
  const free = net({ input: [null, null, 3] });

  test('go through everything but flatten', () => {
    const after = free
      .conv({ filters: 8, kernelSize: 3, stride: 2, padding: 'same' })
      .stage(2, residualBlock({ filters: 8 }), { stride: 2 })
      .residual((r) => r.bottleneckBlock({ filters: 16, stride: 2 }).maxPool({ size: 2 }))
      .branches({ a: (b) => b, b: (b) => b.avgPool({ size: 3, stride: 1 }) }, 'add');
    expect(after.outputShape).toEqual([null, null, 16]);
    expect(after.globalMaxPool().dense(3).outputShape).toEqual([3]);
    expect(configErrorOf(() => after.flatten()).message).toMatch(/^flatten1: cannot flatten \?×\?×16/);
  });

  test('have the names and weights of a net of a known size', () => {
    const draw = (input: readonly [number | null, number | null, number]) =>
      net({ input })
        .conv({ filters: 8, kernelSize: 3, stride: 2 })
        .residual((r) => r.stage(2, bottleneckBlock({ filters: 16 }), { stride: 2 }))
        .drawing.nodes.map(({ name }) => name);
    expect(draw([null, null, 3])).toEqual(draw([32, 32, 3]));
  });
});

describe('blocks of the user’s own', () => {
  const doubled = defineBlock('Doubled', (x, { filters, scale = 2 }: { filters: number; scale?: number }) =>
    add(x, conv(x, 'conv', { filters: filters * scale, kernelSize: 3 })),
  );

  test('go in by add and in stages, under their own name', () => {
    const after = trunk()
      .add(doubled({ filters: 4 }))
      .stage(2, doubled({ filters: 8, scale: 1 }));
    expect(after.drawing.nodes.map(({ name }) => name)).toEqual([
      'input',
      'conv1',
      'doubled1',
      'layer1.0',
      'layer1.1',
    ]);
    expect(after.toJSON().steps.slice(1)).toEqual([
      { doubled: { filters: 4 } },
      { stage: { repeat: 2, block: { doubled: { filters: 8, scale: 1 } } } },
    ]);
  });

  test.each(['Conv', 'ResidualBlock', 'Dense', 'Stage', 'Residual', 'Branches', 'Tap'])(
    'cannot pass for the step of the type %s',
    (type) => {
      const known = [...blockTypes()].includes(type);
      const pretender = defineBlock(type, (x) => add(x, x));
      const kind = type.charAt(0).toLowerCase() + type.slice(1);
      const { message } = configErrorOf(() => trunk().add(pretender()));
      expect(message).toBe(
        `a net has a step '${kind}' of its own. Give the block another type than '${type}'.`,
      );
      configErrorOf(() => trunk().stage(2, pretender()));
      expect(known).toBe(!['Stage', 'Residual', 'Branches', 'Tap'].includes(type));
    },
  );

  test('are called before they are put in', () => {
    const forgotten = doubled as unknown as ReturnType<typeof doubled>;
    for (const step of [() => trunk().add(forgotten), () => trunk().stage(2, forgotten)]) {
      expect(configErrorOf(step).message).toBe('Doubled has no configuration here. Call it: doubled({ … }).');
    }
  });
});

test.each(nets)('$name: every step of the builder equals its drawing from data', ({ net: compose }) => {
  const [a, b] = [compose(), net.fromJSON(compose().toJSON())];
  expect(b.drawing.nodes.map(({ name, shape }) => [name, shape])).toEqual(
    a.drawing.nodes.map(({ name, shape }) => [name, shape]),
  );
});

test('a default name passes over one that is taken', () => {
  const spec = net({ input: [8, 8, 3] })
    .conv({ filters: 2, kernelSize: 1, name: 'conv1' })
    .conv({ filters: 2, kernelSize: 1 });
  expect(spec.drawing.nodes.map(({ name }) => name)).toEqual(['input', 'conv1', 'conv2']);
});

test('an option that net() does not have is refused', () => {
  expect(() => net({ input: [8, 8, 3], nmae: 'x' } as { input: [8, 8, 3] })).toThrow(
    "net has no option 'nmae'. Did you mean 'name'?",
  );
});
