// What was found out, kept from one visit to the next: an item for each adapter.
//
//   tfjs-blocks forms nvidia ampere  →  {"version":"0.1.0","forms":{"convolution 1×56×56×64 by …":"tiles32x32"}}
//
// Nobody can know who else writes there. What isn't ours, or is of another version, is as good as nothing; and where
// nothing can be written, it is found out again on the next visit.

import { version } from './version';

/** A page's `localStorage`, or anything like it. */
export type TuningStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The page's, or none in Node, in a worker, and where the page may not use it. */
export function storageOfPage(): TuningStorage | null {
  try {
    return typeof document === 'undefined' ? null : globalThis.localStorage;
  } catch {
    return null;
  }
}

const itemOf = (adapter: string): string => `tfjs-blocks forms ${adapter}`;

/** The forms that are stored for this adapter, by the keys of their choices. */
export function readForms(storage: TuningStorage | null, adapter: string): Map<string, string> {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(itemOf(adapter)) ?? 'null');
    if (isObject(stored) && stored['version'] === version && isObject(stored['forms'])) {
      const entries = Object.entries(stored['forms']);
      return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    }
  } catch {
    // It is no JSON, or may not be read.
  }
  return new Map();
}

export function writeForms(
  storage: TuningStorage | null,
  adapter: string,
  forms: ReadonlyMap<string, string>,
): void {
  try {
    storage?.setItem(itemOf(adapter), JSON.stringify({ version, forms: Object.fromEntries(forms) }));
  } catch {
    // It is full, or may not be written.
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
