// A command: what help says of it, and what it does.

import type { Terminal } from './terminal';
import type { Flags, Words } from './words';

export interface Command {
  readonly name: string;
  /** What follows it, such as `<net>`. */
  readonly takes: string;
  readonly says: string;
  readonly flags: Flags;
  /** What to write after `tfjs-blocks `. */
  readonly examples: readonly string[];
  /** Does it. @throws UsageError, ConfigError */
  readonly run: (words: Words, terminal: Terminal) => void;
}
