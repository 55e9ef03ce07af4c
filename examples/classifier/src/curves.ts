// The learning curves: one drawing for the loss, one for the accuracies.

import * as Plot from '@observablehq/plot';
import type { Epoch } from './training';

/** The curves as pictures of this width, in pixels. */
export function curvesOf(epochs: readonly Epoch[], width: number): Element[] {
  const accuracies = epochs.flatMap(({ epoch, accuracy, heldBack }) => [
    { epoch, accuracy, of: 'learnt from' },
    ...(heldBack === undefined ? [] : [{ epoch, accuracy: heldBack, of: 'held back' }]),
  ]);
  const common = {
    width,
    height: 165,
    marginBottom: 42,
    marginLeft: 44,
    marginRight: 12,
    style: { background: 'transparent', color: 'currentColor', fontSize: '12px' },
    x: {
      label: 'Epoch',
      ticks: ticks(epochs.length),
      tickFormat: 'd',
      domain: [1, Math.max(2, epochs.length)],
    },
  } as const;
  const line = { x: 'epoch', strokeWidth: 2.5, marker: epochs.length < 2 ? 'dot' : undefined } as const;

  const loss = Plot.plot({
    ...common,
    ariaLabel: `Loss by epoch: ${epochs.at(-1)!.loss.toFixed(3)} in the last one`,
    y: {
      label: 'Loss',
      grid: true,
      ticks: 4,
      domain: [0, Math.max(...epochs.map(({ loss }) => loss)) * 1.05],
    },
    marks: [Plot.lineY(epochs, { ...line, y: 'loss', stroke: 'var(--learnt)' })],
  });
  const accuracy = Plot.plot({
    ...common,
    ariaLabel: `Accuracy by epoch: ${percent(epochs.at(-1)!.accuracy)} in the last one of pictures learnt from`,
    y: { label: 'Accuracy', grid: true, ticks: 3, domain: [0, 1], tickFormat: percent },
    color: { domain: ['learnt from', 'held back'], range: ['var(--learnt)', 'var(--held-back)'] },
    marks: [Plot.lineY(accuracies, { ...line, y: 'accuracy', stroke: 'of', z: 'of' })],
  });
  for (const drawing of [loss, accuracy]) {
    drawing.setAttribute('role', 'img');
    for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label'); // an image has no parts
  }
  return [loss, accuracy];
}

/** Whole numbers, some six of them. */
function ticks(epochs: number): number[] {
  const step = Math.max(1, Math.ceil(epochs / 6));
  return Array.from({ length: Math.ceil(Math.max(2, epochs) / step) }, (_, index) => 1 + index * step);
}

/** With a space that does not break. */
export const percent = (part: number): string => `${Math.round(100 * part)}\u00a0%`;
