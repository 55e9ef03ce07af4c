// Values of flags, from how people write them.

import type { Shape } from '../graph/shape';
import { UsageError } from './words';

const units = { '': 1, k: 1e3, m: 1e6, g: 1e9, b: 1e9, t: 1e12 } as const;

/** `30M` → 30,000,000. @throws UsageError for what is no number. */
export function countOf(flag: string, text: string): number {
  const [, digits, unit] = /^(\d+\.?\d*|\.\d+)\s*([kmgbt]?)$/i.exec(text) ?? [];
  if (digits === undefined) {
    throw new UsageError({
      rule: `--${flag} ${text} must be a number`,
      remedy: 'Such as 250k, 30M or 4.1G.',
    });
  }
  return Number(digits) * units[unit!.toLowerCase() as keyof typeof units];
}

/** `320`, `320x240` or `320x240x1` → `[H, W, C]`, and what is not said as in `shape`. @throws UsageError for what is none. */
export function shapeOf(flag: string, text: string, shape: Shape): Shape {
  const extents = text.split(/[x×,]/i).map((extent) => (/^\d+$/.test(extent.trim()) ? Number(extent) : 0));
  if (extents.length > shape.length || !extents.every((extent) => extent > 0)) {
    const example = shape.length === 1 ? '784' : '320, 320x240 or 320x240x3';
    throw new UsageError({
      rule: `--${flag} ${text} must be an input's shape`,
      remedy: `Such as ${example}.`,
    });
  }
  if (extents.length === shape.length) return extents as unknown as Shape;
  const [height, width = height] = extents;
  return [height, width, shape.at(-1)] as unknown as Shape;
}

/** `key=value`. @throws UsageError where there is no `=`. */
export function pairOf(flag: string, text: string, example: string): readonly [key: string, value: string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new UsageError({
    rule: `--${flag} ${text} must be a name and a value`,
    remedy: `Such as ${example}.`,
  });
}

/** A number, true, false, a list or an object where the text is one in JSON; else the text itself. */
export function plainValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
