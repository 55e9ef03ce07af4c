// The list of the API's pages, as TypeDoc writes it before the site is built.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const list = join(import.meta.dirname, '..', 'api', 'typedoc-sidebar.json');

interface Item {
  text: string;
  link?: string;
  items?: Item[];
}

/** Without `collapsed`, which would put links inside of buttons. */
const open = ({ text, link, items }: Item): Item => ({
  text,
  ...(link && { link }),
  ...(items && { items: items.map(open) }),
});

export const api: Item[] = existsSync(list)
  ? (JSON.parse(readFileSync(list, 'utf8')) as Item[]).map(open)
  : [];
