// The code in README.md and docs/ runs as it stands there, and the links between the pages resolve.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];

const samples = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
    ([, code], index): [string, string] => [`${page}, sample ${index + 1}`, code!],
  ),
);

describe('code samples', () => {
  it('are there, the first of at most twenty lines', () => {
    expect(samples.length).toBeGreaterThan(1);
    const lines = samples[0]![1]
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('import'));
    expect(lines.length).toBeLessThanOrEqual(20);
  });

  it.each(samples)('%s', (name, code) => {
    mkdirSync('out/samples', { recursive: true });
    const file = join('out/samples', `${name.replace(/\W+/g, '-')}.mts`);
    writeFileSync(file, code);
    const { status, stdout, stderr } = spawnSync('node', ['node_modules/tsx/dist/cli.mjs', file], {
      encoding: 'utf8',
    });
    expect(status, stderr + stdout).toBe(0);
  });
});

it.each(pages)('links of %s lead somewhere', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
  const broken = links.filter((link) => !existsSync(resolve(dirname(page), link)));
  expect(broken).toEqual([]);
});
