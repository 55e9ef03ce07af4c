// Nets whose maps stay as large as asked: what is drawn, and what cannot be. That it computes what the strided net computes
// is in test/layers/outputStride.test.ts.

import { bottleneckBlock, net, preActBottleneckBlock, residualBlock } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';
import type { Conv2dAttributes } from '../../src/graph/ops/conv2d';
import type { DrawingFamily } from '../../src/net/net';
import { configErrorOf } from '../support/configErrorOf';

type Trunk = DrawingFamily['map'];

const image = () => net({ input: [64, 64, 4] });

/** Of each 3×3 convolution: where it stands, its stride and its dilation. */
const windowsOf = ({ drawing }: Trunk) =>
  flatten(drawing).flatMap(({ node, path }) => {
    const { size, stride, dilation } = node.attributes as Conv2dAttributes;
    return node.operation.name === 'conv2d' && size[0] > 1 ? [[path.join('/'), stride[0], dilation[0]]] : [];
  });

/** Paths and shapes of all weights. */
const weightsIn = ({ drawing }: Trunk) =>
  flatten(drawing).flatMap(({ node, path }) =>
    weightsOf(node).map(({ name, shape }) => `${[...path, name].join('/')} ${shape}`),
  );

const bottlenecks = (x: Trunk): Trunk =>
  [8, 16, 32].reduce((y, filters) => y.stage(2, bottleneckBlock({ filters }), { stride: 2 }), x);

describe('withOutputStride', () => {
  test('turns strides beyond the limit into dilation, also within the first block of a stage', () => {
    expect(windowsOf(image().withOutputStride(2, bottlenecks))).toEqual([
      ['layer1.0/conv2', 2, 1],
      ['layer1.1/conv2', 1, 1],
      ['layer2.0/conv2', 1, 1],
      ['layer2.1/conv2', 1, 2],
      ['layer3.0/conv2', 1, 2],
      ['layer3.1/conv2', 1, 4],
    ]);
  });

  test.each([1, 2, 4, 8, 16, 32] as const)('%i: the map is at most that much smaller', (limit) => {
    const spec = image().withOutputStride(limit, bottlenecks);
    const size = 64 / Math.min(limit, 8);
    expect(spec.outputShape).toEqual([size, size, 32]);
    expect(weightsIn(spec)).toEqual(weightsIn(bottlenecks(image())));
  });

  test('draws the same net where the limit is not reached', () => {
    const [free, limited] = [bottlenecks(image()), image().withOutputStride(32, bottlenecks)];
    expect(limited.analyze()).toEqual(free.analyze());
    expect(limited.toSVG({ expand: true })).toBe(free.toSVG({ expand: true }));
  });

  test('keeps the weights of shortcuts over a stride that widens nothing', () => {
    const strides = (x: Trunk) =>
      x
        .residualBlock({ filters: 4, stride: 2 })
        .residual((r) => r.conv({ filters: 4, kernelSize: 3, stride: 2 }), { name: 'over' })
        .residual((r) => r.conv({ filters: 4, kernelSize: 3 }), { name: 'identity' });
    const spec = image().withOutputStride(1, strides);
    expect(weightsIn(spec)).toEqual(weightsIn(strides(image())));
    expect(weightsIn(spec).some((path) => path.startsWith('over.shortcut'))).toBe(true);
    expect(weightsIn(spec).some((path) => path.startsWith('identity.shortcut'))).toBe(false);
  });

  test('divides a stride where the limit lies within it', () => {
    const strides = (x: Trunk) => x.conv({ filters: 4, kernelSize: 3, stride: 4, name: 'a' });
    const then = (x: Trunk) => strides(x).conv({ filters: 4, kernelSize: 3, name: 'b' });
    expect(windowsOf(image().withOutputStride(2, then))).toEqual([
      ['a', 2, 1],
      ['b', 1, 2],
    ]);
    const threes = (x: Trunk) =>
      x.conv({ filters: 4, kernelSize: 3, stride: 3 }).conv({ filters: 4, kernelSize: 3, stride: 2 });
    expect(windowsOf(image().withOutputStride(4, threes))).toEqual([
      ['conv1', 3, 1],
      ['conv2', 1, 1],
    ]);
    expect(windowsOf(image().withOutputStride(2, threes))).toEqual([
      ['conv1', 1, 1],
      ['conv2', 2, 3],
    ]);
  });

  test('keeps dilation that is there, and multiplies it', () => {
    const own = (x: Trunk) =>
      x
        .conv({ filters: 4, kernelSize: 3, stride: 2, dilation: 3 })
        .conv({ filters: 4, kernelSize: 3, dilation: [3, 1] })
        .residualBlock({ filters: 4, dilation: 3, firstDilation: 5 });
    expect(windowsOf(image().withOutputStride(1, own))).toEqual([
      ['conv1', 1, 3],
      ['conv2', 1, 6],
      ['residualBlock1/conv1', 1, 10],
      ['residualBlock1/conv2', 1, 6],
    ]);
  });

  test('reaches into residuals, branches, repetitions and nets, and ends with its steps', () => {
    const conv = { filters: 4, kernelSize: 3 } as const;
    const nested = (x: Trunk) =>
      x
        .residual((r) => r.conv({ ...conv, stride: 2 }), { name: 'r' })
        .branches(
          { a: (b) => b.conv({ ...conv, stride: 2 }), b: (b) => b.conv({ ...conv, stride: 2 }) },
          'add',
          {
            name: 'b',
          },
        )
        .repeat(2, (r) => r.conv({ ...conv, stride: 2 }), { name: 'p' })
        .add(net({ input: [8, 8, 4] }).conv(conv), { name: 'n' })
        .highway((h) => h.conv(conv), { name: 'h', kernelSize: 1 });
    const spec = image().withOutputStride(4, nested).conv(conv);
    expect(windowsOf(spec)).toEqual([
      ['r.conv1', 2, 1],
      ['b.a.conv1', 2, 1],
      ['b.b.conv1', 2, 1],
      ['p.0.conv1', 1, 1],
      ['p.1.conv1', 1, 2],
      ['n.conv1', 1, 4],
      ['h.conv1', 1, 4],
      ['conv1', 1, 1],
    ]);
    expect(spec.outputShape).toEqual([16, 16, 4]);
  });

  test('stands in another: the smaller limit counts, and what follows is dilated all the same', () => {
    const conv = { filters: 4, kernelSize: 3 } as const;
    const spec = image().withOutputStride(4, (x) =>
      x
        .conv({ ...conv, stride: 2 })
        .withOutputStride(8, (y) => y.conv({ ...conv, stride: 2 }).conv({ ...conv, stride: 2 }))
        .conv(conv),
    );
    expect(windowsOf(spec)).toEqual([
      ['conv1', 2, 1],
      ['conv2', 2, 1],
      ['conv3', 1, 1],
      ['conv4', 1, 2],
    ]);
  });

  test('keeps taps, units of stochastic depth, and the data that was written', () => {
    const spec = image().withOutputStride(4, (x) =>
      x.withStochasticDepth({ finalRate: 0.4 }, (y) =>
        y
          .stage(1, residualBlock({ filters: 4 }), { stride: 2, tap: 'c2' })
          .stage(1, residualBlock({ filters: 4 }), { stride: 4, tap: 'c3' }),
      ),
    );
    expect([...spec.taps].map(([tap, { shape }]) => [tap, shape[0]])).toEqual([
      ['c2', 32],
      ['c3', 16],
    ]);
    const rates = flatten(spec.drawing).flatMap(({ node }) =>
      node.operation.name === 'dropPath' ? [(node.attributes as { rate: number }).rate] : [],
    );
    expect(rates).toEqual([0.2, 0.4]);
    const json = spec.toJSON();
    expect(json.steps).toMatchObject([
      { withOutputStride: { limit: 4, steps: [{ withStochasticDepth: {} }] } },
    ]);
    const again = net.fromJSON(JSON.stringify(json)) as Trunk;
    expect(again.toJSON()).toEqual(json);
    expect(windowsOf(again)).toEqual(windowsOf(spec));
  });

  test('takes free sizes, and heads', () => {
    const spec = net({ input: [null, null, 3] }).withOutputStride(2, bottlenecks);
    expect(spec.analyze({ input: [32, 48, 3] }).outputShape).toEqual([16, 24, 32]);
    const squeezed = image().withOutputStride(1, (x) =>
      x.stage(2, residualBlock({ filters: 4, se: { reduction: 2 } }), { stride: 2 }),
    );
    expect(squeezed.outputShape).toEqual([64, 64, 4]);
  });

  test('cells of NASNet count the stride of their own input alone', () => {
    const cells = (x: Trunk) =>
      x
        .nasnetCell({ width: 4 })
        .nasnetCell({ width: 4, stride: 2 })
        .nasnetCell({ width: 4 })
        .nasnetCell({ width: 4 });
    const free = cells(image());
    expect(image().withOutputStride(2, cells).analyze()).toEqual(free.analyze());
  });
});

describe('refuses', () => {
  const refused: readonly (readonly [string, (x: Trunk) => Trunk, string])[] = [
    ['a transition', (x) => x.transitionBlock(), 'TransitionBlock has a stride of 2 that nothing can change'],
    ['an inception reduction', (x) => x.inceptionB(), 'InceptionB has a stride of 2 that nothing can change'],
    [
      'a pool at the end of a block',
      (x) => x.vggBlock({ filters: 4 }),
      'VggBlock has a stride of 2 that nothing can change',
    ],
    [
      'windows after the stride',
      (x) => x.nasnetCell({ width: 4, stride: 2 }),
      'NasnetCell has windows after its stride, and no dilation for them alone',
    ],
    [
      'pools after a stride',
      (x) => x.conv({ filters: 4, kernelSize: 3, stride: 2 }).maxPool({ size: 3, stride: 1 }),
      'MaxPool has windows, and no dilation',
    ],
    [
      'windows of a block without dilation',
      (x) => x.conv({ filters: 4, kernelSize: 3, stride: 2 }).denseBlock({ layers: 1, growthRate: 4 }),
      'DenseBlock has windows, and no dilation',
    ],
    [
      'a gate with windows',
      (x) => x.conv({ filters: 4, kernelSize: 3, stride: 2 }).highway((h) => h.relu()),
      'HighwayJoin has windows, and no dilation',
    ],
    [
      'two strides in one',
      (x) => x.conv({ filters: 4, kernelSize: 3, stride: [2, 1] }),
      'Conv has strides of 2 and 1',
    ],
    [
      'a shortcut that pools',
      (x) => x.residualBlock({ filters: 4, stride: 2, shortcut: 'A-pooled' }),
      "a shortcut 'A-pooled' has its window from the stride",
    ],
    [
      'the same over steps',
      (x) => x.residual((r) => r.conv({ filters: 4, kernelSize: 3, stride: 2 }), { shortcut: 'A-pooled' }),
      "a shortcut 'A-pooled' has its window from the stride",
    ],
  ];

  test.each(refused)('%s', (_name, strided, rule) => {
    expect(strided(image()).outputShape[1]).toBeLessThanOrEqual(64);
    const { path, message } = configErrorOf(() => image().withOutputStride(1, strided));
    expect(path[0]).toBe('withOutputStride');
    expect(message).toContain(`${rule}, so the maps cannot be kept from getting smaller here.`);
    expect(message).toMatch(/Ask for a larger output stride\.$/);
  });

  test.each([0, 3, 64, '8', null])('a limit of %j', (limit) => {
    const draw = () => image().withOutputStride(limit as 8, (x) => x.relu());
    expect(configErrorOf(draw).message).toMatch(
      /^withOutputStride: limit = .* must be one of 1, 2, 4, 8, 16, 32\.$/,
    );
  });

  test('unknown options, and steps that are none', () => {
    const read = (step: object) =>
      configErrorOf(() =>
        net.fromJSON({ format: 'tfjs-blocks', version: 1, name: 'net', input: [8, 8, 4], steps: [step] }),
      ).message;
    expect(read({ withOutputStride: { limt: 8, steps: [] } })).toMatch(/Did you mean 'limit'\?$/);
    expect(read({ withOutputStride: { limit: 8 } })).toMatch(/steps = undefined must be a list/);
    expect(configErrorOf(() => image().withOutputStride(8, (() => image()) as never)).message).toMatch(
      /must give back the net that it was given/,
    );
  });

  test('with the place of the block', () => {
    const draw = () =>
      image().withOutputStride(2, (x) =>
        x.stage(2, preActBottleneckBlock({ filters: 8 }), { stride: 2 }).repeat(2, (r) =>
          r.add(
            net({ input: [8, 8, 8] })
              .avgPool({ size: 2 })
              .avgPool({ size: 2 }),
          ),
        ),
      );
    expect(configErrorOf(draw).path).toEqual([
      'withOutputStride',
      'repeat1',
      'repetition 0',
      'net1',
      'avgpool2',
    ]);
  });
});
