// Nets cut off at their taps, as a net is made a feature extractor.

import { defineBlock, net, residualBlock, scale } from 'tfjs-blocks/spec';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/graph/flatten';
import { weightsOf } from '../../src/graph/node';
import { keepTaps } from '../../src/net/cut';
import type { DrawingFamily, NetBuilder, Output } from '../../src/net/net';
import { configErrorOf } from '../support/configErrorOf';

type Any = NetBuilder<Output, DrawingFamily>;

const image = () => net({ input: [32, 32, 4], name: 'trunk' });
const conv = { filters: 4, kernelSize: 3 } as const;
const block = residualBlock({ filters: 4 });

const namesOf = ({ drawing }: Any): string[] => drawing.nodes.slice(1).map(({ name }) => name);
const tapsOf = ({ taps }: Any): string[] => [...taps.keys()];

/** Rates of stochastic depth, by the block that has them. */
const ratesOf = ({ drawing }: Any) =>
  Object.fromEntries(
    flatten(drawing).flatMap(({ node, path }) =>
      node.operation.name === 'dropPath' ? [[path[0], (node.attributes as { rate: number }).rate]] : [],
    ),
  );

const weightsIn = ({ drawing }: Any): string[] =>
  flatten(drawing).flatMap(({ node, path }) => weightsOf(node).map(({ name }) => [...path, name].join('/')));

/** The cut net ends at the tap of the whole one: same shape there, names the first of the whole's, same data again. */
function expectCut(whole: Any, cut: Any, tap: string): void {
  expect(cut.outputShape).toEqual(whole.taps.get(tap)!.shape);
  expect(namesOf(cut)).toEqual(namesOf(whole).slice(0, namesOf(cut).length));
  expect(weightsIn(cut)).toEqual(weightsIn(whole).slice(0, weightsIn(cut).length));
  expect(tapsOf(cut).at(-1)).toBe(tap);
  const again = net.fromJSON(JSON.stringify(cut));
  expect(again.toJSON()).toEqual(cut.toJSON());
  expect(namesOf(again)).toEqual(namesOf(cut));
}

const whole = image()
  .conv({ ...conv, stride: 2 })
  .tap('c1')
  .relu()
  .stage(2, block, { stride: 2, tap: 'c2' })
  .stage(2, block, { stride: 2, tap: 'c3' })
  .globalAvgPool()
  .dense(3);

describe('keepTaps', () => {
  test('ends at the last one asked for, and leaves the others out', () => {
    const cut = keepTaps(whole, ['c2']);
    expectCut(whole, cut, 'c2');
    expect(tapsOf(cut)).toEqual(['c2']);
    expect(namesOf(cut)).toEqual(['conv1', 'act1', 'layer1.0', 'layer1.1']);
    expect([cut.name, cut.inputShape]).toEqual(['trunk', [32, 32, 4]]);
    expectCut(whole, keepTaps(whole, ['c1']), 'c1');
  });

  test('takes them in any order, and twice', () => {
    expect(tapsOf(keepTaps(whole, ['c3', 'c1', 'c3']))).toEqual(['c1', 'c3']);
    expectCut(whole, keepTaps(whole, ['c3', 'c1']), 'c3');
  });

  test('true: all of them, and no head', () => {
    const cut = keepTaps(whole, true);
    expect(tapsOf(cut)).toEqual(['c1', 'c2', 'c3']);
    expectCut(whole, cut, 'c3');
  });

  test('leaves the net as it was', () => {
    const before = JSON.stringify(whole);
    keepTaps(whole, ['c1']);
    expect(JSON.stringify(whole)).toBe(before);
    expect(tapsOf(whole)).toEqual(['c1', 'c2', 'c3']);
  });

  test('takes a tap of a vector, behind the pool', () => {
    const tapped = whole.tap('logits');
    expectCut(tapped, keepTaps(tapped, ['logits']), 'logits');
  });
});

describe('steps around others', () => {
  const deep = (x: DrawingFamily['map']) =>
    x
      .stage(2, block, { stride: 2, tap: 'c2' })
      .residual((r) => r.conv(conv))
      .stage(1, block, { stride: 2, tap: 'c3' })
      .relu()
      .tap('end');

  test('stochastic depth: each unit keeps its rate', () => {
    const spec = image().withStochasticDepth({ finalRate: 0.4 }, deep);
    const rates = ratesOf(spec);
    expect(Object.values(rates)).toEqual([0.1, 0.2, 0.30000000000000004, 0.4]);
    const cut = keepTaps(spec, ['c2']);
    expect(ratesOf(cut)).toEqual({ 'layer1.0': 0.1, 'layer1.1': 0.2 });
    expectCut(spec, cut, 'c2');
    // Cut once more, the shares are still those of the whole.
    const twice = keepTaps(keepTaps(spec, ['c2', 'c3']), ['c2']);
    expect(twice.toJSON()).toEqual(cut.toJSON());
    expect(ratesOf(keepTaps(spec, true))).toEqual(rates);
  });

  test('stochastic depth, cut before its first unit', () => {
    const spec = image().withStochasticDepth({}, (x) => deep(x.conv(conv).tap('c1')));
    const cut = keepTaps(spec, ['c1']);
    expectCut(spec, cut, 'c1');
    expect(namesOf(cut)).toEqual(['conv1']);
  });

  test('output stride: the maps keep their size', () => {
    const spec = image().withOutputStride(2, deep);
    const cut = keepTaps(spec, ['c3']);
    expectCut(spec, cut, 'c3');
    expect(cut.outputShape).toEqual([16, 16, 4]);
    expect(cut.toJSON().steps).toMatchObject([{ withOutputStride: { limit: 2 } }]);
  });

  test('both, and a net in the net', () => {
    const inner = net({ input: [32, 32, 4] }).withOutputStride(2, deep);
    const spec = image().withStochasticDepth({ finalRate: 0.4, rule: 'uniform' }, (x) =>
      x.conv(conv).add(inner),
    );
    const cut = keepTaps(spec, ['c2']);
    expectCut(spec, cut, 'c2');
    expect(namesOf(cut)).toEqual(['conv1', 'net1.layer1.0', 'net1.layer1.1']);
    expect(ratesOf(cut)).toEqual({ 'net1.layer1.0': 0.4, 'net1.layer1.1': 0.4 });
  });

  test('two nets, cut in the second; and a name that was asked for', () => {
    const inner = net({ input: [32, 32, 4] }).conv(conv);
    const spec = image().add(inner).add(inner.tap('in').relu(), { name: 'second' }).tap('out');
    const cut = keepTaps(spec, ['in']);
    expectCut(spec, cut, 'in');
    expect(namesOf(cut)).toEqual(['net1.conv1', 'second.conv1']);
  });

  test('taps further in stay, if they are before the end', () => {
    const spec = image()
      .branches({ a: (b) => b.conv(conv).tap('inside'), b: (b) => b.tap('other') }, 'add')
      .residual((r) => r.conv(conv).tap('residual'))
      .repeat(2, (r) => r.relu())
      .tap('end');
    const cut = keepTaps(spec, ['inside', 'end']);
    expect(tapsOf(cut)).toEqual(['inside', 'end']);
    expectCut(spec, cut, 'end');
  });
});

test('options of blocks are nobody else’s, whatever they are called', () => {
  const tapped = defineBlock(
    'Tapped',
    (x, { tap, steps, branches }: Record<'tap' | 'steps' | 'branches', number>) =>
      scale(x, tap + steps + branches),
  );
  const spec = image()
    .add(tapped({ tap: 1, steps: 2, branches: 3 }))
    .tap('end');
  expectCut(spec, keepTaps(spec, ['end']), 'end');
  expect(keepTaps(spec, ['end']).toJSON()).toEqual(spec.toJSON());
});

describe('refuses', () => {
  test.each<[unknown, string | RegExp]>([
    [['c4'], /^there is no tap 'c4'\. Did you mean 'c\d'\?$/],
    [['nowhere'], "there is no tap 'nowhere'. Its taps: c1, c2, c3."],
    [['c1', 2], /^there is no tap 2\./],
    [[], 'taps = [] must name a tap. Its taps: c1, c2, c3.'],
    ['c1', "taps = 'c1' must be a list of names."],
    [undefined, 'taps = undefined must be a list of names.'],
  ])('%j', (taps, message) => {
    const said = configErrorOf(() => keepTaps(whole, taps as string[])).message;
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  test('all of none', () => {
    expect(configErrorOf(() => keepTaps(image().relu(), true)).message).toBe(
      'taps = true must name a tap. Its taps: none.',
    );
    expect(configErrorOf(() => keepTaps(image().relu(), ['a'])).message).toBe(
      "there is no tap 'a'. Its taps: none.",
    );
  });

  test.each([
    ['branches', image().branches({ a: (b) => b.conv(conv).tap('inside').relu(), b: (b) => b }, 'add')],
    ['residual', image().residual((r) => r.conv(conv).tap('inside').relu())],
    ['highway', image().highway((h) => h.conv(conv).tap('inside').relu())],
    ['repeat', image().repeat(1, (r) => r.conv(conv).tap('inside').relu())],
    ['denselyConnected', image().denselyConnected(1, (d) => d.conv(conv).tap('inside').relu())],
  ])('an end inside of %s', (kind, spec) => {
    const { message } = configErrorOf(() => keepTaps(spec, ['inside']));
    expect(message).toBe(
      `the tap 'inside' is inside of '${kind}', and no net can end there. Take features(model, [tap]) of the whole net.`,
    );
  });

  test('an end inside of a residual around which other steps stand, and says where', () => {
    const spec = image().withStochasticDepth({}, (x) => x.residual((r) => r.conv(conv).tap('inside').relu()));
    expect(configErrorOf(() => keepTaps(spec, ['inside'])).path).toEqual(['withStochasticDepth']);
  });
});
