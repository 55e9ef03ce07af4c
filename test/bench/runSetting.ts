// All races of one setting, in this process, whether that is Node or a page.

import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-layers'; // registers the gradients of TensorFlow.js's own operations
import { current } from '../../src/kernels/webgpu/backend';
import type { Result } from './contender';
import { type MeasureOptions, measure } from './measure';
import { type Setting, suites } from './suites';

/** Loads a backend into this process; each runtime has its own way. */
export type LoadBackend = (name: string) => Promise<unknown>;

export interface RunOptions extends Omit<MeasureOptions, 'seconds'> {
  /** Only races whose name holds this. */
  readonly only: string;
}

/** What a setting came to. */
export interface Outcome {
  readonly results: readonly Result[];
  /** What WebGPU computed on, where it did. */
  readonly adapter?: string;
}

export async function runSetting(
  suite: string,
  setting: Setting,
  load: LoadBackend,
  { only, ...options }: RunOptions,
): Promise<Outcome> {
  for (const backend of new Set([...setting.backends, ...setting.peers])) {
    await load(backend);
    if (!(await tf.setBackend(backend))) throw new Error(`backend ${backend} did not start`);
  }
  const { races, seconds } = suites[suite]!;
  const results: Result[] = [];
  for (const race of races(setting).filter(({ name }) => name.includes(only)))
    results.push(...(await measure(race, { ...options, ...(seconds && { seconds }) })));
  const adapter = adapterOf(setting.backends);
  return { results, ...(adapter !== undefined && { adapter }) };
}

function adapterOf(backends: readonly string[]): string | undefined {
  if (!backends.includes('webgpu')) return undefined;
  const { vendor, architecture, description } = current().adapterInfo ?? {};
  return [vendor, architecture, description].filter(Boolean).join(', ');
}
