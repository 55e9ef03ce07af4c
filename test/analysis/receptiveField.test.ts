import fc from 'fast-check';
import { bottleneckBlock, net, squeezeExcite } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { resnet18, resnet34, resnet50, resnet101, resnet152 } from '../../src/models/resNet';
import type { DrawingFamily } from '../../src/net/net';

type Trunk = DrawingFamily['map'];

const fieldOf = (trunk: Trunk) => trunk.analyze().receptiveField;
const image = (size = 224) => net({ input: [size, size, 3] });

describe('published numbers', () => {
  // torchvision's nets; the stride is on the 3×3.
  test.each([
    ['resnet18', 435, resnet18],
    ['resnet34', 899, resnet34],
    ['resnet50', 427, resnet50],
    ['resnet101', 971, resnet101],
    ['resnet152', 1451, resnet152],
  ])('%s sees %i pixels, 32 apart', (_, size, model) => {
    expect(model().analyze().receptiveField).toEqual({ size: [size, size], stride: [32, 32] });
  });

  // Araujo et al. 2019, table 1: TensorFlow's nets, in which the last unit of a stage has the stride.
  test.each([
    ['resnet_v1_50', [3, 4, 6, 3], 483],
    ['resnet_v1_101', [3, 4, 23, 3], 1027],
    ['resnet_v1_152', [3, 8, 36, 3], 1507],
  ] as const)('%s', (_, units, size) => {
    const stem = image().conv({ filters: 64, kernelSize: 7, stride: 2 }).maxPool({ size: 3, stride: 2 });
    const trunk = units.reduce((before, repeat, stage) => {
      const filters = 256 * 2 ** stage;
      const most = before.stage(repeat - 1, bottleneckBlock({ filters }));
      return most.bottleneckBlock({ filters, stride: stage < 3 ? 2 : 1 });
    }, stem);
    expect(fieldOf(trunk).size).toEqual([size, size]);
  });

  test('vgg_16, and alexnet_v2', () => {
    const vgg = [2, 2, 3, 3, 3].reduce(
      (trunk, convs) =>
        Array.from({ length: convs })
          .reduce<Trunk>((inside) => inside.conv({ filters: 8, kernelSize: 3 }), trunk)
          .maxPool({ size: 2 }),
      image(),
    );
    expect(fieldOf(vgg)).toEqual({ size: [212, 212], stride: [32, 32] });
    const alexnet = image()
      .conv({ filters: 8, kernelSize: 11, stride: 4, padding: 'valid' })
      .maxPool({ size: 3, stride: 2, padding: 'valid' })
      .conv({ filters: 8, kernelSize: 5 })
      .maxPool({ size: 3, stride: 2, padding: 'valid' })
      .conv({ filters: 8, kernelSize: 3 })
      .conv({ filters: 8, kernelSize: 3 })
      .conv({ filters: 8, kernelSize: 3 })
      .maxPool({ size: 3, stride: 2, padding: 'valid' });
    expect(fieldOf(alexnet)).toEqual({ size: [195, 195], stride: [32, 32] });
  });
});

describe('by definition', () => {
  test('an image sees itself', () => {
    expect(fieldOf(image())).toEqual({ size: [1, 1], stride: [1, 1] });
  });

  test('height and width apart', () => {
    const trunk = image()
      .conv({ filters: 4, kernelSize: [7, 1], stride: [2, 1] })
      .maxPool({ size: [1, 3], stride: [1, 2] });
    expect(fieldOf(trunk)).toEqual({ size: [7, 3], stride: [2, 2] });
  });

  test('squeeze-and-excitation looks at everything and is left out, as published figures do', () => {
    const trunk = image().conv({ filters: 8, kernelSize: 3 });
    expect(fieldOf(trunk.add(squeezeExcite({ reduction: 2 })))).toEqual(fieldOf(trunk));
    expect(fieldOf(trunk.residualBlock({ filters: 8, se: { reduction: 2 } })).size).toEqual([7, 7]);
  });

  test('a vector of a map sees everything, and its dense layers too', () => {
    const { layers, receptiveField } = image()
      .conv({ filters: 4, kernelSize: 3 })
      .globalAvgPool()
      .dense(3)
      .analyze();
    const everything = { size: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] };
    expect(layers.map((layer) => layer.receptiveField)).toMatchObject([
      { size: [3, 3] },
      everything,
      everything,
    ]);
    expect(receptiveField.size).toEqual([3, 3]);
    expect(image(8).flatten().analyze().layers[0]!.receptiveField).toMatchObject(everything);
  });

  test('a layer that draws nothing sees what comes into it', () => {
    const trunk = image().conv({ filters: 4, kernelSize: 5, stride: 2 });
    const { layers } = trunk.dropout(0).activation('linear').analyze();
    for (const { receptiveField } of layers) expect(receptiveField).toEqual({ size: [5, 5], stride: [2, 2] });
    expect(trunk.globalAvgPool().dropout(0).analyze().layers[2]!.receptiveField.size[0]).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

/** A chain of things that a row of pixels can go through, the odd windows of torch's padding. */
type Program = readonly (
  | { readonly conv: { readonly size: number; readonly stride: number; readonly dilation: number } }
  | { readonly pool: { readonly size: number; readonly stride: number } }
  | { readonly residual: Program }
  | { readonly branches: readonly [Program, Program] }
)[];

const window = { size: fc.constantFrom(1, 3, 5, 7), stride: fc.constantFrom(1, 1, 2, 3) };
const programs: fc.Arbitrary<Program> = fc.letrec<{ program: Program; still: Program }>((tie) => ({
  program: fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ conv: fc.record({ ...window, dilation: fc.constantFrom(1, 2) }) }),
      },
      { weight: 2, arbitrary: fc.record({ pool: fc.record(window) }) },
      { weight: 1, arbitrary: fc.record({ residual: tie('program') }) },
      { weight: 1, arbitrary: fc.record({ branches: fc.tuple(tie('still'), tie('still')) }) },
    ),
    { maxLength: 4 },
  ),
  // Without strides, so that two of them can be joined.
  still: fc.array(
    fc.record({
      conv: fc.record({ size: window.size, stride: fc.constant(1), dilation: fc.constantFrom(1, 3) }),
    }),
    { maxLength: 3 },
  ),
})).program;

const compose = (trunk: Trunk, program: Program): Trunk =>
  program.reduce((before, step) => {
    if ('conv' in step) {
      const { size, stride, dilation } = step.conv;
      return before.conv({ filters: 2, kernelSize: [size, 1], stride: [stride, 1], dilation });
    }
    if ('pool' in step) return before.maxPool({ size: [step.pool.size, 1], stride: [step.pool.stride, 1] });
    if ('residual' in step) return before.residual((inside) => compose(inside, step.residual));
    const [a, b] = step.branches;
    return before.branches({ a: (x) => compose(x, a), b: (x) => compose(x, b) }, 'concat');
  }, trunk);

/** The input pixels that each pixel of a row depends on, found by carrying them through, pixel by pixel. */
type Row = readonly ReadonlySet<number>[];

function slideOver(row: Row, size: number, stride: number, dilation: number): Row {
  const side = (dilation * (size - 1)) / 2;
  const output: Set<number>[] = [];
  for (let at = -side; at + dilation * (size - 1) < row.length + side; at += stride) {
    const seen = new Set<number>();
    for (let tap = 0; tap < size; tap++) for (const pixel of row[at + tap * dilation] ?? []) seen.add(pixel);
    output.push(seen);
  }
  return output;
}

const carry = (row: Row, program: Program): Row =>
  program.reduce<Row>((before, step) => {
    if ('conv' in step) return slideOver(before, step.conv.size, step.conv.stride, step.conv.dilation);
    if ('pool' in step) return slideOver(before, step.pool.size, step.pool.stride, 1);
    if ('residual' in step) {
      const branch = carry(before, step.residual);
      const stride = strideOf(step.residual);
      return branch.map((seen, at) => new Set([...seen, ...before[at * stride]!]));
    }
    const [a, b] = step.branches.map((branch) => carry(before, branch)) as [Row, Row];
    return a.map((seen, at) => new Set([...seen, ...b[at]!]));
  }, row);

const strideOf = (program: Program): number =>
  program.reduce(
    (all, step) =>
      'conv' in step
        ? all * step.conv.stride
        : 'pool' in step
          ? all * step.pool.stride
          : 'residual' in step
            ? all * strideOf(step.residual)
            : all,
    1,
  );

test('random nets, against the pixels that are seen', () => {
  const length = 600;
  fc.assert(
    fc.property(programs, (program) => {
      const stride = strideOf(program);
      fc.pre(stride <= 24);
      const { outputShape, receptiveField } = compose(net({ input: [length, 1, 2] }), program).analyze();
      const row = carry(
        Array.from({ length }, (_, pixel) => new Set([pixel])),
        program,
      );
      expect(outputShape[0]).toBe(row.length);
      // Away from the border, so that nothing that is seen lies in the padding.
      const middle = Math.floor(row.length / 2);
      const [first, second] = [row[middle]!, row[middle + 1]!];
      fc.pre(Math.min(...first) > 0 && Math.max(...second) < length - 1);
      expect(receptiveField).toEqual({
        size: [Math.max(...first) - Math.min(...first) + 1, 1],
        stride: [Math.min(...second) - Math.min(...first), 1],
      });
    }),
    { seed: 10, numRuns: 300 },
  );
});
