import { expect, test } from 'vitest';
import { table } from './table';

test('a row for each peer: medians, ratio, kernels', () => {
  const setting = { runtime: 'Node', backends: ['wasm'], peers: ['cpu', 'webgl'] } as const;
  const of = (contender: string, backend: string, times: number[], kernels: number) => ({
    race: 'ResNet-20',
    contender,
    backend,
    times,
    kernels,
  });
  const results = [
    of('ours', 'wasm', [9, 10, 12], 70),
    of('stock', 'cpu', [99, 100, 120], 80),
    { ...of('stock', 'webgl', [], 0), failure: 'no gradient' },
  ];
  expect(table([{ setting, results }])).toBe(
    [
      "| network   | ours       | ms | peer         | ms     | peer / ours | kernels | peer's | runs |",
      '| --------- | ---------- | -- | ------------ | ------ | ----------- | ------- | ------ | ---- |',
      '| ResNet-20 | wasm, Node | 10 | stock, cpu   | 100    | 10×         | 70      | 80     | 3    |',
      '| ResNet-20 | wasm, Node | 10 | stock, webgl | cannot | –           | 70      | –      | 3    |',
    ].join('\n'),
  );
  const failed = { setting, results: [], failure: 'no adapter' };
  expect(table([failed])).toContain('Not run: wasm in Node: no adapter');
});
