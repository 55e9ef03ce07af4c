// `npm run bench`: ours against the peers, interleaved, in one process for each backend.

import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { devDependencies } from '../../package.json';
import { meansOf } from './means';
import type { Outcome, RunOptions } from './runSetting';
import { save } from './save';
import { type Setting, type Suite, suites } from './suites';
import { type SettingResults, table } from './table';

const USAGE = `npm run bench [-- suite … options]: ours against the peers, interleaved, in one process for each backend.

  suite            ${Object.keys(suites).join(', ')}; default all
  --backend NAME   only settings with ours on this backend
  --runtime NAME   only Node, or only Chromium
  --only TEXT      only races whose name holds this
  --rounds N       counted runs of each, default 5; fewer where one takes long
  --save           put the tables into docs/benchmarks.md`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    backend: { type: 'string' },
    runtime: { type: 'string' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
    save: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit();
}

if (values.save && values.only !== '')
  throw new Error('--save takes whole tables, and --only makes parts of them');

const say = (line: string): void => void process.stderr.write(`  ${line}\n`);
const options: RunOptions = { rounds: Number(values.rounds), only: values.only, say };

for (const name of positionals.length > 0 ? positionals : Object.keys(suites)) {
  const suite = suites[name];
  if (!suite) throw new Error(`no benchmark '${name}': there is ${Object.keys(suites).join(', ')}`);
  for (const setting of suite.settings.filter(isWanted)) await report(name, suite, setting);
}

async function report(name: string, { title, means = [] }: Suite, setting: Setting): Promise<void> {
  const where = `${setting.backends.join(', ')} in ${setting.runtime}`;
  console.error(`${title}: ${where}`);
  const results = await outcome(name, setting);
  const parts = [circumstances(results), table([results]), ...meansOf(results.results, means)];
  const text = parts.join('\n\n');
  console.log(`\n${title}: ${where}\n\n${text}\n`);
  if (values.save && !results.failure) save(name, where, text);
}

async function outcome(name: string, setting: Setting): Promise<SettingResults> {
  try {
    const run = setting.runtime === 'Node' ? runInNode : await browser();
    return { setting, ...(await run(name, setting, options)) };
  } catch (error) {
    return { setting, results: [], failure: error instanceof Error ? error.message : String(error) };
  }
}

function isWanted({ backends, runtime }: Setting): boolean {
  const isBackend = values.backend === undefined || backends.includes(values.backend);
  return isBackend && (values.runtime === undefined || values.runtime === runtime);
}

/** Loaded only when it is asked for: a bundle for another machine has no browser. */
async function browser() {
  return (await import('./inChromium')).runInChromium;
}

/** A process for each setting: a device, or a heap, of its own. */
function runInNode(suite: string, setting: Setting, { say, ...options }: RunOptions): Promise<Outcome> {
  const task = JSON.stringify({ suite, setting, options });
  const file = new URL(`./inNode${extname(import.meta.url)}`, import.meta.url); // this one's own kind: source or bundle
  const child = fork(fileURLToPath(file), [task]);
  return new Promise((resolve, reject) => {
    child.on('message', (message: { line?: string; outcome?: Outcome }) => {
      if (message.line !== undefined) say(message.line);
      if (message.outcome) resolve(message.outcome);
    });
    child.on('exit', (code) => reject(new Error(`the process ended with code ${code}`)));
  });
}

function circumstances({ adapter }: SettingResults): string {
  const date = new Date().toISOString().slice(0, 10);
  const { model = 'unknown' } = cpus()[0] ?? {};
  return [
    `Measured on ${date}: ${cpus().length} cores of ${model.trim()}, Node ${process.versions.node},`,
    `TensorFlow.js ${devDependencies['@tensorflow/tfjs-core']}, onnxruntime-web ${devDependencies['onnxruntime-web']}${adapter ? `, WebGPU on ${adapter}` : ''}.`,
    'Medians of interleaved runs, after a first one in which all computed the same. It counts only where it took longer',
    'than 20 seconds without shaders to compile, and is the only one then.',
  ].join('\n');
}
