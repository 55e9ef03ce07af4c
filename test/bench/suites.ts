// What can be measured, by the name that `npm run bench` takes.

import type { Race } from './contender';
import { trainRaces } from './train';

/** One process: the backend that ours runs on, and those that the peers run on beside it. */
export interface Setting {
  readonly runtime: 'Node' | 'Chromium';
  readonly backend: string;
  readonly peers: readonly string[];
}

export interface Suite {
  readonly title: string;
  readonly settings: readonly Setting[];
  readonly races: (setting: Setting) => readonly Race[];
}

export const suites: Readonly<Record<string, Suite>> = {
  train: {
    title: 'One training step',
    settings: [
      { runtime: 'Node', backend: 'cpu', peers: ['cpu'] },
      { runtime: 'Node', backend: 'wasm', peers: ['cpu'] },
      { runtime: 'Node', backend: 'webgpu', peers: ['webgpu'] },
      { runtime: 'Chromium', backend: 'webgpu', peers: ['webgpu'] },
      { runtime: 'Chromium', backend: 'webgl', peers: ['webgl'] },
      { runtime: 'Chromium', backend: 'wasm', peers: ['webgl'] },
    ],
    races: ({ backend, peers }) => trainRaces(backend, peers),
  },
};
