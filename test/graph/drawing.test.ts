import { expect, test } from 'vitest';
import { drawingOf } from '../../src/graph/drawing';
import type { Node } from '../../src/graph/node';
import { input } from '../../src/graph/ops/input';
import { act, add, concat, conv, norm } from '../../src/graph/pen';
import { configErrorOf } from '../support/configErrorOf';

const kernel = { filters: 4, kernelSize: 3 };

test('every node once, each after its inputs, branches in the order in which they are joined', () => {
  const x = input([8, 8, 4]);
  const a = conv(x, 'a', kernel);
  const b = conv(x, 'b', kernel);
  const c = conv(a, 'c', kernel);
  const output = add(concat(c, b, a), concat(a, b, x));
  const { nodes, inputs } = drawingOf([x], output);
  expect(inputs).toEqual([x]);
  expect(nodes.filter(({ name }) => name !== '').map(({ name }) => name)).toEqual(['input', 'a', 'c', 'b']);
  expect(new Set(nodes).size).toBe(nodes.length);
  expect(nodes[nodes.length - 1]).toBe(output);
  nodes.forEach((node, time) => {
    for (const source of node.inputs) expect(nodes.indexOf(source)).toBeLessThan(time);
  });
});

test('what does not lead to the output is left out', () => {
  const x = input([8, 8, 4]);
  conv(x, 'aside', kernel);
  const y = conv(x, 'main', kernel);
  expect(drawingOf([x], y).nodes).toEqual([x, y]);
});

test('the input itself is a drawing', () => {
  const x = input([8, 8, 4]);
  expect(drawingOf([x], x)).toEqual({ inputs: [x], output: x, nodes: [x] });
});

test('two inputs come first, in their order', () => {
  const [x, y] = [input([8, 8, 4], 'x'), input([8, 8, 4], 'y')];
  expect(drawingOf([x, y], add(y, x)).nodes.slice(0, 2)).toEqual([x, y]);
});

test('a name with weights is used once', () => {
  const x = input([8, 8, 4]);
  const twice = norm(conv(x, 'conv', kernel), 'conv');
  expect(configErrorOf(() => drawingOf([x], twice))).toMatchObject({
    rule: "the name 'conv' is used twice, and names are the paths of weights",
    remedy: 'Give each a name of its own.',
  });
});

test('strokes without weights need no name', () => {
  const x = input([8, 8, 4]);
  expect(drawingOf([x], act(act(act(x, 'relu'), 'tanh'), 'relu')).nodes).toHaveLength(4);
});

test('a drawing may be deeper than the call stack', () => {
  const x = input([8, 8, 4]);
  let y: Node = x;
  for (let unit = 0; unit < 50_000; unit++) y = act(y, 'relu');
  expect(drawingOf([x], y).nodes).toHaveLength(50_001);
});

test('every node twice an input, ten thousand deep, takes no longer than its nodes', () => {
  const x = input([8, 8, 4]);
  let y: Node = x;
  for (let unit = 0; unit < 10_000; unit++) y = add(y, y);
  expect(drawingOf([x], y).nodes).toHaveLength(10_001);
});
