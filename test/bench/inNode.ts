// One setting in a Node process of its own: `node --import tsx inNode.ts '{"suite":…,"setting":…,"options":…}'`. Lines
// for people go to the parent as messages, and so does the result.

import { enableWebGPU } from '../../src/node';
import { type LoadBackend, type RunOptions, runSetting } from './runSetting';
import type { Setting } from './suites';

const load: LoadBackend = (name) => {
  if (name === 'webgpu') return enableWebGPU();
  return name === 'wasm' ? import('@tensorflow/tfjs-backend-wasm') : import('@tensorflow/tfjs-backend-cpu');
};

const task = JSON.parse(process.argv[2]!) as {
  suite: string;
  setting: Setting;
  options: Omit<RunOptions, 'say'>;
};
const say = (line: string): void => void process.send!({ line });
const outcome = await runSetting(task.suite, task.setting, load, { ...task.options, say });
process.send!({ outcome }, () => process.exit(0));
