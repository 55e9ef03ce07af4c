// Files that come to an element: dropped, or chosen by its file input.

import { find } from './dom';
import { attempt } from './trouble';

export function acceptFiles(element: HTMLElement, accept: (files: readonly File[]) => Promise<void>): void {
  const input = find<HTMLInputElement>('input[type=file]', element);
  input.onchange = () =>
    attempt(async () => {
      const files = [...(input.files ?? [])];
      input.value = ''; // so that the same file can be chosen again
      await accept(files);
    });

  let depth = 0; // dragenter and dragleave come for the children too
  const mark = (change: number): void => {
    depth = Math.max(0, depth + change);
    element.classList.toggle('dragged-over', depth > 0);
  };
  element.addEventListener('dragenter', () => mark(1));
  element.addEventListener('dragleave', () => mark(-1));
  element.addEventListener('dragover', (event) => event.preventDefault());
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(-depth);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void attempt(() => accept(files));
  });
}
