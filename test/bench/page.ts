// One setting in a page. The process that drives the browser calls `benchmark`, and gives it `say`.

import { loadBackend } from '../support/loadBackend.browser';
import { type Outcome, type RunOptions, runSetting } from './runSetting';
import type { Setting } from './suites';

declare global {
  interface Window {
    say(line: string): void;
    benchmark(suite: string, setting: Setting, options: Omit<RunOptions, 'say'>): Promise<Outcome>;
  }
}

window.benchmark = (suite, setting, options) =>
  runSetting(suite, setting, loadBackend, { ...options, say: (line) => window.say(line) });
