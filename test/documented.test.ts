// Every public name, and every member of a public type, has a doc comment: what editors and the API's pages show.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { entryPoints, undocumented } from './support/undocumented';

it('every public name is documented', () => {
  expect(entryPoints()).toContain('src/models.ts');
  expect(undocumented(entryPoints())).toEqual([]);
});

it('a name or a member without a comment is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documented-'));
  const file = join(folder, 'entry.ts');
  writeFileSync(
    file,
    `/** Said. */
export const said = 1;
export const unsaid = 2;
/** Half of it. */
export interface Half {
  /** Said. */
  readonly said: number;
  readonly unsaid: number;
}
/** A class. */
export class Box {
  private readonly hidden = 1;
  #own = 2;
  open(): number {
    return this.hidden + this.#own;
  }
}
`,
  );
  const found = undocumented([file]).map((line) => line.replace(/^.*: /, ''));
  rmSync(folder, { recursive: true });
  expect(found).toEqual(['unsaid', 'Half.unsaid', 'Box.open']);
});
