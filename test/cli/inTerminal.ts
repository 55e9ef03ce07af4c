// The program in a terminal that is none: what it wrote, and its status.

import { runCli } from '../../src/cli/runCli';
import type { Terminal } from '../../src/cli/terminal';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Circumstances extends Partial<Pick<Terminal, 'cwd' | 'env'>> {
  /** Characters to a line of a terminal; without it, both outputs are pipes. */
  readonly columns?: number;
  readonly stdin?: string;
}

/** Runs `tfjs-blocks` with these arguments. */
export function tfjsBlocks(
  args: readonly string[],
  { columns, stdin = '', cwd = '.', env = {} }: Circumstances = {},
): Ran {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => (written[name] += text),
    isTTY: columns !== undefined,
    columns,
  });
  const terminal = { stdout: output('stdout'), stderr: output('stderr'), stdin: () => stdin, cwd, env };
  const status = runCli(args, '1.2.3', terminal);
  return { status, ...written };
}

/** What a command that must succeed wrote to standard output. */
export function outputOf(args: readonly string[], circumstances?: Circumstances): string {
  const { status, stdout, stderr } = tfjsBlocks(args, circumstances);
  if (status !== 0) throw new Error(`tfjs-blocks ${args.join(' ')}: status ${status}\n${stderr}`);
  return stdout;
}
