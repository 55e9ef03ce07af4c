// docs/benchmarks.md has a place for each suite, between two comments; the rest of the page is written by hand.

import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/benchmarks.md';

/** Puts `text` in the suite's place. @throws Error where the page has none. */
export function save(suite: string, text: string): void {
  const [begin, end] = [`<!-- ${suite} -->`, `<!-- end of ${suite} -->`];
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no place for ${suite}`);
  writeFileSync(PAGE, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}
