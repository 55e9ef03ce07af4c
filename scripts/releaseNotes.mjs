/** Writes what CHANGELOG.md says of the version in package.json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './env.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [, ...sections] = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m);
const section = sections.find((text) => text.startsWith(`[${version}]`));
if (section === undefined) {
  console.error(`CHANGELOG.md has no section [${version}].`);
  process.exit(1);
}
console.log(
  section
    .slice(section.indexOf('\n'))
    .replace(/^\[.*\]: .*$/gm, '')
    .trim(),
);
