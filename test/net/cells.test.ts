import { expect, test } from 'vitest';
import { defineCell } from '../../src/graph/block';
import { add } from '../../src/graph/pen';
import { net } from '../../src/net/netFunction';

/** The sum of what the cell before gives and what that cell took. */
const fibonacci = defineCell('Fibonacci', (x, previous) => (previous ? add(x, previous) : x));

const begin = net({ input: [4, 4, 1] });

test('a cell of one’s own takes the output of the cell before it, and what that took', () => {
  const { drawing } = begin.stage(4, fibonacci(), { name: 'f' });
  const taken = drawing.nodes.slice(1).map(({ inputs }) => inputs.map(({ name }) => name));
  expect(taken).toEqual([['input'], ['f.0', 'input'], ['f.1', 'f.0'], ['f.2', 'f.1']]);
});

test('rows go on over taps and from one step to the next', () => {
  const { drawing } = begin
    .add(fibonacci({ name: 'a' }))
    .tap('here')
    .stage(1, fibonacci(), { name: 'b' });
  expect(drawing.output.inputs.map(({ name }) => name)).toEqual(['a', 'input']);
});

test('a shortcut and branches have rows of their own', () => {
  const { drawing } = begin
    .add(fibonacci({ name: 'a' }))
    .residual((inside) => inside.stage(2, fibonacci(), { name: 'b' }))
    .add(fibonacci({ name: 'c' }));
  const taken = (name: string) =>
    drawing.nodes.find((node) => node.name === name)!.inputs.map((input) => input.name);
  expect(taken('residual1.b.0')).toEqual(['a']);
  expect(taken('residual1.b.1')).toEqual(['residual1.b.0', 'a']);
  expect(taken('c')).toEqual(['residual1']);
});
