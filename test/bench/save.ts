// docs/benchmarks.md has a place for each suite, between two comments, and in it one for each setting, so that one can be
// measured anew without the others. The rest of the page is written by hand.

import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/benchmarks.md';

/** Puts `text` in the setting's place, or a new one at the end of the suite's. @throws Error where the page has none. */
export function save(suite: string, setting: string, text: string): void {
  writeFileSync(PAGE, placed(readFileSync(PAGE, 'utf8'), suite, setting, text));
}

/** The page with `text` in its place. */
export function placed(page: string, suite: string, setting: string, text: string): string {
  const end = page.indexOf(`<!-- end of ${suite} -->`);
  if (end < 0) throw new Error(`${PAGE} has no place for ${suite}`);
  const [first, last] = [`<!-- ${suite}: ${setting} -->`, `<!-- end of ${suite}: ${setting} -->`];
  const block = `${first}\n\n${text}\n\n${last}`;
  const [from, to] = [page.indexOf(first), page.indexOf(last)];
  return from < 0
    ? `${page.slice(0, end)}${block}\n\n${page.slice(end)}`
    : `${page.slice(0, from)}${block}${page.slice(to + last.length)}`;
}
