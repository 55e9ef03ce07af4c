import { describe, expect, test } from 'vitest';
import {
  inceptionReductionA,
  inceptionV4A,
  inceptionV4B,
  inceptionV4C,
  inceptionV4ReductionB,
  inceptionV4Stem,
} from '../../src/blocks/inceptionV4';
import { type BlockCall, drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { Shape } from '../../src/graph/shape';
import { goldenInceptionResNet } from '../golden/load';
import { sameAsDense, torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';
import { countBlock } from '../support/countBlock';

const resNetV2 = { k: 256, l: 256, m: 384, n: 384 };

// Parameters as timm counts those of its own modules.
test.each<[string, BlockCall, Shape, Shape, number]>([
  [
    'features.0 to 5',
    inceptionV4Stem(),
    [299, 299, 3],
    [35, 35, 384],
    928 + 9_280 + 18_560 + 55_488 + 189_312 + 332_160,
  ],
  ['InceptionA', inceptionV4A(), [35, 35, 384], [35, 35, 384], 317_632],
  ['ReductionA', inceptionReductionA(), [35, 35, 384], [17, 17, 1024], 2_306_112],
  [
    'Mixed_6a of Inception-ResNet-v2',
    inceptionReductionA(resNetV2),
    [35, 35, 320],
    [17, 17, 1088],
    2_664_960,
  ],
  ['InceptionB', inceptionV4B(), [17, 17, 1024], [17, 17, 1024], 2_936_256],
  ['ReductionB', inceptionV4ReductionB(), [17, 17, 1024], [8, 8, 1536], 2_747_392],
  ['InceptionC', inceptionV4C(), [8, 8, 1536], [8, 8, 1536], 4_553_088],
])('%s', (_, call, input, shape, params) => {
  expect(countBlock(call, input)).toEqual({ params, shape });
});

const narrow = (divisor: number) => ({ widthMultiplier: 1 / divisor });

test.each([
  ['v4_stem', inceptionV4Stem(narrow(32))],
  ['v4_A', inceptionV4A(narrow(32))],
  ['v4_B', inceptionV4B(narrow(128))],
  ['v4_C', inceptionV4C(narrow(128))],
  ['reduction_A', inceptionReductionA(narrow(128))],
  ['v4_reduction_B', inceptionV4ReductionB(narrow(128))],
] as const)("%s has timm's weights", (name, call) => {
  const { input, weights, eval: run } = goldenInceptionResNet[name];
  const drawing = drawBlock(call, [input.slice(1)]);
  expect(torchWeightShapes(drawing)).toEqual(sameAsDense(weights));
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

test('the stem has 1×7 before 7×1', () => {
  const kernels = torchWeightShapes(drawBlock(inceptionV4Stem(), [[299, 299, 3]])).filter(([name]) =>
    /^4\.branch1\.[12]\.conv/.test(name),
  );
  expect(kernels).toEqual([
    ['4.branch1.1.conv.weight', [64, 64, 1, 7]],
    ['4.branch1.2.conv.weight', [64, 64, 7, 1]],
  ]);
});

test('padding keeps small maps large enough', () => {
  expect(countBlock(inceptionV4Stem({ padding: 'same' }), [32, 32, 3]).shape).toEqual([4, 4, 384]);
  expect(countBlock(inceptionReductionA({ padding: 'same' }), [4, 4, 384]).shape).toEqual([2, 2, 1024]);
  expect(countBlock(inceptionV4ReductionB({ padding: 'torch' }), [2, 2, 1024]).shape).toEqual([1, 1, 1536]);
});

test.each([
  ['A', inceptionV4A, 384],
  ['B', inceptionV4B, 1024],
  ['C', inceptionV4C, 1536],
])(
  '%s: zeros count in no mean unless it is told, and squeeze-and-excitation comes last',
  (_, block, channels) => {
    const pool = (countPadding?: boolean) =>
      flatten(drawBlock(block({ countPadding }), [[8, 8, 4]])).find(
        ({ node }) => node.operation.name === 'averagePool',
      )!.node.attributes;
    expect(pool()).toMatchObject({ countPadding: false });
    expect(pool(true)).toMatchObject({ countPadding: true });
    const { output } = drawBlock(block({ se: {} }), [[8, 8, 4]]);
    expect(output.name).toBe('se');
    expect(output.inputs[0]).toMatchObject({ operation: { name: 'concat' }, shape: [8, 8, channels] });
  },
);

describe('refuses', () => {
  test.each<[BlockCall, Shape, RegExp]>([
    [
      inceptionReductionA({ n: 0 }),
      [9, 9, 4],
      /^branch0: filters = 0 must be a whole number of at least 1\.$/,
    ],
    [inceptionReductionA({ m: 1.5 }), [9, 9, 4], /^branch1\.2: filters = 1\.5 must be a whole number/],
    [inceptionV4Stem(), [20, 20, 3], /does not fit a height of/],
    [inceptionV4A({ poolFilters: 3 } as object), [9, 9, 4], /^InceptionV4A has no option 'poolFilters'/],
  ])('$definition.type $config', (call, input, message) => {
    expect(configErrorOf(() => drawBlock(call, [input])).message).toMatch(message);
  });
});
