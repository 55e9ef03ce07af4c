import { expect, test } from 'vitest';
import type { Result } from './contender';
import { table } from './table';

const setting = { runtime: 'Node', backends: ['wasm'], peers: ['cpu', 'webgl'] } as const;

const of = (contender: string, backend: string, times: number[], rest: Partial<Result> = {}): Result => ({
  race: 'ResNet-20',
  contender,
  backend,
  times,
  first: 2000,
  ...rest,
});

test('a row for each peer: medians, ratio, kernels', () => {
  const results = [
    of('ours', 'wasm', [9, 10, 12], { kernels: 70 }),
    of('stock', 'cpu', [1990, 1234, 1200], { kernels: 80 }),
    of('stock', 'webgl', [], { failure: 'no gradient' }),
  ];
  expect(table([{ setting, results }])).toBe(
    [
      '| what      | ours       | ms   | peer         | ms     | peer / ours | kernels | runs |',
      '| --------- | ---------- | ---- | ------------ | ------ | ----------- | ------- | ---- |',
      '| ResNet-20 | wasm, Node | 10.0 | stock, cpu   | 1234   | 120×        | 70, 80  | 3    |',
      '| ResNet-20 | wasm, Node | 10.0 | stock, webgl | cannot | –           | 70, –   | 3    |',
    ].join('\n'),
  );
});

test('bytes against the least there can be, where they are known', () => {
  const least = { bytes: 2e6, multiplyAccumulates: 8e6 };
  const results = [
    of('ours', 'webgpu', [1], { kernels: 1, bytes: 2e6, least }),
    of('split', 'webgpu', [30], { kernels: 64, bytes: 8.5e6, least }),
  ];
  const [header, , row] = table([{ setting, results }]).split('\n');
  expect(header).toMatch(/first ms +\| kernels \| MB +\| × least +\| MAC \/ byte +\|/);
  expect(row).toMatch(/2000, 2000 \| 1, 64 +\| 2.00, 8.50 \| 1.0, 4.3 \| 4.0, 0.94 +\|/);
});

test('a setting that could not run says why', () => {
  const failed = { setting, results: [], failure: 'no adapter' };
  expect(table([failed])).toContain('Not run: wasm in Node: no adapter');
});
