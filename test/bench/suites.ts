// What can be measured, by the name that `npm run bench` takes.

import { channelScaleRaces } from './channelScale';
import type { Race } from './contender';
import { denseRaces } from './dense';
import { groupConvMeans, groupConvRaces } from './groupConv';
import type { Mean } from './means';
import { networkRaces } from './networks';
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
  /** How long the counted runs of a race may take together. */
  readonly seconds?: number;
  /** Means over races, below the table. */
  readonly means?: readonly Mean[];
}

/** Ours and the peers on one backend. */
const alone = (runtime: Setting['runtime'], backend: string): Setting => ({
  runtime,
  backends: [backend],
  peers: [backend],
});

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
  groupConv: {
    title: 'Grouped convolution',
    settings: [
      alone('Node', 'webgpu'),
      alone('Chromium', 'webgpu'),
      alone('Node', 'wasm'),
      alone('Chromium', 'wasm'),
      alone('Node', 'cpu'),
    ],
    races: groupConvRaces,
    seconds: 5,
    means: groupConvMeans,
  },
  dense: {
    title: 'Plain convolution',
    settings: [alone('Node', 'webgpu'), alone('Chromium', 'webgpu')],
    races: denseRaces,
  },
  channelScale: {
    title: 'Channel rescaling',
    settings: [
      alone('Node', 'webgpu'),
      alone('Chromium', 'webgpu'),
      alone('Node', 'wasm'),
      alone('Chromium', 'wasm'),
      alone('Node', 'cpu'),
    ],
    races: channelScaleRaces,
  },
  networks: {
    title: 'Whole networks',
    settings: [alone('Node', 'webgpu'), alone('Chromium', 'webgpu'), alone('Node', 'wasm')],
    races: networkRaces,
  },
};
