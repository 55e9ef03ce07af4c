import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ShortcutOptions, shortcut, shortcuts } from '../../src/blocks/shortcut';
import { drawingOf } from '../../src/graph/drawing';
import { input } from '../../src/graph/ops/input';
import { conv } from '../../src/graph/pen';
import type { Shape } from '../../src/graph/shape';
import { torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';

/** The operations of a shortcut, with the attributes that tell it. */
function drawn(shape: Shape, options: ShortcutOptions) {
  const x = input(shape);
  const output = shortcut(x, options);
  const { nodes } = drawingOf([x], output);
  const strokes = nodes
    .slice(1)
    .map(({ operation, attributes }) => ({ operation: operation.name, ...attributes }));
  return { strokes, shape: output.shape, weights: torchWeightShapes(drawingOf([x], output)) };
}

const none = [0, 0];

describe('A has no weights', () => {
  test('and is the identity where the shape stays', () => {
    expect(drawn([8, 8, 4], { filters: 4, shortcut: 'A' }).strokes).toEqual([]);
  });

  test('leaves pixels out, and puts zeros after the channels', () => {
    expect(drawn([8, 8, 4], { filters: 9, stride: 2, shortcut: 'A' })).toMatchObject({
      strokes: [
        { operation: 'maxPool', size: [1, 1], stride: [2, 2] },
        { operation: 'pad', pads: [none, none], channels: [0, 5] },
      ],
      shape: [4, 4, 9],
      weights: [],
    });
  });

  test('A-centered: half of the zeros before, the odd one after', () => {
    expect(drawn([8, 8, 4], { filters: 9, stride: 2, shortcut: 'A-centered' }).strokes).toMatchObject([
      { operation: 'maxPool', size: [1, 1] },
      { operation: 'pad', channels: [2, 3] },
    ]);
  });

  test('A-pooled: the mean of the pixels that a step passes', () => {
    for (const stride of [2, 3]) {
      expect(drawn([6, 6, 4], { filters: 8, stride, shortcut: 'A-pooled' }).strokes).toMatchObject([
        { operation: 'averagePool', size: [stride, stride], stride: [stride, stride], padding: 'valid' },
        { operation: 'pad', channels: [0, 4] },
      ]);
    }
  });

  test.each(['A', 'A-centered', 'A-pooled'] as const)(
    '%s only pads where there is no stride, only strides where the channels stay',
    (kind) => {
      expect(drawn([8, 8, 4], { filters: 8, shortcut: kind }).strokes).toMatchObject([{ operation: 'pad' }]);
      expect(drawn([8, 8, 4], { filters: 4, stride: 2, shortcut: kind }).strokes).toHaveLength(1);
    },
  );

  test('cannot narrow', () => {
    expect(configErrorOf(() => drawn([8, 8, 8], { filters: 4, shortcut: 'A' })).message).toBe(
      "shortcut A cannot go from 8 channels to 4: it only adds channels of zeros. Project instead: shortcut: 'B'.",
    );
  });
});

describe('a projection is a 1×1 convolution without bias, and a norm', () => {
  const weights = (channels: number, filters: number) => [
    ['downsample.0.weight', [filters, channels, 1, 1]],
    ['downsample.1.weight', [filters]],
    ['downsample.1.bias', [filters]],
    ['downsample.1.running_mean', [filters]],
    ['downsample.1.running_var', [filters]],
  ];

  test('B: only where the shape changes', () => {
    expect(drawn([8, 8, 4], { filters: 4 }).strokes).toEqual([]);
    expect(drawn([8, 8, 4], { filters: 4, stride: 2 }).weights).toEqual(weights(4, 4));
    expect(drawn([8, 8, 4], { filters: 2 }).weights).toEqual(weights(4, 2));
    expect(drawn([8, 8, 4], { filters: 4, stride: [1, 2] })).toMatchObject({
      shape: [8, 4, 4],
      weights: weights(4, 4),
    });
  });

  test('of a wider kernel, if asked for', () => {
    const wide = drawn([8, 8, 4], { filters: 4, stride: 2, shortcutKernel: 3, dilation: 2 });
    expect(wide.strokes[0]).toMatchObject({ size: [3, 3], dilation: [2, 2], padding: 'torch' });
    expect(wide.shape).toEqual([4, 4, 4]);
  });

  test('C: everywhere', () => {
    expect(drawn([8, 8, 4], { filters: 4, shortcut: 'C' }).weights).toEqual(weights(4, 4));
  });
});

test('the map is as large as behind a 3×3 convolution of that stride; pooled means need whole windows', () => {
  const maps = fc.record({
    height: fc.integer({ min: 1, max: 17 }),
    width: fc.integer({ min: 1, max: 17 }),
    stride: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    kind: fc.constantFrom(...shortcuts),
    filters: fc.integer({ min: 4, max: 9 }),
  });
  fc.assert(
    fc.property(maps, ({ height, width, stride, kind, filters }) => {
      const whole = height % stride[0] === 0 && width % stride[1] === 0;
      fc.pre(kind !== 'A-pooled' || whole);
      const x = input([height, width, 4]);
      const branch = conv(x, 'conv', { filters, kernelSize: 3, stride });
      expect(shortcut(x, { filters, stride, shortcut: kind }).shape).toEqual(branch.shape);
      const free = input([null, null, 4]);
      expect(shortcut(free, { filters, stride, shortcut: kind }).shape).toEqual([null, null, filters]);
    }),
    { seed: 9 },
  );
});
