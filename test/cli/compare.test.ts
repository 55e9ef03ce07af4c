import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, createModel, lectureNets } from 'tfjs-blocks/spec/models';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outputOf, tfjsBlocks } from './inTerminal';

const net = createModel('resnet18', { widthMultiplier: 0.5 });

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'tfjs-blocks-cli-'));
  writeFileSync(join(cwd, 'mine.json'), JSON.stringify(net));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (line: string) => outputOf(line.split(' '), { cwd });

test("one's own net among the published ones", () => {
  const own = { net, name: 'mine', top1: 71.3 };
  const table = `${compare(['resnet50', own, 'vgg16'])}\n`;
  expect(run('compare resnet50 mine.json vgg16 --accuracy mine.json=71.3')).toBe(table);
  expect(run('compare resnet50 mine.json vgg16 --accuracy=mine.json=71.3%')).toBe(table);
  expect(run('compare resnet50 mine.json')).toBe(`${compare(['resnet50', { net, name: 'mine' }])}\n`);
});

test('a name of Keras, and an accuracy of your own for a published net', () => {
  expect(run('compare ResNet50')).toBe(`${compare(['resnet50_keras'])}\n`);
  const own = { net: createModel('resnet50'), name: 'resnet50', top1: 80.4 };
  expect(run('compare resnet50 --accuracy resnet50=80.4')).toBe(`${compare([own])}\n`);
});

test('from standard input', () => {
  const ran = tfjsBlocks(['compare', '-', '--accuracy', '-=60'], { stdin: JSON.stringify(net) });
  expect(ran.stdout).toBe(`${compare([{ net, top1: 60 }])}\n`);
});

test('accuracies on another dataset, and of another source', () => {
  expect(run('compare resnet50 --source arXiv:1605.07678')).toContain(' 75.99 ');
  expect(run('compare resnet50 --dataset CIFAR-10')).toContain('top-1 accuracy on CIFAR-10');
  const { status, stderr } = tfjsBlocks(['compare', 'resnet50', '--dataset', 'Imagenet']);
  expect([status, stderr]).toEqual([1, expect.stringContaining("Did you mean 'ImageNet'?")]);
});

test('--json', () => {
  const { rows } = JSON.parse(run('compare resnet50 mine.json --json'));
  expect(rows).toEqual(JSON.parse(JSON.stringify(compare(['resnet50', { net, name: 'mine' }]).rows)));
});

test('--csv: a heading, and as many cells in every line', () => {
  const [heading, ...lines] = run('compare resnet50 mine.json densenet121 --csv').trimEnd().split('\n');
  const names =
    'name,family,input,params,statistics,macs,activations,receptiveField,peakBytes,top1,note,source';
  expect(heading).toBe(names);
  expect(lines[0]).toMatch(
    /^resnet50,ResNet,224×224×3,25557032,53120,4089184256,11114984,427×427,9633792,76.13,"/,
  );
  expect(lines[1]).toMatch(/^mine,,224×224×3,\d+,\d+,\d+,\d+,435×435,\d+,,,$/);
  const cells = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, 'quoted').split(',').length);
  expect(cells).toEqual([12, 12, 12]);
});

test('the chart of the same nets, alone or beside the table', () => {
  const svg = `${compare(['resnet50', { net, name: 'mine', top1: 71.3 }]).toSVG({ x: 'params', theme: 'dark' })}`;
  const nets = 'resnet50 mine.json --accuracy mine.json=71.3 --x params --theme dark';
  expect(run(`chart ${nets}`)).toBe(svg);
  const ran = tfjsBlocks(`compare ${nets} --out chart.svg`.split(' '), { cwd });
  expect(ran.stderr).toBe('chart.svg written\n');
  expect(ran.stdout).toContain('\nmine * ');
  expect(readFileSync(join(cwd, 'chart.svg'), 'utf8')).toBe(svg);
});

test('without nets: those of the lecture', () => {
  expect(outputOf(['chart'])).toBe(compare(lectureNets).toSVG());
});

test('in a narrow terminal names, parameters and accuracy stay', () => {
  const lines = outputOf(['compare', 'resnet50', 'inception_resnet_v2'], { columns: 60 }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(lines[1]).toMatch(/^net +params +MACs +sees +top-1$/);
});

test.each([
  ['compare resnet50 --accuracy resnet5=3', 2, "resnet5 is not among the nets. Did you mean 'resnet50'?"],
  ['compare --accuracy x.json=3', 2, 'x.json is not among the nets. Write: compare x.json …'],
  ['compare resnet50 --accuracy resnet50=good', 2, 'must be in percent, from 0 to 100.'],
  ['compare resnet50 --accuracy resnet50=', 2, 'must be in percent, from 0 to 100.'],
  ['compare resnet50 --accuracy 71.3', 2, 'must be a name and a value. Such as mine.json=71.3.'],
  ['compare resnet50 --csv --json', 2, 'either --csv or --json.'],
  [
    'compare resnet50 --out -',
    2,
    'standard output is for the table. tfjs-blocks chart writes the chart alone.',
  ],
  ['compare resnet51', 1, "error: there is no model 'resnet51'. Did you mean 'resnet50'?"],
  ['chart resnet50 --x paramz', 1, "Did you mean 'params'?"],
])('%s: status %d, %s', (line, status, message) => {
  const ran = tfjsBlocks(line.split(' '));
  expect(ran).toEqual({ status, stdout: '', stderr: expect.stringContaining(message) });
});
