// The fastest TensorFlow.js backend that this machine has: a GPU through WebGPU, else WebAssembly, else plain JavaScript.

import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-layers'; // registers the gradients of TensorFlow.js's own operations
import { enableWebGPU } from 'tfjs-blocks/node';
import { didYouMean } from '../../src/check';
import { Problem } from './problem';

/** Starts a backend and says what it runs on; throws where it cannot be had. */
const backends = {
  async webgpu(asked: boolean) {
    const { software, adapter } = await enableWebGPU({ allowSoftware: asked });
    return software
      ? `${adapter.description}, a stand-in for a GPU: expect it to be slow`
      : adapter.description;
  },
  async wasm() {
    await import('@tensorflow/tfjs-backend-wasm');
    return 'WebAssembly on one processor core';
  },
  async cpu() {
    await import('@tensorflow/tfjs-backend-cpu');
    return 'plain JavaScript: expect it to be tens of times as slow as wasm';
  },
};

export const backendNames = Object.keys(backends) as (keyof typeof backends)[];

export interface Backend {
  readonly name: string;
  /** What it runs on, for people. */
  readonly runsOn: string;
}

/**
 * Makes a backend current: the named one, or the first that starts. WebGPU without a GPU counts only where it is asked
 * for, because wasm is faster. Throws a {@link Problem} for a name that there is not, or a backend that cannot be had.
 */
export async function chooseBackend(name?: string): Promise<Backend> {
  if (name !== undefined) {
    if (!Object.hasOwn(backends, name)) {
      const hint = didYouMean(name, backendNames);
      throw new Problem(
        `There is no backend '${name}'. ${hint ? `${hint} ` : ''}Present here: ${(await present()).join(', ')}.`,
        2,
      );
    }
    try {
      return await start(name as keyof typeof backends, true);
    } catch (error) {
      throw new Problem(`Backend '${name}' does not start. ${(error as Error).message}`);
    }
  }
  for (const candidate of backendNames) {
    const backend = await start(candidate, false).catch(() => undefined);
    if (backend) return backend;
  }
  throw new Problem(`None of TensorFlow.js's backends starts here: ${backendNames.join(', ')}.`);
}

async function start(name: keyof typeof backends, asked: boolean): Promise<Backend> {
  const runsOn = await backends[name](asked);
  if (!(await tf.setBackend(name))) throw new Error('TensorFlow.js refused it.');
  return { name, runsOn };
}

/** The backends that start on this machine. */
async function present(): Promise<string[]> {
  const names: string[] = [];
  for (const name of backendNames) {
    if (
      await start(name, true).then(
        () => true,
        () => false,
      )
    )
      names.push(name);
  }
  return names;
}
