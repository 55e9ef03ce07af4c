import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lectureNets } from 'tfjs-blocks/models';
import { describe, expect, test } from 'vitest';
import { outputOf, tfjsBlocks } from './inTerminal';

test('without a word: the nets of the lecture, and where to go from there', () => {
  const text = outputOf([]);
  for (const name of lectureNets) expect(text).toContain(`\n${name} `);
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/^npx tfjs-blocks --help: /);
});

test('flags without a command are those of compare', () => {
  expect(outputOf(['--csv'])).toBe(outputOf(['compare', '--csv']));
});

test('--version and -v', () => {
  expect(outputOf(['--version'])).toBe('1.2.3\n');
  expect(outputOf(['-v'])).toBe('1.2.3\n');
});

describe('help', () => {
  const commands = ['list', 'analyze', 'compare', 'chart', 'draw', 'json'];

  test('names every command', () => {
    const text = outputOf(['--help']);
    for (const name of commands) expect(text).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(outputOf(['-h'])).toBe(text);
  });

  test.each(commands)('of %s: examples that run', (name) => {
    const text = outputOf([name, '--help']);
    expect(text).toMatch(new RegExp(`^npx tfjs-blocks ${name}\\b.*\n\\w.*\\.\n\n`));
    const cwd = mkdtempSync(join(tmpdir(), 'tfjs-blocks-cli-'));
    try {
      const mine = tfjsBlocks(['json', 'resnet18', '--set', 'name=mine']).stdout;
      if (name !== 'json') writeFileSync(join(cwd, 'mine.json'), mine);
      const examples = [...text.matchAll(/^ {2}npx tfjs-blocks (.*?)(?: > .*)?$/gm)];
      expect(examples.length).toBeGreaterThan(0);
      for (const [, example] of examples)
        expect(outputOf(example!.split(' '), { cwd })).not.toContain('error');
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });

  test('fits into 80 columns', () => {
    for (const words of [['--help'], ...commands.map((name) => [name, '--help'])]) {
      for (const line of outputOf(words).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  test('headings are bold in a terminal, unless its user says NO_COLOR', () => {
    expect(outputOf(['--help'], { columns: 100 })).toContain('\x1b[1mExamples\x1b[22m');
    expect(outputOf(['--help'], { columns: 100, env: { NO_COLOR: '1' } })).not.toContain('\x1b');
    expect(outputOf(['--help'])).not.toContain('\x1b');
  });
});

describe('words that make no sense: status 2 and one line', () => {
  test.each([
    ['lst', "error: there is no command 'lst'. Did you mean 'list'?\n"],
    [
      'resnet50',
      "error: there is no command 'resnet50'. For the net of that name: tfjs-blocks analyze resnet50. tfjs-blocks --help lists the commands.\n",
    ],
    ['list --famly ResNet', 'error: there is no flag --famly here. Did you mean --family?\n'],
    ['analyze', "error: no net is named. A model's name, such as resnet50, or a JSON file.\n"],
    [
      'draw resnet18 resnet34',
      "error: one net at a time, not 2. A model's name, such as resnet50, or a JSON file.\n",
    ],
    ['json resnet18 --json', 'error: there is no flag --json here. tfjs-blocks json --help tells more.\n'],
    ['--nowhere', 'error: there is no flag --nowhere here. tfjs-blocks --help tells more.\n'],
  ])('%s', (line, stderr) => {
    expect(tfjsBlocks(line.split(' '))).toEqual({ status: 2, stdout: '', stderr });
  });
});

describe('what cannot be done: status 1 and one line', () => {
  test.each([
    ['analyze resnet51', "error: there is no model 'resnet51'. Did you mean 'resnet50'?\n"],
    [
      'analyze qqqqqqqqqqqq',
      "error: there is no model 'qqqqqqqqqqqq'. tfjs-blocks list gives their names.\n",
    ],
    ['list --family resnet', "error: there is no family 'resnet'. Did you mean 'ResNet'?\n"],
    [
      'analyze resnet18 --set numClases=3',
      "error: resnet18: there is no option 'numClases' here. Did you mean 'numClasses'?\n",
    ],
    [
      'analyze nowhere.json',
      'error: cannot read nowhere.json: no such file or folder. A model is named without .json: tfjs-blocks list.\n',
    ],
  ])('%s', (line, stderr) => {
    expect(tfjsBlocks(line.split(' '))).toEqual({ status: 1, stdout: '', stderr });
  });

  test('the stack with DEBUG alone', () => {
    expect(tfjsBlocks(['analyze', 'nix']).stderr).not.toContain('    at ');
    expect(tfjsBlocks(['analyze', 'nix'], { env: { DEBUG: '1' } }).stderr).toContain('    at ');
  });

  test('"error" is red in a terminal', () => {
    expect(tfjsBlocks(['analyze', 'nix'], { columns: 80 }).stderr).toContain('\x1b[31merror:\x1b[39m there');
  });
});
