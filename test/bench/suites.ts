// What can be measured, by the name that `npm run bench` takes.

import type { Race } from './contender';
import { trainRaces } from './train';

/** One process: the backends that ours runs on, and those that the peers run on beside it. */
export interface Setting {
  readonly runtime: 'Node' | 'Chromium';
  readonly backends: readonly string[];
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
      { runtime: 'Node', backends: ['cpu', 'wasm'], peers: ['cpu'] },
      { runtime: 'Node', backends: ['webgpu'], peers: ['webgpu'] },
      { runtime: 'Chromium', backends: ['webgpu'], peers: ['webgpu'] },
      { runtime: 'Chromium', backends: ['webgl', 'wasm'], peers: ['webgl'] },
    ],
    races: ({ backends, peers }) => trainRaces(backends, peers),
  },
};
