import { expect, test } from 'vitest';
import type { Result } from './contender';
import { meansOf } from './means';

const of = (race: string, contender: string, times: number[], rest: Partial<Result> = {}): Result => ({
  race,
  contender,
  backend: 'webgpu',
  times,
  first: 1,
  ...rest,
});

const results = [
  of('A', 'ours', [1, 2, 9]),
  of('A', 'split', [20]),
  of('A', 'depthwise', [8]),
  of('A', 'onnx', [2]),
  of('B', 'ours', [1]),
  of('B', 'split', [9]),
  of('B', 'depthwise', [], { failure: 'no memory' }),
  of('B, with gradients', 'ours', [1]),
  of('B, with gradients', 'split', [1000]),
];

test('the mean is of the logarithms, over races that fit, against the fastest peer that could run', () => {
  const means = [
    { title: 'forward', ours: 'ours', races: /^.$/, peers: /split|depthwise/ },
    { title: 'against onnx', ours: 'ours', races: /^.$/, peers: /onnx/ },
    { title: 'with gradients', ours: 'ours', races: /gradients/, peers: /split/ },
    { title: 'nobody', ours: 'theirs', races: /./, peers: /./ },
  ];
  expect(meansOf(results, means)).toEqual([
    [
      'Geometric means of peer / ours:',
      '',
      '- forward: 6.0× (2, the least 4.0×)',
      '- against onnx: 1.0× (1, the least 1.0×)',
      '- with gradients: 1000× (1, the least 1000×)',
    ].join('\n'),
  ]);
});

test('where nothing fits there is no text', () => {
  expect(meansOf(results, [])).toEqual([]);
  expect(meansOf([], [{ title: 'forward', ours: 'ours', races: /./, peers: /./ }])).toEqual([]);
});
