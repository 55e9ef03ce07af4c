// The code in README.md and docs/ runs as it stands there, and the links between the pages resolve.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Made from the sources, with the site. */
const generated = ['api', '.vitepress'];

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !generated.some((folder) => path.startsWith(`${folder}/`)))
    .map((path) => `docs/${path}`),
];

const samplesOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);

describe('code samples', () => {
  it('are there, the first of README.md of at most twenty lines', () => {
    const [first] = samplesOf('README.md');
    const lines = first!.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('import'));
    expect(lines.length).toBeLessThanOrEqual(20);
  });

  // One process for a page: loading TensorFlow.js takes longer than most samples do.
  it.each(pages.filter((page) => samplesOf(page).length > 0))(
    'of %s run',
    (page) => {
      mkdirSync('out/samples', { recursive: true });
      const files = samplesOf(page).map((code, index) => {
        const file = `out/samples/${page.replace(/\W+/g, '-')}-sample-${index + 1}.mts`;
        writeFileSync(file, code);
        return file;
      });
      const tsx = 'node_modules/tsx/dist/cli.mjs';
      const { status, stdout, stderr } = spawnSync('node', [tsx, 'test/support/runSamples.ts', ...files], {
        encoding: 'utf8',
      });
      expect(status, stderr + stdout).toBe(0);
    },
    180_000,
  );
});

describe('links', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    expect(brokenLinks(page, readFileSync(page, 'utf8'))).toEqual([]);
  });

  it('are broken if nothing is there', () => {
    const text =
      '[a](/start/nowhere) [b](../nothing.md) [c](figures.svg) [d](architecture.md) [e](/tuning#top)\n```js\nf[0](x)\n```';
    expect(brokenLinks('docs/x.md', text)).toEqual(['/start/nowhere', '../nothing.md', 'figures.svg']);
  });
});

const fences = /^```[\s\S]*?^```$/gm;

/** The links of a page, all but those to other sites, that lead to no file and no page of the site. */
const brokenLinks = (page: string, text: string): string[] =>
  [...text.replace(fences, '').matchAll(/\]\((?!https?:)([^)#]+)/g)]
    .map(([, link]) => link!)
    .filter((link) => {
      if (link.startsWith('/api/')) return false; // checked where it is made
      const places = link.startsWith('/')
        ? [join('docs', link), join('docs/public', link)]
        : [resolve(dirname(page), link)];
      return !places.some(isThere);
    });

/** The site's addresses have no extension. */
const isThere = (place: string): boolean => existsSync(place) || existsSync(`${place}.md`);
