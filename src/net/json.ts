// A net as a file: plain data of about 1 kB that a person can read and diff.

import { ConfigError, didYouMean, show, within } from '../check';
import type { Plain } from '../graph/plainData';
import { plainData } from '../graph/plainData';
import type { Shape } from '../graph/shape';
import type { NetOptions } from './net';
import type { StepData } from './sketch';

/** The newest version of the format that is written and read. */
const VERSION = 1;
const keys = ['format', 'version', 'name', 'input', 'steps'];

/** A net as plain data: what `toJSON()` gives and `net.fromJSON(…)` takes. */
export interface NetJSON {
  /** What tells it from other JSON. */
  readonly format: 'tfjs-blocks';
  /** Of the format. */
  readonly version: 1;
  /** The net's. */
  readonly name: string;
  /** One sample: `[H, W, C]`, with `null` for a free height or width. */
  readonly input: Shape;
  /** In their order: `{ conv: { filters: 64, kernelSize: 7 } }` … */
  readonly steps: readonly StepData[];
}

/**
 * What a net's JSON says, its frame checked; its steps are checked as they are drawn.
 *
 * @param json The data, or its text.
 * @throws ConfigError for what is no net, a newer version, or an unknown key.
 */
export function readNet(json: unknown): { options: NetOptions; steps: readonly StepData[] } {
  const data = within('JSON', () =>
    plainData('net', typeof json === 'string' ? parse(json) : json),
  ) as NetJSON & Plain;
  if (typeof data !== 'object' || data === null || data.format !== 'tfjs-blocks') {
    throw new ConfigError({ path: ['JSON'], rule: `format = ${show(data?.format)} must be 'tfjs-blocks'` });
  }
  if (data.version !== VERSION) {
    throw new ConfigError({
      path: ['JSON'],
      rule: `version = ${show(data.version)} must be ${VERSION}`,
      remedy: Number(data.version) > VERSION ? 'A newer tfjs-blocks may read it.' : undefined,
    });
  }
  const unknown = Object.keys(data).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    throw new ConfigError({
      path: ['JSON'],
      rule: `there is no key '${unknown}'`,
      remedy: didYouMean(unknown, keys) ?? `Its keys: ${keys.join(', ')}.`,
    });
  }
  if (!Array.isArray(data.steps)) throw new ConfigError({ path: ['JSON'], rule: 'steps must be a list' });
  return { options: { input: data.input, name: data.name }, steps: data.steps };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigError({ rule: `the text is no JSON: ${(error as Error).message}` });
  }
}
