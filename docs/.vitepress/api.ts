// The list of the API's pages, as TypeDoc writes it before the site is built.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const list = join(import.meta.dirname, '..', 'api', 'typedoc-sidebar.json');

export const api = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
