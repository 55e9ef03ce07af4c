// What compiles and what does not. Each line under @ts-expect-error would fail the type check if it did compile; run, it
// throws the ConfigError that JavaScript's users get. The types hang on a mark that only types have: without it, a net
// after pooling could stand where one before it is asked for, and every such line would compile.

import { bottleneckBlock, defineBlock, net, residualBlock, squeezeExcite } from 'tfjs-blocks/spec';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { ConfigError } from '../../src/check';
import type { DrawingFamily, NetBuilder } from '../../src/net/net';

type Map = DrawingFamily['map'];
type Vector = DrawingFamily['vector'];

const map = net({ input: [16, 16, 3] }).conv({ filters: 8, kernelSize: 3 });
const vector = map.globalAvgPool();

const refuses = (draw: () => unknown): void => expect(draw).toThrow(ConfigError);

describe('a map and a vector are two types', () => {
  test('that do not stand for each other', () => {
    expectTypeOf(map).toEqualTypeOf<Map>();
    expectTypeOf(vector).toEqualTypeOf<Vector>();
    expectTypeOf<Vector>().not.toExtend<Map>();
    expectTypeOf<Map>().not.toExtend<Vector>();
    expectTypeOf<Map & Vector>().toBeNever();
    // @ts-expect-error a vector where a map is asked for
    const asMap: Map = vector;
    // @ts-expect-error a map where a vector is asked for
    const asVector: Vector = map;
    expect([asMap.outputShape, asVector.outputShape]).toEqual([[8], [16, 16, 8]]);
  });

  test('in every family of builders', () => {
    interface Trainable {
      readonly map: NetBuilder<'map', Trainable> & { build(): string };
      readonly vector: NetBuilder<'vector', Trainable> & { build(): string };
    }
    expectTypeOf<Trainable['vector']>().not.toExtend<Trainable['map']>();
    expectTypeOf<ReturnType<Trainable['map']['globalAvgPool']>>().toEqualTypeOf<Trainable['vector']>();
    expectTypeOf<ReturnType<Trainable['map']['residualBlock']>>().toEqualTypeOf<Trainable['map']>();
    expectTypeOf<ReturnType<Trainable['vector']['dense']>>().toEqualTypeOf<Trainable['vector']>();
  });

  test('the input says which', () => {
    expectTypeOf(net({ input: [10] })).toEqualTypeOf<Vector>();
    expectTypeOf(net({ input: [null, null, 3] })).toEqualTypeOf<Map>();
    expectTypeOf(net.fromJSON(map.toJSON())).toEqualTypeOf<Map | Vector>();
  });
});

describe('before pooling', () => {
  test('dense does not compile', () => {
    // @ts-expect-error
    refuses(() => map.dense(10));
    // @ts-expect-error
    refuses(() => map.residualBlock({ filters: 8 }).dense(10));
    // @ts-expect-error
    refuses(() => map.stage(2, residualBlock({ filters: 8 })).dense(10));
  });

  test('maps go on as maps', () => {
    expectTypeOf(map.batchNorm().relu().softmax().dropout(0.1).scale(2).tap('a')).toEqualTypeOf<Map>();
    expectTypeOf(map.maxPool({ size: 2 }).avgPool({ size: 2 }).pad({ pads: 1 })).toEqualTypeOf<Map>();
    expectTypeOf(map.residual((r) => r.relu()).branches({ a: (b) => b }, 'add')).toEqualTypeOf<Map>();
    expectTypeOf(map.squeezeExcite().add(squeezeExcite({ reduction: 2 }))).toEqualTypeOf<Map>();
    expectTypeOf(map.localResponseNorm().bottleneckBlock({ filters: 8 })).toEqualTypeOf<Map>();
    expectTypeOf(map.flatten()).toEqualTypeOf<Vector>();
    expectTypeOf(map.globalMaxPool()).toEqualTypeOf<Vector>();
  });
});

describe('after pooling', () => {
  test('what needs a map does not compile', () => {
    // @ts-expect-error
    refuses(() => vector.conv({ filters: 8, kernelSize: 3 }));
    // @ts-expect-error
    refuses(() => vector.dense(10).conv({ filters: 8, kernelSize: 3 }));
    // @ts-expect-error
    refuses(() => vector.batchNorm().relu().tap('a').conv({ filters: 8, kernelSize: 3 }));
    // @ts-expect-error
    refuses(() => vector.maxPool({ size: 2 }));
    // @ts-expect-error
    refuses(() => vector.avgPool({ size: 2 }));
    // @ts-expect-error
    refuses(() => vector.pad({ pads: 1 }));
    // @ts-expect-error
    refuses(() => vector.localResponseNorm());
    // @ts-expect-error
    refuses(() => vector.residualBlock({ filters: 8 }));
    // @ts-expect-error
    refuses(() => vector.bottleneckBlock({ filters: 8 }));
    // @ts-expect-error
    refuses(() => vector.squeezeExcite());
    // @ts-expect-error
    refuses(() => vector.add(residualBlock({ filters: 8 })));
    // @ts-expect-error
    refuses(() => vector.stage(2, residualBlock({ filters: 8 })));
    // @ts-expect-error
    refuses(() => vector.residual((r) => r.conv({ filters: 8, kernelSize: 3 })));
    // @ts-expect-error
    refuses(() => vector.branches({ a: (b) => b.conv({ filters: 8, kernelSize: 3 }) }, 'add'));
  });

  test('what keeps the shape goes on as a vector', () => {
    expectTypeOf(vector.highwayBlock().stochasticDepth({ rate: 0.1 })).toEqualTypeOf<Vector>();
    expectTypeOf(vector.repeat(2, (r) => r.dense(8)).highway((h) => h.relu())).toEqualTypeOf<Vector>();
    expectTypeOf(vector.denselyConnected(2, (d) => d.dense(3))).toEqualTypeOf<Vector>();
    expectTypeOf(vector.add(net({ input: [8] }).dense(3))).toEqualTypeOf<Vector>();
    // @ts-expect-error
    refuses(() => vector.repeat(2, (r) => r.conv({ filters: 8, kernelSize: 3 })));
    // @ts-expect-error
    refuses(() => vector.denseBlock({ layers: 2, growthRate: 4 }));
    // @ts-expect-error
    refuses(() => vector.transitionBlock());
  });

  test('pooling twice does not compile', () => {
    // @ts-expect-error
    refuses(() => vector.globalAvgPool());
    // @ts-expect-error
    refuses(() => vector.globalMaxPool());
    // @ts-expect-error
    refuses(() => vector.flatten());
    // @ts-expect-error
    refuses(() => vector.dense(10).globalAvgPool());
  });

  test('vectors go on as vectors', () => {
    expectTypeOf(vector.dense(10).batchNorm().relu().dropout(0.5).softmax().scale(2)).toEqualTypeOf<Vector>();
    expectTypeOf(vector.activation('tanh').tap('a').dense(3, { bias: false })).toEqualTypeOf<Vector>();
  });
});

describe('options', () => {
  test('unknown ones do not compile', () => {
    // @ts-expect-error
    refuses(() => map.conv({ filters: 8, kernelSize: 3, strides: 2 }));
    // @ts-expect-error
    refuses(() => map.residualBlock({ filters: 8, groups: 2 }));
    // @ts-expect-error
    refuses(() => map.stage(2, bottleneckBlock({ filters: 8, cardinality: 32 })));
    // @ts-expect-error
    refuses(() => map.stage(2, residualBlock({ filters: 8 }), { strides: 2 }));
    // @ts-expect-error
    refuses(() => map.residual((r) => r, { shortcuts: 'A' }));
    // @ts-expect-error
    refuses(() => map.branches({ a: (b) => b }, 'add', { nmae: 'a' }));
    // @ts-expect-error
    refuses(() => map.add(squeezeExcite({ ratio: 4 })));
    // @ts-expect-error
    refuses(() => map.residualBlock({ filters: 8, se: { ratio: 4 } }));
  });

  test('missing ones do not compile', () => {
    // @ts-expect-error
    refuses(() => map.conv({ kernelSize: 3 }));
    // @ts-expect-error
    refuses(() => map.conv());
    // @ts-expect-error
    refuses(() => map.residualBlock());
    // @ts-expect-error
    refuses(() => map.add(residualBlock()));
    // @ts-expect-error
    refuses(() => map.maxPool({ stride: 2 }));
    // @ts-expect-error
    refuses(() => net({ name: 'without an input' }));
  });

  test('wrong values do not compile', () => {
    // @ts-expect-error
    refuses(() => map.activation('rleu'));
    // @ts-expect-error
    refuses(() => map.residualBlock({ filters: 8, activation: 'swish' }));
    // @ts-expect-error
    refuses(() => map.conv({ filters: 8, kernelSize: 3, activation: 'ReLU' }));
    // @ts-expect-error
    refuses(() => map.conv({ filters: '8', kernelSize: 3 }));
    // @ts-expect-error
    refuses(() => map.conv({ filters: 8, kernelSize: [3, 3, 3] }));
    // @ts-expect-error
    refuses(() => map.conv({ filters: 8, kernelSize: 3, padding: 'SAME' }));
    // @ts-expect-error
    refuses(() => map.residualBlock({ filters: 8, shortcut: 'D' }));
    // @ts-expect-error
    refuses(() => map.bottleneckBlock({ filters: 8, strideOn: '2x2' }));
    // @ts-expect-error
    refuses(() => map.conv({ filters: 8, kernelSize: 3, kernelInitializer: 'he' }));
    // @ts-expect-error
    refuses(() => map.conv({ filters: 8, kernelSize: 3, kernelInitializer: { name: 'normal' } }));
    // @ts-expect-error
    refuses(() => map.branches({ a: (b) => b }, 'sum'));
    // @ts-expect-error
    refuses(() => map.add(residualBlock));
  });

  test('every block takes a name and whether it is trained', () => {
    const common = { name: 'mine', trainable: false };
    const after = map.residualBlock({ filters: 8, ...common }).add(squeezeExcite({ ...common, name: 'se' }));
    expectTypeOf(after.globalAvgPool().dense(3, { name: 'head' })).toEqualTypeOf<Vector>();
  });
});

describe('callbacks', () => {
  test('of residuals and branches give back a map', () => {
    // @ts-expect-error
    refuses(() => map.residual((r) => r.globalAvgPool()));
    // @ts-expect-error
    refuses(() => map.residual(() => {}));
    // @ts-expect-error
    refuses(() => map.branches({ a: (b) => b.flatten(), b: (b) => b }, 'concat'));
  });

  test('of combinators give back what they were given; of stochastic depth, and nets, whatever they end in', () => {
    expectTypeOf(map.repeat(2, (r) => r.relu()).highway((h) => h.relu())).toEqualTypeOf<Map>();
    expectTypeOf(map.highwayBlock().denselyConnected(2, (d) => d.relu())).toEqualTypeOf<Map>();
    const deep = (inside: Map) => inside.residualBlock({ filters: 8 });
    expectTypeOf(map.withStochasticDepth({}, deep)).toEqualTypeOf<Map>();
    expectTypeOf(map.withStochasticDepth({}, (s) => deep(s).globalAvgPool())).toEqualTypeOf<Vector>();
    expectTypeOf(map.add(map)).toEqualTypeOf<Map>();
    expectTypeOf(map.add(vector)).toEqualTypeOf<Vector>();
    // @ts-expect-error
    refuses(() => map.repeat(2, (r) => r.globalAvgPool()));
    // @ts-expect-error
    refuses(() => map.highway((h) => h.flatten()));
    // @ts-expect-error
    refuses(() => map.withStochasticDepth({ rule: 'square' }, deep));
    // @ts-expect-error
    refuses(() => map.withStochasticDepth(deep));
  });

  test('of an output stride are given a map, and give back one', () => {
    const strided = (inside: Map) => inside.residualBlock({ filters: 8, stride: 2 });
    expectTypeOf(map.withOutputStride(8, strided)).toEqualTypeOf<Map>();
    expectTypeOf(map.withOutputStride(1, strided).globalAvgPool()).toEqualTypeOf<Vector>();
    // @ts-expect-error
    refuses(() => vector.withOutputStride(8, (s) => s));
    // @ts-expect-error
    refuses(() => map.withOutputStride(8, (s) => s.globalAvgPool()));
    // @ts-expect-error
    refuses(() => map.withOutputStride(3, strided));
    // @ts-expect-error
    refuses(() => map.withOutputStride({ limit: 8 }, strided));
    // @ts-expect-error
    refuses(() => map.withOutputStride(strided));
    map.withOutputStride(8, (s) => {
      expectTypeOf(s).toEqualTypeOf<Map>();
      return s;
    });
  });

  test('are given a map', () => {
    map.residual((r) => {
      expectTypeOf(r).toEqualTypeOf<Map>();
      return r.branches({ a: (b) => b.residual((q) => q.relu()) }, 'add');
    });
  });
});

test('blocks of the user’s own have the types of their options', () => {
  const mine = defineBlock('Mine', (x, { times = 1 }: { times?: number }) => (times > 0 ? x : x));
  expectTypeOf(mine).toBeCallableWith();
  expectTypeOf(mine).toBeCallableWith({ times: 2, name: 'a' });
  // @ts-expect-error
  refuses(() => map.add(mine({ tiems: 2 })));
  const needy = defineBlock('Needy', (x, { filters }: { filters: number }) => (filters > 0 ? x : x));
  // @ts-expect-error
  const call = needy();
  expect(call.config).toEqual({});
});

test('shapes and data are for reading', () => {
  const trunk = map.tap('a');
  // @ts-expect-error
  expect(() => trunk.toJSON().steps.push({ relu: {} })).toThrow(TypeError);
  // @ts-expect-error
  expect(() => (trunk.inputShape[0] = 5)).toThrow(TypeError);
});
