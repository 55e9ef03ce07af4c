// `net.with({ … })`: steps for blocks of the user's own, typed, in both builders.

import { expect, test } from 'vitest';
import { add, ConfigError, conv, defineBlock, net } from '../../src/index';
import { net as drawingNet } from '../../src/spec';

const fork = defineBlock('Fork', (x, { filters }: { filters: number }) =>
  add(conv(x, 'near', { filters, kernelSize: 1 }), conv(x, 'far', { filters, kernelSize: 3 })),
);

test('a block of one’s own is a step under its name, also inside of residual and branches', () => {
  const spec = drawingNet
    .with({ fork })({ input: [8, 8, 3] })
    .fork({ filters: 4 })
    .residual((r) => r.fork({ filters: 4, name: 'inner' }).relu())
    .branches({ a: (b) => b.fork({ filters: 2 }), b: (b) => b }, 'concat')
    .fork({ filters: 5 })
    .globalAvgPool()
    .dense(3);
  expect(spec.drawing.nodes.map(({ name }) => name)).toEqual(
    [
      'input',
      'fork1',
      'residual1.inner',
      'residual1.act1',
      'residual1',
      'branches1.a.fork1',
      'branches1',
      'fork2',
    ].concat(['pool1', 'fc']),
  );
  expect(JSON.stringify(drawingNet.fromJSON(spec.toJSON()))).toBe(JSON.stringify(spec));
});

test('the builder that builds keeps build()', () => {
  const spec = net
    .with({ fork })({ input: [8, 8, 3] })
    .relu()
    .fork({ filters: 4 });
  expect(typeof spec.build).toBe('function');
  expect(spec.outputShape).toEqual([8, 8, 4]);
});

test('a plain builder is left as it is', () => {
  net.with({ fork });
  expect('fork' in net({ input: [8, 8, 3] })).toBe(false);
});

test('a name that is not the block’s is refused', () => {
  expect(() => net.with({ spoon: fork })).toThrow(ConfigError);
  expect(() => net.with({ spoon: fork })).toThrow("the step 'spoon' draws Fork, whose step is 'fork'");
});

test.each(['Relu', 'Stage', 'Name', 'ToJSON'])('a step that nets have already, %s, stays', (type) => {
  const kind = type.charAt(0).toLowerCase() + type.slice(1);
  const pretender = defineBlock(type, (x) => x);
  expect(() => net.with({ [kind]: pretender })).toThrow(ConfigError);
  expect(() => net.with({ [kind]: pretender })).toThrow(`a net has '${kind}' already`);
});

test.each(['Conv', 'ResidualBlock', 'Shortcut'])(
  'the type of one of our own blocks, %s, is refused',
  (type) => {
    expect(() => defineBlock(type, (x) => x)).toThrow(ConfigError);
    expect(() => defineBlock(type, (x) => x)).toThrow(`tfjs-blocks has a ${type} of its own`);
  },
);

test('what does not compile throws', () => {
  const mine = net.with({ fork })({ input: [8, 8, 3] });
  // @ts-expect-error after pooling there is no map to fork
  expect(() => mine.globalAvgPool().fork({ filters: 4 })).toThrow(ConfigError);
  // @ts-expect-error filters is missing
  expect(() => mine.fork({})).toThrow(ConfigError);
  // @ts-expect-error the plain builder has no such step
  expect(() => net({ input: [8, 8, 3] }).fork({ filters: 4 })).toThrow(TypeError);
});
