// Ctrl-C: says what is kept, and ends. Files change place only when they are whole, so nothing is left in halves.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** From now on an interruption says what has become of the model in `folder`. */
export function onInterrupt(folder: string): void {
  const time = () => {
    const file = join(folder, 'model.json');
    return existsSync(file) ? statSync(file).mtime : undefined;
  };
  const before = time();
  process.once('SIGINT', () => {
    const now = time();
    console.log(`\nStopped. ${what(folder, before, now)}`);
    process.exit(130);
  });
}

function what(folder: string, before: Date | undefined, now: Date | undefined): string {
  if (now === undefined) return `No model was saved in ${folder}.`;
  if (now.getTime() !== before?.getTime()) return `The new model in ${folder} is whole.`;
  return `The model of ${now.toLocaleString()} in ${folder} is kept as it was.`;
}
