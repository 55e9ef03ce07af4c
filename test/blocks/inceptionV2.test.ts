import { describe, expect, test } from 'vitest';
import { inceptionV2Block, inceptionV2Reduction } from '../../src/blocks/inceptionV2';
import { type BlockCall, drawBlock } from '../../src/graph/block';
import { flatten } from '../../src/graph/flatten';
import type { Shape } from '../../src/graph/shape';
import { goldenInception } from '../golden/load';
import { sameAsDense, torchWeightShapes } from '../graph/torchWeightShapes';
import { configErrorOf } from '../support/configErrorOf';
import { countBlock } from '../support/countBlock';

const widths = { filters3x3: [2, 4], filtersDouble3x3: [2, 3] } as const;
const block = { ...widths, filters1x1: 3, poolFilters: 2 } as const;

test.each([
  ['v2', inceptionV2Block(block)],
  ['v2_reduction', inceptionV2Reduction(widths)],
] as const)('%s has the weights and the output of torch', (name, call) => {
  const { input, weights, eval: run } = goldenInception[name];
  const drawing = drawBlock(call, [input.slice(1)]);
  expect(torchWeightShapes(drawing)).toEqual(sameAsDense(weights));
  expect(drawing.output.shape).toEqual(run.output.shape.slice(1));
});

const attributesOf = (call: BlockCall, operation: string, input: Shape = [8, 8, 4]) =>
  flatten(drawBlock(call, [input])).flatMap(({ node }) =>
    node.operation.name === operation ? [node.attributes] : [],
  );

test('pools by the mean with zeros counted, as Caffe does, or without, or by the maximum', () => {
  const pooled = { size: [3, 3], stride: [1, 1] };
  expect(attributesOf(inceptionV2Block(block), 'averagePool')).toMatchObject([
    { ...pooled, countPadding: true },
  ]);
  expect(attributesOf(inceptionV2Block({ ...block, countPadding: false }), 'averagePool')).toMatchObject([
    { ...pooled, countPadding: false },
  ]);
  const max = inceptionV2Block({ ...block, pool: 'max' });
  expect(attributesOf(max, 'maxPool')).toMatchObject([pooled]);
  expect(attributesOf(max, 'averagePool')).toEqual([]);
});

test("norms have Caffe's eps, unless they are told", () => {
  const epsOf = (call: BlockCall) =>
    attributesOf(call, 'batchNorm').map((norm) => (norm as { eps: number }).eps);
  expect(new Set(epsOf(inceptionV2Block(block)))).toEqual(new Set([1e-5]));
  expect(new Set(epsOf(inceptionV2Reduction({ ...widths, eps: 1e-3 })))).toEqual(new Set([1e-3]));
});

test('the reduction passes its input through, and takes odd maps with a padding of its own', () => {
  const reduced = (padding: 'same' | undefined, input: Shape) =>
    countBlock(inceptionV2Reduction({ ...widths, padding }), input).shape;
  expect(reduced(undefined, [28, 28, 320])).toEqual([14, 14, 327]);
  expect(reduced('same', [7, 5, 4])).toEqual([4, 3, 11]);
});

describe('refuses', () => {
  test.each<[BlockCall, string]>([
    [
      inceptionV2Reduction(widths),
      'cannot concatenate 4×4×4 and 3×3×5. ' +
        'All but the channels must agree: give the branches the same strides and padding.',
    ],
    [
      inceptionV2Block({ ...block, pool: 'mean' as 'max' }),
      "pool = 'mean' must be one of 'average', 'max'. Did you mean 'max'?",
    ],
    [
      inceptionV2Block({ ...block, filtersDouble3x3: [1] as unknown as [number, number] }),
      'filtersDouble3x3 = [1] must be the widths of two convolutions. Write filtersDouble3x3: [reduced, filters].',
    ],
  ])('$config', (call, message) => {
    expect(configErrorOf(() => drawBlock(call, [[7, 7, 5]])).message).toBe(message);
  });
});
