// Every notebook, run anew from its first cell to its last: what it puts out is of the kinds that are saved in it.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { how } from '../../scripts/env.mjs';
import { readNotebook, runNotebook } from '../../scripts/notebooks/runNotebook.mjs';

const folder = 'examples/notebooks';
const names = readdirSync(folder).filter((name) => name.endsWith('.ipynb'));

/** A notebook may take so long, in seconds. */
const longest = 180;

interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly data?: Readonly<Record<string, string | string[]>>;
}

type Notebook = ReturnType<typeof readNotebook>;

const outputsOf = ({ cells }: Notebook): Output[][] =>
  cells.filter(({ cell_type }) => cell_type === 'code').map(({ outputs }) => outputs as Output[]);

/** What a cell put out, without the numbers: `stream stdout`, `execute_result image/svg+xml`. */
const kindOf = ({ output_type, name, data }: Output): string =>
  [output_type, name, ...Object.keys(data ?? {}).sort()].filter(Boolean).join(' ');

const isPlot = ({ data = {} }: Output): boolean =>
  'image/svg+xml' in data ||
  'image/png' in data ||
  [data['text/html'] ?? ''].flat().join('').includes('<svg');

beforeAll(() => {
  if (existsSync('dist/index.js')) return;
  const { status, stderr } = spawnSync('tsup', ['--silent'], { ...how, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The package cannot be built.\n${stderr}`);
}, 300_000);

test('there are notebooks', () => {
  expect(names.length).toBeGreaterThan(0);
});

describe.each(names)('%s', (name) => {
  const path = join(folder, name);
  const saved = readNotebook(path);

  test('is a notebook of format 4.5 for the Deno kernel, with a name for each cell', () => {
    expect([saved.nbformat, saved.nbformat_minor]).toEqual([4, 5]);
    expect(saved.metadata).toMatchObject({
      kernelspec: { name: 'deno', language: 'typescript' },
      language_info: { name: 'typescript' },
    });
    const ids = saved.cells.map(({ id }) => id);
    expect(ids.filter((id) => !/^[\w-]{1,64}$/.test(id ?? ''))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('was run to its end when it was saved, and shows a plot', () => {
    const code = saved.cells.filter(({ cell_type }) => cell_type === 'code');
    expect(code.map(({ execution_count }) => execution_count)).toEqual(code.map((_, index) => index + 1));
    const outputs = outputsOf(saved).flat();
    expect(outputs.filter(({ output_type }) => output_type === 'error')).toEqual([]);
    expect(outputs.some(isPlot)).toBe(true);
  });

  test(
    'runs, and puts out what is saved but for the numbers',
    async () => {
      const start = performance.now();
      const run = await runNotebook(path, how.env);
      expect((performance.now() - start) / 1000).toBeLessThan(longest);
      const kinds = (notebook: Notebook) => outputsOf(notebook).map((outputs) => outputs.map(kindOf));
      expect(kinds(run)).toEqual(kinds(saved));
    },
    1000 * (longest + 30),
  );
});
