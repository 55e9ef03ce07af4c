import { expect, test } from 'vitest';
import { convsOf, drawBranch, drawBranches, widthsOf } from '../../src/blocks/inceptionModule';
import { drawingOf } from '../../src/graph/drawing';
import { flatten } from '../../src/graph/flatten';
import { input } from '../../src/graph/ops/input';
import { configErrorOf } from '../support/configErrorOf';

const x = input([8, 8, 4]);

const convolutions = (output: ReturnType<typeof drawBranch>) =>
  flatten(drawingOf([x], output)).flatMap(({ node, path }) =>
    node.operation.name === 'conv2d' ? [`${path.join('.')} ${node.shape.join('×')}`] : [],
  );

test("names count on from the first's number", () => {
  expect(
    convolutions(drawBranch(x, convsOf({}), ['branch9', [2, 1], (y) => y, [3, [1, 7]], [4, 3]])),
  ).toEqual(['branch9.conv 8×8×2', 'branch10.conv 8×8×3', 'branch11.conv 8×8×4']);
});

test('a pair stands side by side under letters', () => {
  const branch = drawBranch(x, convsOf({}), [
    'branch_1',
    [2, 1],
    [
      [3, [1, 3]],
      [5, [3, 1]],
    ],
  ]);
  expect(convolutions(branch)).toEqual([
    'branch_1.conv 8×8×2',
    'branch_2a.conv 8×8×3',
    'branch_2b.conv 8×8×5',
  ]);
  expect(branch.shape).toEqual([8, 8, 8]);
});

test('a stroke may be a whole branch', () => {
  const joined = drawBranches(x, convsOf({}), [(y) => y, ['branch', [2, 1]]]);
  expect(joined.shape).toEqual([8, 8, 6]);
});

test('widths are multiplied, rounded, and never under 1', () => {
  const { width } = convsOf({ widthMultiplier: 1 / 32 });
  expect([8, 32, 48, 79, 80, 192].map((filters) => width(filters))).toEqual([1, 1, 2, 2, 3, 6]);
});

test('multiplied widths are multiples of a divisor, where one is given', () => {
  const { width } = convsOf({ widthMultiplier: 0.3, widthDivisor: 8 });
  expect([8, 48, 64, 80, 192].map((filters) => width(filters))).toEqual([8, 16, 24, 24, 56]);
  expect(configErrorOf(() => convsOf({ widthDivisor: 0 })).rule).toMatch(/^widthDivisor = 0 must be/);
});

test("a family's defaults give way to what is written", () => {
  const defaults = { batchNorm: false, eps: 1e-5 };
  expect(convsOf({}).options).toMatchObject({ eps: 1e-3 });
  expect(convsOf({}, defaults).options).toMatchObject(defaults);
  expect(convsOf({ batchNorm: true, eps: 1e-2 }, defaults).options).toMatchObject({
    batchNorm: true,
    eps: 1e-2,
  });
});

test('two widths are two', () => {
  expect(widthsOf('filters3x3', [4, 6])).toEqual([4, 6]);
  expect(configErrorOf(() => widthsOf('filters3x3', [4, 6, 8] as unknown as [number, number])).message).toBe(
    'filters3x3 = [4,6,8] must be the widths of two convolutions. Write filters3x3: [reduced, filters].',
  );
});
