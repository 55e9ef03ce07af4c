// A convolution with the norm and the activation that follow it as one box, `conv 3×3, 64 · norm · relu`, as in the
// figures of papers.

import type { Box, Figure } from './figure';

/** The figure with such boxes made one. What features come out of stays the end of its box. */
export function compacted(figure: Figure): Figure {
  const uses = new Map<Box, number>();
  for (const input of figure.flatMap(({ inputs }) => inputs)) uses.set(input, (uses.get(input) ?? 0) + 1);
  const merged = new Map<Box, Box>();
  const boxes = new Set<Box>();
  for (const box of figure) {
    const [before, ...others] = box.inputs.map((input) => merged.get(input)!);
    const follows = box.kind === 'norm' || box.kind === 'act';
    const joins =
      before && others.length === 0 && follows && before.kind === 'conv' && uses.get(box.inputs[0]!) === 1;
    if (joins && before.tap === '' && before.count === 1) {
      boxes.delete(before);
      const { label, name, inputs, note } = before;
      merged.set(box, { ...before, label: `${label} · ${box.label}`, name, inputs, note, tap: box.tap });
    } else {
      merged.set(box, { ...box, inputs: box.inputs.map((input) => merged.get(input)!) });
    }
    boxes.add(merged.get(box)!);
  }
  return [...boxes];
}
