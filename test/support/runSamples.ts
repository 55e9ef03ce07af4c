// Runs files of code one after the other in one process: `tsx test/support/runSamples.ts a.mts b.mts`. Each finds the
// backends that it imports itself and no other, and no variable of those before it.

import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as tf from '@tensorflow/tfjs-core';

const backends = ['cpu', 'wasm', 'webgl', 'webgpu'] as const;
const priorities = { cpu: 1, wasm: 2, webgl: 2, webgpu: 3 };

/** Of the backends whose packages were loaded: a module runs once, and so registers itself once. */
const factories = new Map<string, ReturnType<typeof tf.findBackendFactory>>();

for (const file of process.argv.slice(2)) {
  const code = readFileSync(file, 'utf8');
  for (const backend of backends) {
    const factory = factories.get(backend);
    if (factory && code.includes(`@tensorflow/tfjs-backend-${backend}`)) {
      tf.registerBackend(backend, factory, priorities[backend]);
    }
  }
  try {
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    console.error(`${basename(file)}:`, error);
    process.exitCode = 1;
  }
  tf.disposeVariables();
  for (const backend of backends) {
    const factory = tf.findBackendFactory(backend);
    if (!factory) continue;
    factories.set(backend, factory);
    tf.removeBackend(backend);
  }
}
