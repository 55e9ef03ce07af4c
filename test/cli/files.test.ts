// Commands that read and write files, in a folder of their own.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { net } from 'tfjs-blocks/spec';
import { createModel } from 'tfjs-blocks/spec/models';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputOf, tfjsBlocks } from './inTerminal';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tfjs-blocks-cli-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');

describe('draw', () => {
  test('to standard output, and to a file', () => {
    const svg = createModel('resnet18').toSVG();
    expect(outputOf(['draw', 'resnet18'], { cwd })).toBe(svg);
    expect(outputOf(['draw', 'resnet18', '--out', '-'], { cwd })).toBe(svg);
    const ran = tfjsBlocks(['draw', 'resnet18', '--out', 'net.svg'], { cwd });
    expect(ran).toEqual({ status: 0, stdout: '', stderr: 'net.svg written\n' });
    expect(read('net.svg')).toBe(svg);
  });

  test('blocks by their inside', () => {
    const drawn = (...expand: string[]) => outputOf(['draw', 'resnet18', '--expand', ...expand]);
    expect(drawn('layer1,layer2.0')).toBe(createModel('resnet18').toSVG({ expand: ['layer1', 'layer2.0'] }));
    expect(drawn('all')).toBe(createModel('resnet18').toSVG({ expand: true }));
    expect(tfjsBlocks(['draw', 'resnet18', '--expand', 'layer9']).stderr).toContain("Did you mean 'layer1'?");
  });
});

describe('json', () => {
  test('the net again', () => {
    const text = outputOf(['json', 'resnet18', '--num-classes', '10', '--set', 'name=mine']);
    const mine = createModel('resnet18', { numClasses: 10, name: 'mine' });
    expect(net.fromJSON(text).toJSON()).toEqual(mine.toJSON());
    expect(text).toContain('  "input": [224, 224, 3],\n');
  });

  test("a file of one's own, in every command that takes a net", () => {
    mkdirSync(join(cwd, 'nets'));
    outputOf(['json', 'resnet18', '--num-classes', '10', '--out', 'nets/mine.json'], { cwd });
    const mine = createModel('resnet18', { numClasses: 10 });
    expect(outputOf(['analyze', 'nets/mine.json'], { cwd })).toBe(`${mine.analyze()}\n`);
    expect(outputOf(['draw', 'nets/mine.json'], { cwd })).toBe(mine.toSVG());
    expect(outputOf(['json', 'nets/mine.json'], { cwd })).toBe(read('nets/mine.json'));
    expect(outputOf(['compare', 'nets/mine.json'], { cwd })).toMatch(/^mine \* +224×224×3 +11,181,642 /m);
  });
});

describe('a file that is there', () => {
  test('stays as it is', () => {
    writeFileSync(join(cwd, 'net.svg'), 'precious');
    const stderr = 'error: net.svg is there already. Give --force to overwrite it, or --out another.\n';
    expect(tfjsBlocks(['draw', 'resnet18', '--out', 'net.svg'], { cwd })).toEqual({
      status: 1,
      stdout: '',
      stderr,
    });
    expect(read('net.svg')).toBe('precious');
  });

  test('is overwritten with --force, and nothing else is left', () => {
    writeFileSync(join(cwd, 'net.svg'), 'precious');
    expect(outputOf(['draw', 'resnet18', '--out', 'net.svg', '--force'], { cwd })).toBe('');
    expect(read('net.svg')).toContain('</svg>');
    expect(readdirSync(cwd)).toEqual(['net.svg']);
  });
});

test.each([
  ['none/net.svg', 'no such file or folder'],
  ['net.svg/net.svg', 'its folder is a file'],
])('%s cannot be written: %s', (path, reason) => {
  writeFileSync(join(cwd, 'net.svg'), '');
  const stderr = `error: cannot write ${path}: ${reason}. Is its folder there, and yours to write in?\n`;
  expect(tfjsBlocks(['draw', 'resnet18', '--out', path], { cwd }).stderr).toBe(stderr);
});

test('a folder is neither read nor overwritten, and what was begun is cleared away', () => {
  mkdirSync(join(cwd, 'net.json'));
  expect(tfjsBlocks(['draw', 'net.json'], { cwd }).stderr).toContain('cannot read net.json: it is a folder.');
  const { status, stderr } = tfjsBlocks(['json', 'resnet18', '--out', 'net.json', '--force'], { cwd });
  expect([status, stderr]).toEqual([1, expect.stringContaining('cannot write net.json: it is a folder.')]);
  expect(readdirSync(cwd)).toEqual(['net.json']);
});
