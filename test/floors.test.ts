// The floors of docs/architecture.md: a folder imports only itself and the folders before it in its wing.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breaches, type Sources, type Wing } from './support/importRules';

const DRAWING = [
  ...['check.ts', 'graph', 'blocks', 'analysis', 'picture', 'net'],
  ...['models', 'comparison', 'shared.ts', 'spec.ts', 'sharedModels.ts', 'specModels.ts'],
];

const wings: Wing[] = [
  // Plain TypeScript: no package at all.
  { floors: DRAWING },
  { floors: ['initializers'], uses: ['check.ts', 'graph'] },
  {
    floors: ['kernels', 'layers', 'surgery', 'index.ts', 'models.ts', 'script.ts'],
    uses: [...DRAWING, 'initializers'],
    packages: ['@tensorflow/tfjs-core', '@tensorflow/tfjs-layers'],
    // Kernels reach a backend through its instance, so nobody bundles a backend that they do not use.
    typesOf: [
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow/tfjs-backend-webgl',
      '@tensorflow/tfjs-backend-webgpu',
    ],
  },
  {
    floors: ['cli', 'cli.ts'],
    uses: DRAWING,
    packages: ['node:fs', 'node:path', 'node:process', 'node:util'],
  },
  {
    floors: ['node', 'node.ts'],
    packages: [
      ...['node:fs', 'node:module', 'node:os', 'node:path', 'node:worker_threads', 'node:zlib'],
      ...['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-webgpu', 'webgpu'],
    ],
  },
];

test('every import of src stays on its floor or goes down', () => {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const sources = new Map(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join('src', path), 'utf8')]),
  );
  expect(sources.size).toBeGreaterThan(10);
  expect(breaches(sources, wings)).toEqual([]);
});

/** The breaches in a made-up tree: a sound one, with these files added or put in place of others. */
function breachesWith(files: Record<string, string>): string[] {
  const sound: Sources = new Map([
    ['check.ts', 'export const one = 1;'],
    [
      'graph/node.ts',
      "import { one } from '../check'; import type { Pen } from './pen'; export type Node = Pen;",
    ],
    ['graph/pen.ts', "import type { Node } from './node'; export type Pen = Node;"],
    ['blocks/wide.ts', "import { type Pen } from '../graph/pen'; export * from '../graph/node';"],
    ['layers/run.ts', "import * as tf from '@tensorflow/tfjs-core'; import { wide } from '../blocks/wide';"],
    ['kernels/gpu.ts', "import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';"],
    ['index.ts', "export * from './layers/run'; export * from './blocks/wide';"],
    ['node.ts', "import { join } from 'node:path'; await import('webgpu');"],
  ]);
  return breaches(new Map([...sound, ...Object.entries(files)]), wings);
}

test('a sound tree breaks no rule', () => {
  expect(breachesWith({})).toEqual([]);
});

test.each<[what: string, files: Record<string, string>, line: string]>([
  ['a value', { 'check.ts': "import { a } from './graph/node';" }, 'check.ts imports up: graph/node.ts'],
  [
    'a type',
    { 'graph/pen.ts': "import type { W } from '../blocks/wide';" },
    'graph/pen.ts imports up: blocks/wide.ts',
  ],
  [
    'an inline type',
    { 'check.ts': "let a: import('./graph/node').Node;" },
    'check.ts imports up: graph/node.ts',
  ],
  [
    'a re-export',
    { 'graph/pen.ts': "export * from '../blocks/wide';" },
    'graph/pen.ts imports up: blocks/wide.ts',
  ],
  [
    'import()',
    { 'graph/pen.ts': "await import('../blocks/wide');" },
    'graph/pen.ts imports up: blocks/wide.ts',
  ],
  ['the other wing', { 'net/net.ts': "import '../layers/run';" }, 'net/net.ts imports up: layers/run.ts'],
  ['the wing apart', { 'layers/run.ts': "import '../node';" }, 'layers/run.ts imports up: node.ts'],
  [
    'TensorFlow.js',
    { 'net/net.ts': "import type { Tensor } from '@tensorflow/tfjs-core';" },
    'net/net.ts imports @tensorflow/tfjs-core',
  ],
  [
    'tensors',
    { 'initializers/he.ts': "import * as tf from '@tensorflow/tfjs-core';" },
    'initializers/he.ts imports @tensorflow/tfjs-core',
  ],
  [
    'a backend',
    { 'kernels/gpu.ts': "import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';" },
    'kernels/gpu.ts imports @tensorflow/tfjs-backend-webgpu',
  ],
  [
    'a deep path',
    { 'layers/run.ts': "import '@tensorflow/tfjs-core/dist/ops/conv2d';" },
    'layers/run.ts imports @tensorflow/tfjs-core/dist/ops/conv2d',
  ],
  [
    "Node's modules",
    { 'layers/run.ts': "import { join } from 'node:path';" },
    'layers/run.ts imports node:path',
  ],
  [
    'no file',
    { 'net/net.ts': "import '../graph/gone';" },
    'net/net.ts imports ../graph/gone, which does not exist',
  ],
  ['on no floor', { 'misc/bag.ts': '' }, 'misc/bag.ts is on no floor'],
  [
    'a ring',
    {
      'graph/a.ts': "import './b';",
      'graph/b.ts': "export { c } from './c';",
      'graph/c.ts': "import { a } from './a';",
    },
    'cycle: graph/a.ts → graph/b.ts → graph/c.ts → graph/a.ts',
  ],
])('a breach is found: %s', (_, files, line) => {
  expect(breachesWith(files)).toContain(line);
});
