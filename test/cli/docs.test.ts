// What README.md and docs/cli.md show of the program is what it prints.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tfjsBlocks } from './inTerminal';

const prompt = '$ npx tfjs-blocks';

test.each(['README.md', 'docs/cli.md'])('%s', (page) => {
  const shown = [...readFileSync(page, 'utf8').matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(
    ([, text]) => text!,
  );
  expect(shown.length).toBeGreaterThan(0);
  const cwd = mkdtempSync(join(tmpdir(), 'tfjs-blocks-cli-'));
  try {
    for (const text of shown) {
      const commands = text.split('\n').filter((line) => line.startsWith('$ '));
      expect(commands.length).toBeGreaterThan(0);
      const printed = commands.map((command) => {
        expect(command).toContain(prompt);
        const words = command.slice(prompt.length).split(' ').filter(Boolean);
        const { stdout, stderr } = tfjsBlocks(words, { cwd });
        return `${command}\n${stderr}${stdout}`;
      });
      expect(text).toBe(printed.join(''));
    }
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
