#!/usr/bin/env node
// npx tfjs-blocks: the models by name, what a net costs, how nets compare, and their pictures. Without TensorFlow.js.

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readStdin } from './cli/readStdin';
import { runCli } from './cli/runCli';

// Whoever reads the output may have had enough of it, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
process.exitCode = runCli(process.argv.slice(2), version, {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: readStdin,
  cwd: process.cwd(),
  env: process.env,
});
